import { is, type Token } from './tokens.js';

/** Steps over "million", "to 20", "/ 5", "out of 10", "or more". */
export function numberEnd(tokens: readonly Token[], i: number): number {
  let at = i + 1;
  for (let next = further(tokens, i, at); next > at; next = further(tokens, i, at)) at = next;
  return at;
}

function further(tokens: readonly Token[], i: number, at: number): number {
  const token = tokens[at];
  if (!token) return at;
  const joined = tokens[at - 1]!.end === token.start;
  if (is(token, 'scale')) return token.text.length > 1 || joined ? at + 1 : at;
  if (token.text === '+') return joined ? at + 1 : at;
  if (is(token, 'range') && isNumeric(tokens[at + 1]) && !is(tokens[i - 1], 'from') && !isDate(tokens, at + 1))
    return at + 2;
  if (is(token, 'ratio') && isSmall(tokens[at - 1])) {
    const whole = is(tokens[at + 1], 'definite', 'possessive') ? at + 2 : at + 1;
    return isSmall(tokens[whole]) ? whole + 1 : at;
  }
  const trailing = is(token, 'orMore');
  return trailing || (is(token, 'number') && is(tokens[at - 1], 'number') && !token.text.includes(' ')) ? at + 1 : at;
}

function isNumeric(token: Token | undefined): boolean {
  return token?.kind === 'number' || (is(token, 'number') && !is(token, 'anHour'));
}

/** "50 bis 30. Juni": the second number begins a date. */
function isDate(tokens: readonly Token[], i: number): boolean {
  return is(tokens[i + 1], 'month') || is(tokens[i + 2], 'month') || /^20\d\d$/.test(tokens[i]!.text);
}

/** Part and whole: "9 of 10", "one in four". */
function isSmall(token: Token | undefined): boolean {
  return token !== undefined && (/^\d{1,3}$/.test(token.text) || (is(token, 'number') && !token.text.includes(' ')));
}

/** Comparators, signs and currency before the number belong to it. */
export function numberStart(tokens: readonly Token[], i: number, first: number): number {
  let at = i;
  while (at > first && is(tokens[at - 1], 'atLeast', 'atMost', 'approximately', 'money')) at--;
  const sign = at > first && /^[-–−±+]$/.test(tokens[at - 1]!.text) && tokens[at - 1]!.end === tokens[at]!.start;
  return sign && tokens[at - 2]?.end !== tokens[at - 1]!.start ? at - 1 : at;
}
