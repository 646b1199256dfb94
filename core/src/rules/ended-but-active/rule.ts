import { inWords } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import type { CharterDocument } from '../../document.js';
import type { Charter } from '../../model/charter.generated.js';
import type { Day } from '../../calendar/date.js';
import type { MappingNode } from '../../syntax/tree.js';
import { isOver } from '../kit/charter.js';
import { readDate } from '../kit/dates/read.js';
import { insertEntry } from '../kit/insert.js';
import { addition } from '../kit/missing.js';
import { replaceText } from '../kit/replace.js';
import type { CharterRule, Fix } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['period', 'node'],
  meta: {
    summary: 'The period of the charter is over, and it is not marked as closed.',
    severity: 'warning',
    group: 'review',
    calendar: true,
  },
  *check({ document, charter, today }) {
    const end = charter.period?.end;
    if (isOver(charter) || !end) return;
    const last = lastDay(end.value);
    const first = readDate(charter.period?.start?.value ?? '');
    // Where it ends before it begins, “impossible-date” says so.
    if (last === undefined || last >= today || ('first' in first && first.first > last)) return;
    yield {
      node: end.node,
      message: say`This charter ended on ${inWords(last)}, yet it is not marked as closed, so readers take it for one that still holds. Agree on a new end, or write “status: closed”.`,
      fixes: fixesFor(document, charter),
    };
  },
};

function lastDay(text: string): Day | undefined {
  const date = readDate(text);
  if (date.kind === 'exact' || date.kind === 'span') return date.last;
  return date.kind === 'day' ? date.day : undefined;
}

function fixesFor(document: CharterDocument, { status, node }: Charter): Fix[] {
  const title = say`Mark the charter as closed`;
  if (status) return [{ title, safe: false, edits: [replaceText(status.node, 'closed')] }];
  return addition(title, insertEntry(document, node as MappingNode, 'charter', 'status', 'status: closed'));
}
