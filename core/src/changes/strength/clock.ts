import { verdictOn, type Verdict } from './verdict.js';

const HOUR = String.raw`(?<hour>\d{1,2})(?:[:h](?<minute>\d{2}))?`;

/** "By noon", "before 5 pm", "spätestens um 17 Uhr", "avant 17 h": not "until", which is the end of what goes on. */
const BY = new RegExp(
  String.raw`\b(?:by|before|no later than|spätestens (?:um|bis)|vor|avant|antes de(?: las?)?) (?:(?<noon>noon|midday|mittags?|midi|mediodía)|${HOUR} ?(?<half>[ap]\.?m\b\.?)?(?<clock>o['’]clock|uhr|h(?:eures)?\b)?)`,
  'gi',
);

/** Of two sentences that name a time of the day by which something is done: the later one is the weaker promise. */
export function judgeClock(before: string, after: string): Verdict | undefined {
  const [older, later] = [timesIn(before), timesIn(after)];
  if (older.length !== 1 || later.length !== 1) return undefined;
  const { strength } = verdictOn(older[0] as number, later[0] as number, 'down');
  return strength === 'equal' ? undefined : { strength, of: 'limit' };
}

/** Each in minutes from midnight. */
function timesIn(text: string): number[] {
  return [...text.matchAll(BY)].flatMap(({ groups = {} }) => {
    const { noon, hour, minute, half, clock } = groups;
    if (noon) return [12 * 60];
    // A bare number may be anything.
    if (!half && !clock && !minute) return [];
    const afternoon = half?.toLowerCase().startsWith('p') === true;
    const hours = half ? (Number(hour) % 12) + (afternoon ? 12 : 0) : Number(hour);
    return [hours * 60 + Number(minute ?? 0)];
  });
}
