import { nameLikeness } from '../../recognise/names.js';
import { peopleIn } from '../../recognise/people.js';
import type { Person } from '../../recognise/person.js';
import type { SourceBlock } from '../../source/blocks.js';
import { plain } from '../../source/plain.js';
import type { Placing } from '../placing.js';

/** "This contract was made by the following members:" */
const FOLLOWING =
  /(?<!\p{L})(?:following|följande|siguientes|folgenden?|suivants)\s(?:\p{L}+\s)?(?:\p{L}*members|\p{L}*medlemmar|ledamöter|deltagare|miembros|integrantes|participantes|participants|\p{L}*mitgliedern?|membres)(?:\s(?:del|de la|of the|of our|i|av)\s\p{L}+)?\s?:\s*/iu;

/** A word for being there, before the row. */
const PRESENT = /^(?:present|attending|närvarande|deltagare|presentes|asistentes|anwesend|présents)\s?:\s/iu;

/** Whoever stands in a row behind words for the members that follow, on the same line or the next, in any section. */
export function gatherFollowing({ roster }: Placing, blocks: readonly SourceBlock[]): void {
  for (const block of blocks)
    if (block.kind === 'paragraph') for (const person of rowBehind(block.text)) roster.member(person);
}

function rowBehind(text: string): Person[] {
  const [before = ''] = FOLLOWING.exec(text) ?? [];
  const rest = before === '' ? '' : text.slice(text.indexOf(before) + before.length);
  const [line = ''] = rest.split('\n');
  const people = peopleIn(plain(line).replace(PRESENT, '').replace(/\.$/, ''), { short: false, many: true });
  return people.length > 1 && people.every(({ name }) => nameLikeness(name) === 2) ? people : [];
}
