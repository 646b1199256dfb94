import assert from 'node:assert/strict';
import { charterOf, factsOf, importText, read } from './kit.js';

const lines = (...all: string[]): string => `${all.join('\n')}\n`;
const scope = (...body: string[]): readonly [readonly string[], readonly string[]] => {
  const charter = charterOf('a.md', lines('# Team Charter', '', ...body));
  const texts = (side: 'in' | 'out'): string[] => (charter.scope?.[side] ?? []).map((point) => point.text?.value ?? '');
  return [texts('in'), texts('out')];
};

describe('the two sides of a scope, whatever names them', () => {
  const BOTH = [['Returns'], ['Repairs']];

  for (const [within, without] of [
    ['Included', 'Excluded (out of scope) — in this release'],
    ['In scope', 'Out of scope for now'],
    ['Will do', 'Will not do'],
    ['The project includes', 'The project does not include'],
    ['Incluido (in scope)', 'Excluido (out of scope) — de momento'],
    ['Incluye', 'Lo que no haremos'],
    ['Alcance interno', 'Alcance externo'],
    ['Ingår', 'Ingår inte i den här versionen'],
    ['Inkluderat', 'Exkluderat'],
  ] as const) {
    it(`${within} / ${without}`, () => {
      assert.deepEqual(
        scope('## Scope', '', `### ${within}`, '', '- Returns', '', `### ${without}`, '', '- Repairs'),
        BOTH,
      );
      assert.deepEqual(scope('## Scope', '', `- ${within}:`, '  - Returns', `- **${without}**`, '  - Repairs'), BOTH);
      assert.deepEqual(scope('## Scope', '', '- Returns', `- ${without}:`, '  - Repairs'), BOTH);
    });
  }

  it('a point with points below it is no side', () => {
    assert.deepEqual(scope('## Scope', '', '- Returns', '  - Letters', '- Repairs')[1], []);
  });

  it('points behind a label are told once', () => {
    assert.deepEqual(
      scope('## Scope', '', '**In scope:** returns, lost parcels', '', '**Not in scope:** repairs, shops'),
      [
        ['returns', 'lost parcels'],
        ['repairs', 'shops'],
      ],
    );
  });
});

const facts = (...body: string[]): ReturnType<typeof factsOf> =>
  factsOf(read(importText('a.md', lines('# Team Charter', '', ...body))));
const roles = (...body: string[]): ReturnType<typeof factsOf>['roles'] => facts(...body).roles;
const members = (...body: string[]): ReturnType<typeof factsOf>['members'] => facts(...body).members;

