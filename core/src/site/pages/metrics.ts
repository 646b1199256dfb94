import { say } from '../../l10n/say.js';
import type { Charter, Metric } from '../../model/charter.generated.js';
import { createContext, targetsOf, words, type Context } from '../../render/context.js';
import { objectiveLine } from '../../render/describe/item.js';
import { slug } from '../../text/slug.js';
import { linkToCharter, type PlacedCharter } from '../charter.js';
import { frame, shown, table } from '../frame.js';
import type { Spoken } from '../spoken.js';

const PATH = 'metrics.html';

interface Row {
  readonly name: string;
  readonly cells: readonly string[];
}

/** Every figure that a team watches, with what it is to reach: one that two teams count differently stands out. */
export function metricsPage(spoken: Spoken, charters: readonly PlacedCharter[]): readonly [string, string] {
  const rows = charters
    .flatMap((charter) => rowsOf(spoken, charter))
    .toSorted((a, b) => (slug(a.name) < slug(b.name) ? -1 : 1));
  const title = spoken.words(say`Metrics`);
  const body = `<h1>${shown(title)}</h1>
${table(
  spoken,
  say`By name`,
  [say`Metric`, say`What it means`, say`What it is to reach`, say`Charter`],
  rows.map(({ cells }) => cells),
)}
`;
  return [PATH, frame(spoken, { path: PATH, title, body })];
}

function rowsOf(spoken: Spoken, placed: PlacedCharter): Row[] {
  const { charter, references } = placed.document;
  if (!charter || !references) return [];
  const context = createContext(charter, references);
  return charter.metrics
    .filter(({ label }) => label !== '')
    .map((metric) => ({
      name: metric.label,
      cells: [
        shown(metric.label),
        shown(spoken.line(words(metric, 'definition')) || spoken.line(words(metric, 'formula'))),
        goalsFor(spoken, context, charter, metric).map(shown).join('<br>'),
        linkToCharter(placed, PATH),
      ],
    }));
}

function goalsFor(spoken: Spoken, context: Context, charter: Charter, metric: Metric): string[] {
  const isFor = (entity: Charter['objectives'][number] | Charter['services'][number]): boolean =>
    targetsOf(context, entity, 'metric').includes(metric);
  return [
    ...charter.objectives.filter(isFor).map((one) => spoken.line(objectiveLine({ ...context, details: false }, one))),
    ...charter.services
      .filter(isFor)
      .map((one) => [one.label, spoken.line(words(one, 'target'))].filter(Boolean).join(': ')),
  ];
}
