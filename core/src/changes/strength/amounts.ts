import { amountOf } from './amount.js';
import { oneNumber } from './counts.js';
import { verdictOn, type Verdict } from './verdict.js';

/** Somebody is asked, or two look at it. */
const ASKED =
  /\b(?:approv\w*|needs?|requires?|required|ask\w*|sign\w*|agree\w*|confirm\w*|consult\w*|decide\w*|four eyes|genehmig\w*|zustimm\w*|stimm\w* zu|brauch\w*|benötig\w*|frag\w*|freigeb\w*|entscheid\w*|approuv\w*|valid\w*|autoris\w*|accord|décid\w*|aprob\w*|aprueb\w*|autoriz\w*|necesit\w*|requier\w*|decid\w*)/iu;

/** From there on. */
const ABOVE =
  /(?:\b(?:above|over|more than|exceed\w*|beyond|from|über|mehr als|ab|oberhalb von|au-dessus de|au-delà de|plus de|supérieure?s? à|más de|superior(?:es)? a|a partir de)|>=?|≥)\s*(?:[€$£]|eur|usd|gbp)?\s*$/iu;

const FIGURE = /\d+(?:[.,'’ ]\d{3})*(?:[.,]\d+)?/gu;

/**
 * Of two sentences by which somebody is asked from some amount on: “Refunds above 500 euros need the lead” became “Refunds
 * above 1,000 euros need the lead”. The higher it is, the less is looked at.
 */
export function judgeAmount(before: string, after: string): Verdict | undefined {
  if (!ASKED.test(before) || !oneNumber(before, after)) return undefined;
  const [older, later] = [amountsIn(before), amountsIn(after)];
  const index = older.findIndex(({ amount }, at) => amount !== later[at]?.amount);
  const [one, other] = [older[index], later[index]];
  if (!one?.isFloor || !other?.isFloor || older.length !== later.length) return undefined;
  const { strength } = verdictOn(one.amount, other.amount, 'down');
  return strength === 'equal' ? undefined : { strength };
}

function amountsIn(text: string): readonly { readonly amount: number; readonly isFloor: boolean }[] {
  return [...text.matchAll(FIGURE)].map(({ 0: figure, index }) => ({
    amount: amountOf(figure),
    isFloor: ABOVE.test(text.slice(0, index)),
  }));
}
