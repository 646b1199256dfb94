import type { WordClass } from '../lexicon/lexicon.js';
import { isClosed } from './counts.js';
import { is, type Token } from './tokens.js';
import type { Zone } from './zones.js';

export type ActKind =
  'complete' | 'write' | 'handle' | 'up' | 'down' | 'reach' | 'hold' | 'vague' | 'continuous' | 'meet' | 'possess';

/** Something done in the claim. */
export interface Act {
  readonly at: number;
  readonly kinds: readonly ActKind[];
  /** "is published", "tickets answered": the thing stands before the verb. */
  readonly passive: boolean;
}

const kinds: readonly ActKind[] = [
  'complete',
  'write',
  'handle',
  'up',
  'down',
  'reach',
  'hold',
  'vague',
  'continuous',
  'meet',
  'possess',
];

/** Kinds of verbs that may only make room for what others do. */
const enabling: ReadonlySet<ActKind> = new Set(['vague', 'continuous', 'meet']);

/** The verbs of the claim. What a vague verb only enables ("help agents to resolve") is no act. */
export function actsOf(
  tokens: readonly Token[],
  zones: readonly Zone[],
  from: number,
  freeVerbs: boolean,
): readonly Act[] {
  const acts: Act[] = [];
  let vague = false;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'end' || token.text === ';') vague = false;
    const found = token.classes.size === 0 ? unknownKinds(tokens, i, from) : kinds.filter((kind) => is(token, kind));
    if (zones[i] !== 'claim' || found.length === 0) continue;
    const passive = i > from && (token.classes.size === 0 || isPassive(tokens, i));
    if (!passive && !(freeVerbs || isVerb(tokens, i, from))) continue;
    const coordinated = is(tokens[i - 1], 'and', 'or') || is(tokens[i - 2], 'and');
    if (vague && !coordinated) continue;
    vague = found.every((kind) => enabling.has(kind)) && !is(token, 'transparent');
    acts.push({ at: i, kinds: found, passive });
  }
  return acts;
}

/** "is cleaned", "have the statutes notarised": a participle of a verb no lexicon lists. */
function unknownKinds(tokens: readonly Token[], i: number, from: number): readonly ActKind[] {
  if (!tokens[i]!.participle) return [];
  if (is(tokens[i - 1], 'be')) return ['handle'];
  return i > from + 1 && is(tokens[from], 'possess') && !is(tokens[i - 1], 'definite', 'indefinite')
    ? ['complete']
    : [];
}

const beforeVerb: readonly WordClass[] = ['to', 'modal', 'pronoun', 'aim', 'transparent', 'and', 'or', 'be', 'not'];

function isVerb(tokens: readonly Token[], i: number, from: number): boolean {
  if (i === from) return true;
  const [before, token, after] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]];
  if (token.plural) {
    const subject = (before.kind === 'word' || before.kind === 'name') && !isClosed(before);
    const nounToo = is(token, 'output', 'countable', 'metric', 'measure', 'milestone', 'soft', 'vagueOutput');
    return (
      is(before, 'pronoun', 'modal') || (subject && (!nounToo || is(after, 'definite', 'possessive', 'indefinite')))
    );
  }
  const subject = (before.kind === 'word' || before.kind === 'name') && !isClosed(before);
  if (subject && (is(token, 'have') || token.text.includes(' '))) return true;
  if (/^[-–—:•()]$/.test(before.text) || before.kind === 'end') return true;
  if (is(before, ...beforeVerb)) return !(is(before, 'and', 'or') && token.ending === '' && isNominal(tokens, i));
  return is(before, 'adverb', 'vagueManner') && !is(before, 'comparative') && !is(tokens[i - 2], 'definite');
}

/** "quality and support", "review and release of the code": a noun beside a noun. */
function isNominal(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1];
  return !after || after.kind === 'end' || is(after, 'of', 'preposition', 'and');
}

function isPassive(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const irregular = /^(?:met|sent|paid|held|built|sold|bought|told|seen|read|set up|signed off|broken|lost)$/.test(
    token.text,
  );
  if (!token.participle && !irregular && !is(token, 'checkableState')) return false;
  let at = i - 1;
  while (at > i - 7 && at > 0 && (is(tokens[at], 'adverb', 'and', 'not', 'vagueManner') || tokens[at]!.participle))
    at--;
  if (is(tokens[at], 'be', 'modal')) return true;
  const before = tokens[i - 1]!;
  const noun = (before.kind === 'word' || before.kind === 'name') && !isClosed(before);
  const after = tokens[i + 1];
  return (
    noun && (!after || isClosed(after) || after.kind === 'end' || after.kind === 'symbol' || after.kind === 'number')
  );
}
