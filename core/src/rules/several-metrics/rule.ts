import { quotedList } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import type { Charter } from '../../model/charter.generated.js';
import type { Text } from '../../model/text.js';
import type { Goal } from '../../objective/figures/read.js';
import { flat, sentenceOf } from '../kit/targets/aims.js';
import { knownMetrics } from '../kit/targets/catalogue.js';
import { readerOf } from '../kit/targets/reader.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['objectives', 'metrics'],
  each: 'objectives',
  meta: {
    summary: 'One objective has figures for two things, so it can be half reached.',
    severity: 'info',
    group: 'objectives',
  },
  *check({ charter, references }) {
    for (const { text, names } of doubles(charter)) {
      if (references.resolve(text.value, ['metrics']).found !== 'none') continue;
      yield {
        node: text.node,
        message: say`This asks for ${quotedList(names)} at once. If one is reached and the other is not, nobody can say whether the objective was. Make an objective of each.`,
      };
    }
  },
};

function* doubles(charter: Charter): Generator<{ readonly text: Text; readonly names: readonly string[] }> {
  const reader = readerOf(charter);
  if (!reader) return;
  for (const objective of flat(charter.objectives)) {
    const { metric } = objective;
    const known = metric ? knownMetrics(metric.value) : [];
    if (metric && known.length > 1 && JOINED.test(metric.value)) {
      yield { text: metric, names: known.map(({ label }) => label) };
      continue;
    }
    const text = sentenceOf(objective);
    if (!text || objective.target || metric) continue;
    const names = namesOf(text.value, reader.sentence(text.value).goals);
    if (names) yield { text, names };
  }
}

const JOINED = /\s(?:and|und|et|y|e)\s|[,;&+/]/i;

/** The two metrics that have a figure each, where "and" joins them. */
function namesOf(sentence: string, goals: readonly Goal[]): readonly string[] | undefined {
  for (const [i, goal] of goals.entries()) {
    const next = goals.slice(i + 1).find(({ metric }) => metric && metric.start !== goal.metric?.start);
    if (!goal.metric || !next?.metric || !isOwn(goal) || !isOwn(next)) continue;
    const between = sentence.slice(goal.figure.end, next.metric.start);
    const joined = /^[^.]{0,40}(?:\sand\b|;|&|\sund\b|\set\b|\sy\b)/i.test(between);
    if (joined && !/\b(?:while|without|keeping|as long as|provided|ohne|wobei|sans|sin)\b/i.test(between))
      return [goal.metric.text, next.metric.text];
  }
  return undefined;
}

/** A figure that measures something, not the time in which it is to happen. */
function isOwn({ figure, metric }: Goal): boolean {
  return figure.dimension !== 'count' && metric !== undefined && metric.end <= figure.start;
}
