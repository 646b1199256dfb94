import { NOTHING, inWords, quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { datesOf } from '../kit/dates/places.js';
import { replaceText } from '../kit/replace.js';
import type { SectionRule } from '../rule.js';

export const rule: SectionRule = {
  reads: 'section',
  each: 'entry',
  meta: {
    summary: 'A date can be read as two different days.',
    severity: 'warning',
    group: 'form',
  },
  *check({ charter }) {
    for (const { text, date } of datesOf(charter)) {
      if (date.kind !== 'either') continue;
      const [first = NOTHING, second = NOTHING] = date.days.map(inWords);
      yield {
        node: text.node,
        message: say`${quote(text.value)} is ${first} to some readers and ${second} to others. Write the day as year-month-day.`,
        fixes: date.days.map((day) => ({
          title: say`Change to ${day} (${inWords(day)})`,
          safe: false,
          edits: [replaceText(text.node, day)],
        })),
      };
    }
  },
};
