import type { Finding } from '../analyze/finding.js';
import { translated } from '../analyze/translated.js';
import { inLanguage, type Catalogue } from '../l10n/say.js';
import type { CheckReport, Failure } from './report.js';

/** The report with its findings and failures in another language; what they are known by stays as it is. */
export function translatedReport(report: CheckReport, catalogue: Catalogue | undefined): CheckReport {
  if (!catalogue) return report;
  const files = report.files.map((file) => {
    const known = new Map<Finding, Finding>();
    for (const finding of [...file.findings, ...(file.all ?? [])]) known.set(finding, translated(finding, catalogue));
    const inOrder = (findings: readonly Finding[]): Finding[] =>
      findings.map((finding) => known.get(finding) as Finding);
    return { ...file, findings: inOrder(file.findings), ...(file.all && { all: inOrder(file.all) }) };
  });
  return { ...report, files, failures: translatedFailures(report.failures, catalogue) };
}

export function translatedFailures(failures: readonly Failure[], catalogue: Catalogue | undefined): readonly Failure[] {
  if (!catalogue) return failures;
  return failures.map((one) => (one.said ? { ...one, message: inLanguage(one.said, catalogue) } : one));
}
