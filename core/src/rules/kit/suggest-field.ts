import { shapes } from '../../model/charter.generated.js';
import type { Issue } from '../../schema/issue.js';
import type { Node } from '../../syntax/tree.js';
import { mostSimilar } from '../../text/similar.js';
import { slug } from '../../text/slug.js';

/** Words people use for a field that has another name at the top level. */
// prettier-ignore
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ['goals', 'objectives'], ['aims', 'objectives'], ['targets', 'objectives'], ['okrs', 'objectives'],
  ['kpis', 'metrics'], ['measures', 'metrics'], ['values', 'principles'], ['ground-rules', 'norms'],
  ['rules', 'norms'], ['agreements', 'norms'], ['working-agreements', 'norms'], ['people', 'members'],
  ['team-members', 'members'], ['staff', 'members'], ['sops', 'procedures'], ['processes', 'procedures'],
  ['workflows', 'procedures'], ['tools', 'resources'], ['budget', 'resources'], ['milestones', 'deliverables'],
  ['outputs', 'deliverables'], ['conflicts', 'escalation'], ['conflict-resolution', 'escalation'], ['sign-off', 'signatures'],
  ['signoff', 'signatures'], ['touchpoints', 'channels'], ['definitions', 'glossary'], ['success-criteria', 'success'],
  ['name', 'title'], ['date', 'period'], ['sponsor', 'sponsors'], ['why', 'purpose'],
  ['decision-making', 'decisions'], ['changelog', 'history'],
]);

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
  const key = slug(entry?.key.value ?? '');
  const same = names.find((name) => name === key || `${name}s` === key || name === `${key}s`);
  if (same) return { name: same, sure: true };
  const other = shape === 'charter' ? OTHER_WORDS.get(key) : undefined;
  if (other && !taken.has(other)) return { name: other, sure: false };
  if (key.length < 3) return undefined;
  const best = mostSimilar(key, names);
  if (!best) return undefined;
  const second = mostSimilar(key, names.filter((name) => name !== best)); // prettier-ignore
  return { name: best, sure: second === undefined && key.length > 3 };
}
