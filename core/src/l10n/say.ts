import { shortKey } from './short-key.js';

/**
 * Something that a reader is told, its words apart from what is filled in, so that it can be said in any language:
 * say`Nobody holds the role ${quote(label)}.` Its key, by which a catalogue knows it, is its English with {0}, {1} …
 */
export interface Said {
  readonly words: readonly string[];
  readonly values: readonly Value[];
  /** In every language it begins with a capital letter. */
  readonly isStart?: true;
  /** In every language it goes without the full stop at its end. */
  readonly isInside?: true;
}

/** What is filled in: the words of a charter, a number, or something that is to be translated itself. */
export type Value = string | number | Said;

/** A catalogue of one language: what to say for each key, or the short form of it, with the same {0}, {1} in any order. */
export interface Catalogue {
  readonly [key: string]: string;
}

/** Of a template as written. It costs no more than the text would. */
export function say(words: TemplateStringsArray, ...values: readonly Value[]): Said {
  return { words, values };
}

/** The same at the beginning of a sentence. */
export function atStart(said: Said): Said {
  return { ...said, isStart: true };
}

/** A sentence in the middle of another one: begun as it is written, and without its full stop. */
export function inside({ words, values }: Said): Said {
  return { words, values, isInside: true };
}

export function english(said: Said): string {
  const { words, values } = said;
  let text = words[0] as string;
  for (const [index, value] of values.entries()) {
    text += (typeof value === 'object' ? english(value) : value) + (words[index + 1] as string);
  }
  return shaped(text, said);
}

/** What is not in the catalogue, or empty there, is said in English. */
export function inLanguage(said: Said, catalogue: Catalogue | undefined): string {
  if (!catalogue) return english(said);
  return shaped(translation(said, catalogue), said);
}

function shaped(text: string, { isStart, isInside }: Said): string {
  const inner = isInside && text.endsWith('.') ? text.slice(0, -1) : text;
  return isStart ? inner.charAt(0).toUpperCase() + inner.slice(1) : inner;
}

function translation(said: Said, catalogue: Catalogue): string {
  const { values } = said;
  const known = entryOf(catalogue, keyOf(said));
  if (!known) return values.length > 0 && !hasWords(said) ? filled(said, catalogue) : english(said);
  return known.replaceAll(/\{(\d+)\}/g, (written, index: string) => {
    const value = values[Number(index)];
    return value === undefined ? written : valueIn(value, catalogue);
  });
}

/** A text that is always the same, such as the summary of a rule. */
export function wordsIn(text: string, catalogue: Catalogue | undefined): string {
  return (catalogue && entryOf(catalogue, text)) || text;
}

function entryOf(catalogue: Catalogue, key: string): string | undefined {
  return catalogue[key] ?? catalogue[shortKey(key)];
}

/** "Nobody holds the role {0}." */
export function keyOf({ words }: Pick<Said, 'words'>): string {
  return words.reduce((key, part, index) => `${key}{${index - 1}}${part}`);
}

/** Where there is nothing to translate but what is filled in: "{0} {1}". */
function hasWords({ words }: Said): boolean {
  return words.some((part) => /[\p{L}“”]/u.test(part));
}

function filled({ words, values }: Said, catalogue: Catalogue): string {
  return words.reduce((text, part, index) => text + valueIn(values[index - 1] as Value, catalogue) + part);
}

function valueIn(value: Value, catalogue: Catalogue): string {
  return typeof value === 'object' ? inLanguage(value, catalogue) : String(value);
}

/** A text of a table, such as a label, as something to say. `scripts/l10n.mjs` knows where such tables are. */
export function fixed(text: string): Said {
  return { words: [text], values: [] };
}
