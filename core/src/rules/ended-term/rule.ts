import { inWords, quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import type { CharterDocument } from '../../document.js';
import type { Member } from '../../model/charter.generated.js';
import type { CharterRule, Fix } from '../rule.js';
import { isOver } from '../kit/charter.js';
import { isPast, termEnds } from '../kit/dates/term-ends.js';
import { insertEntry } from '../kit/insert.js';
import { addition } from '../kit/missing.js';
import { replaceText } from '../kit/replace.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['members', 'period', 'roles'],
  meta: {
    summary: 'Somebody’s term has ended, and the charter still lists them as active.',
    severity: 'warning',
    group: 'roles',
    calendar: true,
  },
  *check({ document, charter, references, today }) {
    if (isOver(charter)) return;
    for (const { who, member, text, end } of termEnds(charter, references)) {
      // A term that ends with the charter's period is the charter's matter.
      if (!isPast(end, today) || text.value.trim() === charter.period?.end?.value.trim()) continue;
      yield {
        node: text === member?.until || text === member?.term ? text.node : (member?.since?.node ?? text.node),
        message:
          end.length === 4
            ? say`The term of ${quote(who)} ended in ${end}, so it is open whether they still speak for the team. Extend the term, choose a successor, or write “status: emeritus”.`
            : say`The term of ${quote(who)} ended on ${inWords(end)}, so it is open whether they still speak for the team. Extend the term, choose a successor, or write “status: emeritus”.`,
        fixes: member ? retire(document, member) : [],
      };
    }
  },
};

function retire(document: CharterDocument, { node, status }: Member): Fix[] {
  const title = say`Write “status: emeritus”`;
  if (status) return [{ title, safe: false, edits: [replaceText(status.node, 'emeritus')] }];
  return node.kind === 'mapping'
    ? addition(title, insertEntry(document, node, 'member', 'status', 'status: emeritus'))
    : [];
}
