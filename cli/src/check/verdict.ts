import { isAtLeast, type FileReport, type FormatName, type Severity } from '../../../core/src/index.js';
import { EXIT, type ExitCode } from '../exit-code.js';

interface Limits {
  readonly format: FormatName;
  readonly failOn?: Severity;
  readonly maxWarnings?: number;
  readonly calendar?: boolean;
}

/**
 * Whether what was found makes the command end with 1. What is due to the calendar alone counts only with `calendar`.
 * SARIF fails only where `failOn` was given, since the step that uploads it must still run.
 */
export function verdict(files: readonly FileReport[], { format, failOn, maxWarnings, calendar }: Limits): ExitCode {
  if (format === 'sarif' && failOn === undefined) return EXIT.clean;
  const counted = files.flatMap(({ findings }) => findings).filter((finding) => calendar || !finding.calendar);
  const warnings = counted.filter(({ severity }) => severity === 'warning').length;
  if (maxWarnings !== undefined && warnings > maxWarnings) return EXIT.findings;
  return counted.some(({ severity }) => isAtLeast(severity, failOn ?? 'error')) ? EXIT.findings : EXIT.clean;
}
