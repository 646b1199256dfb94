import { wordPattern } from '../../text/word-pattern.js';

type Replacement = readonly [words: RegExp, plain: string];

const words = (source: string): RegExp => wordPattern(String.raw`(?<!\p{L})(?:${source})(?!\p{L})`, 'giu');
const before = (source: string, what: string): RegExp =>
  wordPattern(String.raw`(?<!\p{L})(?:${source}) ${what}`, 'giu');

/** A number and a unit of time follow. */
const EN = String.raw`(?=(?:\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[ -](?:(?:working|business|calendar|full) )?(?:second|minute|hour|day|week|month)s?(?!\p{L}))`;
const DE = String.raw`(?=(?:\d+(?:,\d+)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf) (?:sekunden|minuten|stunden|(?:arbeits|werk)?tage?n?|wochen|monate?n?)(?!\p{L}))`;
const FR = String.raw`(?=(?:\d+(?:,\d+)?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze) (?:secondes|minutes|heures|jours|semaines|mois)(?!\p{L}))`;
const ES = String.raw`(?=(?:\d+(?:,\d+)?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce) (?:segundos|minutos|horas|días|semanas|meses)(?!\p{L}))`;

/** So long before something follows. */
const EN_AHEAD = EN.replace(/\)$/, ' (?:before|ahead|in advance|prior))');
const DE_AHEAD = String.raw`(?=(?:\d+(?:,\d+)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf) (?:sekunden?|minuten?|stunden?|(?:arbeits|werk)?tage?n?|wochen?|monate?n?) (?:vor|vorher|im voraus)(?!\p{L}))`;

/** By language: times that are said without a figure, or without the words that make them a limit. */
const PLAIN: { readonly [language: string]: readonly Replacement[] } = {
  en: [
    [before(String.raw`(?:(?:no|not) later than|at the latest|by)`, EN_AHEAD), 'at least '],
    [before(String.raw`(?:nobody|no one) (\p{L}+) (?:longer|more) than`, EN), 'everybody $1 at most '],
    [
      words(String.raw`(?:(?:on|within|by the end of) )?(?:the )?same[- ](?:(?:working|business) )?day`),
      'within 12 hours',
    ],
    [words(String.raw`(?:(?:on|by|within|by the end of) )?(?:the )?(?:next|following) day`), 'within 1 day'],
    [
      words(String.raw`(?:(?:on|by|within|by the end of) )?(?:the )?(?:next|following) (?:working|business) day`),
      'within 1 working day',
    ],
    [words(String.raw`half an hour`), '30 minutes'],
    [words(String.raw`half a day`), '12 hours'],
    [
      words(String.raw`(?:within|in) an?(?= (?:second|minute|hour|(?:(?:working|business) )?day|week|month)(?!\p{L}))`),
      'within 1',
    ],
    [words(String.raw`^an?(?= (?:second|minute|hour|(?:(?:working|business) )?day|week|month)$)`), '1'],
    [before(String.raw`(?:(?:no|not) later than|at the latest (?:after|within|in)|in)`, EN), 'within '],
    // From there on it counts; the time itself is the same.
    [words(String.raw`(?<=(?:second|minute|hour|day|week|month)s? )(?:after|from)`), 'of'],
  ],
  de: [
    [
      words(String.raw`spätestens eine[nm]?(?= (?:stunde|minute|woche|monat|(?:arbeits|werk)?tag) vor)`),
      'mindestens 1',
    ],
    [before(String.raw`spätestens`, DE_AHEAD), 'mindestens '],
    [before(String.raw`niemand (\p{L}+) (?:länger|mehr) als`, DE), 'jeder $1 höchstens '],
    [words(String.raw`(?:noch )?am (?:selben|gleichen) (?:arbeits|werk)?tag|taggleich`), 'innerhalb von 12 Stunden'],
    [words(String.raw`(?:bis zum|am) (?:nächsten|folgenden) tag`), 'innerhalb von 24 Stunden'],
    [words(String.raw`(?:bis zum|am) (?:nächsten|folgenden) (?:arbeits|werk)tag`), 'innerhalb von 1 Arbeitstag'],
    [words(String.raw`eine[rsmn]? halben? stunde`), '30 Minuten'],
    [words(String.raw`eine[sm] halben tag(?:e?s)?`), '12 Stunden'],
    [
      words(String.raw`(?:innerhalb(?: von)?|binnen|in|spätestens (?:nach|in)) eine[rsm](?= (?:stunde|minute|woche))`),
      'innerhalb von 1',
    ],
    [
      words(String.raw`(?:innerhalb(?: von)?|binnen|in|spätestens (?:nach|in)) eine[sm] tag(?:e?s)?`),
      'innerhalb von 1 Tag',
    ],
    [
      words(String.raw`(?:innerhalb(?: von)?|binnen|in|spätestens (?:nach|in)) eine[sm] (?:arbeits|werk)tag(?:e?s)?`),
      'innerhalb von 1 Arbeitstag',
    ],
    [
      words(String.raw`(?:innerhalb(?: von)?|binnen|in|spätestens (?:nach|in)) eine[sm] monat(?:e?s)?`),
      'innerhalb von 1 Monat',
    ],
    [before(String.raw`(?:spätestens (?:nach|in|innerhalb von|binnen)|in)`, DE), 'innerhalb von '],
  ],
  fr: [
    [words(String.raw`le jour même`), 'dans un délai de 12 heures'],
    [words(String.raw`le lendemain|le jour suivant`), 'dans un délai de 24 heures'],
    [words(String.raw`une demi-heure`), '30 minutes'],
    [words(String.raw`une demi-journée`), '12 heures'],
    [
      words(String.raw`(?:sous|en|dans|dans un délai d['’]) ?une?(?= (?:minute|heure|jour|semaine|mois)(?!\p{L}))`),
      'dans un délai de 1',
    ],
    [before(String.raw`(?:au plus tard (?:dans|après|sous)|sous|en)`, FR), 'dans un délai de '],
  ],
  es: [
    [words(String.raw`(?:en )?el mismo día`), 'en un plazo de 12 horas'],
    [words(String.raw`al día siguiente`), 'en un plazo de 24 horas'],
    [words(String.raw`media hora`), '30 minutos'],
    [words(String.raw`medio día`), '12 horas'],
    [
      words(String.raw`(?:en|en un plazo de|dentro de) una?(?= (?:minuto|hora|día|semana|mes)(?!\p{L}))`),
      'en un plazo de 1',
    ],
    [before(String.raw`(?:antes de|a más tardar en|en)`, ES), 'en un plazo de '],
  ],
};

/** Everywhere "4 h" is written for four hours. */
const HOURS: { readonly [language: string]: string } = { en: 'hours', de: 'Stunden', fr: 'heures', es: 'horas' };

/** What stands in every time that is said here, in any of the languages. */
const UNIT =
  /\d ?h|second|sekund|segund|minut|hour|stunde|heure|hora|day|tag|jour|lendemain|d[ií]a|week|woche|semain|semana|mon(?:th|at)|mois|mes/iu;

/**
 * A text with its times said in figures, so that they can be compared: "in half a day" as "within 12 hours". The same day
 * is more than some hours, and less than a day.
 */
export function withPlainTimes(text: string, language: string): string {
  if (!UNIT.test(text)) return text;
  const plain = (PLAIN[language] ?? []).reduce((now, [said, figure]) => now.replaceAll(said, figure), text);
  return plain.replaceAll(/(?<=\d) ?h(?![\p{L}\d])/gu, ` ${HOURS[language]}`);
}
