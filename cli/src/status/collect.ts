import { translated, type CharterDocument, type Failure } from '../../../core/src/index.js';
import { charterStatus, type CharterStatus } from '../../../core/src/status/index.js';
import { checkSource } from '../check/check-source.js';
import type { Environment } from '../environment.js';
import { createSettingsFinder } from '../files/settings.js';
import { collectSources } from '../files/sources.js';
import { repositoryName } from './repository-name.js';

export interface Collected {
  readonly charters: readonly { readonly status: CharterStatus; readonly document: CharterDocument }[];
  readonly repository: string;
  readonly failures: readonly Failure[];
  readonly matched: number;
}

interface Asked {
  readonly repository?: string;
  readonly config?: string;
  readonly today: string;
}

/** How the charters stand that a command line names. Throws CommandError. */
export async function collect(paths: readonly string[], asked: Asked, environment: Environment): Promise<Collected> {
  const { cwd } = environment;
  const { today, config } = asked;
  const settingsOf = createSettingsFinder({ config }, cwd);
  const { sources, matched, failures: unfound } = await collectSources(paths, {}, environment);
  const repository = asked.repository?.trim() || repositoryName(cwd);
  const failures = new Set<Failure>(unfound);
  const charters = sources.flatMap((source) => {
    const configured = settingsOf(source.path);
    if ('failures' in configured) {
      for (const failure of configured.failures) failures.add(failure);
      return [];
    }
    const { settings } = configured;
    const checked = checkSource(source, { settings, today, fix: false });
    for (const failure of checked.failures) failures.add(failure);
    if (!checked.report) return [];
    const { document } = checked.report;
    const findings = checked.report.findings.map((finding) => translated(finding, environment.catalogue));
    // The rule of the profile tells that the profile is in force.
    const covers = (settings.rules.get('customer-experience-gaps')?.severity ?? 'off') !== 'off';
    return [{ document, status: charterStatus(document, { repository, file: source.name, findings, today, covers }) }];
  });
  return { charters, repository, failures: [...failures], matched };
}
