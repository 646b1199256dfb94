import { shapes } from '../../model/charter.generated.js';
import type { Issue } from '../../schema/issue.js';
import { asOtherWord, fieldCalled } from '../../schema/other-words.js';
import type { Node } from '../../syntax/tree.js';
import { mostSimilar } from '../../text/similar.js';

export interface FieldSuggestion {
  readonly name: string;
  /** A slip of the pen, not another word. */
  readonly sure: boolean;
}

const suggestions = new WeakMap<Issue, { readonly field: FieldSuggestion | undefined }>();
const takenNames = new WeakMap<Node, ReadonlySet<string>>();

/** The field that an unknown key is meant for, in the same part of the charter, and not written yet. */
export function suggestField(issue: Issue): FieldSuggestion | undefined {
  let known = suggestions.get(issue);
  if (!known) {
    known = { field: findField(issue) };
    suggestions.set(issue, known);
  }
  return known.field;
}

/** The names of all entries beside this key. */
export function namesBeside({ node: { parent } }: Issue): ReadonlySet<string> {
  if (parent?.kind !== 'mapping') return new Set();
  let names = takenNames.get(parent);
  if (!names) {
    names = new Set(parent.entries.map(({ key }) => key.value));
    takenNames.set(parent, names);
  }
  return names;
}

function findField(issue: Issue): FieldSuggestion | undefined {
  const { entry, shape } = issue;
  const taken = namesBeside(issue);
  const names = Object.keys(shapes[shape]?.fields ?? {}).filter((name) => !taken.has(name));
  const key = asOtherWord(entry?.key.value ?? '');
  const same = names.find((name) => name === key || `${name}s` === key || name === `${key}s`);
  if (same) return { name: same, sure: true };
  const other = fieldCalled(key, shape, names);
  if (other) return { name: other, sure: false };
  if (key.length < 3) return undefined;
  const best = mostSimilar(key, names);
  if (!best) return undefined;
  const second = mostSimilar(key, names.filter((name) => name !== best)); // prettier-ignore
  return { name: best, sure: second === undefined && key.length > 3 };
}
