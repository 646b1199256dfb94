/** How often something comes back in a period, and where that stands among the tokens of a text. */
interface Times {
  readonly cadence: string;
  readonly start: number;
  readonly end: number;
}

/** Numbers in each language that is read, without accents. */
const NUMBERS: readonly (readonly [count: number, words: string])[] = [
  [1, 'once one a an en ett un una uno ein eine einmal une um uma een eens eenmaal'],
  [2, 'twice semi two tva dos zwei zweimal deux dois duas twee tweemaal'],
  [3, 'thrice three tre tres drei dreimal trois drie driemaal'],
  [4, 'four fyra cuatro vier viermal quatre quatro viermaal'],
  [6, 'six sex seis sechs sechsmal zes'],
  [12, 'twelve tolv doce zwolf douze'],
];

const COUNTS: ReadonlyMap<string, number> = new Map(
  NUMBERS.flatMap(([count, words]) => words.split(' ').map((word): [string, number] => [word, count])),
);

/** Periods, with what to call once, twice, three and four times in it; of a year, any number. */
const PERIODS: readonly (readonly [tokens: RegExp, words: { readonly [count: number]: string }])[] = [
  [/^(?:days?|daily|dag(?:en)?|dia|tag|taglich|jour)$/, { 1: 'daily', 2: 'twice a day', 3: 'three times a day' }],
  [
    /^(?:weeks?|weekly|vecka|veckan|semana|woche|wochentlich|semaine)$/,
    { 1: 'weekly', 2: 'twice-weekly', 3: 'three times a week', 4: 'four times a week' },
  ],
  [/^(?:fortnight|quincena)$/, { 1: 'biweekly' }],
  [
    /^(?:months?|monthly|manad|manaden|mes|monat|monatlich|mois|maand)$/,
    { 1: 'monthly', 2: 'twice a month', 3: 'three times a month' },
  ],
  [/^(?:quarters?|quarterly|kvartal|kvartalet|trimestre|quartal|kwartaal)$/, { 1: 'quarterly' }],
  [/^(?:half years?|halvar|halvaret|termin|terminen|semestre|halbjahr|half ?jaar)$/, { 1: 'semiannual' }],
  [
    /^(?:years?|yearly|annually|(?:verksamhets|kalender)?ar|aret|ano|jahr|jahrlich|an|annee|jaar)$/,
    { 1: 'annual', 2: 'semiannual', 3: 'every 4 months', 4: 'quarterly', 6: 'bimonthly', 12: 'monthly' },
  ],
];

const NUMBER = [...COUNTS.keys()].join('|');
const MANY =
  'five seven eight nine ten several multiple many few fem sju atta nio tio flera nagra cinco siete ocho nueve diez varias algunas funf sieben acht mehrere cinq sept huit plusieurs sete oito nove dez varias vijf zeven acht negen tien meerdere'.replaceAll(
    ' ',
    '|',
  );
const PERIOD = PERIODS.map(([{ source }]) => source.slice(1, -1)).join('|');
const IN_EACH =
  '(?:in )?(?:a|an|per|each|every)(?: single)?|pro|om|i|varje|por|a la|al|ao|cada|elke?|iedere?|in de|in der|im|die|je|par|chaque';

/** "twice a week", "2x/month", "4 ggr per år", "una vez al semestre", "zweimal wöchentlich", "two days a week". */
const TIMES = new RegExp(
  `\\b(?:(\\d{1,2}) ?x|(once|twice|thrice|semi|(?:ein|zwei|drei|vier|sechs)mal|eens|(?:een|twee|drie|vier)maal)|(one|1) time|(${NUMBER}|${MANY}|\\d{1,2}) (?:times|ganger|gang|ggr|gg|g|vez|veces|mal|fois|vezes|keer|maal)|(two|three|2|3) days) (?:(${IN_EACH}) )?(${PERIOD})\\b`,
  'g',
);

/** "four meetings a year", "tre ordinarie möten per år": of what comes a number of times. */
const MEETINGS = new RegExp(
  `\\b(${NUMBER}|\\d{1,2}) (?:[a-z]+ ){0,3}(?:meetings?|sessions?|calls?|gatherings?|assembl(?:y|ies)|[a-z]*moten|[a-z]*mote|sammantraden?|traffar?|reunion(?:es)?|sesion(?:es)?|encuentros?|sitzung(?:en)?|treffen|reunions?|reunia?o(?:es)?|\\w*vergadering(?:en)?|bijeenkomst(?:en)?|overleggen)(?: [a-z]+){0,2}? (?:${IN_EACH}) (${PERIOD})\\b`,
);

/**
 * "Twice a week", "four meetings a year": counts in a period, by the words the format prefers.
 * @param said lower case, without accents and punctuation
 * @param asWritten some of its tokens, for what has no word of its own
 */
export function timesAPeriod(said: string, asWritten: (start: number, end: number) => string): Times[] {
  const counted = [...said.matchAll(TIMES)].flatMap((match): Times[] => {
    const [whole, figure, once, one, times, days, joint, period = ''] = match;
    const number = figure ?? once ?? one ?? times ?? days ?? '';
    const count = countOf(number);
    // "Once an agenda is there", "i år"
    if (!joint && (count === undefined || (/^a[nr]$/.test(period) && !/^\d/.test(number)))) return [];
    if (joint === 'i' && period === 'ar') return [];
    const start = tokensBefore(said, match.index);
    const end = start + whole.split(' ').length;
    return [{ cadence: wordFor(count, period) ?? asWritten(start, end), start, end }];
  });
  const [whole, number = '', period = ''] = MEETINGS.exec(said) ?? [];
  if (whole === undefined) return counted;
  const before = said.slice(0, said.indexOf(whole));
  const count = countOf(number) ?? 0;
  // What a course asks for at least is told beside how often a team meets, and what somebody misses is no rhythm.
  if ((count > 1 && AT_LEAST.test(before) && wordFor(1, period) === 'weekly') || MISSED.test(before)) return counted;
  const cadence = wordFor(count, period);
  const start = tokensBefore(said, before.length);
  return cadence === undefined ? counted : [...counted, { cadence, start, end: start + whole.split(' ').length }];
}

const AT_LEAST =
  /\b(?:minst|at least|al menos|por lo menos|como minimo|mindestens|au moins|pelo menos|no minimo|minimaal|minstens) $/;

const MISSED =
  /\b(?:miss(?:es|ed|ing)?|skips?|skipped|absen\w+|missa(?:r|t|de)?|uteblir|franvar\w+|falt[ae]\w*|ausen\w+|fehl\w+|verpass\w+|manqu\w+|afwez\w+|mist|missen)(?: \w+){0,3} $/;

function countOf(word: string): number | undefined {
  return COUNTS.get(word) ?? (/^\d+$/.test(word) ? Number(word) : undefined);
}

function wordFor(count: number | undefined, period: string): string | undefined {
  return PERIODS.find(([tokens]) => tokens.test(period))?.[1][count ?? 0];
}

/** How many tokens stand before a place in a text of tokens. */
export function tokensBefore(said: string, index: number): number {
  return said.slice(0, index).split(' ').length - 1;
}
