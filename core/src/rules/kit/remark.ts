/** What a remark that silences a rule says. */
export interface Remark {
  /** later: somebody is to decide until a day. */
  readonly kind: 'ignore' | 'later';
  readonly wholeFile: boolean;
  readonly rule: string;
  /** Where the rule's id begins in the remark. */
  readonly ruleStart: number;
  /** Who decides; empty where nobody is named, or where it is not to be decided. */
  readonly by: string;
  /** The last day on which it counts, as written; undefined where none is named. */
  readonly until: string | undefined;
  /** Empty where none was given. */
  readonly reason: string;
}

/** A line is never longer than this in earnest. */
const LONGEST = 2_000;

/** Undefined where a comment is no such remark. */
export function readRemark(comment: string): Remark | undefined {
  const match = /^#\s*charter-(ignore|later)(-file)?\s+([\w-]+)/.exec(comment.slice(0, LONGEST));
  if (!match) return undefined;
  const [head, kind, file, rule = ''] = match;
  const rest = comment.slice(head.length, LONGEST);
  const common = { wholeFile: file !== undefined, rule, ruleStart: head.length - rule.length };
  if (kind === 'later') return { kind, ...common, ...readLater(rest) };
  const [, until, reason = ''] = /^(?:\s+until\s+([^\s:]*))?\s*:?\s*(.*)$/.exec(rest) ?? [];
  return { kind: 'ignore', ...common, by: '', until, reason: reason.trim() };
}

function readLater(rest: string): Pick<Remark, 'by' | 'until' | 'reason'> {
  const colon = rest.indexOf(':');
  const said = colon < 0 ? rest : rest.slice(0, colon);
  const until = /\suntil\s+(\S+)/.exec(said);
  const by = /^\s+by\s+(.+)$/.exec(until ? said.slice(0, until.index) : said)?.[1];
  return { by: by?.trim() ?? '', until: until?.[1], reason: colon < 0 ? '' : rest.slice(colon + 1).trim() };
}
