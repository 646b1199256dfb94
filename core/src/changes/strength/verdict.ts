/** Whether a promise got weaker or stronger, or is the same amount in other words. */
export type Strength = 'loosened' | 'tightened' | 'equal';

export interface Verdict {
  readonly strength: Strength;
  /** What the figure is, where that is not the field itself: a target, a time limit or a day in the words of a sentence. */
  readonly of?: 'target' | 'limit' | 'due';
  /** Which way the figure goes. */
  readonly way?: 'up' | 'down';
}

/** Of a figure that got smaller or larger, where it is known which of the two is the stronger promise. */
export function verdictOn(before: number, after: number, stronger: 'up' | 'down'): Verdict {
  if (Math.abs(before - after) <= Math.abs(before) * 1e-9) return { strength: 'equal' };
  const way = after > before ? 'up' : 'down';
  return { strength: way === stronger ? 'tightened' : 'loosened', way };
}

/** Of several verdicts on one text: one weaker promise is not made up for by a stronger one. */
export function worstOf(verdicts: readonly (Verdict | undefined)[]): Verdict | undefined {
  const known = verdicts.filter((verdict) => verdict !== undefined);
  const find = (strength: Strength): Verdict | undefined => known.find((verdict) => verdict.strength === strength);
  return find('loosened') ?? find('tightened') ?? (known.length === verdicts.length ? find('equal') : undefined);
}
