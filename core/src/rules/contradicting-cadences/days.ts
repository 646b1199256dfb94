import { wordPattern } from '../../text/word-pattern.js';
import type { Meeting } from '../../model/charter.generated.js';
import type { Text } from '../../model/text.js';

const TIMES: { readonly [word: string]: number } = { twice: 2, two: 2, zweimal: 2, deux: 2, dos: 2, three: 3, thrice: 3, dreimal: 3, trois: 3, tres: 3, four: 4, viermal: 4 }; // prettier-ignore

const TIMES_A_WEEK = wordPattern(
  String.raw`(?<!\p{L})(twice|thrice|zweimal|dreimal|viermal|(?:\d|two|three|four|deux|trois|dos|tres)(?:x| times| mal| fois| veces)) (?:a|per|each|every|pro|in der|die|par|por|a la) (?:week|woche|semaine|semana)(?!\p{L})`,
  'iu',
);

/** How many days of the week a cadence asks for, where it asks for several: "twice a week", "daily". */
function daysAskedFor(cadence: string): number | undefined {
  const said = cadence.trim().toLowerCase();
  if (/^(?:daily|every (?:working ?|week)?day|täglich|quotidien|diario)$/.test(said)) return 3;
  const times =
    /^(?:at least )?(twice|thrice|zweimal|dreimal|viermal|(?:\d+|two|three|four|deux|trois|dos|tres)(?:x| times| mal| fois| veces)?) (?:a|per|each|every|pro|in der|die|par|por|a la) (?:week|woche|semaine|semana)$/.exec(
      said,
    )?.[1];
  const word = times?.split(/x| /)[0] ?? '';
  return times === undefined ? undefined : (TIMES[word] ?? (Number(word) || undefined));
}

const WEEKDAY = wordPattern(
  String.raw`(?<!\p{L})(?:mon(?:day)?s?|tue(?:s(?:day)?)?s?|wed(?:nesday)?s?|thu(?:rs(?:day)?)?s?|fri(?:day)?s?|sat(?:urday)?s?|sun(?:day)?s?|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?!\p{L})`,
  'giu',
);

/** "twice a week" in the words of a meeting. */
export function saidTimes(words: Text | undefined): string | undefined {
  return TIMES_A_WEEK.exec(words?.value ?? '')?.[0];
}

/** True where a meeting is to be on more days of the week than it names: "twice a week", on Friday. */
export function lacksDays({ cadence, day, text, name }: Meeting): boolean {
  const asked = (cadence && daysAskedFor(cadence.value)) ?? daysAskedFor(saidTimes(text) ?? saidTimes(name) ?? '');
  const written = day.map(({ value }) => value).join(' ');
  const days = new Set((written.match(WEEKDAY) ?? []).map((weekday) => weekday.toLowerCase().slice(0, 3)));
  // "Monday to Friday" names more than it spells out.
  if (!asked || days.size === 0 || /[–—-]|\b(?:to|till|through|bis|à|a|except|not)\b/i.test(written)) return false;
  return days.size < asked;
}
