import { lexiconOf } from '../lexicon/languages.js';
import type { Lexicon } from '../lexicon/compile.js';
import type { Findings } from './findings.js';
import { placeholderOf } from './placeholders.js';
import type { Reason, ReasonCode } from './reasons.js';
import { readSentence, type Sentence } from './sentence.js';
import type { Verdict } from './verdict.js';

/** What the charter says beside the sentence: an objective's own fields, and what bounds its section. */
export interface Given {
  readonly metric?: string;
  readonly baseline?: string;
  readonly target?: string;
  readonly unit?: string;
  readonly due?: string;
  /** The sentence that leads in the section: "The goals over the next quarter are:". */
  readonly lead?: string;
  /** Whether the charter runs for a stated period. */
  readonly period?: boolean;
}

export function isDated({ periods }: Sentence, { due, lead, period }: Given, lexicon: Lexicon): boolean {
  if (periods.some(({ kind }) => kind !== 'past') || due?.trim() || period) return true;
  return lead ? readSentence(lead, lexicon).periods.some(({ kind }) => kind === 'deadline') : false;
}

/** The verdict where metric or target are typed: the sentence then only has to bring the other one. */
export function typedVerdict(
  { metric, target }: Given,
  { complete, targets, universal, ...found }: Findings,
  lexicon: Lexicon,
): { readonly verdict: Verdict; readonly reasons: readonly Reason[] } | undefined {
  if (!metric?.trim() && !target?.trim()) return undefined;
  if (target && placeholderOf(readSentence(target, lexicon))) return weak('placeholder-target');
  if (!metric?.trim() && !found.metric && !complete) return weak('target-without-metric');
  if (!target?.trim() && targets.length === 0 && !universal?.listed && !universal?.zero)
    return weak('metric-without-target');
  return { verdict: 'measurable', reasons: [] };
}

/** Whether the fields alone make an objective measurable, whatever its sentence says. */
export function isTyped({ metric, target }: Given, language: string): boolean {
  if (!metric?.trim() || !target?.trim()) return false;
  return placeholderOf(readSentence(target, lexiconOf(language))) === undefined;
}

function weak(code: ReasonCode): { readonly verdict: Verdict; readonly reasons: readonly Reason[] } {
  return { verdict: 'weak', reasons: [{ code, words: [] }] };
}
