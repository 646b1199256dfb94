import type { Dimension, Figure } from '../../../objective/figures/read.js';
import { parseRange } from './range.js';
import type { Aim } from './aims.js';
import { areComparable, isShare, valueOf } from './compare.js';

export type Cause =
  | 'target-out-of-range'
  | 'full-occupancy'
  | 'unit-mismatch'
  | 'impossible-increase'
  | 'relative-or-points'
  | 'direction-contradiction'
  | 'target-already-met'
  | 'relative-without-baseline';

/** What is wrong with a figure by itself: the first that applies, so that one cause is one finding. */
export function causeOf(aim: Aim): Cause | undefined {
  const known = causes.get(aim);
  if (known) return known.cause;
  const cause = CHECKS.find(([, applies]) => applies(aim))?.[0];
  causes.set(aim, { cause });
  return cause;
}

/** Every rule about figures asks for it. */
const causes = new WeakMap<Aim, { readonly cause: Cause | undefined }>();

const CHECKS: readonly (readonly [Cause, (aim: Aim) => boolean])[] = [
  ['target-out-of-range', (aim) => isOutOfRange(aim) || takesTooMuch(aim)],
  ['full-occupancy', isFull],
  ['unit-mismatch', (aim) => wrongUnit(aim) !== undefined],
  ['impossible-increase', (aim) => mostBaseline(aim) !== undefined],
  ['relative-or-points', isAmbiguousChange],
  ['direction-contradiction', (aim) => contradiction(aim) !== undefined],
  ['target-already-met', isMet],
  ['relative-without-baseline', lacksStart],
];

function isLevel({ figure }: Aim): boolean {
  return figure.standing === 'level' && figure.factor === undefined;
}

/** A change by percent, by points or by a factor; "3 more agents" says enough. */
function isChange({ figure }: Aim): boolean {
  const { standing, factor, dimension } = figure;
  return standing === 'change' && (factor !== undefined || dimension === 'percent' || dimension === 'points');
}

/** The lowest and highest value of what is measured, where the figure is in the same unit. */
export function rangeOf({ measured: { entry, known, dimension }, figure }: Aim): readonly [number, number] | undefined {
  const own = entry?.range && parseRange(entry.range.value);
  const plain = figure.dimension === 'number' || figure.dimension === 'points' || figure.dimension === 'stars';
  if (own) return plain || dimension === figure.dimension ? own : undefined;
  if (!known?.range) return undefined;
  if (known.dimension === 'points') return plain || figure.dimension === 'percent' ? known.range : undefined;
  return figure.dimension === known.dimension ? known.range : undefined;
}

function isOutOfRange(aim: Aim): boolean {
  const { figure, text } = aim;
  if (!isLevel(aim) || isOfAnother(figure, text.value)) return false;
  const { low, high, whole } = figure;
  if (whole !== undefined) return high > whole && !(whole >= 5 && whole <= 7 && low >= 8);
  const range = rangeOf(aim);
  return range !== undefined && (low < range[0] || high > range[1]);
}

/** "120 % of last year's sales" */
function isOfAnother({ end }: Figure, text: string): boolean {
  return /^\s*(?:of|des|du|del?)\s+(?:(?:the|our|its|their)\s+)?(?:last|previous|prior|plan|planned|target|goal|budget|baseline|current|today|level|vorjahr|20\d\d)/i.test(
    text.slice(end),
  );
}

/** Less than nothing: "reduce the waiting time by 120 %". */
function takesTooMuch({ figure, measured }: Aim): boolean {
  const { standing, way, dimension, low } = figure;
  if (standing !== 'change' || way !== 'down' || dimension !== 'percent' || low <= 100) return false;
  return !/emission|carbon|co2|profit|loss|deficit|balance|margin|debt|nps|promoter/i.test(measured.words);
}

function isFull(aim: Aim): boolean {
  return (
    isLevel(aim) &&
    aim.measured.known?.name === 'occupancy' &&
    aim.figure.dimension === 'percent' &&
    aim.figure.low === 100
  );
}

const MEASURES: ReadonlySet<Dimension> = new Set(['percent', 'points', 'time', 'money', 'stars']);

/** The dimension that the figure should have, where it has another. */
export function wrongUnit(aim: Aim): Dimension | undefined {
  const { figure, measured, baseline, beside, text } = aim;
  const given = figure.dimension;
  if (!isLevel(aim) || !MEASURES.has(given) || isOfAnother(figure, text.value)) return undefined;
  const wanted = measured.dimension;
  const shareOfCases = given === 'percent' && /^\s*(?:of|der|des|de)\s/i.test(text.value.slice(figure.end));
  const hasTime = beside.some(({ dimension }) => dimension === 'time');
  const hasShare = beside.some(isShare);
  if (wanted && wanted !== given && !shareOfCases) {
    if (wanted === 'points' && given === 'percent') return wanted;
    if (wanted === 'time' && (given === 'money' || (given === 'percent' && !hasTime))) return wanted;
    if (wanted === 'percent' && aim.typed && given === 'time' && !hasShare && isPlainShare(aim)) return wanted;
    if (wanted === 'percent' && given === 'money' && measured.entry?.unit) return wanted;
    if (wanted === 'money' && given === 'time' && !beside.some(({ dimension }) => dimension === 'money')) return wanted;
  }
  const before = baseline?.figure.dimension;
  const points = before === 'points' || given === 'points' || before === 'stars' || given === 'stars';
  return before && MEASURES.has(before) && before !== given && !points && !(given === 'percent' && hasTime)
    ? before
    : undefined;
}

