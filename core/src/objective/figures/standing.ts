import type { Quantity } from '../quantities.js';
import type { Sentence } from '../sentence.js';
import { is, type Token } from '../tokens.js';

/** Whether a figure is a level to reach or a change from an older one. */
export interface Standing {
  readonly standing: 'level' | 'change' | 'unclear';
  /** The way of a change, where sign or words tell. */
  readonly way: 'up' | 'down' | undefined;
}

/** Nouns of change: "a reduction of 20 %". */
const CHANGE_NOUN =
  /^(?:increases?|decreases?|reductions?|growth|rise|improvements?|drop|cut|decline|steigerung|senkung|rückgang|réduction|augmentation|hausse|baisse|reducción|aumento|mejora)$/;
/** "by 20 %", "um 20 %". */
const BY = /^(?:by|um)$/;
/** Words that lead to a level: "to 90 %", "auf 90 %". */
const TO = /^(?:to|at|of|is|be|stays?|auf|bei|à|zu|hasta|:|=)$/;

export function standingOf(sentence: Sentence, quantity: Quantity): Standing {
  const { tokens, acts, from: first } = sentence;
  const { number, to, kind } = quantity;
  const before = number.from > first ? tokens[number.from - 1] : undefined;
  const earlier = number.from - 1 > first ? tokens[number.from - 2] : undefined;
  const sign = signOf(tokens, quantity);
  const after = tokens[to];
  const compared = afterwards(after);
  if (kind === 'multiple') return { standing: 'change', way: is(tokens[number.to - 1], 'down') ? 'down' : 'up' };
  if (before && (BY.test(before.text) || (is(before, 'of') && CHANGE_NOUN.test(earlier?.text ?? ''))))
    return { standing: 'change', way: sign ?? wayOf(sentence, number.from) };
  if (compared) return { standing: 'change', way: compared };
  if (sign) return kind === 'bare' ? { standing: 'unclear', way: sign } : { standing: 'change', way: sign };
  if (!before || TO.test(before.text) || quantity.compared || is(before, 'reach', 'hold', 'be', 'to', 'of'))
    return { standing: 'level', way: undefined };
  const share = is(after, 'of') || (after?.kind === 'word' && !is(after, 'deadlinePreposition', 'preposition', 'and'));
  const changed = acts.some(({ kinds }) => kinds.includes('up') || kinds.includes('down'));
  const measured = kind === 'percent' || kind === 'bare' || /point|punkt|punto/.test(tokens[to - 1]!.text);
  return { standing: changed && measured && !share ? 'unclear' : 'level', way: undefined };
}

function signOf(tokens: readonly Token[], { number }: Quantity): 'up' | 'down' | undefined {
  const [first, second] = [tokens[number.from]!, tokens[number.from + 1]];
  if (second?.start !== first.end) return undefined;
  return first.text === '+' ? 'up' : /^[-–−]$/.test(first.text) ? 'down' : undefined;
}

/** "20 % more", "a 20 % reduction". */
function afterwards(token: Token | undefined): 'up' | 'down' | undefined {
  if (!token || !(is(token, 'comparative') || CHANGE_NOUN.test(token.text))) return undefined;
  return is(token, 'down') || /^(?:decr|reduc|réduc|drop|cut|decl|senk|rück|baisse|fewer|less|lower)/.test(token.text)
    ? 'down'
    : 'up';
}

/** Of the last verb before the figure. */
function wayOf({ acts }: Sentence, from: number): 'up' | 'down' | undefined {
  const act = acts.findLast(({ at }) => at < from);
  const ways = (['up', 'down'] as const).filter((way) => act?.kinds.includes(way));
  return ways.length === 1 ? ways[0] : undefined;
}
