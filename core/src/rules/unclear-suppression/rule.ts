import { quote } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import { addMonths } from '../../calendar/add.js';
import type { Day } from '../../calendar/date.js';
import { findSuppressions, flawOf, type Suppression } from '../kit/suppression.js';
import type { TextRule } from '../rule.js';

export const rule: TextRule = {
  reads: 'text',
  meta: {
    summary: 'A comment that silences a rule does not say until which day, or who decides.',
    severity: 'warning',
    group: 'suppression',
    profile: 'minimal',
  },
  *check({ document, today }) {
    for (const remark of findSuppressions(document.syntax)) {
      const flaw = flawOf(remark);
      if (flaw !== 'no day' && flaw !== 'nobody decides') continue;
      const message = flaw === 'no day' ? aboutDay(remark, today) : aboutWho(remark, today);
      yield { node: undefined, span: remark.span, message };
    }
  },
};

function aboutDay({ kind, rule: id, by, until }: Suppression, today: Day): Said {
  const day = addMonths(today, 3);
  const wanted =
    kind === 'later' ? say`# charter-later ${id} by ${by} until ${day}` : say`# charter-ignore ${id} until ${day}: why`;
  return until === undefined || until === ''
    ? say`This comment names no day, so nobody could tell when it ends, and it silences nothing. Write the day like this: “${wanted}”.`
    : say`${quote(until)} is no day of the calendar, so nobody could tell when it ends, and it silences nothing. Write the day like this: “${wanted}”.`;
}

function aboutWho({ rule: id, until }: Suppression, today: Day): Said {
  return say`This comment puts a decision off, but nobody is named who decides, and so it silences nothing. Write a name: “# charter-later ${id} by Ana until ${until ?? addMonths(today, 3)}”.`;
}
