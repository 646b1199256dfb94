import type { CharterDocument } from '../document.js';
import type { Objective } from '../model/charter.generated.js';
import { besideOf } from '../model/beside.js';
import { findSuppressions } from '../rules/kit/suppression.js';
import { languageOf } from '../rules/kit/objectives/language.js';
import { sectionsOf } from '../syntax/sections.js';
import { isShownWithAll } from './some-sections.js';

/** What differs between two versions of a charter. */
export interface Differing {
  /** Top-level entries. */
  readonly sections: ReadonlySet<string>;
  /** Whether entries came, went or changed places. */
  readonly keys: boolean;
  /** Whether an objective is not in both, under the same id and in the same words. */
  readonly hasObjective: (objective: Objective, text: string) => boolean;
}

/**
 * In what two versions of a charter differ, where rules say the same of all else in both, and where nothing is silenced,
 * so that what they say of that need not be known. Undefined where this cannot be told.
 */
export function sectionsThatDiffer(before: CharterDocument, after: CharterDocument): Differing | undefined {
  if (!areJudgedAlike(before, after) || isSilenced(before) || isSilenced(after)) return undefined;
  const [olds, nows] = [sectionsOf(before.syntax), sectionsOf(after.syntax)];
  if (!olds || !nows) return undefined;
  const texts = new Map(olds.map(({ name, text }) => [name, text]));
  const differing = new Set<string>();
  for (const { name, text } of nows) {
    if (texts.get(name) !== text) differing.add(name);
    texts.delete(name);
  }
  for (const name of texts.keys()) differing.add(name);
  if ([...differing].some(isShownWithAll)) return undefined;
  const keys = olds.length !== nows.length || olds.some(({ name }, index) => name !== nows[index]?.name);
  return { sections: differing, keys, hasObjective: objectivesThatDiffer(before, after) };
}

function objectivesThatDiffer(before: CharterDocument, after: CharterDocument): Differing['hasObjective'] {
  const [older, later] = [before, after].map(({ text, charter }) => {
    const keys = (charter?.objectives ?? []).map((objective) => keyOf(objective, text));
    return new Set(keys.filter((key, index) => keys.indexOf(key) === index));
  });
  return (objective, text) => {
    const key = keyOf(objective, text);
    return !older?.has(key) || !later?.has(key);
  };
}

function keyOf({ id, node: { span } }: Objective, text: string): string {
  return `${id}\n${text.slice(span.start, span.end)}`;
}

function areJudgedAlike({ charter: one }: CharterDocument, { charter: other }: CharterDocument): boolean {
  return one && other ? languageOf(one) === languageOf(other) && besideOf(one) === besideOf(other) : false;
}

function isSilenced({ syntax }: CharterDocument): boolean {
  return findSuppressions(syntax).length > 0;
}
