import { analyze, type CharterDocument, type Finding, type Settings } from '../../core/src/index.js';
import { calm, isQuiet } from './calm.js';
import type { Context } from './context.js';
import type { OpenDocument } from './documents.js';

/** What there is to say about one version of a charter right now. */
export interface Findings {
  /** The text that was judged: that of the version, less what is half typed. Its offsets are those of the version. */
  readonly document: CharterDocument;
  readonly findings: readonly Finding[];
}

interface Remembered extends Findings {
  readonly settings: Settings;
  readonly today: string;
}

/** Judges each version once. Instances do not share what they remember. */
export function createFindings(context: Omit<Context, 'findings'>): (document: OpenDocument) => Promise<Findings> {
  const remembered = new WeakMap<OpenDocument, Remembered>();
  return async (open) => {
    const settings = await context.settings(open.uri);
    const today = context.today();
    const known = remembered.get(open);
    if (known && known.settings === settings && known.today === today) return known;
    const { document, quiet } = calm(open);
    const onRuleError = (rule: string, error: unknown): void =>
      context.log(`The rule ${rule} failed: ${describe(error)}`);
    const findings = analyze(document, { settings, today, onRuleError }).filter((finding) => !isQuiet(finding, quiet));
    const result = { document, findings, settings, today };
    remembered.set(open, result);
    return result;
  };
}

export function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}`.split('\n', 1)[0]! : String(error);
}
