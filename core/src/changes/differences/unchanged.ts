import { shapes } from '../../model/charter.generated.js';
import { sectionsOf } from '../../syntax/sections.js';
import type { Sides } from '../sides.js';

/** The top-level entries that references lead to. */
const REFERRED: ReadonlySet<string> = new Set(
  Object.values(shapes)
    .flatMap(({ fields }) => Object.values(fields).flatMap(({ refers }) => refers ?? []))
    .map((name) => (name === 'approvers' ? 'approval' : name)),
);

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
  return names.some((name) => REFERRED.has(name) && !alike.has(name)) ? new Set() : alike;
}
