import type { Metric } from '../../model/charter.generated.js';
import type { Line } from '../blocks.js';
import { howOften, who, words, type Context } from '../context.js';
import { around, joined, named, written } from '../line.js';

/** Satisfaction: satisfied guests as a share of all (in %; 0 to 100; source: monthly survey; every month) */
export function metricLine(context: Context, metric: Metric): Line {
  if (metric.text) return [written(metric.text)];
  const meaning = joined([words(metric, 'definition'), words(metric, 'formula')], '; ');
  const facts = joined(
    [
      around('in ', words(metric, 'unit')),
      words(metric, 'range'),
      around('source: ', words(metric, 'source')),
      howOften(metric),
      around('owner: ', who(context, metric, 'owner')),
    ],
    '; ',
  );
  return [...named(words(metric, 'name'), meaning), ...around(' (', facts, ')')];
}
