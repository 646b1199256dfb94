import type { CharterDocument } from '../../document.js';
import type { Aim } from '../kit/targets/aims.js';
import { contradiction } from '../kit/targets/causes.js';
import { aimsWith, placeOfFigure, rewrite, wordsOf } from '../kit/targets/report.js';
import { quote } from '../kit/words.js';
import type { CharterRule, Fix } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
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

function messageFor(aim: Aim): string {
  const { verb, baseline, figure, measured } = aim;
  const words = quote(wordsOf(aim));
  const wish = verb === 'up' ? 'to rise' : 'to fall';
  if (contradiction(aim) === 'start' && baseline) {
    const less = verb === 'up' ? 'less' : 'more';
    return `It is ${wish}, but ${words} is ${less} than the start, ${quote(wordsOf(baseline))}: one of the two is wrong, or they changed places. Correct it.`;
  }
  if (contradiction(aim) === 'verb') {
    return `It is ${wish}, but ${words} ${figure.comparator === 'least' ? 'allows any higher figure' : 'allows any lower figure'}, so it can be met by going the wrong way. Write “${opposite(aim)}”.`;
  }
  const good = measured.better === 'up' ? 'the more' : 'the less';
  return `Of ${quote(measured.words)} ${good}, the better, but ${words} is met by every ${measured.better === 'up' ? 'lower' : 'higher'} figure, too. Write “${opposite(aim)}”.`;
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
  return [rewrite(document, `Write “${opposite(aim)}”`, aim, opposite(aim))];
}
