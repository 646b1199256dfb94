import type { Objective, Service } from '../../model/charter.generated.js';
import { aimsIn, type Aim } from '../../rules/kit/targets/aims.js';
import { wordPattern } from '../../text/word-pattern.js';
import type { Side, Sides } from '../sides.js';
import { compareFigures } from './figures.js';
import { rateBehind } from './rate.js';
import { isUnwanted } from './wanted.js';
import { verdictOn, worstOf, type Verdict } from './verdict.js';

/**
 * Whether an objective or a service asks less than before, in its fields or in its sentence.
 * @param otherwise whether the sentence may say its figures in another way, so that none is no less
 */
export function judgeAims(
  before: Objective | Service,
  after: Objective | Service,
  sides: Sides,
  otherwise = false,
): Verdict | undefined {
  const [older, later] = [aimsOf(before, sides.before), aimsOf(after, sides.after)];
  if (older.length === 0 || (otherwise && older.length !== later.length)) return undefined;
  if (later.length === 0) return { strength: 'loosened', of: 'target' };
  if (older.length > later.length && isPartOf(later, older)) return { strength: 'loosened', of: 'target' };
  if (older.length < later.length && isPartOf(older, later)) return { strength: 'tightened', of: 'target' };
  if (older.length !== later.length) return undefined;
  const [first, ...more] = older.map((aim, index) => compareAims(aim, later[index] as Aim));
  const verdict = worstOf([first, ...more]);
  if (!verdict) return undefined;
  const { strength, way } = verdict;
  // “From 95 % within 24 hours to 95 % within 48 hours” neither rises nor drops.
  const isFirst = more.every((one) => one?.strength === 'equal');
  return { strength, ...(way && isFirst && { way }), of: 'target' };
}

/** Whether all that some aims ask is asked by others, too, beside something else. */
function isPartOf(some: readonly Aim[], others: readonly Aim[]): boolean {
  return some.every((one) => others.some((other) => compareAims(one, other)?.strength === 'equal'));
}

function aimsOf(owner: Objective | Service, { charter, references }: Side): readonly Aim[] {
  return withWholes(aimsIn(owner, charter, references));
}

const OF = wordPattern(
  String.raw`^\s*(?:\p{L}+\s+){0,2}(?:out of|of|per|for (?:each|every)|in|von|pro|je|auf|auf je|sur|par|pour|de|por|cada|av|/)\s*$`,
  'iu',
);

/** "3 complaints per 1000 guests", "4.5 of 5": the second figure is what the first is a part of. */
function withWholes(aims: readonly Aim[]): readonly Aim[] {
  const found: Aim[] = [];
  for (const aim of aims) {
    const part = found.at(-1);
    const whole = part && part.text === aim.text ? wholeOf(part, aim) : undefined;
    if (part && whole !== undefined) found[found.length - 1] = { ...part, figure: { ...part.figure, whole } };
    else found.push(aim);
  }
  return found;
}

function wholeOf(
  { figure: part, text }: Aim,
  { figure: { start, low, high, comparator, dimension } }: Aim,
): number | undefined {
  if (part.whole !== undefined || low !== high || low <= 0 || comparator) return undefined;
  if (!COUNTED.has(dimension) || !COUNTED.has(part.dimension) || part.high > low) return undefined;
  return OF.test(text.value.slice(part.end, start)) ? low : undefined;
}

const COUNTED: ReadonlySet<string> = new Set(['number', 'count', 'points', 'stars']);

function compareAims(before: Aim, after: Aim): Verdict | undefined {
  const [one, other] = [strongerWay(before), strongerWay(after)];
  if (one !== other) {
    // "At least 90 %" became "at most 90 %": what is good for the metric tells which of them asks for something.
    const good = before.measured.better ?? after.measured.better;
    return good && { strength: other === good ? 'tightened' : 'loosened' };
  }
  if (!one) return undefined;
  const [isChange, isStillChange] = [before, after].map(({ figure }) => figure.standing === 'change');
  if (isChange !== isStillChange) return compareWithChange(before, after, one);
  if (!isChange) return compareLevels(before, after, one);
  return compareEnds(before, after, one) ?? compareFigures(positive(before), positive(after), 'up');
}

/** "At least 40" became "+5 points": where it is known from where, so is where it leads. */
function compareWithChange(before: Aim, after: Aim, stronger: 'up' | 'down'): Verdict | undefined {
  const [older, later] = [before, after].map((aim) => {
    const { low, high, seconds = 1, standing, factor, whole } = aim.figure;
    if (standing === 'change') return endOf(aim, stronger);
    return low === high && factor === undefined && whole === undefined ? low * seconds : undefined;
  });
  if (older === undefined || later === undefined || isShareOf(before) !== isShareOf(after)) return undefined;
  const { strength } = verdictOn(older, later, stronger);
  return { strength };
}

