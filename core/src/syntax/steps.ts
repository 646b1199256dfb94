import type { Syntax } from './parse.js';

/** More steps, or more to read in them, take longer than reading the whole. */
const MOST_STEPS = 8;
const MOST_TO_READ = 0.6;

/**
 * The texts that lead from one to another, each with one more of its top-level entries as it is in the end. None where
 * the same keys cannot be found in the same order.
 */
export function stepsBetween({ root, text: before }: Pick<Syntax, 'root' | 'text'>, after: string): string[] {
  const sections = sectionsOf(root, before, after);
  const edited = sections.filter(({ old, now }) => before.slice(...old) !== after.slice(...now));
  const toRead = edited.reduce((sum, { now: [from, to] }) => sum + to - from, 0);
  if (edited.length > MOST_STEPS || toRead > after.length * MOST_TO_READ) return [];
  return edited.map(({ old, now }) => after.slice(0, now[1]) + before.slice(old[1]));
}

type Range = [from: number, to: number];

interface Section {
  readonly old: Range;
  readonly now: Range;
}

function sectionsOf(root: Syntax['root'], before: string, after: string): Section[] {
  const heads = (root?.entries ?? []).map(({ key }) => key.span);
  const olds = [0, ...heads.slice(1).map(({ start }) => start), before.length];
  const nows = [0];
  for (const { start, end } of heads.slice(1)) {
    const at = after.indexOf(`\n${before.slice(start, end)}:`, nows.at(-1));
    if (at < 0) return [];
    nows.push(at + 1);
  }
  nows.push(after.length);
  return heads.map((_, index) => ({
    old: [olds[index] as number, olds[index + 1] as number],
    now: [nows[index] as number, nows[index + 1] as number],
  }));
}
