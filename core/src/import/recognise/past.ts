import { plain } from '../source/plain.js';
import { statusIn } from './status.js';

/** "Former members", "Alumni", "Emeritus Chairs": words above those who are no longer of the team. */
export function isOfThePast(heading: string): boolean {
  const words = plain(heading).replace(/:$/, '');
  return words.split(/\s+/).length < 6 && statusIn(words) === 'emeritus' && !OTHERS_TOO.test(words);
}

/** "Current and former members" are some of both. */
const OTHERS_TOO = /\s(?:and|och|y|e|und|et|or|eller|o|oder|ou)\s|[&/,+]/iu;

/** Who was of a team, or is honoured by it, behind the label of a line; whoever had the chair last may still sit on a board. */
export function isLabelOfPast(label: string): boolean {
  const words = plain(label).replace(/:$/, '');
  return HONOURED.test(words) || (isOfThePast(words) && !STILL_ON_BOARD.test(words));
}

const STILL_ON_BOARD = /^(?:immediate(?:ly)? )?past[- ](?:president|chair\p{L}*|governor|master)$/iu;

const HONOURED =
  /^(?:before us|före oss|antes de nosotr[oa]s|vor uns|avant nous|honorary members?|hedersmedlem(?:mar(?:na)?)?|(?:soci|miembr)[oa]s (?:de honor|honorari[oa]s)|ehrenmitglied(?:er)?|membres? d['’]honneur|friends|thanks(?: to)?|tack till|gracias a|dank an|merci à)$/iu;
