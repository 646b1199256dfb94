import type { CharterDocument } from '../document.js';
import type { Charter } from '../model/charter.generated.js';
import type { Entity } from '../model/entity.js';
import type { SectionRule } from '../rules/rule.js';
import type { Look, Named } from './asking.js';
import type { Finding } from './finding.js';
import { isShownWithAll, someSections, type IsShown } from './some-sections.js';

/** Asks a rule that reads sections about some of them; undefined where it has to see all. */
export type LookAt = (rule: Named<SectionRule>, look: Look) => readonly Finding[] | undefined;

/**
 * Every rule that reads the same is shown the same part, so that what is worked out of it is there for all of them.
 * @param isShown which entries of lists rules are shown that look at each by itself; all of them where left out
 */
export function createLookAt(
  document: CharterDocument,
  charter: Charter,
  names: ReadonlySet<string>,
  isShown?: IsShown,
): LookAt {
  const showAll = [...names].some(isShownWithAll);
  const parts = new Map<string, CharterDocument>();
  const isAsked = isShown && ((list: string, entry: Entity): boolean => !names.has(list) || isShown(list, entry));
  return (rule, look) => {
    const given = rule.given ?? NOTHING;
    if (showAll || given.some((name) => names.has(name))) return undefined;
    if (names.size === 0) return NOTHING;
    const found = look(rule, partWith(given, rule.each && isAsked));
    return found.length === 0 ? found : found.filter(({ path }) => names.has(String(path[0])));
  };

  function partWith(given: readonly string[], shown: IsShown | undefined): CharterDocument {
    const key = `${shown ? 'entries' : ''}\n${given.join('\n')}`;
    const known = parts.get(key);
    if (known) return known;
    const part = someSections(document, charter, given.length === 0 ? names : new Set([...names, ...given]), shown);
    parts.set(key, part);
    return part;
  }
}

const NOTHING: readonly never[] = [];
