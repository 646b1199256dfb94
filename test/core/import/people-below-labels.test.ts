import assert from 'node:assert/strict';
import { charterOf } from './kit.js';
import { peopleIn } from '../../../core/src/import/recognise/people.js';

function people(...body: string[]): string[] {
  const text = ['# Team Charter', '', '## Purpose', '', 'We mend boats.', '', ...body, ''].join('\n');
  const { members, roles } = charterOf('a.md', text);
  const titleOf = (id: string): string => roles.find((role) => role.id === id)?.label ?? id;
  return members.map((member) =>
    [member.label, ...[...member.roles, ...member.role].map(({ value }) => titleOf(value))].join(' = '),
  );
}

describe('people below labels that are no headings', () => {
  const two = ['Tove Ek', 'Olle Berg'];
  const chairs = ['Tove Ek = Co-chair', 'Olle Berg = Co-chair'];
  const taken: readonly (readonly [readonly string[], readonly string[]])[] = [
    [['**Team**', '', 'Tove Ek', '', 'Olle Berg'], two],
    [['**Medlemmar:**', 'Tove Ek', 'Olle Berg'], two],
    [['Integrantes:', '', 'Tove Ek  ', 'Olle Berg'], two],
    [
      ['Team:', '', 'Tove Ek – Chair', '', 'Olle Berg – Cook'],
      ['Tove Ek = Chair', 'Olle Berg = Cook'],
    ],
    [['## Membership', '', 'Tove Ek', '', 'Olle Berg'], two],
    [['## Members', '', '**Co-chairs:**', '', 'Tove Ek', '', 'Olle Berg'], chairs],
    [['## Members', '', '**Co-chairs**', 'Tove Ek', 'Olle Berg'], chairs],
    [['## Members', '', '### Co-chairs', '', 'Tove Ek', '', 'Olle Berg'], chairs],
    [
      ['## Members', '', '**Chair**', '', 'Tove Ek', '', '**Members**', '', '- Olle Berg', '- Siv Hall'],
      ['Tove Ek = Chair', 'Olle Berg', 'Siv Hall'],
    ],
    [
      ['## Team', '', 'Chair: Tove Ek; Secretary: Olle Berg'],
      ['Tove Ek = Chair', 'Olle Berg = Secretary'],
    ],
    [['## Team', '', 'Tove Ek – Chair. She calls the meetings.'], ['Tove Ek = Chair']],
  ];
  for (const [body, expected] of taken)
    it(body.filter(Boolean).join(' / '), () => {
      assert.deepEqual(people(...body), expected);
    });

  const left: readonly (readonly string[])[] = [
    ['**Team:**', '', 'Harbour Rescue', '', 'The team meets often.'],
    ['**Supervisor**', '', 'Tove Ek', '', 'Olle Berg'],
    ['## Members', '', '**Supervisor**', '', 'Tove Ek'],
    ['## Stakeholders', '', '**Members**', '', 'Tove Ek', '', 'Olle Berg'],
    ['**Members:**', '', '[Your Name]', '', '[Your Name]'],
    ['**Roles**', '', 'Chair – calls the meetings', '', 'Secretary – writes'],
    ['**Team Norms**', '', 'Be Kind', '', 'Stay Calm'],
  ];
  for (const body of left)
    it(`nobody in ${body.filter(Boolean).join(' / ')}`, () => {
      assert.deepEqual(people(...body), []);
    });

  it('the title in brackets, before what else stands there', () => {
    for (const said of ['(Chair – calls the meetings)', '(Chair: calls)', '(Chair.)', '(Chair).'])
      assert.deepEqual(
        peopleIn(`Tove Ek ${said}`, { short: false, many: true }).map(({ roles }) => roles),
        [['Chair']],
      );
  });
});
