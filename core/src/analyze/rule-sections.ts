import { shapes } from '../model/charter.generated.js';
import type { CharterRule } from '../rules/rule.js';
import type { Differing } from './differ.js';
import { isShownWithAll } from './some-sections.js';

type Reader = Pick<CharterRule, 'sections' | 'each' | 'ignores'>;

/** Whether nothing differs that the rule reads. */
export function isUntouched({ sections, ignores }: Reader, differing: Differing): boolean {
  if (ignores && !differing.moreThanValues) return true;
  if (!sections) return false;
  return !sections.some((name) => (name === 'node' ? differing.keys : differing.sections.has(name)));
}

/** Whether only the list differs whose entries the rule looks at one by one. */
export function isOnlyEach({ sections, each }: Reader, differing: Differing): boolean {
  return each !== undefined && isUntouched({ sections: sections?.filter((name) => name !== each) ?? [] }, differing);
}

/** What a rule read of a charter and does not say it reads. */
export function unsaidReads({ sections }: Reader, reads: Iterable<string>): string[] {
  return sections ? [...reads].filter((name) => !isAlwaysSeen(name) && !sections.some((said) => said === name)) : [];
}

/** Top-level texts, and what is made of them. */
function isAlwaysSeen(name: string): boolean {
  return name !== 'node' && (!Object.hasOwn(shapes['charter']?.fields ?? {}, name) || isShownWithAll(name));
}
