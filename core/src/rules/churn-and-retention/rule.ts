import { decimal, quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { wordPattern } from '../../text/word-pattern.js';
import { aimsOf, mayAimAt, sentenceOf, type Aim } from '../kit/targets/aims.js';
import { causeOf } from '../kit/targets/causes.js';
import { placeOfFigure, rounded, wordsOf } from '../kit/targets/report.js';
import type { CharterRule } from '../rule.js';

const WORDS = wordPattern(String.raw`\p{L}+`, 'gu');

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['objectives', 'services', 'metrics'],
  meta: {
    summary: 'Churn and retention are both set, and do not add up to 100 %.',
    severity: 'warning',
    group: 'objectives',
  },
  *check({ document, charter, references }) {
    if (!mayAimAt(charter, ['churn']) || !mayAimAt(charter, ['retention'])) return;
    const seen = new Map<string, Aim>();
    for (const aim of aimsOf(charter, references)) {
      const name = aim.measured.known?.name;
      if ((name !== 'churn' && name !== 'retention') || !isShare(aim)) continue;
      const group = groupOf(aim);
      const other = seen.get(`${name === 'churn' ? 'retention' : 'churn'} ${group}`);
      seen.set(`${name} ${group}`, aim);
      if (!other || Math.abs(other.figure.low + aim.figure.low - 100) <= 0.05) continue;
      yield {
        node: aim.text.node,
        span: placeOfFigure(document, aim),
        message: say`Who does not stay leaves, so churn and retention add up to 100 %; ${quote(wordsOf(other))} and ${quote(wordsOf(aim))} add up to ${decimal(rounded(other.figure.low + aim.figure.low))} %. Set one of the two only, or say that they count different people or periods.`,
        related: [{ span: placeOfFigure(document, other), message: say`The other figure` }],
      };
    }
  },
};

function isShare(aim: Aim): boolean {
  const { figure } = aim;
  return figure.dimension === 'percent' && figure.standing === 'level' && figure.low === figure.high && !causeOf(aim);
}

/** Whom and which time a share is about: "monthly churn of subscribers" is another thing than yearly retention. */
function groupOf({ measured, owner }: Aim): string {
  const said = [
    measured.words,
    measured.entry?.definition?.value,
    measured.entry?.cadence?.value,
    sentenceOf(owner)?.value,
  ].join(' ');
  const whom = measured.words
    .toLowerCase()
    .replaceAll(
      /\b(?:the|our|of|rates?|churn|retention|customers?|clients?|annual|yearly|monthly|quarterly|overall)\b/g,
      '',
    );
  const time = said.toLowerCase().match(/\b(?:month|quarter|year|annual|week|day)/g) ?? [];
  return [...new Set([...(whom.match(WORDS) ?? []), ...time.map((word) => (word === 'annual' ? 'year' : word))])]
    .toSorted()
    .join(' ');
}
