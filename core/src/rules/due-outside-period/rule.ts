import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import type { Charter } from '../../model/charter.generated.js';
import { isOver } from '../kit/charter.js';
import { placeInText } from '../kit/place-in-text.js';
import { flat, sentenceOf } from '../kit/targets/aims.js';
import { daysOf, type Days } from '../kit/targets/due.js';
import { readerOf } from '../kit/targets/reader.js';
import type { CharterContext, CharterRule, Report } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['objectives', 'period', 'deliverables'],
  each: 'objectives',
  meta: {
    summary: 'Something is due outside the time for which the charter holds.',
    severity: 'warning',
    group: 'objectives',
  },
  *check(context) {
    const { charter } = context;
    const { start, end } = charter.period ?? {};
    const period = { first: daysOf(start?.value ?? '')?.first, last: daysOf(end?.value ?? '')?.last };
    if (isOver(charter) || (!period.first && !period.last)) return;
    if (period.first && period.last && period.first > period.last) return;
    for (const found of dueDays(context)) {
      const { first, last } = found.days;
      const late = period.last !== undefined && first > period.last;
      if (!late && !(period.first !== undefined && last < period.first)) continue;
      const edge = late ? end : start;
      yield {
        node: found.report.node,
        ...(found.report.span ? { span: found.report.span } : {}),
        message: late
          ? say`${quote(found.words)} is after the charter ends (${edge?.value.trim() ?? ''}), so it is agreed for a time the charter does not cover. Correct the day or the period.`
          : say`${quote(found.words)} is before the charter begins (${edge?.value.trim() ?? ''}), so it is agreed for a time the charter does not cover. Correct the day or the period.`,
        related: edge
          ? [{ span: edge.node.span, message: late ? say`The charter ends here` : say`The charter begins here` }]
          : [],
      };
    }
  },
};

interface Due {
  readonly days: Days;
  readonly words: string;
  readonly report: Pick<Report, 'node' | 'span'>;
}

/** The days by which objectives and deliverables are due: in the field, else in the sentence. */
function* dueDays({ document, charter }: CharterContext): Generator<Due> {
  for (const { due } of [...charter.deliverables, ...flat(charter.objectives)]) {
    const days = due && daysOf(due.value);
    if (due && days) yield { days, words: due.value.trim(), report: { node: due.node } };
  }
  for (const { text, words, span, days } of saidDays(charter)) {
    yield { days, words, report: { node: text.node, span: placeInText(document, text.node, span) } };
  }
}

function* saidDays(charter: Charter) {
  const reader = readerOf(charter);
  for (const objective of flat(charter.objectives)) {
    const text = sentenceOf(objective);
    if (!text || objective.due || !reader) continue;
    const { deadlines } = reader.sentence(text.value);
    const [span] = deadlines;
    const days = deadlines.length === 1 && span ? daysOf(span.text) : undefined;
    if (span && days) yield { text, words: span.text, span, days };
  }
}
