import type { CharterDocument } from '../document.js';
import type { Charter } from '../model/charter.generated.js';
import type { SectionRule } from '../rules/rule.js';
import type { Look } from './asking.js';
import type { Finding } from './finding.js';
import { isShownWithAll, someSections } from './some-sections.js';

/** Asks a rule that reads sections about some of them; undefined where it has to see all. */
export type LookAt = (rule: SectionRule, names: ReadonlySet<string>, look: Look) => readonly Finding[] | undefined;

/** Every rule that reads the same is shown the same part, so that what is worked out of it is there for all of them. */
export function createLookAt(document: CharterDocument, charter: Charter): LookAt {
  const parts = new Map<string, CharterDocument>();
  return ({ given = [] }, names, look) => {
    if (given.some((name) => names.has(name)) || [...names].some(isShownWithAll)) return undefined;
    if (names.size === 0) return [];
    return look(partOf(new Set([...names, ...given]))).filter(({ path }) => names.has(String(path[0])));
  };

  function partOf(names: ReadonlySet<string>): CharterDocument {
    const key = [...names].join('\n');
    const part = parts.get(key) ?? someSections(document, charter, names);
    parts.set(key, part);
    return part;
  }
}
