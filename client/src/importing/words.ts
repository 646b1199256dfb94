import type { Translate } from '../translate.js';
import type { ImportedAnswer } from '../../../server/src/importing/protocol.js';

/** What became of an import, in a sentence or two. */
export function summaryOf({ title, words, lost, confirm }: ImportedAnswer, t: Translate): string {
  const kept =
    lost === 0
      ? t('All of its {0} words are in the charter.', words)
      : t('{0} of its {1} words are missing: the report lists them.', lost, words);
  return [t('Read “{0}”.', title), kept, ...look(confirm.length, t)].join(' ');
}

function look(places: number, t: Translate): string[] {
  if (places === 0) return [];
  return [places === 1 ? t('Please look at one place.') : t('Please look at {0} places.', places)];
}
