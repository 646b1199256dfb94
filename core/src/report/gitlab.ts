import { fingerprints, hash } from './fingerprint.js';
import { printJson } from './json.js';
import { rangeOf } from './place.js';
import type { CheckReport } from './report.js';

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info', hint: 'info' } as const;

/** GitLab's Code Quality report. Its fingerprints must be unique in the project, so the file counts too. */
export function gitlab(report: CheckReport): string {
  return printJson(
    report.files.flatMap((file) => {
      const marks = fingerprints(file);
      return file.findings.flatMap(({ rule, severity, message, span }, index) => {
        if (severity === 'hint') return [];
        const { start, end } = rangeOf(file.document.syntax, span);
        return {
          description: message,
          check_name: rule,
          fingerprint: hash(`${file.file}\n${marks[index]}`),
          severity: SEVERITIES[severity],
          location: { path: file.file, lines: { begin: start.line, end: end.line } },
        };
      });
    }),
  );
}
