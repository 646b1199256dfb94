import { plain } from '../../source/plain.js';
import type { SourceBlock } from '../../source/blocks.js';
import { exactColumnKind } from '../../words/column-kinds.js';

/** "Responsibilities:", "Huvudansvar:" above a list, as below each name: what somebody does, and nobody. */
export function asksDuties(block: SourceBlock | undefined): boolean {
  const words = block?.kind === 'paragraph' ? plain(block.text) : '';
  return words.endsWith(':') && (exactColumnKind(words) === 'responsibilities' || PROMISES.test(words));
}

/** "I commit to:", "Me comprometo a:": words of whoever is named above, before what they will do. */
const PROMISES =
  /^(?:I (?:will|commit|promise|agree|am)|(?:is |are )?responsible for|jag (?:ska|åtar|lovar|ansvarar)|ansvarar för|(?:me|nos|se) compromet\p{L}+|soy responsable|encargad[oa] de|ich (?:werde|verpflichte)|je m['’]engage)\b/iu;
