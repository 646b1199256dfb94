import { minutesBetween, parseOpening, type Opening } from '../../calendar/opening.js';
import type { Weekday } from '../../calendar/weekday.js';
import type { Hours } from '../../model/charter.generated.js';
import type { Entity } from '../../model/entity.js';
import { valueOf } from '../../model/visit.js';
import type { Difference, Level } from '../differences/difference.js';
import type { Sides } from '../sides.js';
import type { Verdict } from './verdict.js';

const LOOSENED: Verdict = { strength: 'loosened' };
const TIGHTENED: Verdict = { strength: 'tightened' };

/** Whether the hours of a team, a service or a channel differ. */
export function areHours(levels: readonly Level[]): boolean {
  return levels.at(-1)?.name === 'hours';
}

/**
 * Of hours in which people can be reached: fewer days or fewer hours a week are less of a promise. All that an owner says
 * about its hours counts together, since one line may be cut in two.
 */
export function judgeReach(difference: Difference, sides: Sides): Verdict | undefined {
  const { event, levels, field } = difference;
  const outer = levels.at(-2);
  const [older, later] = [
    hoursOf(outer ? outer.before : sides.before.charter),
    hoursOf(outer ? outer.after : sides.after.charter),
  ];
  const verdict = compareOpenings(together(older), together(later));
  if (!field) return event === 'removed' && (verdict === LOOSENED || later.length === 0) ? LOOSENED : undefined;
  if (event !== 'changed' || !verdict) return undefined;
  const own = field.name === 'text' ? verdict : judgePart(levels.at(-1) as Level, field.name);
  return own?.strength === verdict.strength ? verdict : undefined;
}

/** Where all that is said of days and times is about reaching somebody. */
const OF_REACH: ReadonlySet<string> = new Set(['availability', 'services', 'channels']);

/** Words by which a sentence elsewhere says that it is about reaching somebody. */
const REACHED =
  /\b(?:reach\w*|available|staffed|open|answer\w*|online|on duty|erreichbar|besetzt|geöffnet|offen|beantwort\w*|antwort\w*|joignables?|ouverte?s?|disponibles?|répond\w*|abiert[oa]s?|atend\w*|respond\w*|nås|bemannad|öppe[nt]|svara\w*)\b/iu;

/** Of two sentences about when somebody can be reached. @param list where they stand */
export function judgeOpening(before: string, after: string, list: string): Verdict | undefined {
  if (!OF_REACH.has(list) && !(REACHED.test(before) && REACHED.test(after))) return undefined;
  const verdict = compareOpenings(parseOpening(before, false), parseOpening(after, false));
  return verdict?.strength === 'equal' ? undefined : verdict;
}

function hoursOf(owner: Entity | undefined): readonly Hours[] {
  return owner ? (valueOf(owner, 'hours') as readonly Hours[]) : [];
}

/** Of one of the fields alone: by it the hours became fewer or more. */
function judgePart({ before, after }: Level, name: string): Verdict | undefined {
  const [older, later] = [before as Hours, after as Hours];
  const changed = { ...older, [name]: later[name as 'days'] } as Hours;
  return compareOpenings(openingOf(older), openingOf(changed));
}

const EVERY_DAY = parseOpening('daily', true) as Opening;

function openingOf({ text, days, from, to }: Hours): Opening | undefined {
  if (days.length === 0 && !from && !to) return text && parseOpening(text.value, true);
  const named = days.length > 0 ? parseOpening(days.map(({ value }) => value).join(', '), true) : undefined;
  if (days.length > 0 && !named) return undefined;
  const minutes = from && to ? minutesBetween(from.value, to.value) : undefined;
  if ((from ?? to) && minutes === undefined) return undefined;
  const opening = named ?? EVERY_DAY;
  return {
    days: minutes === undefined ? opening.days : new Map([...opening.days.keys()].map((day) => [day, minutes])),
    namesDays: named !== undefined,
    namesTimes: minutes !== undefined || opening.namesTimes,
  };
}

/** Undefined where one of them cannot be read, or says something else than the others. */
function together(hours: readonly Hours[]): Opening | undefined {
  const [first, ...more] = hours.map(openingOf);
  return more.reduce((all, one) => {
    if (!all || !one || all.namesDays !== one.namesDays || all.namesTimes !== one.namesTimes) return undefined;
    const days = new Map(all.days);
    for (const [day, minutes] of one.days) days.set(day, (days.get(day) ?? 0) + minutes);
    return { ...all, days };
  }, first);
}

function compareOpenings(before: Opening | undefined, after: Opening | undefined): Verdict | undefined {
  if (!before || !after) return undefined;
  if (before.namesDays && after.namesDays && after.days.size < before.days.size) return LOOSENED;
  if (before.namesTimes !== after.namesTimes) return undefined;
  if (before.namesDays !== after.namesDays && !isAlways(before) && !isAlways(after)) return undefined;
  const [older, later] = [minutesOf(before), minutesOf(after)];
  if (later < older) return LOOSENED;
  const isKept = [...before.days].every(([day, minutes]: [Weekday, number]) => (after.days.get(day) ?? 0) >= minutes);
  if (!isKept) return undefined;
  return later > older ? TIGHTENED : undefined;
}

/** Day and night, every day of the week. */
function isAlways(opening: Opening): boolean {
  return minutesOf(opening) === 7 * 24 * 60;
}

function minutesOf({ days }: Opening): number {
  return [...days.values()].reduce((sum, minutes) => sum + minutes, 0);
}
