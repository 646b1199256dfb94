import type { Charter } from '../../../model/charter.generated.js';
import type { TextPlace } from '../../../model/visit.js';
import { allTexts, oncePerCharter } from '../once.js';
import { hasPlaceholder } from '../placeholders/find.js';
import { readDate, type ReadDate } from './read.js';

export interface DatePlace extends TextPlace {
  readonly date: ReadDate;
}

/** Every text of a date field, but for blanks that are still to be filled. */
export const datesOf: (charter: Charter) => readonly DatePlace[] = oncePerCharter((charter) =>
  allTexts(charter)
    .filter(({ field }) => field.format === 'date')
    .map((place) => ({ ...place, date: readDate(place.text.value) }))
    .filter(({ date, text }) => date.kind !== 'words' || !hasPlaceholder(text.value)),
);

/** The day a signature was given has a rule of its own. */
export function isSigningDay({ owner, name }: TextPlace): boolean {
  return owner.shape === 'signature' && name === 'signed';
}
