import { rangeOf } from './place.js';
import { shown, type CheckReport, type FileReport } from './report.js';
import { element } from './xml.js';

/** JUnit XML as the Jenkins schema has it: a suite for each charter, a test case for each finding, or one that passed. */
export function junit(report: CheckReport): string {
  const failures = shown(report).length;
  const errors = report.failures.length;
  const suites = report.files.map((file) => suite(report, file));
  const unreadable = report.failures.map(({ file = 'charter', message }) =>
    element('testsuite', { name: file, tests: 1, failures: 0, errors: 1 }, [
      element('testcase', { name: 'read', classname: file }, [element('error', { message, type: 'failure' })]),
    ]),
  );
  const tests = report.files.reduce((sum, { findings }) => sum + Math.max(visible(findings).length, 1), errors);
  const root = element('testsuites', { name: 'charter', tests, failures, errors }, [...suites, ...unreadable]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function suite(report: CheckReport, { file, document, findings }: FileReport): string {
  const cases = visible(findings).map(({ rule, severity, message, span }) => {
    const { line, column } = rangeOf(document, span).start;
    const text = `${file}:${line}:${column} ${message}`;
    return element('testcase', { name: `${rule} (line ${line})`, classname: file }, [
      element('failure', { message, type: severity }, text),
    ]);
  });
  const passed = [element('testcase', { name: 'charter', classname: file })];
  const attributes = { name: file, tests: Math.max(cases.length, 1), failures: cases.length, errors: 0 };
  return element(
    'testsuite',
    { ...attributes, timestamp: `${report.today}T00:00:00` },
    cases.length > 0 ? cases : passed,
  );
}

function visible(findings: FileReport['findings']): FileReport['findings'] {
  return findings.filter(({ severity }) => severity !== 'hint');
}