/** A metric that can only be a share: data are retained for months, service levels are met within seconds. */
function isPlainShare({ measured: { known, entry } }: Aim): boolean {
  return entry?.unit !== undefined || /^(?:fcr|churn|abandonment|uptime|csat)$/.test(known?.name ?? '');
}

function isPercentage({ measured: { dimension } }: Aim): boolean {
  return dimension === 'percent';
}

/** For an increase that passes the highest value: the most that the baseline may be. */
export function mostBaseline(aim: Aim): number | undefined {
  const { figure, baseline, measured } = aim;
  const { low, way, factor, dimension } = figure;
  if (!isChange(aim) || way !== 'up') return undefined;
  const highest = measured.known?.range?.[1] ?? (measured.entry?.unit && isPercentage(aim) ? 100 : undefined);
  if (highest === undefined) return undefined;
  const isPoints = dimension === 'points';
  if (!isPoints && !isPercentage(aim)) return undefined;
  const most = isPoints ? highest - low : factor ? highest / factor : (100 * highest) / (100 + low);
  const start = baseline && valueOf(baseline.figure);
  if (start !== undefined) return start > most ? most : undefined;
  return measured.known?.usuallyHigh && !isPoints && most <= 67 ? most : undefined;
}

/** A change in percent of something that is counted in percent or points itself. */
function isAmbiguousChange(aim: Aim): boolean {
  const { figure, measured, beside, text } = aim;
  if (figure.standing !== 'change' || figure.dimension !== 'percent' || figure.factor !== undefined) return false;
  if (beside.some((other) => other.standing === 'level' && isShare(other))) return false;
  if (/\brelativ|\bof (?:its|the) (?:value|baseline)/i.test(text.value)) return false;
  const isScore = measured.known?.name === 'csat' && !measured.entry && /score|rating|index/i.test(measured.words);
  return measured.known?.name === 'nps' || (isPercentage(aim) && !isScore);
}

/** Which way the words go and the figures do not. */
export function contradiction(aim: Aim): 'verb' | 'start' | 'metric' | undefined {
  const { figure, verb, baseline, measured, typed, text, beside } = aim;
  if (!isLevel(aim)) return undefined;
  const changes = verb === 'up' || verb === 'down';
  if (baseline && changes && areComparable(figure, baseline.figure)) {
    const difference = valueOf(figure)! - valueOf(baseline.figure)!;
    return (verb === 'up' && difference < 0) || (verb === 'down' && difference > 0) ? 'start' : undefined;
  }
  const { comparator } = figure;
  const words = text.value.slice(figure.start, figure.end);
  if (!comparator || /^(?:up to|within|bis zu|hasta|jusqu|in )/i.test(words)) return undefined;
  const against = comparator === 'least' ? 'down' : 'up';
  if (changes)
    return verb === against && (typed || /\bto\s*$/i.test(text.value.slice(0, figure.start))) ? 'verb' : undefined;
  const fits = figure.dimension === measured.dimension || figure.dimension === 'number' || figure.dimension === 'count';
  return measured.better === against && fits && beside.length === 0 ? 'metric' : undefined;
}

/** The start is already as good as the target asks for. */
function isMet(aim: Aim): boolean {
  const { figure, baseline, verb, measured } = aim;
  if (!isLevel(aim) || !baseline || verb === 'hold' || !areComparable(figure, baseline.figure)) return false;
  const said = 'text' in aim.owner ? (aim.owner.text?.value ?? '') : '';
  if (
    /\b(?:keep|maintain|stay|remain|hold|sustain|preserve|never|halten|behalten|bleib|maintenir|garder|rester|mantener|conservar)/i.test(
      said,
    )
  )
    return false;
  const [wanted, start] = [valueOf(figure)!, valueOf(baseline.figure)!];
  if (wanted === start) return true;
  const asked = figure.comparator ?? (verb === 'up' || verb === 'down' ? verb : measured.better);
  if (asked === 'least' || asked === 'up') return start > wanted;
  return (asked === 'most' || asked === 'down') && start < wanted;
}

/** "by 5 points from 30 to 35" says where it starts. */
function lacksStart(aim: Aim): boolean {
  const { baseline, compared, beside } = aim;
  return isChange(aim) && !baseline && !compared && !beside.some(({ standing }) => standing === 'level');
}
