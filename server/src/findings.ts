import { analyze, parseCharter, type CharterDocument, type Finding, type Settings } from '../../core/src/index.js';
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
    const findings = judge(document, { settings, today, log: context.log }).filter(
      (finding) => !isQuiet(finding, quiet),
    );
    const result = { document, findings, settings, today };
    remembered.set(open, result);
    return result;
  };
}

interface Judging {
  readonly settings: Settings;
  readonly today: string;
  readonly log: (line: string) => void;
}

/** Judges any text, with no regard to what is being typed. */
export function findingsOfText({
  settings,
  today,
  log,
}: Omit<Judging, 'today'> & Pick<Context, 'today'>): (text: string) => Finding[] {
  return (text) => judge(parseCharter(text), { settings, today: today(), log });
}

/** A rule that fails is left out, with a line in the log. */
function judge(document: CharterDocument, { settings, today, log }: Judging): Finding[] {
  const onRuleError = (rule: string, error: unknown): void => log(`The rule ${rule} failed: ${describe(error)}`);
  return analyze(document, { settings, today, onRuleError });
}

export function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}`.split('\n', 1)[0]! : String(error);
}
