import { labelOf, meetingsIn } from '../import/recognise/meetings.js';
import type { Thing } from '../import/place/draft.js';
import { thing } from '../import/place/draft.js';

/** What a new line among meetings says of when people meet, in the fields that the importer would fill; none where it says nothing. */
export function cadenceOfLine(raw: string): Thing {
  const [meeting] = meetingsIn(raw, true);
  if (!meeting) return {};
  const { cadence, days, time, duration, timezone } = meeting;
  const day = days.length > 1 ? days : days[0];
  return thing({ name: labelOf(raw), cadence, day, time, timezone, duration });
}
