import { isClosed } from './counts.js';
import { is, type Token } from './tokens.js';

/** Whether the number at i only names something: a version, a standard, a section, a year, an ordinal, a pronoun. */
export function isName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (token.kind !== 'number') return isPronoun(tokens, i);
  if (/(?:st|nd|rd|th)$/.test(token.text)) return true;
  if (
    before?.text === '#' ||
    (is(before, 'top') && tokens[i - 2]?.capital === true && i > 2) ||
    /^(?:24[:/]7|365)$/.test(token.text)
  )
    return true;
  if (after?.text === '/' && token.text === '24' && tokens[i + 2]?.text === '7') return true;
  if (token.text === '7' && before?.text === '/' && tokens[i - 2]?.text === '24') return true;
  if (gluedToName(token, after)) return true;
  if (is(after, 'percent', 'money', 'scale') || is(before, 'money', 'atLeast', 'atMost', 'metric', 'measure'))
    return false;
  if (before?.text === '-' && before.start === tokens[i - 2]?.end && before.end === token.start)
    return tokens[i - 2]!.kind === 'word' && isNamed(tokens, i - 1, i);
  return isNamed(tokens, i, i);
}

/** "Python 3", "ISO 9001", "phase 2"; but "hire 3 engineers", "New Logos 8". */
function isNamed(tokens: readonly Token[], i: number, number: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[number + 1];
  if (!before || before.kind === 'symbol' || before.kind === 'end') return false;
  const opens =
    before.kind === 'word' &&
    !/^[a-z]{2,5}$/.test(before.text) &&
    (i === 1 || /^[.:\])–—-]$/.test(tokens[i - 2]!.text));
  if (is(before, 'nameHead') && !is(before, 'complete', 'reach', 'write', 'metric')) return true;
  if (before.kind === 'number') return false;
  const acronym =
    before.capital &&
    !opens &&
    !isClosed(before) &&
    !is(before, 'up', 'down', 'reach', 'complete', 'write', 'handle', 'hold', 'vague', 'countable');
  return (acronym && !(after && isNounish(after))) || (is(before, 'nameHead') && !(after && isNounish(after)));
}

function isNounish(token: Token): boolean {
  return (token.kind === 'word' && !isClosed(token) && !token.capital) || is(token, 'duration', 'unit', 'rating');
}

/** "3d", "5g", "2fa": a number that goes on in letters which are no unit. */
function gluedToName(token: Token, after: Token | undefined): boolean {
  if (!after || after.start !== token.end || after.kind === 'symbol' || after.kind === 'end') return false;
  return (
    !is(after, 'scale', 'unit', 'duration', 'percent', 'money', 'metric', 'multiply') && !after.text.startsWith('x')
  );
}

/** "one's", "no one", "one of", "this one", "one another". */
function isPronoun(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (token.text !== 'one') return token.text === 'once' && !is(after, 'per', 'cadence', 'period', 'indefinite');
  return (
    !after ||
    isClosed(after) ||
    after.kind === 'end' ||
    after.text === ')' ||
    after.text === '-' ||
    is(before, 'definite', 'universal', 'none') ||
    before?.text === '-'
  );
}
