import { quote } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import type { Charter } from '../../model/charter.generated.js';
import { memoOf } from '../../model/memo.js';
import type { ScalarNode } from '../../syntax/tree.js';
import type { Span } from '../../text/span.js';
import { wordPattern } from '../../text/word-pattern.js';
import { isOver } from '../kit/charter.js';
import { allTexts } from '../kit/once.js';
import { placeInText } from '../kit/place-in-text.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import { proseOf } from '../kit/prose.js';
import { replaceText } from '../kit/replace.js';
import { isVagueTime } from '../kit/vague-time.js';
import type { Fix, Report, SectionRule } from '../rule.js';

export const rule: SectionRule = {
  reads: 'section',
  each: 'entry',
  meta: {
    summary: 'A time limit names no time.',
    severity: 'warning',
    group: 'form',
  },
  *check({ document, charter }) {
    if (isOver(charter)) return;
    yield* inFields(charter);
    for (const { text } of proseOf(charter)) {
      const words = memoOf(charter).recall('vague limit', text.value, promiseIn);
      if (!words || hasPlaceholder(text.value)) continue;
      const span = placeInText(document, text.node, words);
      yield {
        node: text.node,
        span,
        message: messageFor(text.value.slice(words.start, words.end)),
        fixes: blankFor(text.node, span),
      };
    }
  },
};

function* inFields(charter: Charter): Generator<Report> {
  for (const { text, name } of allTexts(charter)) {
    if (name !== 'within' || !isVagueTime(text.value) || hasPlaceholder(text.value)) continue;
    yield {
      node: text.node,
      message: messageFor(text.value),
      fixes: [
        {
          title: say`Put a blank to fill in its place`,
          safe: false,
          edits: [replaceText(text.node, '[such as 2 working days]')],
        },
      ],
    };
  }
}

function messageFor(words: string): Said {
  return say`${quote(words)} is no limit: each will mean another time by it, and nobody can say that it has passed. Write a time, such as “2 working days”.`;
}

/** "We reply within a reasonable time". */
function promiseIn(text: string): Span | undefined {
  const match = VAGUE_WORD.test(text) ? PROMISE.exec(text) : null;
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** The pattern itself takes V8 two milliseconds to compile, and most charters have nothing for it. */
const VAGUE_WORD = /reasonabl|appropriate|acceptable|sensible|adequate|suitable|angemessen|raisonnable|razonable/i;
const PROMISE = wordPattern(
  String.raw`(?<!\p{L})(?:within|in) an?(?: mutually)?(?: agreed)? (?:reasonable|appropriate|acceptable|sensible|adequate|suitable) (?:amount of )?(?:time|period|time ?frame|delay)(?: of time)?(?!\p{L})|(?<!\p{L})in(?:nerhalb)? (?:eine[rsm] )?angemessene[nr] (?:zeit|frist|zeitraums?)(?!\p{L})|(?<!\p{L})dans (?:un délai raisonnable|des délais raisonnables)(?!\p{L})|(?<!\p{L})en un (?:plazo|tiempo) razonable(?!\p{L})`,
  'iu',
);

/** The words are replaced where they stand as they are in the file. */
function blankFor(node: ScalarNode, span: Span): Fix[] {
  const isWhole = span.start === node.span.start || span.end === node.span.end;
  return isWhole
    ? []
    : [{ title: say`Put a blank to fill in its place`, safe: false, edits: [{ ...span, text: 'within ____ (time)' }] }];
}
