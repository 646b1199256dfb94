// temporal-polyfill: the clock changes of every zone from the data that JavaScript itself has (Intl), so that no table of
// time zones has to be shipped.
import { Temporal } from 'temporal-polyfill';

/** A time zone that is known here: its name in the tz database ("Europe/Lisbon"), "UTC", or a fixed offset ("+02:00"). */
export type Zone = string;

/** The zone that a text names: by its id, by its city ("Lisbon"), or as a distance from UTC. Undefined where none is. */
export function zoneNamed(text: string): Zone | undefined {
  const said = text.trim();
  if (/^(?:utc|gmt|z)$/i.test(said)) return 'UTC';
  const offset = /^(?:utc|gmt)?\s*([+-])(\d{1,2})(?::?(\d{2}))?$/i.exec(said);
  if (offset) return known(`${offset[1]}${(offset[2] as string).padStart(2, '0')}:${offset[3] ?? '00'}`);
  const name = said.replaceAll(/\s+/g, '_');
  if (!/^[a-z][\w+/-]*$/i.test(name)) return undefined;
  return known(name) ?? byCity(name);
}

function known(name: string): Zone | undefined {
  try {
    return Temporal.ZonedDateTime.from({ year: 2026, month: 1, day: 1, timeZone: name }).timeZoneId;
  } catch {
    return undefined;
  }
}

function byCity(name: string): Zone | undefined {
  const city = name.replace(/_(?:time|zeit)$/i, '').toLowerCase();
  const found = Intl.supportedValuesOf('timeZone').filter((zone) => zone.toLowerCase().endsWith(`/${city}`));
  return found.length === 1 ? found[0] : undefined;
}
