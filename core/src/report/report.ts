import type { Finding, Fix } from '../analyze/finding.js';
import type { CharterDocument } from '../document.js';
import { english, type Catalogue, type Said } from '../l10n/say.js';
import type { Severity } from '../rules/rule.js';

/** One charter that was checked, and what was found. */
export interface FileReport {
  /** As people are to see it: relative to where the command runs, with forward slashes. */
  readonly file: string;
  readonly document: CharterDocument;
  /** In the order of the file. */
  readonly findings: readonly Finding[];
  /** All that was found, where `findings` leaves out some of it. */
  readonly all?: readonly Finding[];
}

/** Why a command could not do (all of) its work. */
export interface Failure {
  /** The file it is about, where it is about one. */
  readonly file?: string;
  /** Line and column from 1, where a place in that file is to blame. */
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
  /** The message, to be said in any language; left out where it is the same in all. */
  readonly said?: Said;
}

/** What kept a command from (a part of) its work, in words. */
export function failure(said: Said, place: Omit<Failure, 'message' | 'said'> = {}): Failure {
  return { ...place, message: english(said), said };
}

/** As programs are told of it. */
export function plainFailure({ file, line, column, message }: Failure): object {
  return { file, line, column, message };
}

/** Everything that a format can show. Formats are pure functions of it. */
export interface CheckReport {
  /** Of the program. */
  readonly version: string;
  /** The day it is, as YYYY-MM-DD. */
  readonly today: string;
  /** In the order of their names. */
  readonly files: readonly FileReport[];
  readonly failures: readonly Failure[];
  /** The address of a rule's page; undefined where the project has no home page. */
  readonly ruleUrl: (rule: string) => string | undefined;
}

/** How a format may look. */
export interface Look {
  readonly color: boolean;
  /** The language that people are to read; left out, English. */
  readonly catalogue?: Catalogue | undefined;
  /** How wide the terminal is; undefined where the text does not go to one, and is not broken into lines. */
  readonly columns?: number | undefined;
}

/** Turns a report into the text that is printed, its last line break included; empty where there is nothing to say. */
export type Format = (report: CheckReport, look: Look) => string;

/** A finding with the charter it is about. */
export interface Located {
  readonly file: FileReport;
  readonly finding: Finding;
}

/** Every finding, file by file. */
export function located(report: CheckReport): Located[] {
  return report.files.flatMap((file) => file.findings.map((finding) => ({ file, finding })));
}

/** The findings for readers of the terminal and of CI: all but the hints, which are nudges for the editor. */
export function shown(report: CheckReport): Located[] {
  return located(report).filter(({ finding }) => finding.severity !== 'hint');
}

export type Counts = { readonly [S in Severity]: number };

export function countFindings(files: readonly FileReport[]): Counts {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { findings } of files) for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The first safe fix, else the first. */
export function preferredFix({ fixes }: Finding): Fix | undefined {
  return fixes.find(({ safe }) => safe) ?? fixes[0];
}
