import { fingerprints } from '../report/fingerprint.js';
import { printJson } from '../report/json.js';
import type { FileReport } from '../report/report.js';

/** A finding that was there when a team began to check its charters, and is left for later. */
export interface BaselineEntry {
  /** From the folder of the baseline, with forward slashes. */
  readonly file: string;
  readonly rule: string;
  readonly fingerprint: string;
  /** As it was worded then: for whoever reads the file. */
  readonly message: string;
}

/** Undefined where a text is no baseline of version 1. */
export function parseBaseline(text: string): readonly BaselineEntry[] | undefined {
  try {
    const { version, findings } = JSON.parse(text) as { version?: unknown; findings?: unknown };
    return version === 1 && Array.isArray(findings) && findings.every(isEntry) ? findings : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is BaselineEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { file, rule, fingerprint } = value as Partial<BaselineEntry>;
  return [file, rule, fingerprint].every((field) => typeof field === 'string');
}

/** As `schemas/baseline.schema.json` describes it: sorted, an entry a finding, so that two branches merge well. */
export function printBaseline(entries: readonly BaselineEntry[]): string {
  const findings = entries.toSorted(
    (a, b) => compare(a.file, b.file) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint),
  );
  return printJson({ version: 1, findings });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What a baseline would hold of a charter. Days come and go, so what is due to the calendar alone is not in it. */
export function entriesOf(report: FileReport, file: string): BaselineEntry[] {
  const marks = fingerprints(report);
  return report.findings.flatMap(({ rule, message, calendar }, index) =>
    calendar ? [] : [{ file, rule, fingerprint: marks[index] as string, message }],
  );
}

/** The report without what these entries know of it; its fingerprints stay what they are. */
export function leaveOut(report: FileReport, entries: readonly BaselineEntry[]): FileReport {
  const marks = fingerprints(report);
  const known = new Set(entries.map(keyOf));
  const findings = report.findings.filter(
    ({ rule, calendar }, index) => calendar || !known.has(keyOf({ rule, fingerprint: marks[index] as string })),
  );
  return { ...report, findings, all: report.all ?? report.findings };
}

/** The entries of a charter that no longer occur in it. */
export function gone(entries: readonly BaselineEntry[], report: FileReport): BaselineEntry[] {
  const there = new Set(entriesOf(report, '').map(keyOf));
  return entries.filter((entry) => !there.has(keyOf(entry)));
}

function keyOf({ rule, fingerprint }: Pick<BaselineEntry, 'rule' | 'fingerprint'>): string {
  return `${rule} ${fingerprint}`;
}
