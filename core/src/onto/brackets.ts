import type { CharterDocument } from '../document.js';
import type { Thing } from '../import/place/draft.js';
import { shapes } from '../model/charter.generated.js';
import { idOfNamed } from './refer.js';

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
    const [, label = '', value = ''] = /^(by|owner:|done by) (.+)$/.exec(part) ?? [];
    const field = label === '' ? 'status' : label === 'by' ? 'due' : 'owner';
    const shaped = fields[field];
    if (!shaped || (field === 'status' && !shaped.words?.includes(part))) return undefined;
    const id = shaped.refers && idOfNamed(document, value, shaped.refers);
    if (shaped.refers && id === undefined && !shaped.free) return undefined;
    thing[field] = label === '' ? part : (id ?? value);
  }
  return thing;
}
