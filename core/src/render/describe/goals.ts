import type { Metric } from '../../model/charter.generated.js';
import type { Line } from '../blocks.js';
import { howOften, who, words, type Context } from '../context.js';
import { around, commas, named, written } from '../line.js';

/** Satisfaction: satisfied ÷ answers, in %, 0 to 100, from the monthly survey, every month */
export function metricLine(context: Context, metric: Metric): Line {
  if (metric.text) return [written(metric.text)];
  const facts = commas([
    words(metric, 'definition'),
    words(metric, 'formula'),
    around('in ', words(metric, 'unit')),
    words(metric, 'range'),
    around('from: ', words(metric, 'source')),
    howOften(metric),
    around('owner: ', who(context, metric, 'owner')),
  ]);
  return named(words(metric, 'name'), facts);
}
