import assert from 'node:assert/strict';
import { factsOf, importText, read, type Facts } from './kit.js';

const lines = (...all: string[]): string => `${all.join('\n')}\n`;
const facts = (...body: string[]): Facts => factsOf(read(importText('a.md', lines('# Team Charter', '', ...body))));

describe('people in the forms that teams write them', () => {
  const roles = (...body: string[]): Facts['roles'] => facts('## Members', '', ...body).roles;

  it('elected in a sentence, in three languages', () => {
    assert.deepEqual(roles('The members chose Ana Ruiz as chair and Bo Lind as treasurer.'), {
      'Ana Ruiz': ['chair'],
      'Bo Lind': ['treasurer'],
    });
    assert.deepEqual(roles('Mötet valde Ana Ruiz till ordförande. Övriga ledamöter är Bo Lind och Li Ek.'), {
      'Ana Ruiz': ['ordförande'],
      'Bo Lind': ['ledamot'],
      'Li Ek': ['ledamot'],
    });
    assert.deepEqual(roles('La presidenta es Ana Ruiz.'), { 'Ana Ruiz': ['presidenta'] });
  });

  it('who only comes along is nobody of the team', () => {
    const { members } = facts(
      '## Members',
      '',
      '- Ana Ruiz, Lead',
      '- Bo Lind, Agent',
      '',
      'The clerk, Li Ek, attends by invitation.',
    );
    assert.deepEqual(members, ['Ana Ruiz', 'Bo Lind']);
  });

  it('a role above a table, on a line above names, and before names in a row', () => {
    assert.deepEqual(
      roles('### Maintainers', '', '| Name | Area |', '| --- | --- |', '| Ana Ruiz | parser |', '| Bo Lind | docs |'),
      {
        'Ana Ruiz': ['Maintainer'],
        'Bo Lind': ['Maintainer'],
      },
    );
    assert.deepEqual(roles('Coordinator', '', 'Ana Ruiz', '', 'Volunteers', '', 'Bo Lind', '', 'Li Ek'), {
      'Ana Ruiz': ['Coordinator'],
      'Bo Lind': ['Volunteer'],
      'Li Ek': ['Volunteer'],
    });
    assert.deepEqual(roles('- **Testers** – Ana Ruiz, Bo Lind', '- **Owner** – Li Ek'), {
      'Ana Ruiz': ['Tester'],
      'Bo Lind': ['Tester'],
      'Li Ek': ['Owner'],
    });
  });

  it('labels in other sections name other people once a section names the team', () => {
    const { members } = facts(
      '## Members',
      '',
      '- Ana Ruiz, Lead',
      '- Bo Lind, Agent',
      '',
      '## Who to call',
      '',
      '- Duty manager: Li Ek',
    );
    assert.deepEqual(members, ['Ana Ruiz', 'Bo Lind']);
  });

  it('first names that are months', () => {
    assert.deepEqual(facts('## Members', '', '- Julio Ruiz, Lead', '- April Lind, Agent').members, [
      'Julio Ruiz',
      'April Lind',
    ]);
  });

  it('components of a page', () => {
    const page = lines(
      '# Care guild',
      '',
      '## Members',
      '',
      '<Person name="Ana Ruiz" role="Voice and tone editor" team="Brand" />',
      '<Person name="Bo Lind" role="Trainer" team="Phone" />',
    );
    const read2 = factsOf(read(importText('a.mdx', page)));
    assert.deepEqual(read2.roles, { 'Ana Ruiz': ['Voice and tone editor'], 'Bo Lind': ['Trainer'] });
  });
});

