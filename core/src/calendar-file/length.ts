const NUMBERS: { readonly [word: string]: number } = {
  half: 0.5,
  a: 1,
  an: 1,
  one: 1,
  eine: 1,
  un: 1,
  une: 1,
  una: 1,
  two: 2,
  zwei: 2,
  deux: 2,
  dos: 2,
  three: 3,
  drei: 3,
  trois: 3,
  tres: 3,
  four: 4,
  vier: 4,
};

const UNITS: readonly (readonly [minutes: number, pattern: RegExp])[] = [
  [1, /^(?:m|mins?|minutes?|minuten?|minutos?|minuter|')$/],
  [60, /^(?:h|hrs?|hours?|std|stunden?|heures?|horas?|timm(?:e|ar))$/],
  [1440, /^(?:d|days?|tage?|jours?|días?|dag(?:ar)?)$/],
];

/**
 * How many minutes a meeting takes: reads "30 minutes", "1.5 hours", "1 h 30", "an hour and a half", "two days".
 * Undefined for anything else, such as "30 to 45 minutes".
 */
export function minutesIn(text: string): number | undefined {
  let total = 0;
  let unit = 0;
  let count: number | undefined;
  for (const word of wordsOf(text)) {
    const size = UNITS.find(([, pattern]) => pattern.test(word))?.[0];
    const number = Object.hasOwn(NUMBERS, word) ? (NUMBERS[word] as number) : Number(word.replace(',', '.'));
    if (size !== undefined && count !== undefined) {
      total += count * size;
      unit = size;
      count = undefined;
    } else if (!Number.isNaN(number) && count === undefined) count = number;
    else return undefined;
  }
  // "1 h 30" and "an hour and a half": what follows the hours has no unit.
  if (count !== undefined && unit !== 60) return undefined;
  total += (count ?? 0) * ((count ?? 0) < 1 ? 60 : 1);
  return total >= 1 && total <= LONGEST ? Math.round(total) : undefined;
}

/** A month: nothing that takes longer is a meeting. */
const LONGEST = 31 * 1440;

function wordsOf(text: string): readonly string[] {
  const said = text
    .trim()
    .toLowerCase()
    .replace(/^(?:about|around|approx(?:imately)?\.?|ca\.?|circa|up to|max\.?|etwa|environ|unos)\s+/, '')
    .replaceAll(/\bhalf an?\b|\ba half\b|\beine halbe\b|\bune demi(?:e|-)|\bmedia\b/g, 'half ')
    .replaceAll(/\b(?:and|und|et|y)\b/g, ' ');
  return said.match(/\d+(?:[.,]\d+)?|\p{L}+|'|[^\s\p{L}\d.,-]|-(?=\s*\d)/gu) ?? [];
}
