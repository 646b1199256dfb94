import type { SourceBlock } from '../../source/blocks.js';
import { plain } from '../../source/plain.js';

/** What a sentence begins with that tells of something; one that says what is to be done begins with the verb. */
const TELLING =
  /^(?:the|this|that|these|those|there|it|its|we|our|you|they|he|she|who|what|when|where|how|why|as|in|on|at|by|for|from|to|with|within|all|any|each|every|some|no|not|a|an|if|and|or|but|so|also|while|because|after|before|since|during|both|other|note|de[nt]|dess[ae]|vi|vår[at]?|ni|alla|varje|om|för|på|i|av|med|till|när|som|en|ett|el|la|los|las|un|una|es[te][aeo]?s?|nuestr[oa]s?|se|al|del|por|para|con|cuando|como|cada|todo[s]?|toda[s]?|si|der|die|das|wir|unsere?|le|les|nous|notre|nos)$/iu;

/** Three paragraphs or more that each begin with what is to be done: "Plan the shifts of the week." */
export function areDeeds(blocks: readonly SourceBlock[]): boolean {
  return blocks.length > 2 && blocks.every((block) => block.kind === 'paragraph' && isDeed(plain(block.text)));
}

function isDeed(words: string): boolean {
  const [, first = ''] = /^(\p{Lu}\p{Ll}{2,20})\s\p{Ll}/u.exec(words) ?? [];
  return first !== '' && !TELLING.test(first) && /[.!]$/.test(words) && words.length < 700;
}
