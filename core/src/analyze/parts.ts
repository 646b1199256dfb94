import type { CharterDocument } from '../document.js';
import type { Charter } from '../model/charter.generated.js';
import type { SectionRule } from '../rules/rule.js';
import type { Look, Named } from './asking.js';
import type { Finding } from './finding.js';
import { isShownWithAll, someSections } from './some-sections.js';

/** Asks a rule that reads sections about some of them; undefined where it has to see all. */
export type LookAt = (rule: Named<SectionRule>, look: Look) => readonly Finding[] | undefined;

/** Every rule that reads the same is shown the same part, so that what is worked out of it is there for all of them. */
export function createLookAt(document: CharterDocument, charter: Charter, names: ReadonlySet<string>): LookAt {
  const showAll = [...names].some(isShownWithAll);
  const parts = new Map<string, CharterDocument>();
  return (rule, look) => {
    const given = rule.given ?? NOTHING;
    if (showAll || given.some((name) => names.has(name))) return undefined;
    if (names.size === 0) return NOTHING;
    const found = look(rule, partWith(given));
    return found.length === 0 ? found : found.filter(({ path }) => names.has(String(path[0])));
  };

  function partWith(given: readonly string[]): CharterDocument {
    const key = given.length === 0 ? '' : given.join('\n');
    const known = parts.get(key);
    if (known) return known;
    const part = someSections(document, charter, given.length === 0 ? names : new Set([...names, ...given]));
    parts.set(key, part);
    return part;
  }
}

const NOTHING: readonly never[] = [];