describe('the scope in the forms that teams write it', () => {
  const sides = (...body: string[]): Pick<Facts, 'in' | 'out'> => {
    const found = facts(...body);
    return { in: found.in, out: found.out };
  };
  const both = { in: ['returns', 'repairs'], out: ['billing', 'sales'] };

  it('two lists below a heading that says neither, one with a no', () => {
    assert.deepEqual(
      sides(
        '## Our desk',
        '',
        '**On it**',
        '',
        '- returns',
        '- repairs',
        '',
        '**Not on it**',
        '',
        '- billing',
        '- sales',
      ),
      both,
    );
  });

  it('two headings, two columns, two lines', () => {
    assert.deepEqual(
      sides('## We do', '', '- returns', '- repairs', '', "## We don't", '', '- billing', '- sales'),
      both,
    );
    assert.deepEqual(
      sides('## Yes and no', '', "| Do | Don't |", '| --- | --- |', '| returns | billing |', '| repairs | sales |'),
      both,
    );
    assert.deepEqual(
      sides('## Boundaries', '', 'We will work on: returns, repairs', "We won't work on: billing, sales"),
      both,
    );
  });

  it('rows, terms and points that say on which side they are', () => {
    assert.deepEqual(sides('## Scope', '', '- In: returns', '- In: repairs', '- Out: billing', '- Out: sales'), both);
    const rows = ['| Included | returns, repairs |', '| --- | --- |', '| Excluded | billing, sales |'];
    assert.deepEqual(sides('## Inclusions and exclusions', '', ...rows), both);
    const terms = ['In scope', ': returns, repairs', '', 'Out of scope', ': billing, sales'];
    assert.deepEqual(sides("## What's in, what's out", '', ...terms), both);
    const bare = [
      'The board decides on',
      '- returns',
      '- repairs',
      '',
      'The board does not decide on',
      '- billing',
      '- sales',
    ];
    assert.deepEqual(sides('## Responsibilities', '', ...bare), both);
  });

  it('sentences, which stay as they are', () => {
    assert.deepEqual(sides('## Scope', '', 'We handle returns and repairs. We do not handle billing or sales.'), both);
    assert.deepEqual(
      sides(
        '## Ansvar',
        '',
        'Gruppen ansvarar för returns och repairs. Gruppen ansvarar inte för billing eller sales.',
      ),
      both,
    );
  });

  it('a label right below a list is no more of its last point', () => {
    assert.deepEqual(
      sides('## Scope', '', '*Included:*', '', '- returns', '- repairs', '*Not included:*', '- billing', '- sales'),
      both,
    );
  });
});

describe('objectives in the forms that teams write them', () => {
  const goals = (...body: string[]): readonly string[] => facts(...body).objectives;

  it('as headings, with what measures them below', () => {
    assert.deepEqual(
      goals(
        '## OKRs',
        '',
        '### Objective 1: Nobody waits',
        '',
        '- KR 1: below a minute',
        '',
        '### Objective 2: Nobody calls twice',
        '',
        '- KR 1: 90 %',
      ),
      ['Nobody waits', 'Nobody calls twice'],
    );
  });

  it('in the first column that can be one, behind numbers', () => {
    const table = [
      '| Nº | Objetivo | Meta | Plazo |',
      '| --- | --- | --- | --- |',
      '| O1 | Responder antes | 12 h | junio |',
      '| O2 | Escuchar más | 45 | mayo |',
    ];
    assert.deepEqual(goals('## Objetivos', '', ...table), ['Responder antes', 'Escuchar más']);
  });

  it('below a hint in italics, and by a heading of any words for what a team wants', () => {
    assert.deepEqual(goals('## What the guild wants', '', '- short waits'), ['short waits']);
    assert.deepEqual(
      goals('## Objectives', '', '*Objectives should be measurable.*', '', 'Short waits for all who call.'),
      ['Short waits for all who call.'],
    );
  });
});

describe('points and rhythms inside sentences', () => {
  it('objectives counted in a row, two weekdays in one sentence', () => {
    assert.deepEqual(
      facts('## Objectives', '', 'We will (a) listen every day; (b) answer within a week; and (c) report.').objectives,
      ['listen every day', 'answer within a week', 'report'],
    );
    const { cadences } = facts('## Meetings', '', 'We meet every Monday, and the leads every other Thursday.');
    assert.deepEqual(cadences, ['weekly', 'biweekly']);
  });
});

describe('signatures in the forms that teams write them', () => {
  const signed = (...body: string[]): readonly string[] => facts(...body).signatories;
  const both = ['Ana Ruiz', 'Bo Lind'];

  it('said to be signed, at the end of any section', () => {
    assert.deepEqual(
      signed(
        '## Review',
        '',
        'We look at this charter every year.',
        '',
        'Signed (chair): Ana Ruiz',
        '',
        'Signed: Bo Lind',
        '',
        'Date: 3 May 2026',
      ),
      both,
    );
    assert.deepEqual(signed('## Sign-off', '', 'Signed off by Ana Ruiz (3 May 2026) and Bo Lind (4 May 2026).'), both);
  });

  it('with dates in words, short dates, times and places', () => {
    assert.deepEqual(
      signed('## Firmas', '', '- Ana Ruiz — 22 de enero de 2026', '- Bo Lind — 23 de enero de 2026'),
      both,
    );
    assert.deepEqual(
      signed(
        '## Signatures',
        '',
        'Electronically signed by Ana Ruiz on 2026-01-19 09:12 GMT',
        '',
        'Electronically signed by Bo Lind on 2026-01-19 10:40 GMT',
      ),
      both,
    );
    assert.deepEqual(
      signed('## Underskrifter', '', 'Lund den 14 mars 2026', '', 'Ana Ruiz, ordförande', '', 'Bo Lind, sekreterare'),
      both,
    );
    assert.deepEqual(signed('## Vi lovar', '', 'Ana Ruiz 260112', 'Bo Lind 260113'), both);
  });

  it('a form for each', () => {
    const form = (name: string): string[] => [
      '| Name: | ' + name + ' |',
      '| --- | --- |',
      '| Signature: | X. Y. |',
      '| Date: | 11/03/2026 |',
      '',
    ];
    assert.deepEqual(signed('## Signatures', '', ...form('Ana Ruiz'), ...form('Bo Lind')), both);
  });
});

