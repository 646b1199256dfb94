import type { Finding } from '../analyze/finding.js';
import { fingerprints } from './fingerprint.js';
import { rangeOf, relatedPlace, type WithLines } from './place.js';
import { countFindings, plainFailure, preferredFix, type CheckReport, type FileReport } from './report.js';

/** One object, version 1, as `schemas/check.schema.json` describes it. */
export function json(report: CheckReport): string {
  const { version, today, files, failures } = report;
  const counts = countFindings(files);
  return printJson({
    version: 1,
    tool: { name: 'charter', version },
    today,
    summary: {
      files: files.length,
      errors: counts.error,
      warnings: counts.warning,
      infos: counts.info,
      hints: counts.hint,
    },
    findings: files.flatMap((file) => findingsJson(marked(file), report.ruleUrl)),
    failures: failures.map(plainFailure),
  });
}

interface Marked extends WithLines {
  readonly file: string;
  readonly findings: readonly Finding[];
  /** Their fingerprints, in the same order. */
  readonly marks: readonly string[];
}

function marked(file: FileReport): Marked {
  return { file: file.file, lines: file.document.syntax.lines, findings: file.findings, marks: fingerprints(file) };
}

/** Findings of one charter, as the schema describes them. */
export function findingsJson(file: Marked, ruleUrl: CheckReport['ruleUrl']): object[] {
  return file.findings.map((finding, index) => toJson(finding, file, file.marks[index] as string, ruleUrl));
}

function toJson(finding: Finding, file: Marked, fingerprint: string, ruleUrl: CheckReport['ruleUrl']): object {
  const { rule, severity, message, path, span, related } = finding;
  const url = ruleUrl(rule);
  const fix = preferredFix(finding);
  return {
    file: file.file,
    rule,
    severity,
    message,
    path,
    range: rangeOf(file, span),
    ...(url === undefined ? {} : { url }),
    fingerprint,
    ...(fix
      ? {
          fix: {
            safe: fix.safe,
            title: fix.title,
            edits: fix.edits.map(({ start, end, text }) => ({ start, end, text })),
          },
        }
      : {}),
    related: related.map((other) => ({
      ...relatedPlace(file, other),
      message: other.message,
    })),
  };
}

/** JSON that a CI log can hold: `##[` in a text, which the GitHub runner would take for a command, is escaped. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2).replaceAll('##[', '\\u0023#[')}\n`;
}
