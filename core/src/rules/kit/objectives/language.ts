import { wordPattern } from '../../../text/word-pattern.js';
import { lexiconOf } from '../../../lexicon/languages.js';
import type { Charter } from '../../../model/charter.generated.js';
import { memoOf } from '../../../model/memo.js';
import { observe } from '../../../model/observed.js';
import { textsIn } from '../../../model/visit.js';
import { allEntities, oncePerCharter } from '../once.js';

const WORDS = wordPattern(String.raw`\p{L}+`, 'gu');

/** The small words by which a language is known, those left out that two of them share. */
const SMALL_WORDS: { readonly [language: string]: ReadonlySet<string> } = {
  en: words('the and of to for our we with by is are that this from be will at on'),
  de: words('der die das und für unser unsere wir mit von zu ist sind den dem ein eine bis werden nicht im auf'),
  fr: words('le les et du des notre nos nous avec est sont un une pour dans au aux sur par'),
  es: words('el los las y del nuestro nuestra nosotros con es son una por para al que se'),
  sv: words('och att för vår vårt våra vi med är av som ett till på inte ska'),
  nl: words('het een en van voor onze wij we met zijn dat niet aan bij worden'),
  it: words('il gli e di della nostro nostra noi con è sono per che nel alla'),
  pt: words('o os as e do da dos nosso nossa nós com é são para que em uma'),
};

/** English first, which wins where another has no more. */
const LANGUAGES: readonly string[] = Object.keys(SMALL_WORDS);

/** In which of the languages a small word is one: where each stands among them. */
const SPOKEN: ReadonlyMap<string, readonly number[]> = new Map(
  Object.values(SMALL_WORDS)
    .flatMap((small) => [...small])
    .map((word) => [word, LANGUAGES.flatMap((language, index) => (SMALL_WORDS[language]?.has(word) ? [index] : []))]),
);

/** Letters of prose that tell the language, and those that do where one language is far ahead. */
const ENOUGH = 4_000;
const ENOUGH_WHEN_CLEAR = 800;
/** Far ahead: so many small words, and so many times those of the next. */
const CLEAR = { words: 10, times: 3 };

/**
 * The language whose words objectives are read with: the charter's own, else the one its texts seem to be written in.
 * Undefined for a language there is no lexicon for.
 */
export function languageOf(charter: Charter): string | undefined {
  const taken = languages.get(charter);
  if (taken) return taken.language;
  // Who asks depends on the answer, not on each text that was looked at for it; another answer is another charter.
  return observe(charter, () => languageIn(charter)).value;
}

/** A part of a charter is written in the language of the whole. */
export function languageAs(part: Charter, whole: Charter): void {
  languages.set(part, { language: languageOf(whole) });
}

const languages = new WeakMap<Charter, { readonly language: string | undefined }>();

const languageIn: (charter: Charter) => string | undefined = oncePerCharter((charter) => {
  const language = (charter.language?.value ?? guessLanguage(charter)).toLowerCase().split(/[-_]/)[0] as string;
  return lexiconOf(language).language === language ? language : undefined;
});

/** English where nothing tells. */
function guessLanguage(charter: Charter): string {
  const { recall } = memoOf(charter);
  const counts = LANGUAGES.map(() => 0);
  let length = 0;
  for (const entity of allEntities(charter)) {
    for (const { text } of textsIn([entity])) {
      if (!text.value.includes(' ')) continue;
      const found = recall('small words', text.value, smallWordsIn);
      if (!found) return 'und';
      for (const index of found) counts[index]! += 1;
      length += text.value.length + 1;
    }
    if (length > ENOUGH || (length > ENOUGH_WHEN_CLEAR && isClear(counts))) break;
  }
  return LANGUAGES[counts.indexOf(Math.max(...counts))] as string;
}

function isClear(counts: readonly number[]): boolean {
  const [most = 0, next = 0] = counts.toSorted((a, b) => b - a);
  return most >= CLEAR.words && most >= CLEAR.times * next;
}

/** The languages of its small words, each as often as it has one; undefined for another script. */
function smallWordsIn(text: string): readonly number[] | undefined {
  if (/[^\P{L}\p{Script=Latin}]{4}/u.test(text)) return undefined;
  return (text.toLowerCase().match(WORDS) ?? []).flatMap((word) => SPOKEN.get(word) ?? []);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
