import type { Charter, Metric } from '../../model/charter.generated.js';
import { createContext, targetsOf, words, type Context } from '../../render/context.js';
import { objectiveLine } from '../../render/describe/item.js';
import { plain } from '../../render/line.js';
import { slug } from '../../text/slug.js';
import { linkToCharter, type PlacedCharter } from '../charter.js';
import { frame, say, table } from '../frame.js';

const PATH = 'metrics.html';

interface Row {
  readonly name: string;
  readonly cells: readonly string[];
}

/** Every figure that a team watches, with what it is to reach: one that two teams count differently stands out. */
export function metricsPage(charters: readonly PlacedCharter[]): readonly [string, string] {
  const rows = charters.flatMap(rowsOf).toSorted((a, b) => (slug(a.name) < slug(b.name) ? -1 : 1));
  const body = `<h1>Metrics</h1>
${table(
  'By name',
  ['Metric', 'What it means', 'What it is to reach', 'Charter'],
  rows.map(({ cells }) => cells),
)}
`;
  return [PATH, frame({ path: PATH, title: 'Metrics', body })];
}

function rowsOf(placed: PlacedCharter): Row[] {
  const { charter, references } = placed.document;
  if (!charter || !references) return [];
  const context = createContext(charter, references);
  return charter.metrics
    .filter(({ label }) => label !== '')
    .map((metric) => ({
      name: metric.label,
      cells: [
        say(metric.label),
        say(plain(words(metric, 'definition')) || plain(words(metric, 'formula'))),
        goalsFor(context, charter, metric).map(say).join('<br>'),
        linkToCharter(placed, PATH),
      ],
    }));
}

function goalsFor(context: Context, charter: Charter, metric: Metric): string[] {
  const isFor = (entity: Charter['objectives'][number] | Charter['services'][number]): boolean =>
    targetsOf(context, entity, 'metric').includes(metric);
  return [
    ...charter.objectives.filter(isFor).map((one) => plain(objectiveLine({ ...context, details: false }, one))),
    ...charter.services.filter(isFor).map((one) => [one.label, plain(words(one, 'target'))].filter(Boolean).join(': ')),
  ];
}
