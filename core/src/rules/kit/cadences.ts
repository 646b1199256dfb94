import { wordPattern } from '../../text/word-pattern.js';
import { parseCadence } from '../../calendar/cadence.js';
import type { Span } from '../../text/span.js';

/** How often, as said in a text: `every` is `14 day`, the same for all spellings of it. */
export interface SaidCadence {
  readonly every: string;
  readonly span: Span;
  /** A word that may also describe a thing: "weekly figures". */
  readonly isWord: boolean;
}

/** Words for how often, and the phrases: English, German, French, Spanish. */
const WORDS: readonly (readonly [string, string])[] = [
  ['1 day', 'daily|täglich\\p{L}{0,2}|quotidien(?:ne)?(?:ment)?|diari[oa](?:mente)?'],
  ['14 day', 'bi-?weekly|fortnightly|zweiwöchentlich\\p{L}{0,2}|(?:14|vierzehn)-?tägig\\p{L}{0,2}|quincenal(?:mente)?'],
  ['7 day', 'weekly|wöchentlich\\p{L}{0,2}|hebdomadaire(?:ment)?|semanal(?:mente)?'],
  ['2 month', 'bi-?monthly'],
  ['1 month', 'monthly|monatlich\\p{L}{0,2}|mensuel(?:le)?(?:ment)?|mensual(?:mente)?'],
  [
    '3 month',
    'quarterly|vierteljährlich\\p{L}{0,2}|quartalsweise\\p{L}?|trimestriel(?:le)?(?:ment)?|trimestral(?:mente)?',
  ],
  [
    '6 month',
    'half-?yearly|semi-?annual(?:ly)?|halbjährlich\\p{L}{0,2}|semestriel(?:le)?(?:ment)?|semestral(?:mente)?',
  ],
  ['12 month', 'yearly|annual(?:ly)?|jährlich\\p{L}{0,2}|annuel(?:le)?(?:ment)?|anual(?:mente)?'],
];

const PHRASES: readonly (readonly [string, string])[] = [
  [
    '14 day',
    'every (?:other|second|two|2) weeks?|every fortnight|alle (?:zwei|2) Wochen|jede zweite Woche|toutes les deux semaines|une semaine sur deux|cada (?:dos|2) semanas',
  ],
  ['21 day', 'every (?:three|3|third) weeks?|alle (?:drei|3) Wochen|toutes les trois semaines|cada tres semanas'],
  ['28 day', 'every (?:four|4|fourth) weeks?|alle (?:vier|4) Wochen|toutes les quatre semaines|cada cuatro semanas'],
  [
    '7 day',
    '(?:every|each) week|once (?:a|per) week|jede Woche|einmal (?:pro|in der|die) Woche|(?:toutes les|chaque) semaines?|une fois par semaine|(?:cada semana|todas las semanas)|una vez (?:por|a la) semana',
  ],
  ['2 month', 'every (?:other|second|two|2) months?|alle (?:zwei|2) Monate|tous les deux mois|cada dos meses'],
  [
    '6 month',
    'every (?:six|6) months|twice (?:a|per) year|every half[ -]year|zweimal (?:im|pro) Jahr|alle sechs Monate|deux fois par an|dos veces al año|cada seis meses',
  ],
  [
    '3 month',
    '(?:every|each) quarter|once (?:a|per) quarter|every (?:three|3) months|jedes Quartal|alle drei Monate|chaque trimestre|tous les trois mois|cada (?:trimestre|tres meses)',
  ],
  [
    '1 month',
    '(?:every|each) month|once (?:a|per) month|jeden Monat|einmal (?:im|pro) Monat|(?:tous les|chaque) mois|une fois par mois|cada mes|todos los meses|una vez al mes',
  ],
  ['24 month', 'every (?:other|second|two|2) years?|alle zwei Jahre|tous les deux ans|cada dos años'],
  [
    '12 month',
    '(?:every|each) year|once (?:a|per) year|jedes Jahr|einmal (?:im|pro) Jahr|(?:tous les ans|chaque année)|une fois par an|cada año|todos los años|una vez al año',
  ],
  [
    '1 day',
    'every (?:working ?|week)?day|jeden (?:Werk|Arbeits)?tag|(?:tous les|chaque) jours?|todos los días|cada día',
  ],
];

function compile(pairs: readonly (readonly [string, string])[]): readonly (readonly [string, RegExp])[] {
  return pairs.map(([every, words]) => [
    every,
    wordPattern(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}-])`, 'giu'),
  ]);
}

const PATTERNS = { words: compile(WORDS), phrases: compile(PHRASES) };

/** Every mention of how often, in the order of the text. */
export function cadencesIn(text: string): SaidCadence[] {
  const found: SaidCadence[] = [];
  for (const [kind, patterns] of Object.entries(PATTERNS)) {
    for (const [every, pattern] of patterns) {
      for (const { index, 0: said } of text.matchAll(pattern)) {
        const span = { start: index, end: index + said.length };
        if (!found.some((other) => other.span.start < span.end && span.start < other.span.end))
          found.push({ every, span, isWord: kind === 'words' });
      }
    }
  }
  return found.toSorted((a, b) => a.span.start - b.span.start);
}

/** What stands in a field for how often, in the same form; undefined where it says several or none. */
export function cadenceOf(text: string | undefined): string | undefined {
  if (text === undefined || /\b(?:twice|two times|three times|\d+ times|2x|3x|zweimal|deux fois|dos veces) (?:a|per|each|every|pro|in der|die|par|por|a la)\b/i.test(text)) return undefined; // prettier-ignore
  const known = parseCadence(text);
  if (known) return `${known.count} ${known.unit}`;
  const said = new Set(cadencesIn(text).map(({ every }) => every));
  return said.size === 1 ? [...said][0] : undefined;
}