describe('meetings in the forms that teams write them', () => {
  it('lines of a paragraph, points below any heading', () => {
    const times = ['Mon 9:30 – stand-up, every week', 'Thu 14:00 – review, fortnightly'];
    assert.deepEqual(facts('## When we meet', '', ...times).cadences, ['weekly', 'biweekly']);
    const points = [
      '- **Sync**: every Monday',
      '- **Retro**: last Friday of the month',
      '- **Lessons with clients**: quarterly',
    ];
    assert.deepEqual(facts('## Dynamics', '', ...points).cadences, ['weekly', 'monthly', 'quarterly']);
  });
});

describe('a document that does not say it is a charter', () => {
  it('is taken for one by what it tells', () => {
    const { members, in: own } = factsOf(
      read(
        importText(
          'a.md',
          lines(
            '# Fiestas',
            '',
            '## Composición',
            '',
            '- Presidenta: Ana Ruiz',
            '- Vocal: Bo Lind',
            '',
            '## Objetivos',
            '',
            '- Menos residuos',
            '- Más gente',
            '',
            '## Incluye',
            '',
            '- casetas',
            '- actos',
          ),
        ),
      ),
    );
    assert.deepEqual(members, ['Ana Ruiz', 'Bo Lind']);
    assert.deepEqual(own, ['casetas', 'actos']);
  });
});

