import { pages } from '../rules/pages.generated.js';
import { rules } from '../rules/registry.generated.js';
import type { Fix, Related } from '../analyze/finding.js';
import type { RegisteredRule } from '../rules/rule.js';
import { fingerprints } from './fingerprint.js';
import { precisionOf } from './precision.js';
import { printJson } from './json.js';
import { rangeOf, relatedPlace, type Range } from './place.js';
import type { CheckReport, Failure, FileReport } from './report.js';
import { toUri } from './uri.js';

const LEVELS = { error: 'error', warning: 'warning', info: 'note', hint: 'note' } as const;

/** The Static Analysis Results Interchange Format, version 2.1.0 (OASIS). */
export function sarif(report: CheckReport): string {
  const { version, files, failures } = report;
  return printJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'charter',
            version,
            rules: rules.map((rule) => descriptor(rule, report.ruleUrl(rule.id))),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: failures.map(notification),
          },
        ],
        results: files.flatMap(results),
      },
    ],
  });
}

function notification({ message, file, line, column }: Failure): object {
  const region = line === undefined ? {} : { region: { startLine: line, ...(column && { startColumn: column }) } };
  return {
    level: 'error',
    message: { text: file === undefined ? message : `${file}: ${message}` },
    ...(file === undefined
      ? {}
      : { locations: [{ physicalLocation: { artifactLocation: { uri: toUri(file) }, ...region } }] }),
  };
}

function descriptor({ id, meta }: RegisteredRule, url: string | undefined): object {
  const page = pages()[id] ?? meta.summary;
  return {
    id,
    shortDescription: { text: meta.summary },
    fullDescription: { text: meta.summary },
    help: { text: page, markdown: page },
    ...(url === undefined ? {} : { helpUri: url }),
    defaultConfiguration: { level: LEVELS[meta.severity] },
    properties: { tags: [meta.group], ...precisionOf(id) },
  };
}

function results(file: FileReport): object[] {
  const marks = fingerprints(file);
  return file.findings.flatMap(({ rule, severity, message, span, related, fixes }, index) => {
    if (severity === 'hint') return [];
    return {
      ruleId: rule,
      ruleIndex: rules.findIndex(({ id }) => id === rule),
      level: LEVELS[severity],
      message: { text: message },
      locations: [
        { physicalLocation: physicalLocation({ file: file.file, range: rangeOf(file.document.syntax, span) }) },
      ],
      partialFingerprints: { 'charter/v1': marks[index] },
      ...(related.length > 0 ? { relatedLocations: related.map((other, id) => relatedLocation(file, other, id)) } : {}),
      ...(fixes.length > 0 ? { fixes: fixes.map((fix) => toFix(file, fix)) } : {}),
    };
  });
}

function relatedLocation(file: FileReport, related: Related, id: number): object {
  return {
    id,
    physicalLocation: physicalLocation(relatedPlace({ file: file.file, lines: file.document.syntax.lines }, related)),
    message: { text: related.message },
  };
}

function toFix(file: FileReport, { title, edits }: Fix): object {
  const replacements = edits.map((edit) => {
    const { start, end } = rangeOf(file.document.syntax, edit);
    const columns = { startColumn: start.column, endColumn: end.column };
    return {
      deletedRegion: { startLine: start.line, endLine: end.line, ...columns },
      insertedContent: { text: edit.text },
    };
  });
  return {
    description: { text: title },
    artifactChanges: [{ artifactLocation: { uri: toUri(file.file) }, replacements }],
  };
}

/** Columns only where a span starts and ends on one line: GitHub shows nothing of a region that it finds impossible. */
function physicalLocation({ file, range: { start, end } }: { file: string; range: Range }): object {
  const oneLine = start.line === end.line;
  const columns = oneLine ? { startColumn: start.column, endColumn: Math.max(end.column, start.column) } : {};
  return {
    artifactLocation: { uri: toUri(file) },
    region: { startLine: start.line, ...columns, ...(oneLine ? {} : { endLine: end.line }) },
  };
}
