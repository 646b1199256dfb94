import type { WordClass } from '../lexicon/lexicon.js';
import { is, type Token } from './tokens.js';
import type { Zone } from './zones.js';

export type ActKind = 'complete' | 'write' | 'handle' | 'up' | 'down' | 'reach' | 'hold' | 'vague' | 'continuous';

/** Something done in the claim. */
export interface Act {
  readonly at: number;
  readonly kinds: readonly ActKind[];
  /** "is published", "tickets answered": the thing stands before the verb. */
  readonly passive: boolean;
}

const kinds: readonly ActKind[] = ['complete', 'write', 'handle', 'up', 'down', 'reach', 'hold', 'vague', 'continuous'];

/** The verbs of the claim. What a vague verb only enables ("help agents to resolve") is no act. */
export function actsOf(tokens: readonly Token[], zones: readonly Zone[], from: number): readonly Act[] {
  const acts: Act[] = [];
  let vague = false;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'end' || token.text === ';') vague = false;
    const found = kinds.filter((kind) => is(token, kind));
    if (zones[i] !== 'claim' || found.length === 0) continue;
    const passive = isPassive(tokens, i);
    if (!passive && !isVerb(tokens, i, from)) continue;
    const coordinated = is(tokens[i - 1], 'and', 'or') || is(tokens[i - 2], 'and');
    if (vague && !coordinated) continue;
    vague = found.every((kind) => kind === 'vague' || kind === 'continuous') && !is(token, 'transparent');
    acts.push({ at: i, kinds: found, passive });
  }
  return acts;
}

const beforeVerb: readonly WordClass[] = ['to', 'modal', 'pronoun', 'aim', 'transparent', 'and', 'or', 'be', 'not'];

function isVerb(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i]!;
  if (i === from) return true;
  const before = tokens[i - 1]!;
  if (token.plural)
    return (
      is(before, 'pronoun', 'and') ||
      (before.kind === 'word' &&
        !is(tokens[i + 1], 'preposition', 'and', 'of') &&
        is(tokens[i + 1], 'definite', 'possessive', 'indefinite'))
    );
  if (/^[-–—:•()]$/.test(before.text) || before.kind === 'end') return true;
  return (
    is(before, ...beforeVerb) ||
    (is(before, 'adverb', 'vagueManner') && !is(before, 'comparative') && !is(tokens[i - 2], 'definite'))
  );
}

function isPassive(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const participle = token.ending === 'ed' || token.ending === 'ied' || is(token, 'checkableState');
  if (!participle)
    return (
      /^(?:met|sent|paid|held|built|sold|bought|told|seen|read|set up|signed off)$/.test(token.text) &&
      is(tokens[i - 1], 'be', 'adverb', 'not')
    );
  const before = tokens[i - 1];
  return i > 0 && !is(before, 'definite', 'possessive', 'indefinite', 'of', 'preposition') && before?.kind !== 'end';
}
