import { quote } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import { isOver } from '../kit/charter.js';
import { datesOf, type DatePlace } from '../kit/dates/places.js';
import { replaceText } from '../kit/replace.js';
import type { SectionRule, Fix } from '../rule.js';

export const rule: SectionRule = {
  reads: 'section',
  each: 'entry',
  meta: {
    summary: 'No day can be worked out from what stands in a date field.',
    severity: 'info',
    group: 'form',
  },
  *check({ charter }) {
    if (isOver(charter)) return;
    for (const place of datesOf(charter)) {
      const { text, date } = place;
      const isReadable = date.kind === 'day' || date.kind === 'span';
      if ((date.kind !== 'words' && !isReadable) || (isReadable && isOfThePast(place))) continue;
      yield {
        node: text.node,
        message: say`${why(place)} ${date.kind === 'day' ? say`Write ${date.day}.` : say`Write the day, such as 2026-12-31, or the quarter, such as 2026-Q4, if you know it.`}`,
        fixes: fixesFor(place),
      };
    }
  },
};

/** Nothing is worked out from these: a year is as good as a day. */
function isOfThePast({ owner, name }: DatePlace): boolean {
  return name === 'since' || owner.shape === 'historyEntry';
}

function why({ text, date }: DatePlace): Said {
  const said = quote(text.value);
  if (date.kind === 'day') return say`People can read ${said}, but no reminder or calendar can.`;
  if (date.kind === 'span') return say`${said} names no day, so nothing can remind you of it.`;
  return say`No day follows from ${said}, so nothing can remind you of it, and readers may count from different days.`;
}

/** The text as written may be wanted in print, so nothing is changed without asking. */
function fixesFor({ text: { node, value }, date }: DatePlace): Fix[] {
  const quarter = /^Q\s?([1-4])[\s/,.-]*(\d{4})$/i.exec(value.trim());
  const exact = date.kind === 'day' ? date.day : quarter ? `${quarter[2]}-Q${quarter[1]}` : undefined;
  return exact ? [{ title: say`Change to ${exact}`, safe: false, edits: [replaceText(node, exact)] }] : [];
}
