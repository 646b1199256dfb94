import { is, type Token } from './tokens.js';

/** How a stretch of the sentence stands to its claim. Only what is claimed can be a target. */
export type Zone = 'claim' | 'purpose' | 'condition' | 'example';

/** The zone of each token. A purpose, a condition and an example last until the clause ends. */
export function zonesOf(tokens: readonly Token[], from: number): readonly Zone[] {
  const zones: Zone[] = tokens.map(() => 'claim');
  let zone: Zone = 'claim';
  let acted = false;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (zone !== 'claim' && closes(tokens, i, zone)) zone = 'claim';
    const opened = opens(tokens, i, acted);
    if (opened) zone = opened;
    zones[i] = zone;
    if (zone === 'claim' && i > from && is(tokens[i - 1], 'complete', 'write')) acted = true;
    if (token.kind === 'end' && token.text !== '.') acted = false;
  }
  return zones;
}

function opens(tokens: readonly Token[], i: number, acted: boolean): Zone | undefined {
  const token = tokens[i]!;
  if (is(token, 'example')) return isExample(tokens, i) ? 'example' : undefined;
  if (is(token, 'purpose')) return 'purpose';
  if (is(token, 'condition') && !is(tokens[i - 1], 'and') && !is(tokens[i + 1], 'per', 'period')) return 'condition';
  const verb = is(tokens[i + 1], 'vague', 'up', 'down', 'reach', 'complete', 'write', 'handle');
  return acted && is(token, 'to') && verb && !is(tokens[i - 1], 'aim', 'modal') ? 'purpose' : undefined;
}

/** "like" and "say" are examples only before a number or in brackets. */
function isExample(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.text.length !== 4 && tokens[i]!.text !== 'say' ? true : tokens[i - 1]?.text === '(';
}

function closes(tokens: readonly Token[], i: number, zone: Zone): boolean {
  const { text, kind } = tokens[i]!;
  if (text === ';' || text === ')' || (kind === 'end' && !is(tokens[i - 1], 'example'))) return true;
  if (text !== ',') return false;
  return zone === 'condition' || startsClaim(tokens, i + 1) || startsClaim(tokens, i + 2);
}

function startsClaim(tokens: readonly Token[], i: number): boolean {
  return is(tokens[i], 'pronoun') || (is(tokens[i], 'complete', 'write') && !is(tokens[i - 1], 'to'));
}