describe('what stands there tells where no word does', () => {
  it('names in a table, whatever its columns are called', () => {
    const table = ['| Wer | Bakes |', '| --- | --- |', '| Ana Ruiz | Team Lead |', '| Bo Lind | Agent |'];
    assert.deepEqual(facts('## Around the table', '', ...table).roles, {
      'Ana Ruiz': ['Team Lead'],
      'Bo Lind': ['Agent'],
    });
    const owners = ['| Risk | Owner |', '| --- | --- |', '| fire | Ana Ruiz |', '| flood | Bo Lind |'];
    assert.deepEqual(facts('## What may go wrong', '', ...owners).members, []);
  });

  it('another role in each phase, and people beside each other', () => {
    const phases = ['| Name | Core | Plan | Build |', '| --- | --- | --- | --- |'];
    const rows = [
      '| Ana Ruiz | Test Lead | Planner | Release Manager |',
      '| Bo Lind | Team Lead | QA Analyst | Tester |',
    ];
    assert.deepEqual(facts('## Roles', '', ...phases, ...rows).roles, {
      'Ana Ruiz': ['Test Lead', 'Planner', 'Release Manager'],
      'Bo Lind': ['Team Lead', 'QA Analyst', 'Tester'],
    });
    const beside = ['| Ana Ruiz | Bo Lind |', '| --- | --- |', '| Lead | Agent |'];
    assert.deepEqual(facts('## Members', '', ...beside).roles, { 'Ana Ruiz': ['Lead'], 'Bo Lind': ['Agent'] });
  });

  it('what people do behind a dash or before one, and notes about a role', () => {
    const tasks = ['- Ana Ruiz - Design', '- Bo Lind - Engineering, QA', '- Li Ek - Team lead'];
    assert.deepEqual(facts('## Members', '', ...tasks).roles, {
      'Ana Ruiz': ['Design'],
      'Bo Lind': ['Engineering', 'QA'],
      'Li Ek': ['Team lead'],
    });
    assert.deepEqual(facts('## Members', '', '- Finance – Ana Ruiz', '- Sales – Bo Lind').roles, {
      'Ana Ruiz': ['Finance'],
      'Bo Lind': ['Sales'],
    });
    const noted = ['| Name | Role |', '| --- | --- |', '| Ana Ruiz | Coordinator / Lead (until the summer break) |'];
    assert.deepEqual(facts('## Members', '', ...noted, '| Bo Lind | Agent |').roles, {
      'Ana Ruiz': ['Coordinator', 'Lead'],
      'Bo Lind': ['Agent'],
    });
  });

  it('headings that are names, with words or parts below them', () => {
    const { roles } = facts(
      '## Who we are',
      '',
      '### Ana Ruiz',
      '',
      'Team lead. Plans.',
      '',
      '### Bo Lind',
      '',
      'Agent.',
    );
    assert.deepEqual(roles, { 'Ana Ruiz': ['Team lead'], 'Bo Lind': ['Agent'] });
    const portraits = [
      '**Ana Ruiz** (she/her) is our lead and plans the week.',
      '',
      '**Bo Lind** (he/him) answers the phone.',
    ];
    assert.deepEqual(facts('## People', '', ...portraits).members, ['Ana Ruiz', 'Bo Lind']);
  });

  it('holders below the title of a role, and stand-ins who hold none', () => {
    const role = (title: string, first: string, second: string): string[] => [
      `## ${title}`,
      '',
      `**Primary:** ${first}`,
      '',
      `**Backup:** ${second}`,
      '',
      '### Duties',
      '',
      '- Helps',
      '',
    ];
    const body = ['# Members', '', '- Ana Ruiz', '- Bo', '', '# Roles', '', ...role('Team Lead', 'Ana', 'Bo')];
    assert.deepEqual(facts(...body, ...role('Quality Lead', 'Bo', 'Ana')).roles, {
      'Ana Ruiz': ['Team Lead'],
      Bo: ['Quality Lead'],
    });
  });

  it('who is served, or watches over a team, is none of it', () => {
    const { members } = facts(
      'Teacher: Li Ek',
      '',
      '## Stakeholders',
      '',
      '- Managers: Ana Ruiz, Bo Lind',
      '',
      '## Purpose',
      '',
      'We help.',
    );
    assert.deepEqual(members, []);
  });

  it('two headings of which one denies the other', () => {
    const { in: own, out } = facts(
      '## We bake',
      '',
      '- bread',
      '- buns',
      '',
      "## We don't bake",
      '',
      '- cakes',
      '- pies',
    );
    assert.deepEqual(
      [own, out],
      [
        ['bread', 'buns'],
        ['cakes', 'pies'],
      ],
    );
  });

  it('goals by their numbers, below questions and sentences, and as headings', () => {
    const measured = ['- Reduce waiting from 5 to 2 days', '- Raise satisfaction to 90 %'];
    assert.equal(facts('## The needle', '', ...measured).objectives.length, 2);
    assert.deepEqual(facts('## Goals', '', '- What do we want?', '  - Finish on time', '  - Learn').objectives, [
      'Finish on time',
      'Learn',
    ]);
    const told = [
      '## Responsibilities',
      '',
      'The broad goals of the desk are:',
      '',
      '- Fewer calls',
      '- Happier guests',
    ];
    assert.deepEqual(facts(...told).objectives, ['Fewer calls', 'Happier guests']);
    const headed = [
      '## Goals',
      '',
      '### Answer in two days',
      '',
      'By all means.',
      '',
      '### Close cases in five',
      '',
      'Or six.',
    ];
    assert.deepEqual(facts(...headed).objectives, [
      'Answer in two days: By all means.',
      'Close cases in five: Or six.',
    ]);
    assert.deepEqual(facts('## Goals', '', '- **Grade:** TBD', '- Finish on time').objectives, ['Finish on time']);
  });

  it('names with dates at the end of any section, and the full name of whoever was told of by a first name', () => {
    const { members, signatories } = facts(
      '## Members',
      '',
      '- Ana',
      '- Bo',
      '',
      '## Leading',
      '',
      'Everybody leads once.',
      '',
      '1. Ana Ruiz 3/31/26',
      '2. Bo Lind 3/31/26',
    );
    assert.deepEqual(members, ['Ana Ruiz', 'Bo Lind']);
    assert.deepEqual(signatories, ['Ana Ruiz', 'Bo Lind']);
  });

  it('a row or a box that is empty is no signature', () => {
    const table = ['| Name | Signature | Date |', '| --- | --- | --- |', '| Ana Ruiz | AR | 2026-05-03 |'];
    const rest = ['| Bo Lind | | by 2026-05-09 |', '| Li Ek | ⬜ Pending | |'];
    assert.deepEqual(facts('## Signatures', '', ...table, ...rest).signatories, ['Ana Ruiz']);
    assert.deepEqual(facts('## Signatures', '', '- [x] Ana Ruiz', '- [ ] Bo Lind').signatories, ['Ana Ruiz']);
    assert.deepEqual(facts('## Sign off', '', '- Ana: ', '- Bo: ').signatories, []);
  });
});
