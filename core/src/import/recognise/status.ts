import { recently } from '../../text/recently.js';
import { plain } from '../source/plain.js';
import { LANGUAGES, phrasesIn } from '../words/languages.js';
import { createPhrasebook, tokensOf, type Phrasebook } from '../words/phrasebook.js';

let statuses: Phrasebook<string> | undefined;
let vacancies: ReadonlySet<string> | undefined;

/** `alternate` for "(alternate)", "suppleant". */
export const statusIn: (text: string) => string | undefined = recently((text) => {
  statuses ??= createPhrasebook<string>((words) => words.statuses);
  return statuses.find(tokensOf(text))[0]?.kind;
});

/** "TBD", "vacant", "—": nobody. */
export const isVacant: (text: string) => boolean = recently(saysNobody);

function saysNobody(text: string): boolean {
  vacancies ??= new Set(
    LANGUAGES.flatMap((words) => phrasesIn(words.vacant)).map((phrase) => tokensOf(phrase).join(' ')),
  );
  const words = plain(text).replaceAll(/[[\]()]/g, '');
  return /^[\s–—.?-]*$/.test(words) || vacancies.has(tokensOf(words).join(' '));
}

/** "Suppleant", "Suplentes": a seat of its own on a board, and not only how somebody takes part. */
export function isSeatOfAlternate(words: string): boolean {
  return /^(?:supplean|suplent|ersättar)\p{L}*$/iu.test(plain(words).replace(/:$/, ''));
}
