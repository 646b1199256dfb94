import { NOTHING, quote } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import type { CharterDocument } from '../../document.js';
import { get } from '../../syntax/tree.js';
import type { TextEdit } from '../../text/edit.js';
import { appendItem, insertEntry, insertSection } from '../kit/insert.js';
import { addition } from '../kit/missing.js';
import { unexplained, type Unexplained } from '../kit/targets/unexplained.js';
import { toFields } from '../kit/to-fields.js';
import { plainOrQuoted } from '../kit/yaml-text.js';
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
    for (const metric of unexplained(document, charter, references)) {
      const { name, words, text, span } = metric;
      yield {
        node: text.node,
        span,
        message: say`${quote(words)} is worked out in different ways: ${WAYS[name] ?? NOTHING}. So the same work can pass or fail. Say how under “metrics”, “definition”.`,
        fixes: addition(say`Add a definition with a blank to fill`, withDefinition(document, metric)),
      };
    }
  },
};

const LINE = 'definition: "[How it is worked out]"';

function withDefinition(document: CharterDocument, { words, entry }: Unexplained): TextEdit | undefined {
  if (entry?.node.kind === 'mapping') return insertEntry(document, entry.node, 'metric', 'definition', LINE);
  if (entry?.node.kind === 'scalar') return toFields(document, entry.node, (name) => [`name: ${name}`, LINE]);
  const item = `name: ${plainOrQuoted(words)}\n${LINE}`;
  const { root } = document.syntax;
  const metrics = root && get(root, 'metrics');
  if (metrics?.kind === 'sequence') return appendItem(document, metrics, item);
  return metrics ? undefined : insertSection(document, 'metrics', `metrics:\n  - ${item.replaceAll('\n', '\n    ')}`);
}

const WAYS: Readonly<Partial<Record<MetricName, Said>>> = {
  csat: say`as the share of satisfied answers, or as the mean of a scale`,
  ces: say`as a mean of 1 to 7, or as the share who found it easy; and low is good in one version, bad in the other`,
  fcr: say`it depends on how many days may pass until a second contact counts as a new one`,
  response: say`as a mean, as a median, or as a limit for every case`,
  resolution: say`as a mean, as a median, or as a limit for every case`,
  wait: say`as a mean, as a median, or as a limit for every call`,
  'service-level': say`it needs the time within which an answer counts, such as 80 % within 20 seconds`,
};
