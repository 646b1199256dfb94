import type { Token } from './tokens.js';

/** Words of the sentence and their place in it: UTF-16 offsets, the end exclusive. */
export interface Extract {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A run of tokens, the end exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export function extract(sentence: string, tokens: readonly Token[], run: Run): Extract {
  const start = tokens[run.from]!.start;
  const end = tokens[run.to - 1]!.end;
  return { text: sentence.slice(start, end), start, end };
}

export function within(run: Run, index: number): boolean {
  return run.from <= index && index < run.to;
}

export function covered(runs: readonly Run[], index: number): boolean {
  return runs.some((run) => within(run, index));
}
