import type { CharterDocument } from '../document.js';
import type { Thing } from '../import/place/draft.js';
import { shapes } from '../model/charter.generated.js';
import { inAnyLanguage } from '../render/its-language.js';
import { isOwnWord } from '../render/own-words.js';
import { idOfNamed } from './refer.js';

/** What stands before a field in brackets, in every language that we print. */
const LABELS: readonly (readonly [start: string, field: string])[] = [
  ...inAnyLanguage('by ').map((start) => [start, 'due'] as const),
  ...[...inAnyLanguage('owner: '), ...inAnyLanguage('done by ')].map((start) => [start, 'owner'] as const),
];

/**
 * "Checking tool (by 2027-06-30; planned; owner: Ana)" as a charter without a layout prints an entry: its words and its
 * fields. Undefined where something in the brackets is no field.
 */
export function fromBrackets(document: CharterDocument, shape: string, words: string): Thing | undefined {
  const [, text = '', inside] = /^(.+?)\s*\(([^()]+)\)$/.exec(words) ?? [];
  const fields = shapes[shape]?.fields ?? {};
  if (inside === undefined || !fields['text']) return undefined;
  const thing: Thing = { text };
  for (const part of inside.split(/;\s+/)) {
    const label = LABELS.find(([start]) => part.startsWith(start));
    const [start, field] = label ?? ['', 'status'];
    const value = part.slice(start.length);
    const shaped = fields[field];
    const word = label
      ? undefined
      : shaped?.words?.find((each) => (isOwnWord(each) ? inAnyLanguage(each) : [each]).includes(part));
    if (!shaped || (!label && !word)) return undefined;
    const id = shaped.refers && idOfNamed(document, value, shaped.refers);
    if (shaped.refers && id === undefined && !shaped.free) return undefined;
    thing[field] = word ?? id ?? value;
  }
  return thing;
}
