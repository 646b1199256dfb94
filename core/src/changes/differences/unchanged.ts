import { sectionsOf } from '../../syntax/sections.js';
import { REFERRED } from '../match/referred.js';
import type { Sides } from '../sides.js';

/** The top-level entries that references lead to. */
const REFERRED_TO: ReadonlySet<string> = new Set(REFERRED.map((name) => (name === 'approvers' ? 'approval' : name)));

/**
 * The top-level entries in which nothing can differ: they are written alike, and so is everything that somebody could
 * refer to.
 */
export function unchangedSections({ before, after }: Sides): ReadonlySet<string> {
  const olds = sectionsOf(before.document.syntax);
  const nows = sectionsOf(after.document.syntax);
  if (!olds || !nows) return new Set();
  const texts = new Map(olds.map(({ name, text }) => [name, text]));
  const alike = new Set(nows.flatMap(({ name, text }) => (texts.get(name) === text ? [name] : [])));
  const names = [...olds, ...nows].map(({ name }) => name);
  return names.some((name) => REFERRED_TO.has(name) && !alike.has(name)) ? new Set() : alike;
}