describe('roles of people, and what is none', () => {
  it('a title at work beside a role in the team; what somebody is good at', () => {
    const head = ['## Roles', '', '| Role | Person | Title | Strengths |', '| --- | --- | --- | --- |'];
    assert.deepEqual(
      roles(
        ...head,
        '| Executive Stakeholder | Eva Sand | Senior Director | Coaching lead |',
        '| Facilitator | Ana Ruiz | Project Manager | Team leader |',
        '| Member | Bo North | Backend Engineer | Tester |',
        '| Member | Will Ek | Product Manager | Writer |',
      ),
      { 'Ana Ruiz': ['Facilitator'], 'Bo North': ['Member'], 'Will Ek': ['Member'] },
    );
  });

  it('cells that were broken where their column ended', () => {
    assert.deepEqual(
      roles(
        '## Integrantes',
        '',
        '|**Integrante**|**Rol**|',
        '|---|---|',
        '|**Ana María**<br>**Ruiz Vega**|Product Owner /<br>Backend Developer|',
        '|**Bo Lind**|Designer /<br>Tester|',
      ),
      { 'Ana María Ruiz Vega': ['Product Owner', 'Backend Developer'], 'Bo Lind': ['Designer', 'Tester'] },
    );
    assert.deepEqual(members('## Members', '', '| Role | Name |', '| --- | --- |', '| Agent | Ana Ruiz<br>Bo Lind |'), [
      'Ana Ruiz',
      'Bo Lind',
    ]);
  });

  it('people in a row, each with what they do', () => {
    const expected = { 'Ana Ruiz': ['Backend'], 'Bo Lind': ['QA y QC'] };
    for (const row of ['Ana Ruiz: Backend; Bo Lind: QA y QC', 'Ana Ruiz – Backend; Bo Lind – QA y QC'])
      assert.deepEqual(
        roles('## Datos', '', '| Campo | Detalle |', '| --- | --- |', `| Equipo del proyecto | ${row} |`),
        expected,
      );
  });

  it('the family name first, an arrow, and what somebody is for behind a gap', () => {
    assert.deepEqual(
      roles('## Roles', '', 'Ruiz, Ana María -> Team Lead', '', 'Lind, Bo → QA Lead', '', '## Goals', '', '- Go on'),
      { 'Ruiz, Ana María': ['Team Lead'], 'Lind, Bo': ['QA Lead'] },
    );
  });

  it('a name above its facts, and a role above who holds it', () => {
    assert.deepEqual(
      roles(
        '## Team Members',
        '',
        'Ana Ruiz<br>',
        'Strength: Quick Replies<br>',
        'Roles: Team lead, Note Collector',
        '',
        'Bo Lind<br>',
        'Weakness: Long Mails<br>',
        'Roles: Tester',
        '',
        '## Roles',
        '',
        'Role 1: Team Leader<br>',
        'Responsibilities: plans the week<br>',
        'Person(s) responsible: Ana',
      ),
      { 'Ana Ruiz': ['Team lead', 'Note Collector'], 'Bo Lind': ['Tester'] },
    );
  });

  it('whoever a sentence says an office is held by, and nobody else', () => {
    const said = (sentence: string): unknown =>
      roles('## Chair selection', '', sentence, '', '## Goals', '', '- Go on');
    assert.deepEqual(said('The first chairs of the group will be Ana Ruiz and Bo Lind of the Tram Institute.'), {
      'Ana Ruiz': ['chair'],
      'Bo Lind': ['chair'],
    });
    assert.deepEqual(said('La coordinadora del grupo será Ana Ruiz.'), { 'Ana Ruiz': ['coordinadora'] });
    assert.deepEqual(said('Gruppens ordförande blir Ana Ruiz.'), { 'Ana Ruiz': ['ordförande'] });
    for (const sentence of [
      'The executive sponsor is Ana Ruiz.',
      'The contact is Ana Ruiz.',
      'The chair will be elected.',
    ])
      assert.deepEqual(said(sentence), {});
  });

  it('a number on a list is no role', () => {
    assert.deepEqual(
      roles('## Members', '', '| Name | Role |', '| --- | --- |', '| Ana Ruiz | Member 1 |', '| Bo Lind | Tester |'),
      {
        'Bo Lind': ['Tester'],
      },
    );
  });
});

describe('representatives, meetings with a heading each, and who only wrote a document', () => {
  it('those who stand in for somebody stand in brackets', () => {
    const said = facts('## Council representatives', '', '- Ana Ruiz (Acme) (Alternate: Li Ek)', '- Bo Lind (Tram AB)');
    assert.deepEqual(said.members, ['Ana Ruiz', 'Li Ek', 'Bo Lind']);
    assert.equal(said.roles['Li Ek'], undefined);
  });

  it('organizations as members, and no rules for members', () => {
    const rest = ['', '## Goals', '', '- Go on'];
    const bodies = ['Institute of Bakers (IB)', 'Basalt', 'OpenFerry', 'Tram Company Ltd'];
    assert.deepEqual(members('## Members', '', ...bodies.map((name) => `- ${name}`), ...rest), bodies);
    for (const items of [
      ['Attend meetings', 'Follow the code (CoC)', 'Be kind'],
      ['Developers', 'Designers', 'Bakers'],
    ])
      assert.deepEqual(members('## Members', '', ...items.map((item) => `- ${item}`), ...rest), []);
  });

  it('meetings below a heading for how people work', () => {
    const { cadences } = facts(
      '## Workflow',
      '',
      '### Stand-up',
      '',
      '- Monday, Wednesday, Thursday, Friday at 9:00. Tuesday at 10:00.',
      '',
      '### Retro',
      '',
      '- Every other Friday at 14:00',
      '',
      'This is no daily standup. We work without a monthly meeting.',
    );
    assert.deepEqual(cadences, ['daily', 'biweekly']);
  });

  it('who has drawn up a contract has not signed it', () => {
    const { signatories } = facts(
      '## Underskrifter',
      '',
      'Kontraktet har den 2026-05-03 upprättats av: Eva Sand',
      '',
      '| Namn | Underskrift |',
      '| --- | --- |',
      '| Ana Ruiz | BankID 2026-05-03 |',
      '| Bo Lind | BankID 2026-05-03 |',
    );
    assert.deepEqual(signatories, ['Ana Ruiz', 'Bo Lind']);
  });
});
