import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  entriesOf,
  gone,
  leaveOut,
  parseBaseline,
  printBaseline,
  type BaselineEntry,
  type FileReport,
} from '../../../core/src/index.js';
import { CommandError } from '../exit-code.js';
import { slashed } from '../files/names.js';
import { readText, UnreadableError } from '../files/read.js';
import { UnwritableError, writeText } from '../files/write.js';

export interface BaselineOptions {
  /** The file with the findings that are left for later. */
  readonly baseline?: string;
  /** Put all that is found now in it. */
  readonly writeBaseline?: boolean;
  /** Take out of it what no longer occurs. */
  readonly pruneBaseline?: boolean;
}

/** What was checked: where it lies, and what was found. */
export interface Located {
  /** Absolute. */
  readonly path: string;
  readonly report: FileReport;
}

/** What is left to say, and what became of the baseline. */
export interface Compared {
  readonly reports: readonly FileReport[];
  /** A line for whoever runs the command; undefined where there is nothing to tell. */
  readonly note: string | undefined;
}

/** Leaves out what the baseline knows, and writes it anew where that was asked. Throws CommandError. */
export function compareWithBaseline(checked: readonly Located[], options: BaselineOptions, cwd: string): Compared {
  const { baseline, writeBaseline = false, pruneBaseline = false } = options;
  if (baseline === undefined) {
    if (writeBaseline || pruneBaseline)
      throw new CommandError('Name the file as well: --baseline charter-baseline.json');
    return { reports: checked.map(({ report }) => report), note: undefined };
  }
  const file = path.resolve(cwd, baseline);
  const folder = path.dirname(file);
  const nameOf = (located: Located): string => slashed(path.relative(folder, located.path));
  const before = writeBaseline && !existsSync(file) ? [] : read(file, baseline);
  const byFile = new Map(checked.map((located) => [nameOf(located), located.report]));
  const others = before.filter((entry) => !byFile.has(entry.file) && existsSync(path.resolve(folder, entry.file)));
  const here = [...byFile].map(([name, report]) => ({
    name,
    report,
    entries: before.filter((entry) => entry.file === name),
  }));
  const kept = writeBaseline
    ? here.flatMap(({ name, report }) => entriesOf(report, name))
    : here.flatMap(({ report, entries }) => without(entries, gone(entries, report)));
  const after = [...kept, ...others];
  if (writeBaseline || pruneBaseline) write(file, baseline, after);
  const reports = here.map(({ name, report }) =>
    leaveOut(
      report,
      kept.filter((entry) => entry.file === name),
    ),
  );
  return { reports, note: noteOn({ baseline, before, after, kept: kept.length, writeBaseline, pruneBaseline }) };
}

function without(entries: readonly BaselineEntry[], others: readonly BaselineEntry[]): BaselineEntry[] {
  const out = new Set(others);
  return entries.filter((entry) => !out.has(entry));
}

interface Outcome {
  readonly baseline: string;
  readonly before: readonly BaselineEntry[];
  readonly after: readonly BaselineEntry[];
  readonly kept: number;
  readonly writeBaseline: boolean;
  readonly pruneBaseline: boolean;
}

function noteOn({ baseline, before, after, kept, writeBaseline, pruneBaseline }: Outcome): string | undefined {
  if (writeBaseline) return `${baseline} now holds ${findings(after.length)}, which will not be reported again.`;
  const old = before.length - after.length;
  const parts = [
    ...(kept > 0 ? [`${findings(kept)} of ${baseline} left out`] : []),
    ...(old > 0 && pruneBaseline ? [`${old} that no longer occur taken out of it`] : []),
    ...(old > 0 && !pruneBaseline ? [`${old} of its entries no longer occur; --prune-baseline takes them out`] : []),
  ];
  return parts.length > 0 ? `${parts.join('; ')}.` : undefined;
}

function findings(count: number): string {
  return count === 1 ? 'one finding' : `${count} findings`;
}

function read(file: string, name: string): readonly BaselineEntry[] {
  if (!existsSync(file))
    throw new CommandError(`There is no baseline “${name}”. With --write-baseline one is written.`);
  try {
    const entries = parseBaseline(readText(file));
    if (entries) return entries;
  } catch (error) {
    if (error instanceof UnreadableError) throw new CommandError(`${name}: ${error.message}`);
    throw error;
  }
  throw new CommandError(
    `${name}: This is no baseline of version 1. With --write-baseline it can be written anew, once this file is gone.`,
  );
}

function write(file: string, name: string, entries: readonly BaselineEntry[]): void {
  try {
    writeText(file, printBaseline(entries));
  } catch (error) {
    if (error instanceof UnwritableError) throw new CommandError(`${name}: ${error.message}`);
    throw error;
  }
}
