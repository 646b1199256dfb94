import type { Finding } from '../analyze/finding.js';
import { rangeOf } from './place.js';
import type { CheckReport, FileReport } from './report.js';
import { element } from './xml.js';

/**
 * JUnit XML as the Jenkins schema has it: a suite for each charter, a test case for each finding, or one that passed.
 * Advice, and what is due to the calendar alone, is told but fails nothing.
 */
export function junit(report: CheckReport): string {
  const suites = report.files.map((file) => suite(file, report.today));
  const unreadable = report.failures.map(({ file = 'charter', message }) => {
    const failed = element('testcase', { name: 'read', classname: file }, [
      element('error', { message, type: 'failure' }),
    ]);
    return {
      tests: 1,
      failures: 0,
      errors: 1,
      xml: element('testsuite', { name: file, tests: 1, failures: 0, errors: 1 }, [failed]),
    };
  });
  const all = [...suites, ...unreadable];
  const sum = (name: 'tests' | 'failures' | 'errors'): number => all.reduce((total, one) => total + one[name], 0);
  const totals = { tests: sum('tests'), failures: sum('failures'), errors: sum('errors') };
  const root = element(
    'testsuites',
    { name: 'charter', ...totals },
    all.map(({ xml }) => xml),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly xml: string;
}

function suite({ file, document, findings }: FileReport, today: string): Suite {
  const told = findings.filter(({ severity }) => severity !== 'hint');
  const cases = told.map((finding) => {
    const { rule, severity, message, span } = finding;
    const { line, column } = rangeOf(document.syntax, span).start;
    const text = `${file}:${line}:${column} ${message}`;
    const result = fails(finding)
      ? element('failure', { message, type: severity }, text)
      : element('system-out', {}, text);
    return element('testcase', { name: `${rule} (line ${line})`, classname: file }, [result]);
  });
  if (cases.length === 0) cases.push(element('testcase', { name: 'charter', classname: file }));
  const counts = { tests: cases.length, failures: told.filter(fails).length, errors: 0 };
  return { ...counts, xml: element('testsuite', { name: file, ...counts, timestamp: `${today}T00:00:00` }, cases) };
}

function fails({ severity, calendar }: Finding): boolean {
  return (severity === 'error' || severity === 'warning') && !calendar;
}
