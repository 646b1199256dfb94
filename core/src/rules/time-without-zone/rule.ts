import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import type { CharterDocument } from '../../document.js';
import type { Charter, Meeting } from '../../model/charter.generated.js';
import { isOver } from '../kit/charter.js';
import { insertEntry } from '../kit/insert.js';
import { isMisspelt } from '../kit/lacks.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import { plainOrQuoted } from '../kit/yaml-text.js';
import type { CharterRule, Fix } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['services', 'hours', 'channels', 'meetings', 'node'],
  meta: {
    summary: 'A meeting has a time, and nothing says in which time zone.',
    severity: 'info',
    group: 'form',
  },
  *check({ document, charter }) {
    if (isOver(charter)) return;
    const without = charter.meetings.filter((meeting) => lacksZone(meeting) && !isMisspelt(document, meeting.node, 'timezone')); // prettier-ignore
    const zones = zonesOf(charter);
    // Where no zone is named at all, saying it once is enough.
    for (const meeting of zones.length > 0 ? without : without.slice(0, 1)) {
      const { time } = meeting;
      if (!time) continue;
      yield {
        node: time.node,
        message: say`${quote(time.value)} has no time zone, so whoever is elsewhere, or invites from elsewhere, comes at another hour. Add “timezone”, such as Europe/Vienna, or a “location” if all sit in one place.`,
        fixes: fixesFor(document, meeting, zones),
      };
    }
  },
};

/** A time for people who need not be in one room. */
function lacksZone({ time, timezone, location, text, name }: Meeting): boolean {
  if (!time || timezone || !/\d/.test(time.value) || hasPlaceholder(time.value)) return false;
  const said = [time, text, name].map((one) => one?.value ?? '').join(' ');
  if (/\b(?:UTC|GMT|Z|[A-Z]{1,4}[SD]?T|[A-Z][a-z]+\/[A-Z]\w+|local time|time zone|timezone|Ortszeit|heure locale|hora local)\b|[+-]\d{2}:?\d{2}\b/.test(said)) return false; // prettier-ignore
  return !location || ONLINE.test(location.value);
}

const ONLINE = /https?:|\b(?:online|zoom|teams|meet|webex|slack|discord|skype|jitsi|remote|virtual|video|call|phone|hybrid|chat)\b/i; // prettier-ignore

/** Zones that the charter names elsewhere, the most frequent first. */
function zonesOf({ meetings, hours, channels, services }: Charter): string[] {
  const all = [...meetings, ...hours, ...[...channels, ...services].flatMap((entry) => entry.hours)];
  const named = all.flatMap(({ timezone }) => (timezone ? [timezone.value] : []));
  const count = (zone: string): number => named.filter((other) => other === zone).length;
  return [...new Set(named)].toSorted((a, b) => count(b) - count(a));
}

function fixesFor(document: CharterDocument, { node }: Meeting, zones: readonly string[]): Fix[] {
  if (node.kind !== 'mapping') return [];
  return zones.slice(0, 3).flatMap((zone) => {
    const edit = insertEntry(document, node, 'meeting', 'timezone', `timezone: ${plainOrQuoted(zone)}`);
    return edit ? [{ title: say`Add ${quote(zone)}`, safe: false, edits: [edit] }] : [];
  });
}
