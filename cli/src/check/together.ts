import { analyzeTogether, factsOf, inOrder, type Settings } from '../../../core/src/index.js';
import type { Located } from './baseline.js';

export interface Checked extends Located {
  readonly settings: Settings;
}

/** Adds what the charters do not agree on among each other. */
export function withTogether(checked: readonly Checked[], today: string): Located[] {
  const known = checked.map(({ report: { file, document }, settings }) => ({
    file,
    settings,
    facts: factsOf(file, document, today),
  }));
  const findings = analyzeTogether(known);
  return checked.map(({ path, report }) => {
    const more = findings.get(report.file);
    return { path, report: more ? { ...report, findings: inOrder([...report.findings, ...more]) } : report };
  });
}
