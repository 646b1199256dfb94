import { wordPattern } from '../../../text/word-pattern.js';
import { dimensionOf, type Dimension } from '../../../objective/figures/unit.js';
import type { Figure, Figures, Verb } from '../../../objective/figures/read.js';
import type { Charter, Metric, Objective, Service } from '../../../model/charter.generated.js';
import type { References } from '../../../model/references.js';
import type { Text } from '../../../model/text.js';
import { oncePerCharter } from '../once.js';
import { hasPlaceholder } from '../placeholders/find.js';
import { knownMetric, mayName, type KnownMetric, type MetricName } from './catalogue.js';
import { readerOf, type Reader } from './reader.js';

const WORDS = wordPattern(String.raw`\p{L}{3,}`, 'gu');

/** A figure and the text of the charter in which it stands. */
export interface Placed {
  readonly figure: Figure;
  readonly text: Text;
}

/** What a figure measures, as far as the charter says. */
export interface Measured {
  /** Its name in words; empty where nothing names it. */
  readonly words: string;
  readonly known: KnownMetric | undefined;
  /** The entry of the charter's `metrics`. */
  readonly entry: Metric | undefined;
  readonly dimension: Dimension | undefined;
  readonly better: 'up' | 'down' | undefined;
}

/** One figure to reach. */
export interface Aim extends Placed {
  readonly owner: Objective | Service;
  /** Stands in the field `target`, not in the sentence. */
  readonly typed: boolean;
  readonly measured: Measured;
  readonly baseline: Placed | undefined;
  /** What the sentence does to what it measures; `other` where that is another thing. */
  readonly verb: Exclude<Verb, 'better'>;
  /** The words or the fields name an older value. */
  readonly compared: boolean;
  /** The other figures of the same text. */
  readonly beside: readonly Figure[];
}

/** Every figure that objectives and services set: of a typed target, else of the sentence. */
export const aimsOf: (charter: Charter, references: References) => readonly Aim[] = oncePerCharter(
  (charter, references: References) => {
    const reader = readerOf(charter);
    if (!reader) return [];
    const owners = [...flat(charter.objectives), ...charter.services];
    return owners.flatMap((owner) => aims(owner, references, reader));
  },
);

/** Whether an aim may be measured by one of these metrics: a quick look that spares most charters a close one. */
export function mayAimAt(charter: Charter, names: readonly MetricName[]): boolean {
  return mayName(names, wordsAround(charter));
}

/** All the words that may name what an aim measures. */
const wordsAround: (charter: Charter) => string = oncePerCharter(({ objectives, services, metrics }) => {
  const texts = [...flat(objectives), ...services].flatMap((owner) => [sentenceOf(owner), owner.target, owner.metric]);
  return [...texts.map((text) => text?.value ?? ''), ...metrics.map(({ label }) => label)].join('\n');
});

/** The same of one of them. */
export function aimsIn(owner: Objective | Service, charter: Charter, references: References): readonly Aim[] {
  const reader = readerOf(charter);
  return reader ? aims(owner, references, reader) : [];
}

/** Objectives with the ones below them. */
export function flat(objectives: readonly Objective[]): readonly Objective[] {
  if (objectives.every(({ items }) => items.length === 0)) return objectives;
  return objectives.flatMap((objective) => [objective, ...flat(objective.items)]);
}

/** The sentence of an objective or a service; its title where there is no other. */
export function sentenceOf(owner: Objective | Service): Text | undefined {
  return owner.text ?? ('title' in owner ? owner.title : undefined);
}

function aims(owner: Objective | Service, references: References, reader: Reader): Aim[] {
  const sentence = sentenceOf(owner);
  const { target } = owner;
  const baseline = 'baseline' in owner ? owner.baseline : undefined;
  if ([sentence, target, owner.metric, baseline].some((text) => text && hasPlaceholder(text.value))) return [];
  const said = sentence && reader.sentence(sentence.value);
  const typed = target && reader.field(target.value);
  const text = typed ? target : sentence;
  const figures = typed ?? said;
  if (!text || !figures) return [];
  const start = baseline && startOf(baseline, reader);
  const named = owner.metric && measured(owner.metric.value, references);
  return figures.goals.map((goal) => {
    const words = goal.metric?.text ?? (typed && figures.goals.length === 1 ? said?.goals[0]?.metric?.text : undefined);
    const own = goal.baseline && { figure: goal.baseline, text };
    const subject = (goal.metric && typed ? undefined : named) ?? measured(words ?? '', references);
    const verb = !typed ? goal.verb : said && isAbout(said, owner, references) ? said.verb : 'other';
    return {
      owner,
      figure: typed ? asSaid(goal.figure, said) : goal.figure,
      text,
      typed: typed !== undefined,
      measured: subject,
      baseline: start ?? own,
      verb: verb === 'better' ? (subject.better ?? 'other') : verb,
      compared: said?.compared === true || figures.compared || baseline !== undefined || hasCurrent(owner),
      beside: figures.goals.filter((other) => other !== goal).map(({ figure }) => figure),
    };
  });
}

/** "10 %" in the field is a change where the sentence says "by 10 %". */
function asSaid(figure: Figure, said: Figures | undefined): Figure {
  const same = said?.goals.find(
    ({ figure: { low, dimension } }) => low === figure.low && dimension === figure.dimension,
  );
  const change = same && figure.comparator === undefined && same.figure.standing !== 'level';
  return change ? { ...figure, standing: same.figure.standing, way: same.figure.way } : figure;
}

function startOf(text: Text, reader: Reader): Placed | undefined {
  const [goal, ...more] = reader.field(text.value).goals;
  if (!goal || more.length > 0 || goal.figure.factor !== undefined) return undefined;
  const { figure } = goal;
  const negative = figure.way === 'down' && figure.low > 0 ? { low: -figure.low, high: -figure.high } : {};
  return { figure: { ...figure, ...negative, standing: 'level' }, text };
}

function hasCurrent(owner: Objective | Service): boolean {
  return 'current' in owner && owner.current !== undefined;
}

/** Whether the sentence is about the metric of the field, so that its verb tells the direction of that. */
function isAbout(said: Figures, owner: Objective | Service, references: References): boolean {
  const { metric, target } = owner;
  if (!metric || !target) return true;
  const { words } = measured(metric.value, references);
  const heads = new Set(words.toLowerCase().match(WORDS));
  if (knownMetric(words) && owner.text && knownMetric(owner.text.value) === knownMetric(words)) return true;
  return said.goals.some((goal) =>
    (goal.metric?.text.toLowerCase().match(WORDS) ?? []).some((word) => heads.has(word)),
  );
}

/** What a metric is, by the entry it refers to or by its words. */
export function measured(reference: string, references: References): Measured {
  const target = references.resolve(reference, ['metrics']);
  const entry = target.found === 'one' ? (target.entity as Metric) : undefined;
  const words = entry?.label || reference;
  const known = knownMetric(words);
  const own = entry?.unit && dimensionOf(entry.unit.value);
  const direction = /^(?:up|down)$/.exec(entry?.direction?.value ?? '')?.[0] as 'up' | 'down' | undefined;
  return { words, known, entry, dimension: own ?? known?.dimension, better: direction ?? known?.better };
}
