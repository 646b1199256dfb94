import { unexplained } from '../kit/targets/unexplained.js';
import { quote } from '../kit/words.js';
import type { MetricName } from '../kit/targets/catalogue.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  meta: {
    summary: 'A figure that is worked out differently from team to team is not defined.',
    severity: 'info',
    group: 'objectives',
  },
  *check({ document, charter, references }) {
    for (const { name, words, text, span } of unexplained(document, charter, references)) {
      yield {
        node: text.node,
        span,
        message: `${quote(words)} is worked out in different ways: ${WAYS[name]}. So the same work can pass or fail. Say how under “metrics”, “definition”.`,
      };
    }
  },
};

const WAYS: Readonly<Partial<Record<MetricName, string>>> = {
  csat: 'as the share of satisfied answers, or as the mean of a scale',
  ces: 'as a mean of 1 to 7, or as the share who found it easy; and low is good in one version, bad in the other',
  fcr: 'it depends on how many days may pass until a second contact counts as a new one',
  response: 'as a mean, as a median, or as a limit for every case',
  resolution: 'as a mean, as a median, or as a limit for every case',
  wait: 'as a mean, as a median, or as a limit for every call',
  'service-level': 'it needs the time within which an answer counts, such as 80 % within 20 seconds',
};
