import assert from 'node:assert/strict';
import { procedures, withProcedures } from '../../core/src/library/index.js';
import { analyze, defaultSettings, parseCharter, starters } from '../../core/src/index.js';

const BLANK = /____(?: \((?<hint>[^)]*)\))?/gu;

const NAMES = [
  'Ana Ruiz',
  'Bo Lind',
  'Chi Okafor',
  'Dee Park',
  'Eva Toth',
  'Fred Nagy',
  'Gus Hale',
  'Hana Sato',
  'Ivo Kral',
  'Jo Marsh',
  'Kim Duarte',
  'Lea Wolf',
];

/** What a team would write where the hint is not an example, but a question. */
const ANSWERS: { readonly [hint: string]: string } = {
  team: 'Returns Desk',
  name: 'Parcel Labels',
  project: 'Parcel Lockers',
  product: 'Label Maker',
  Company: 'Harbour Parcels',
  Role: 'Clerk',
  'Whom you serve, and what gets better because of you': 'We take the worry out of sending something back.',
  'How customers should feel when they deal with you, and what this team does about it':
    'Customers feel that we know them, and we mend what says otherwise.',
  'What this team is there for': 'Nobody waits alone.',
  'Something customers can count on': 'An answer from a person',
  'Something the company can count on': 'Costs that are known beforehand',
  'In two sentences, what this charter is for and who wrote it':
    'We wrote this in May. It says what we promise each other.',
  'The question the group is to answer, and for whom': 'Carriers learn which labels every scanner can read.',
  'What will be better when the project is over, and for whom': 'Customers pick up parcels at any hour.',
  'Whose problem you solve, and how their day changes': 'Small shops print their labels in one go.',
  'Where the product is in three years': 'Every small shop in the country prints with it.',
  'What led to the project': 'One parcel in five could not be handed over.',
  'Something anyone can check, with a date': 'Nine carriers in ten print labels that every scanner reads by 2027-03-31',
  'What will be true that is not true today': 'Parcels are booked on the day they arrive',
  'What you count': 'share of parcels booked on the day they arrive',
  'the number to reach': 'at least 95 %',
  'How the sponsor will know that it was worth it': 'One parcel in fifty comes back to the depot',
  'How you decide, such as by consent or by majority': 'consent',
  'What people on the team need to have done before': 'A year behind a counter',
  'What they learn here, and when': 'The booking system, in the first week',
  'What others need to hear from you': 'Results and open cases',
  'Who needs it': 'the depot',
  'Where they find it': 'notice board',
  'Who decides when the team cannot': 'the head of the depot',
  'When it is their turn': 'Two meetings have not brought a decision',
  'What you do when two good things conflict': 'Safe before quick',
  'What everyone agrees to by signing': 'I have read this charter and keep to it.',
  'What customers get from it': 'An answer they can act on',
  'What is done first': 'Read the whole request and look the customer up',
  'What is done next': 'Answer it, and write down what was promised',
  'Europe/Berlin': 'Europe/Berlin',
};

/** A template as it stands when somebody has written something in every blank. */
function filled(text: string): string {
  let names = 0;
  let days = 0;
  return text.replaceAll(BLANK, (_, hint: string | undefined) => {
    if (hint === 'Name') return NAMES[names++] ?? 'Mia Storm';
    // The first two days are those between which the group or the project works.
    if (hint === 'YYYY-MM-DD') return ['2026-12-01', '2027-12-01', '2027-03-31'][Math.min(days++, 2)] as string;
    return ANSWERS[hint ?? ''] ?? hint ?? 'something';
  });
}

describe('the templates of charter new', () => {
  it('are for the teams that write charters', () => {
    const names = starters().map(({ name }) => name);
    assert.deepEqual(names, [
      'minimal',
      'customer-experience',
      'customer-service',
      'working-group',
      'project',
      'product',
    ]);
  });

  for (const { name, text } of starters()) {
    const strictly = { settings: defaultSettings(['strict']), today: '2026-11-22' };
    it(`${name}: every blank is found`, () => {
      const document = parseCharter(text);
      const found = analyze(document, strictly).filter(({ rule }) => rule === 'placeholder');
      for (const { index } of text.matchAll(BLANK)) {
        const isFound = found.some(({ span }) => span.start <= index + 4 && index <= span.end);
        assert.ok(isFound, text.slice(index, index + 40));
      }
    });

    it(`${name}: nothing is missing even to the strict once it is filled in`, () => {
      const findings = analyze(parseCharter(filled(text)), strictly);
      assert.deepEqual(
        findings.filter(({ severity }) => severity !== 'hint').map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
    });

    it(`${name}: nor with the procedures of the library in it`, () => {
      const findings = analyze(parseCharter(filled(withProcedures(text, procedures))), strictly);
      assert.deepEqual(
        findings.filter(({ severity }) => severity !== 'hint').map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
    });
  }

  it('have no Team Lead beside a Team Leader', () => {
    const { text = '' } = starters().find(({ name }) => name === 'customer-service') ?? {};
    const all = withProcedures(text, procedures);
    assert.doesNotMatch(all, /Team Lead$/mu);
    assert.match(all, /owner: Team Leader$/mu);
  });
});
