import { all } from './arrows.js';
import { edited, TEAM } from './team.js';

const added = (part: string): string => `${TEAM}${part}\n`;
const norm = (text: string): string =>
  edited(TEAM, ['We say early when we cannot keep a promise.', JSON.stringify(text)]);

describe('a weaker promise to be reached', () => {
  it('is fewer hours or days, in fields', () => {
    const hours = (fields: string): string => added(`hours: ${fields}`);
    all(hours, [
      [
        '▼',
        '{ days: Monday to Friday, from: "08:00", to: "17:00" }',
        '{ days: Monday to Friday, from: "09:00", to: "17:00" }',
      ],
      [
        '▼',
        '{ days: Monday to Friday, from: "08:00", to: "17:00" }',
        '{ days: Monday to Thursday, from: "08:00", to: "17:00" }',
      ],
      [
        '▲',
        '{ days: Monday to Friday, from: "08:00", to: "17:00" }',
        '{ days: Monday to Saturday, from: "08:00", to: "17:00" }',
      ],
      [
        '=',
        '{ days: Monday to Friday, from: "08:00", to: "17:00" }',
        '{ days: Monday to Friday, from: "09:00", to: "18:00" }',
      ],
      [
        '=',
        '{ days: [Monday, Tuesday], from: "08:00", to: "17:00" }',
        '{ days: [Thursday, Friday], from: "08:00", to: "17:00" }',
      ],
      [
        '▼',
        '{ days: måndag till fredag, from: "08:00", to: "17:00" }',
        '{ days: måndag till torsdag, from: "08:00", to: "17:00" }',
      ],
      ['=', '{ days: Monday to Friday, holidays: in Spain }', '{ days: Monday to Friday, holidays: in Norway }'],
    ]);
    const service = (given: string): string => added(`services: [{ id: phone, name: Phone, hours: ${given} }]`);
    all(service, [
      ['▼', '"Mon-Fri 8:00-20:00, Sat 9:00-16:00"', '"Mon-Fri 8:00-18:00"'],
      ['▲', '"Mon-Fri 8:00-20:00, Sat 9:00-16:00"', '"Mon-Sat 8:00-20:00"'],
      ['▼', '24/7', 'Mon-Fri 8-18'],
      ['▼', '"Montag bis Samstag, 8 bis 20 Uhr"', 'Mo-Fr 8-18 Uhr'],
      ['▲', 'Mo-Fr 8-18 Uhr', '"Mo-Fr 8-18 Uhr, Sa 9-13 Uhr"'],
      ['▼', '"Montag bis Samstag, 8 bis 20 Uhr"', '"Montag bis Freitag, 8 bis 20 Uhr"'],
      ['▼', '"lunes a viernes de 9:00 a 18:00"', '"lunes a viernes de 9:00 a 17:00"'],
      ['=', '"Mon-Fri 8:00-12:00 and 13:00-17:00"', '"Mon-Fri 8:00-12:00 & 13:00-17:00 by turns"'],
      ['=', '"Mon-Fri 8:00-18:00, closed in August"', '"Mon-Fri 8:00-17:00"'],
      // One line that is cut in two says as much.
      [
        '=',
        '[{ days: Monday to Friday, from: "08:00", to: "17:00" }]',
        '[{ days: Monday to Thursday, from: "08:00", to: "17:00" }, { days: Friday, from: "08:00", to: "17:00" }]',
      ],
      [
        '▼',
        '[{ days: Monday to Friday, from: "08:00", to: "17:00" }]',
        '[{ days: Monday to Thursday, from: "08:00", to: "17:00" }, { days: Friday, from: "08:00", to: "12:00" }]',
      ],
    ]);
    all(
      (given) => added(`services: [{ id: phone, name: Phone${given} }]`),
      [
        ['▼', ', hours: "Mon-Fri 8:00-20:00"', ''],
        ['=', '', ', hours: "Mon-Fri 8:00-20:00"'],
      ],
    );
  });

  it('is fewer hours or days, in sentences about being reached', () => {
    all(
      (text) => added(`availability: [${JSON.stringify(text)}]`),
      [
        [
          '▼',
          'Each of us can be reached from 9:00 to 15:00 on working days.',
          'Each of us can be reached from 10:00 to 14:00 on working days.',
        ],
        ['▼', 'Complaints are answered seven days a week.', 'Complaints are answered five days a week.'],
        ['▼', 'We answer every day of the week.', 'We answer every working day.'],
        ['▲', 'The phone is staffed from 8 am to 6 pm.', 'The phone is staffed from 8 am to 8 pm.'],
        ['=', 'The phone is staffed from 8 am to 6 pm.', 'The phone is staffed from 9 am to 7 pm.'],
        ['▼', 'Chat is open around the clock.', 'Chat is open from 8 to 20 o’clock.'],
        ['▼', 'Das Telefon ist von 8 bis 20 Uhr besetzt.', 'Das Telefon ist von 8 bis 18 Uhr besetzt.'],
      ],
    );
    all(norm, [
      ['▼', 'The desk is open Monday to Friday.', 'The desk is open Monday to Thursday.'],
      [
        '=',
        'No meetings take place on Monday to Friday from 8:00 to 12:00.',
        'No meetings take place on Monday to Friday from 8:00 to 10:00.',
      ],
      ['=', 'We read 10 to 20 letters every day.', 'We read 10 to 15 letters every day.'],
    ]);
  });

  it('is a channel that is gone', () => {
    all(
      (list) => added(`channels: [${list}]`),
      [
        ['▼', 'Phone, Chat', 'Phone'],
        ['=', 'Phone', 'Phone, Chat'],
      ],
    );
  });
});