function isShareOf({ figure, baseline }: Aim): boolean {
  return (figure.standing === 'change' ? baseline?.figure : figure)?.dimension === 'percent';
}

/** With what the figures count by: sixty a quarter are as many as twenty a month. */
function compareLevels(before: Aim, after: Aim, stronger: 'up' | 'down'): Verdict | undefined {
  const [older, later] = [before, after].map(({ text, figure }) => rateBehind(text.value.slice(figure.end)));
  if (older?.least === later?.least)
    return withBounds(before, after, compareFigures(before.figure, after.figure, stronger));
  if (!older || !later || before.figure.factor !== undefined || after.figure.factor !== undefined) return undefined;
  const scaled = (['least', 'most'] as const).map((end) =>
    compareFigures(timesAs(before.figure, older[end]), timesAs(after.figure, later[end]), stronger),
  );
  return scaled[0]?.strength === scaled[1]?.strength ? scaled[0] : undefined;
}

function timesAs(figure: Aim['figure'], times: number): Aim['figure'] {
  return { ...figure, low: figure.low * times, high: figure.high * times };
}

/** Words and signs that leave the figure itself out. */
const STRICT =
  /^(?:>(?!=)|<(?!=)|more than|less than|fewer than|under|below|over|above|mehr als|weniger als|unter|über|plus de|moins de|más de|menos de)/i;

/** "Fewer than two" is one, and "at most two" are two. Of what is not counted in whole numbers that is no difference. */
function withBounds(before: Aim, after: Aim, verdict: Verdict | undefined): Verdict | undefined {
  if (verdict?.strength !== 'equal') return verdict;
  const [was, is] = [before, after].map(({ text, figure }) => STRICT.test(text.value.slice(figure.start)));
  if (was === is) return verdict;
  const isWhole = /^(?:count|number)$/.test(before.figure.dimension) && Number.isInteger(before.figure.low);
  return isWhole ? { strength: was ? 'loosened' : 'tightened' } : undefined;
}

/** "+5 points" leads to another place where it starts from another. */
function compareEnds(before: Aim, after: Aim, stronger: 'up' | 'down'): Verdict | undefined {
  const [one, other] = [endOf(before, stronger), endOf(after, stronger)];
  return one === undefined || other === undefined ? undefined : verdictOn(one, other, stronger);
}

function endOf({ figure, baseline }: Aim, way: 'up' | 'down'): number | undefined {
  if (!baseline || figure.factor !== undefined || figure.low !== figure.high) return undefined;
  const start = baseline.figure.low * (baseline.figure.seconds ?? 1);
  const isRelative = figure.dimension === 'percent' && baseline.figure.dimension !== 'percent';
  const step = isRelative ? (start * figure.low) / 100 : figure.low * (figure.seconds ?? 1);
  return way === 'up' ? start + step : start - step;
}

/** How much a change changes: "double" is 100 % more. */
function positive({ figure }: Aim): Aim['figure'] {
  const { factor, low, high } = figure;
  if (factor === undefined) return { ...figure, low: Math.abs(low), high: Math.abs(high) };
  const percent = Math.abs(factor - 1) * 100;
  return { ...figure, factor: undefined, dimension: 'percent', low: percent, high: percent };
}

const EARNED =
  /revenue|sales|income|turnover|saving|donation|profit|margin|umsatz|einnahme|ersparnis|spende|gewinn|recettes|ventes|ingreso|ahorro|ventas/i;

/** Of money, too, it depends on what it is. */
function wayOfMoney(words: string): 'up' | 'down' | undefined {
  if (EARNED.test(words)) return 'up';
  return isUnwanted(words) ? 'down' : undefined;
}

/** What follows a time of which more is better: "staffed 5 days a week", "4 weeks notice". */
const THE_MORE =
  /^['’]? *(?:(?:a|per|each|every) (?:week|month|year)|notice|ahead|in advance|before|(?:pro|die|in der) woche|vorher|im voraus|par semaine|à l['’]avance|avant|por semana|a la semana|de antelación|antes)\b/i;

/** The way in which a figure asks more. Undefined where nobody can say. */
function strongerWay({ figure, measured, baseline, verb, owner, text }: Aim): 'up' | 'down' | undefined {
  if (figure.standing === 'change' && figure.way) return figure.way;
  if (figure.comparator) return figure.comparator === 'least' ? 'up' : 'down';
  if (measured.better) return measured.better;
  if (verb === 'up' || verb === 'down') return verb;
  if (baseline && baseline.figure.low !== figure.low) return figure.low > baseline.figure.low ? 'up' : 'down';
  if (figure.dimension === 'time') return THE_MORE.test(text.value.slice(figure.end)) ? 'up' : 'down';
  if (figure.dimension === 'money') return wayOfMoney(`${measured.words} ${owner.label}`);
  return isUnwanted(`${measured.words} ${owner.label}`) ? 'down' : 'up';
}
