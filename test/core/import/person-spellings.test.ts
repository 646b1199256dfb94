import assert from 'node:assert/strict';
import { peopleIn } from '../../../core/src/import/recognise/people.js';

const OPTIONS = { short: false, many: true };

function said(line: string): string[] {
  return peopleIn(line, OPTIONS).map(({ name, roles }) => [name, ...roles].join(' = '));
}

describe('the spellings of who does what', () => {
  const lead = ['Tove Ek = Team Lead'];
  const all: readonly (readonly [string, readonly string[]])[] = [
    ['Tove Ek -> Team Lead', lead],
    ['Team Lead -> Tove Ek', lead],
    ['Tove Ek → Team Lead', lead],
    ['**Team Lead** → Tove Ek', lead],
    ['Tove Ek = Team Lead', lead],
    ['Team Lead = Tove Ek', lead],
    ['Tove Ek -- Team Lead', lead],
    ['Tove Ek- Team Lead', lead],
    ['Tove Ek –Team Lead', lead],
    ['Tove Ek [Team Lead]', lead],
    ['**Tove Ek** Team Lead', lead],
    ['Tove Ek as our Team Lead', lead],
    ['Tove Ek som projektledare', ['Tove Ek = projektledare']],
    ['Tove Ek como coordinadora', ['Tove Ek = coordinadora']],
    ['Team Lead Tove Ek', lead],
    ['**Kassör** - Tove Ek', ['Tove Ek = Kassör']],
    ['**Team Lead** Tove Ek', lead],
    ['Ordförande Tove Ek', ['Tove Ek = Ordförande']],
    ['Team Lead (Tove Ek)', lead],
    ['**Team Lead** (Tove Ek)', lead],
    ['![Tove Ek](tove.png) Tove Ek – Team Lead', lead],
    ['[x] Tove Ek – Team Lead', lead],
    ['Tove Ek – Team Lead.', lead],
    ['Tove Ek, Team Lead – plans the week', lead],
    ['Tove Ek – Team Lead. She plans the week.', lead],
    ['Tove Ek – Team Lead (Alternate: Olle Berg)', [...lead, 'Olle Berg']],
    ['Tove Ek – Team Lead @ Nordhavn', lead],
    ['*Team Lead:* Tove Ek (Admission No: 512345)', lead],
    ['Team Lead: Tove Ek, Student ID: 51234', lead],
    ['Team Lead: Tove Ek (legajo Nº C026-01-1234/2022)', lead],
    ['Tove Ek – Team Lead; Tester', ['Tove Ek = Team Lead = Tester']],
    ['Team Lead: Tove Ek; Tester: Olle Berg', [...lead, 'Olle Berg = Tester']],
    ['Team Lead: Tove Ek | Tester: Olle Berg', [...lead, 'Olle Berg = Tester']],
    ['**Team Lead:** Tove Ek **Tester:** Olle Berg', [...lead, 'Olle Berg = Tester']],
    ['Web: Tove Ek · Data: Olle Berg', ['Tove Ek', 'Olle Berg']],
    ['"Tov" Tove Ek – Team Lead', ['"Tov" Tove Ek = Team Lead']],
    ['Testers: Tove Ek; Olle Berg', ['Tove Ek = Tester', 'Olle Berg = Tester']],
    ['Tove Ek | Olle Berg | Nils Dal', ['Tove Ek', 'Olle Berg', 'Nils Dal']],
    ['• Tove Ek • Olle Berg • Nils Dal', ['Tove Ek', 'Olle Berg', 'Nils Dal']],
  ];
  for (const [line, people] of all) it(line, () => assert.deepEqual(said(line), people));
});

describe('what is spelled like it and names nobody', () => {
  const none = [
    'Red -> stop and ask',
    'Quality = what the caller says',
    'Team Lead (see below)',
    'Team Lead Support Desk',
    'Team Lead [Vacant]',
    'Team Lead -> to be decided',
    'Open questions -> Team Lead',
    'Calls | Letters | Visits to shops',
  ];
  for (const line of none) it(line, () => assert.deepEqual(said(line), []));
});
