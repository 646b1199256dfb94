import type { Day } from '../../calendar/date.js';
import type { CharterDocument } from '../../document.js';
import type { Charter, Member } from '../../model/charter.generated.js';
import type { Text } from '../../model/text.js';
import type { CharterRule, Fix, Report } from '../rule.js';
import { isOver } from '../kit/charter.js';
import { readDate } from '../kit/dates/read.js';
import { inWords } from '../kit/dates/places.js';
import { insertEntry } from '../kit/insert.js';
import { addition } from '../kit/missing.js';
import { isActivePerson } from '../kit/people.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import { replaceText } from '../kit/replace.js';
import { quote } from '../kit/words.js';

export const rule: CharterRule = {
  reads: 'charter',
  meta: {
    summary: 'Somebody’s term has ended, and the charter still lists them as active.',
    severity: 'warning',
    group: 'roles',
    calendar: true,
  },
  *check({ document, charter, today }) {
    if (isOver(charter)) return;
    for (const member of charter.members.filter(isActivePerson)) {
      const ended = endOf(member.until, false, today) ?? endOf(member.term, true, today);
      // A term that ends with the charter's period is the charter's matter.
      if (ended && ended.text.value.trim() !== charter.period?.end?.value.trim()) yield { ...report(member.label || member.id, ended), fixes: retire(document, member) }; // prettier-ignore
    }
    for (const role of rolesWithTerm(charter)) {
      const ended = endOf(role.term, true, today);
      if (ended) yield report(role.label || role.id, ended);
    }
  },
};

interface Ended {
  readonly text: Text;
  readonly on: string;
}

function report(who: Member['label'], { text, on }: Ended): Report {
  return {
    node: text.node,
    message: `The term of ${quote(who)} ended ${on}, so it is open whether they still speak for the team. Extend the term, choose a successor, or write “status: emeritus”.`,
  };
}

function retire(document: CharterDocument, { node, status }: Member): Fix[] {
  const title = 'Write “status: emeritus”';
  if (status) return [{ title, safe: false, edits: [replaceText(status.node, 'emeritus')] }];
  return node.kind === 'mapping'
    ? addition(title, insertEntry(document, node, 'member', 'status', 'status: emeritus'))
    : [];
}

function rolesWithTerm({ roles }: Charter): Charter['roles'] {
  return roles.filter(({ vacant }) => vacant?.value !== true);
}

/** Words before the day on which a term ends: English, German, French, Spanish. */
const ENDS =
  /\b(?:(?:ends?|ending|ended|expires?|expiring|expired|runs?|running|until|till|through|bis|endet|läuft|jusqu[’']?(?:en|au|à)|hasta|termina)\s*)+(?:on|in|at|am|im|le|el|zum|en|the end of|ende)?\s*(?<end>[^,;()]*(?:,\s*\d{4})?)/iu;

/** The day or year in which it ended; undefined where it goes on, or where no day can be worked out. */
function endOf(text: Text | undefined, isInWords: boolean, today: Day): Ended | undefined {
  if (!text || hasPlaceholder(text.value)) return undefined;
  const written = isInWords ? ENDS.exec(text.value.slice(0, 300))?.groups?.['end']?.trim() : text.value.trim();
  if (!written) return undefined;
  const date = readDate(written);
  const last = date.kind === 'exact' ? date.last : date.kind === 'day' ? date.day : undefined;
  if (last) return last < today ? { text, on: `on ${inWords(last)}` } : undefined;
  const year = /^(?:the end of )?(20\d{2})\.?$/.exec(written)?.[1];
  return year && year < today.slice(0, 4) ? { text, on: `in ${year}` } : undefined;
}
