/** The words for numbers of English, German, French and Spanish; a list each, from two where "one" is an article. */
const LISTS: readonly (readonly [first: number, words: string])[] = [
  [1, 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'],
  [1, 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn'],
  [2, 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze'],
  [2, 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince'],
];

const TENS: readonly string[] = [
  'twenty thirty forty fifty sixty seventy eighty ninety',
  'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
  'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
];

const WORDS: ReadonlyMap<string, number> = new Map([
  ...LISTS.flatMap(([first, words]) => words.split(' ').map((word, i) => [word, first + i] as const)),
  ...TENS.flatMap((words) => words.split(' ').map((word, i) => [word, 20 + 10 * i] as const)),
  ['half', 0.5],
  ['half of', 0.5],
  ['zero', 0],
]);

const SCALES: ReadonlyMap<string, number> = new Map([
  ...'hundred hundert cent'.split(' ').map((word) => [word, 100] as const),
  ...'thousand k tausend tsd mille mil'.split(' ').map((word) => [word, 1000] as const),
  ...'million m mn mm mio millionen millions millón millones'.split(' ').map((word) => [word, 1e6] as const),
  ...'billion bn b milliarde milliarden milliard milliards'.split(' ').map((word) => [word, 1e9] as const),
]);

/** "twice", "halve": by what the old value is multiplied. */
const FACTORS: readonly (readonly [pattern: RegExp, factor: number])[] = [
  [/^(?:doubl|twice|two-?fold|verdoppel|duplic|dobl)/, 2],
  [/^(?:tripl|trebl|threefold|verdreifach)/, 3],
  [/^(?:quadrupl|fourfold|vervierfach|cuadruplic)/, 4],
  [/half|^halv|halbier|hälfte|moitié|mitad/, 0.5],
];

/**
 * The value of a number as written: "1,200", "4.6", "1.200" (1.2 in English, 1200 elsewhere), "nine". Undefined for
 * times of the day, ordinals and words that are no number.
 */
export function numberOf(written: string, language: string): number | undefined {
  const word = WORDS.get(written);
  if (word !== undefined) return word;
  const digits = written.replace(/\+$/, '');
  if (!/^\d+(?:[.,]\d+)*$/.test(digits)) return undefined;
  const thousands = language === 'en' ? /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/ : /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
  const plain = thousands.test(digits)
    ? digits.replaceAll(language === 'en' ? ',' : '.', '').replace(',', '.')
    : digits.replace(',', '.');
  const value = Number(plain);
  return Number.isNaN(value) ? undefined : value;
}

/** 1000 for "k", "thousand"; undefined for a word that is no scale. */
export function scaleOf(word: string): number | undefined {
  return SCALES.get(word);
}

/** 2 for "double", 0.5 for "halve"; undefined where the word tells none. */
export function factorOf(word: string): number | undefined {
  return FACTORS.find(([pattern]) => pattern.test(word))?.[1];
}
