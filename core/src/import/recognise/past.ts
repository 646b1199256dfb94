import { plain } from '../source/plain.js';
import { statusIn } from './status.js';

/** "Former members", "Alumni", "Emeritus Chairs": words above those who are no longer of the team. */
export function isOfThePast(heading: string): boolean {
  const words = plain(heading).replace(/:$/, '');
  const count = words.split(/\s+/).length;
  if (count > 12 || statusIn(words) !== 'emeritus') return false;
  return (count < 6 && !OTHERS_TOO.test(words)) || (ALL_PAST.test(words) && !OF_NOW.test(words));
}

/** "Former members of the board and the committee": whatever follows, all of them were. */
const ALL_PAST =
  /^(?:the |our |vår[at]? |nuestr[oa]s |l[oa]s )?(?:former|past|previous|earlier|tidigare|före detta|antigu[oa]s|anteriores|ex|ehemalige|frühere|anciens|anciennes)[ -](?!and\b|och\b|y\b|und\b|et\b|or\b|eller\b|o\b)\p{L}/iu;

const OF_NOW =
  /\b(?:current|present|active|new|today|nuvarande|aktiva|nya|actual(?:es)?|activ[oa]s|nuev[oa]s|aktuelle|jetzige|actuel(?:le)?s)\b/iu;

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
