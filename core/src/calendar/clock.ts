/** When something begins, in minutes from midnight (0 to 1439), and how many it takes where the text says so. */
export interface ClockTime {
  readonly start: number;
  readonly length: number | undefined;
}

const TIME = String.raw`(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?\s*(?:h|uhr|hrs?|o.clock)?\s*([ap]\.?\s?m\.?)?`;
const ONE = new RegExp(`^(?:(?:at|um|à|a las)\\s+)?${TIME}$`, 'i');
const SPAN = new RegExp(`^(?:(?:from|von|de)\\s+)?${TIME}\\s*(?:-|–|—|to|till|until|bis|à|a)\\s*${TIME}$`, 'i');

/** Reads "09:15", "9.15", "9:15 am", "14 h", "10:00–11:30". Undefined for anything else. */
export function parseClockTime(text: string): ClockTime | undefined {
  const said = text.trim();
  if (/^(?:noon|midday)$/i.test(said)) return { start: 720, length: undefined };
  const one = ONE.exec(said);
  if (one) {
    const start = minutesOf(one[1], one[2], one[3]);
    return start === undefined ? undefined : { start, length: undefined };
  }
  const span = SPAN.exec(said);
  if (!span) return undefined;
  // In "9:30–11 am" the second half says it for both.
  const start = minutesOf(span[1], span[2], span[3] ?? span[6]);
  const end = minutesOf(span[4], span[5], span[6]);
  return start !== undefined && end !== undefined && end > start ? { start, length: end - start } : undefined;
}

function minutesOf(
  hours: string | undefined,
  minutes: string | undefined,
  half: string | undefined,
): number | undefined {
  const mark = half?.[0]?.toLowerCase();
  const hour = Number(hours);
  const minute = Number(minutes ?? 0);
  if (minute > 59 || hour > 23 || (mark && (hour < 1 || hour > 12))) return undefined;
  return (mark ? (hour % 12) + (mark === 'p' ? 12 : 0) : hour) * 60 + minute;
}
