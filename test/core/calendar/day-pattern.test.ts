import assert from 'node:assert/strict';
import { parseDayPattern } from '../../../core/src/calendar/day-pattern.js';

/** "2TU" for the second Tuesday, "15" for the 15th, "w-1" for the last working day. */
function read(text: string): string | undefined {
  const pattern = parseDayPattern(text);
  if (!pattern) return undefined;
  const { weekdays, monthDays, workingDays, month, ofQuarter } = pattern;
  return [
    ...weekdays.map(({ weekday, nth }) => `${nth ?? ''}${weekday}`),
    ...monthDays,
    ...workingDays.map((nth) => `w${nth}`),
    ...(month === undefined ? [] : [`month ${month}`]),
    ...(ofQuarter ? ['quarter'] : []),
  ].join(' ');
}

describe('parseDayPattern', () => {
  for (const [text, meant] of Object.entries({
    Monday: 'MO',
    mondays: 'MO',
    'Mon & Thu': 'MO TH',
    'Tues/Thurs': 'TU TH',
    'Monday to Friday': 'MO TU WE TH FR',
    'Fri–Mon': 'FR SA SU MO',
    'every weekday': 'MO TU WE TH FR',
    'working days': 'MO TU WE TH FR',
    'first Thursday of the month': '1TH',
    '1st and 3rd Wednesday': '1WE 3WE',
    'last Friday': '-1FR',
    'the 15th': '15',
    '1st and 15th of the month': '1 15',
    'last day of the month': '-1',
    'first working day of the month': 'w1',
    'last business day': 'w-1',
    'first Monday of the quarter': '1MO quarter',
    'second Tuesday in March': '2TU month 3',
    'jeden Dienstag': 'TU',
    'erster Montag im Monat': '1MO',
    'Montag bis Donnerstag': 'MO TU WE TH',
    mardi: 'TU',
    'le premier lundi du mois': '1MO',
    'lunes y jueves': 'MO TH',
    'último viernes del mes': '-1FR',
    miércoles: 'WE',
    tisdagar: 'TU',
    'segunda-feira': 'MO',
    domenica: 'SU',
  })) {
    it(`${text}: ${meant}`, () => assert.equal(read(text), meant));
  }

  for (const text of [
    '',
    'tbd',
    'Tuesday (even weeks)',
    'Monday morning',
    'Monday or by agreement',
    'Friday 13',
    'first week of the month',
    'Monday and the 15th',
    'Monday and first Friday',
    '32',
    '0',
    'Monday to',
    'of the month',
    '🎉',
  ]) {
    it(`does not guess at ${JSON.stringify(text)}`, () => assert.equal(read(text), undefined));
  }
});
