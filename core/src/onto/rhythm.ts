import { parseCadence } from '../calendar/cadence.js';
import { cadencesIn } from '../import/recognise/cadences.js';

/** "every month", "jeden Monat": the word of the format; undefined for what is no rhythm. */
export function rhythmOf(words: string): string | undefined {
  const [said, more] = cadencesIn(words);
  return parseCadence(words)?.word ?? (said && !more ? said.cadence : undefined);
}
