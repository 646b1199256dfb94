import type { WordClass } from '../lexicon/lexicon.js';
import { extract, type Extract, type Run } from './extract.js';
import type { Reason, ReasonCode } from './reasons.js';
import type { Sentence } from './sentence.js';
import { is } from './tokens.js';
import type { Findings } from './findings.js';

/** Why a sentence is no measurable objective, with the words that show it. */
export function reasonsOf(sentence: Sentence, findings: Findings): readonly Reason[] {
  const { tokens, acts, quantities } = sentence;
  const { metric, targets, output, placeholder, manner, universal } = findings;
  const reasons: Reason[] = [];
  const add = (code: ReasonCode, words: readonly Extract[]): void => {
    reasons.push({ code, words });
  };
  const at = (run: Run | undefined): readonly Extract[] => (run ? [extract(sentence.text, tokens, run)] : []);
  const classed = (name: WordClass): readonly Extract[] =>
    tokens.flatMap((token, i) => (i >= sentence.from && is(token, name) ? at({ from: i, to: i + 1 }) : []));

  if (findings.question) add('question', []);
  if (findings.fact) add('fact', []);
  if (placeholder) add('placeholder-target', at(placeholder));
  if (metric?.strict && targets.length === 0 && !placeholder) add('metric-without-target', at(metric));
  if (!metric && targets.length > 0) add('target-without-metric', targets.flatMap(at));
  if (output && !findings.dated) add('output-without-date', at(output));
  if (manner) add('vague-manner', at(manner));
  if (universal && !universal.listed) add('open-set', at(universal));
  const vague = acts.filter(({ kinds }) => kinds.includes('vague')).flatMap(({ at: i }) => at({ from: i, to: i + 1 }));
  if (vague.length > 0) add('vague-verb', vague);
  if (!metric?.strict) {
    const soft = classed('soft');
    if (soft.length > 0) add('vague-quality', soft);
  }
  if (acts.length > 0 && acts.every(({ kinds }) => kinds.includes('continuous')) && !metric)
    add(
      'continuous-activity',
      acts.flatMap(({ at: i }) => at({ from: i, to: i + 1 })),
    );
  const idle = quantities.filter((quantity) => !targets.includes(quantity));
  if (idle.length > 0 && targets.length === 0) add('number-is-no-target', idle.flatMap(at));
  if (!findings.dated) add('no-date', []);
  if (!output && !metric && targets.length === 0 && vague.length === 0 && !placeholder) add('not-an-objective', []);
  return reasons;
}
