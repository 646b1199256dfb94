import { quote } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import type { CharterDocument } from '../../document.js';
import type { Aim } from '../kit/targets/aims.js';
import { contradiction } from '../kit/targets/causes.js';
import { aimsWith, placeOfFigure, rewrite, wordsOf } from '../kit/targets/report.js';
import type { CharterRule, Fix } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['objectives', 'services', 'metrics'],
  each: 'objectives',
  meta: {
    summary: 'The words go one way, the figures the other.',
    severity: 'warning',
    group: 'objectives',
  },
  *check(context) {
    for (const aim of aimsWith(context, 'direction-contradiction')) {
      yield {
        node: aim.text.node,
        span: placeOfFigure(context.document, aim),
        message: messageFor(aim),
        fixes: fixesFor(context.document, aim),
      };
    }
  },
};

function messageFor(aim: Aim): Said {
  const { verb, baseline, figure, measured } = aim;
  const words = quote(wordsOf(aim));
  if (contradiction(aim) === 'start' && baseline) {
    return verb === 'up'
      ? say`It is to rise, but ${words} is less than the start, ${quote(wordsOf(baseline))}: one of the two is wrong, or they changed places. Correct it.`
      : say`It is to fall, but ${words} is more than the start, ${quote(wordsOf(baseline))}: one of the two is wrong, or they changed places. Correct it.`;
  }
  if (contradiction(aim) === 'verb') {
    const wish = verb === 'up' ? say`It is to rise` : say`It is to fall`;
    return figure.comparator === 'least'
      ? say`${wish}, but ${words} allows any higher figure, so it can be met by going the wrong way. Write “${opposite(aim)}”.`
      : say`${wish}, but ${words} allows any lower figure, so it can be met by going the wrong way. Write “${opposite(aim)}”.`;
  }
  return measured.better === 'up'
    ? say`Of ${quote(measured.words)} the more, the better, but ${words} is met by every lower figure, too. Write “${opposite(aim)}”.`
    : say`Of ${quote(measured.words)} the less, the better, but ${words} is met by every higher figure, too. Write “${opposite(aim)}”.`;
}

const OPPOSITES: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/^at least\b/i, 'at most'],
  [/^(?:at most|no more than|maximum(?: of)?)\b/i, 'at least'],
  [/^(?:more than|over|above)\b/i, 'under'],
  [/^(?:less than|under|below)\b/i, 'over'],
  [/^mindestens\b/i, 'höchstens'],
  [/^höchstens\b/i, 'mindestens'],
  [/^(?:>=|≥)/, '<='],
  [/^(?:<=|≤)/, '>='],
];

function opposite(aim: Aim): string {
  const words = wordsOf(aim);
  const found = OPPOSITES.find(([pattern]) => pattern.test(words));
  if (found) return words.replace(found[0], found[1]);
  return `${aim.figure.comparator === 'least' ? 'at most' : 'at least'} ${/[$€£¥]?\d.*/.exec(words)?.[0] ?? ''}`.trim();
}

function fixesFor(document: CharterDocument, aim: Aim): Fix[] {
  if (contradiction(aim) === 'start') return [];
  return [rewrite(document, say`Write “${opposite(aim)}”`, aim, opposite(aim))];
}
