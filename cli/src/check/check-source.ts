import {
  analyze,
  english,
  failure,
  fixSafely,
  say,
  type Failure,
  type FileReport,
  type Said,
  type Settings,
} from '../../../core/src/index.js';
import { UnreadableError } from '../files/read.js';
import { UnwritableError } from '../files/write.js';
import type { Source } from '../files/sources.js';

interface Checked {
  /** Undefined where the charter could not be read. */
  readonly report: FileReport | undefined;
  readonly failures: readonly Failure[];
  /** How many fixes were applied. */
  readonly mended: number;
}

interface How {
  readonly settings: Settings;
  readonly today: string;
  readonly fix: boolean;
}

export function checkSource(source: Source, { settings, today, fix }: How): Checked {
  const failures: Failure[] = [];
  const fail = (said: Said): void => {
    if (!failures.some((known) => known.message === english(said))) failures.push(failure(said, { file: source.name }));
  };
  const onRuleError = (rule: string, error: unknown): void => {
    fail(say`The rule “${rule}” failed inside and was skipped. Please report this: ${String(error)}`);
  };
  const earlier = source.before?.();
  const before = earlier === undefined ? undefined : source.parse(earlier);
  const reportOn = (text: string): FileReport => {
    const document = source.parse(text);
    return { file: source.name, document, findings: analyze(document, { settings, today, before, onRuleError }) };
  };

  let text: string;
  try {
    text = source.read();
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    fail(error.said);
    return { report: undefined, failures, mended: 0 };
  }
  if (!fix) return { report: reportOn(text), failures, mended: 0 };

  const fixed = fixSafely(text, (next) => reportOn(next).findings);
  try {
    if (fixed.text !== text) source.replace?.(text, fixed.text);
    return { report: reportOn(fixed.text), failures, mended: fixed.count };
  } catch (error) {
    if (!(error instanceof UnwritableError)) throw error;
    fail(error.said);
    return { report: reportOn(text), failures, mended: 0 };
  }
}
