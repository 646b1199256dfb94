import type { Random } from '../../../kit/random.js';

type Rewrite = (text: string, random: Random) => string | undefined;

/** Replaces one of the places that a pattern finds; undefined where there is none. */
function replaceOne(text: string, pattern: RegExp, random: Random, by: (found: string) => string): string | undefined {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return undefined;
  const match = random.pick(found);
  return text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length);
}

const WORD = /(?<=^| )[A-Za-z]{4,}(?= |$)/g;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** Other wordings of the same: nobody signs again. */
export const wordings: { readonly [name: string]: Rewrite } = {
  'letter case': (text, random) =>
    replaceOne(text, WORD, random, (word) => random.pick([word.toUpperCase(), word.toLowerCase(), capital(word)])),
  'full stop': (text) => (/[a-z]$/i.test(text) ? `${text}.` : /[a-z]\.$/i.test(text) ? text.slice(0, -1) : undefined),
  comma: (text, random) =>
    replaceOne(text, /(?<=[a-z]{3}) (?=[A-Za-z])/g, random, () => random.pick([', ', ' – ', '; ', ': '])),
  emphasis: (text, random) =>
    replaceOne(text, WORD, random, (word) => random.pick([`**${word}**`, `_${word}_`, `\`${word}\``])),
  'quotation marks': (text, random) =>
    replaceOne(text, WORD, random, (word) => random.pick([`“${word}”`, `(${word})`, `«${word}»`])),
  blanks: (text, random) => replaceOne(text, /(?<=\S) (?=\S)/g, random, () => random.pick(['  ', ' \u00A0'])),
  hyphen: (text, random) => replaceOne(text, /(?<=[a-z])-(?=[a-z])/g, random, () => random.pick([' - ', '‐'])),
  'figure and unit': (text, random) => replaceOne(text, /(?<=\d) (?=%|MB|kWh|hours|days)/g, random, () => ''),
  apostrophe: (text) => (text.includes("'") ? text.replaceAll("'", '’') : undefined),
  'soft hyphen': (text, random) => replaceOne(text, /(?<=[a-z]{3})(?=[a-z]{3})/g, random, () => '\u00AD'),
};

/** Changes of what is agreed, if only by one sign. */
export const changes: { readonly [name: string]: Rewrite } = {
  digit: (text, random) => replaceOne(text, /\d/g, random, (digit) => String((Number(digit) + 1 + random.int(9)) % 10)),
  separator: (text, random) => replaceOne(text, /(?<=\d)[.,:](?=\d)/g, random, () => ''),
  comparison: (text, random) =>
    replaceOne(text, /[<>]=?/g, random, (sign) => ({ '>=': '<=', '<=': '>=', '>': '<', '<': '>' })[sign] as string),
  sign: (text, random) => replaceOne(text, /(?<=^| )[-+](?=\d)/g, random, (sign) => (sign === '-' ? '+' : '')),
  range: (text, random) => replaceOne(text, /(?<=\d)-(?=\d)/g, random, () => ', '),
  percent: (text, random) => replaceOne(text, /(?<=\d ?)%/g, random, () => random.pick(['', '‰'])),
  'unit case': (text, random) =>
    replaceOne(text, /MB|kWh|(?<=\$\d)m/g, random, (unit) => ({ MB: 'Mb', kWh: 'KWh', m: 'M' })[unit] as string),
  currency: (text, random) => replaceOne(text, /\$/g, random, () => '€'),
  modal: (text, random) =>
    replaceOne(text, /\b(?:must|may|should|will)\b/g, random, (modal) =>
      random.pick(['must', 'may', 'should', 'will'].filter((other) => other !== modal)),
    ),
  negation: (text, random) =>
    / not /.test(text)
      ? text.replace(' not ', ' ')
      : replaceOne(text, /\b(?:must|may|should|will)\b/g, random, (modal) => `${modal} not`),
  'another word': (text, random) => replaceOne(text, WORD, random, () => 'otherwise'),
  'a word less': (text, random) => replaceOne(text, /(?<= )[A-Za-z]{3,} /g, random, () => ''),
  'a word more': (text) => `${text.replace(/\.$/, '')} unless it rains`,
  'a hyphen less': (text, random) => replaceOne(text, /(?<=[a-z])-(?=[a-z])/g, random, () => ''),
};
