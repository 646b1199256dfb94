import {
  analyze,
  createNotes,
  inOrder,
  parseCharter,
  translated,
  type CharterDocument,
  type Finding,
  type Settings,
  type Span,
} from '../../core/src/index.js';
import { calm, isQuiet } from './calm.js';
import type { Context } from './context.js';
import type { OpenDocument } from './documents.js';

/** What there is to say about one version of a charter right now. */
export interface Findings {
  /** The text that was judged: that of the version, less what is half typed. Its offsets are those of the version. */
  readonly document: CharterDocument;
  readonly findings: readonly Finding[];
}

interface Remembered {
  readonly document: CharterDocument;
  readonly quiet: Span | undefined;
  /** What the charter gives rise to by itself. */
  readonly own: readonly Finding[];
  readonly settings: Settings;
  readonly today: string;
}

/** Judges each version once. Instances do not share what they remember. */
export function createFindings(context: Omit<Context, 'findings'>): (document: OpenDocument) => Promise<Findings> {
  const remembered = createNotes<OpenDocument, Remembered>();
  const judgeOnce = (open: OpenDocument, settings: Settings, today: string): Remembered => {
    const before = remembered.get(open);
    if (before?.settings === settings && before.today === today) return before;
    const { document, quiet } = calm(open);
    const own = judge(document, { settings, today, log: context.log });
    const judged = { document, quiet, own, settings, today };
    remembered.set(open, judged);
    context.together.learn(open.uri, document, settings, today);
    return judged;
  };
  return async (open) => {
    await context.beside.attach(open);
    const { document, quiet, own } = judgeOnce(open, await context.settings(open.uri), context.today());
    const more = context.together.findings(open.uri);
    const findings = more.length > 0 ? inOrder([...own, ...more]) : own;
    const heard = findings.filter((finding) => !isQuiet(finding, quiet));
    return { document, findings: heard.map((finding) => translated(finding, context.catalogue)) };
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
