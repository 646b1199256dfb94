import type { CharterDocument } from '../../../document.js';
import type { Charter, Metric } from '../../../model/charter.generated.js';
import type { References } from '../../../model/references.js';
import type { Text } from '../../../model/text.js';
import type { Span } from '../../../text/span.js';
import { isOver } from '../charter.js';
import { allTexts } from '../once.js';
import { placeInText } from '../place-in-text.js';
import { aimsOf, mayAimAt, sentenceOf, type Aim } from './aims.js';
import { knownMetric, type KnownMetric, type MetricName } from './catalogue.js';
import { causeOf } from './causes.js';

/** A metric of which nothing says how it is worked out, at the first place that needs it. */
export interface Unexplained {
  readonly name: MetricName;
  readonly words: string;
  readonly text: Text;
  readonly span: Span;
  /** The entry under `metrics`. */
  readonly entry: Metric | undefined;
}

const STATISTIC =
  /\b(?:mean|average|avg|median|p\d\d|percentiles?|longest|all|every|each|no (?:one|customer|caller)|durchschnitt\w*|mittel|mittlere|median|jede[rsnm]?|alle[nr]?|moyen\w*|médian\w*|chaque|tous|promedio|mediana|cada|todos)\b|\d ?%|\d+ (?:out )?of (?:the )?\d/i;

/** The words that say how a metric is worked out. */
const EXPLAINED: Readonly<Partial<Record<MetricName, RegExp>>> = {
  csat: /\bout of\b|\bof (?:5|7|10|100)\b|\/ ?(?:5|7|10|100)\b|\b(?:mean|average|median|share|percentage|proportion|top[- ]?(?:2|two)|stars?|scale|points?|who)\b|% of\b/i,
  ces: /\bout of\b|\bof [57]\b|\/ ?[57]\b|\b(?:mean|average|share|scale)\b/i,
  fcr: /\bwithin\b|\b(?:hours?|days?|weeks?)\b|\b(?:second|another|repeat\w*|again|reopen\w*|follow-?up)\b/i,
  response: STATISTIC,
  resolution: STATISTIC,
  wait: STATISTIC,
  'service-level': /\b(?:seconds?|minutes?|hours?|days?|sec|min)\b|\d ?[smh]\b|\d+\/\d+/i,
};

const NAMES = Object.keys(EXPLAINED) as MetricName[];

/** Words with which a sentence elsewhere explains what it names. */
const EXPLAINS =
  /\b(?:share|average|mean|median|percentage|percent|scale|measured|calculated|worked out|asked|survey|means|stands for|defined|definition|question)\b|÷|\d ?%\s+of\b/i;

export function unexplained(document: CharterDocument, charter: Charter, references: References): Unexplained[] {
  if (isOver(charter) || !mayAimAt(charter, NAMES)) return [];
  const found = new Map<MetricName, Unexplained>();
  for (const aim of aimsOf(charter, references)) {
    const { known } = aim.measured;
    if (!known || found.has(known.name) || !EXPLAINED[known.name] || !needsDefinition(aim, known)) continue;
    if (isExplainedElsewhere(charter, known, aim)) continue;
    found.set(known.name, placeOf(document, aim, known));
  }
  return [...found.values()];
}

function needsDefinition(aim: Aim, known: KnownMetric): boolean {
  const { figure, measured, owner, text } = aim;
  if (figure.standing !== 'level' || causeOf(aim)) return false;
  // A time that has a start is measured already, and will be measured in the same way.
  if (known.dimension === 'time' && aim.baseline) return false;
  const { entry } = measured;
  if (entry && (entry.definition || entry.formula || entry.text)) return false;
  const said = [sentenceOf(owner), owner.metric, text, entry?.name, entry?.range].map((part) => part?.value ?? '');
  return !EXPLAINED[known.name]?.test(said.join(' | '));
}

/** A glossary, a section or a procedure may say it; an objective or the metric's own name does not. */
function isExplainedElsewhere(charter: Charter, known: KnownMetric, aim: Aim): boolean {
  const { entry } = aim.measured;
  return allTexts(charter).some(
    ({ text, owner }) =>
      owner !== entry &&
      owner.shape !== 'objective' &&
      owner.shape !== 'service' &&
      known.pattern.test(`${owner.label} ${text.value}`) &&
      EXPLAINS.test(text.value),
  );
}

function placeOf(document: CharterDocument, aim: Aim, known: KnownMetric): Unexplained {
  const { name } = known;
  const { entry, words } = aim.measured;
  if (entry) {
    const text = entry.name ?? aim.text;
    return { name, words, text, span: text.node.span, entry };
  }
  const { metric } = aim.owner;
  if (metric && knownMetric(metric.value)) return { name, words, text: metric, span: metric.node.span, entry };
  const text = sentenceOf(aim.owner) ?? aim.text;
  // The engine may take a word too many for a part of the name.
  const plain = known.pattern.exec(words)?.[0] ?? words;
  const start = text.value.indexOf(plain);
  const span = start < 0 ? text.node.span : placeInText(document, text.node, { start, end: start + plain.length });
  return { name, words: plain, text, span, entry };
}
