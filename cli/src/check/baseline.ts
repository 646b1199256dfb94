import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  count,
  entriesOf,
  gone,
  leaveOut,
  parseBaseline,
  printBaseline,
  say,
  type BaselineEntry,
  type FileReport,
  type Said,
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
  readonly note: Said | undefined;
}

/** Leaves out what the baseline knows, and writes it anew where that was asked. Throws CommandError. */
export function compareWithBaseline(checked: readonly Located[], options: BaselineOptions, cwd: string): Compared {
  const { baseline, writeBaseline = false, pruneBaseline = false } = options;
  if (baseline === undefined) {
    if (writeBaseline || pruneBaseline)
      throw new CommandError(say`Name the file as well: --baseline charter-baseline.json`);
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

function noteOn({ baseline, before, after, kept, writeBaseline, pruneBaseline }: Outcome): Said | undefined {
  if (writeBaseline)
    return count(
      after.length,
      say`${baseline} now holds one finding, which will not be reported again.`,
      say`${baseline} now holds ${after.length} findings, which will not be reported again.`,
    );
  const old = before.length - after.length;
  const left = count(kept, say`one finding of ${baseline} left out`, say`${kept} findings of ${baseline} left out`);
  const rest = pruneBaseline
    ? say`${old} that no longer occur taken out of it`
    : say`${old} of its entries no longer occur; --prune-baseline takes them out`;
  if (kept > 0) return old > 0 ? say`${left}; ${rest}.` : say`${left}.`;
  return old > 0 ? say`${rest}.` : undefined;
}

function read(file: string, name: string): readonly BaselineEntry[] {
  if (!existsSync(file))
    throw new CommandError(say`There is no baseline “${name}”. With --write-baseline one is written.`);
  try {
    const entries = parseBaseline(readText(file));
    if (entries) return entries;
  } catch (error) {
    if (error instanceof UnreadableError) throw new CommandError(say`${name}: ${error.said}`);
    throw error;
  }
  throw new CommandError(
    say`${name}: This is no baseline of version 1. With --write-baseline it can be written anew, once this file is gone.`,
  );
}

function write(file: string, name: string, entries: readonly BaselineEntry[]): void {
  try {
    writeText(file, printBaseline(entries));
  } catch (error) {
    if (error instanceof UnwritableError) throw new CommandError(say`${name}: ${error.said}`);
    throw error;
  }
}
