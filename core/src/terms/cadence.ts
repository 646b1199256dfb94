// The table belongs to version 1 of the terms: see `digest.ts`. That is why it does not follow `calendar/cadence.ts`,
// which may learn more spellings.
const SPELLINGS: { readonly [said: string]: string } = {
  daily: '1 day',
  weekly: '7 day',
  biweekly: '14 day',
  'bi weekly': '14 day',
  fortnightly: '14 day',
  monthly: '1 month',
  bimonthly: '2 month',
  'bi monthly': '2 month',
  quarterly: '3 month',
  semiannual: '6 month',
  semiannually: '6 month',
  'semi annual': '6 month',
  'semi annually': '6 month',
  'half yearly': '6 month',
  halfyearly: '6 month',
  'twice a year': '6 month',
  'twice per year': '6 month',
  annual: '12 month',
  annually: '12 month',
  yearly: '12 month',
  biennial: '24 month',
  biennially: '24 month',
};

const UNITS: { readonly [unit: string]: readonly [number, string] } = {
  day: [1, 'day'],
  week: [7, 'day'],
  fortnight: [14, 'day'],
  month: [1, 'month'],
  quarter: [3, 'month'],
  year: [12, 'month'],
};

const NUMBERS = ['one', 'other', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const EVERY = /^(?:once )?(?:(?:every|each|per|an?)|every (\S+)) (day|week|fortnight|month|quarter|year)s?$/;

/** How often, the same for all spellings of it ("bi-weekly" and "every two weeks"): `14 day`. Undefined where unknown. */
export function cadence(said: string): string | undefined {
  if (Object.hasOwn(SPELLINGS, said)) return SPELLINGS[said];
  const match = EVERY.exec(said);
  const unit = UNITS[match?.[2] ?? ''];
  const times = match?.[1] === undefined ? 1 : readNumber(match[1]);
  return unit && times !== undefined ? `${times * unit[0]} ${unit[1]}` : undefined;
}

function readNumber(text: string): number | undefined {
  if (text === 'two') return 2;
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  const index = NUMBERS.indexOf(text);
  return index < 0 ? undefined : index + 1;
}
