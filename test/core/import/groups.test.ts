import assert from 'node:assert/strict';
import { factsOf, importText, read, type Facts } from './kit.js';

const lines = (...all: string[]): string => `${all.join('\n')}\n`;
const facts = (...body: string[]): Facts => factsOf(read(importText('a.md', lines('# Group charter', '', ...body))));
const members = (...body: string[]): Facts['members'] => facts('## Members', '', ...body).members;
const roles = (...body: string[]): Facts['roles'] => facts(...body).roles;

describe('people of boards and working groups', () => {
  it('below headings that are their roles, one or several', () => {
    assert.deepEqual(
      roles(
        '## Convener',
        '',
        'Ana Ruiz - Acme; Museum of Trams, Lund',
        '',
        '## Technical Lead(s):',
        '',
        '- [Bo Lind](https://example.org/bo)',
        '',
        '## Vocales',
        '',
        'Li Ek',
        'Eva Sol',
      ),
      { 'Ana Ruiz': ['Convener'], 'Bo Lind': ['Technical Lead'], 'Li Ek': ['Vocal'], 'Eva Sol': ['Vocal'] },
    );
  });

  it('whoever watches over a team, or wrote its charter, is none of it', () => {
    assert.deepEqual(facts('## Supervisor', '', 'Ana Ruiz', '', '## Author', '', '- Bo Lind').members, []);
  });

  it('below labels that are their roles', () => {
    assert.deepEqual(roles('## Members', '', 'Moderator(s):', '', '- Ana Ruiz', '', 'Participants:', '', '- Bo Lind'), {
      'Ana Ruiz': ['Moderator'],
    });
  });

  it('a label of several that one holds', () => {
    assert.deepEqual(roles('## Styrelse', '', '* Ledamöter: Ana Ruiz, Bo Lind', '* Suppleanter: Li Ek'), {
      'Ana Ruiz': ['Ledamot'],
      'Bo Lind': ['Ledamot'],
      'Li Ek': ['Suppleant'],
    });
    assert.deepEqual(roles('## Members', '', '- Head of Partners: Ana Ruiz', '- Agents: Bo Lind'), {
      'Ana Ruiz': ['Head of Partners'],
      'Bo Lind': ['Agent'],
    });
  });

  it('nested below where they work', () => {
    assert.deepEqual(
      members(
        '- Ana Ruiz (Head of Care)',
        '- Americas - East',
        '  - [Bo Lind](b.md)',
        '  - [Li Ek](l.md)',
        '- Nights',
        '  - Eva Sol',
        '- [Care manager, West](https://example.org/jobs/1)',
      ),
      ['Ana Ruiz', 'Bo Lind', 'Li Ek', 'Eva Sol'],
    );
  });

  it('a name, a bar and where somebody comes from, below the only heading', () => {
    const page = lines(
      '---',
      'title: Consejo de viajeros',
      '---',
      'Este consejo revisa las quejas de los viajeros.',
      '',
      'Se creó en primavera.',
      '',
      '#### Miembros actuales',
      '',
      '**Ana Ruiz** | Tranvías',
      '**Eva Sol** | ACME',
      '**Lía Paz** | Red Sur',
    );
    assert.deepEqual(factsOf(read(importText('a.md', page))).members, ['Ana Ruiz', 'Eva Sol', 'Lía Paz']);
  });

  it('where somebody comes from is no role, in whatever letters, and no member', () => {
    const found = facts('## Members', '', '- Ana Ruiz, Oxide', '- Bo Lind, openTram', '- Li Ek (Chair), Acme');
    assert.deepEqual(found.roles, { 'Li Ek': ['Chair'] });
    assert.deepEqual(
      members('* [Ana Ruiz](a) [(Lab, Lund)](b) - Code keeper and [BDFL](c)', '* [Bo Lind](b) - Agent'),
      ['Ana Ruiz', 'Bo Lind'],
    );
  });

  it('behind the organizations they come from', () => {
    const found = facts('## Members', '', '- Tram AB: Ana Ruiz, Bo Lind', '- University of Soria: Li Ek');
    assert.deepEqual([found.members, found.roles], [['Ana Ruiz', 'Bo Lind', 'Li Ek'], {}]);
  });

  it('before an organization and a role, or with none of both', () => {
    assert.deepEqual(
      roles('## Members', '', '- Ana Ruiz — Acme — Chair', '- Bo Lind — Soria', '- Li Ek, independent'),
      { 'Ana Ruiz': ['Chair'] },
    );
  });

  it('as headings with their roles, whatever stands above', () => {
    assert.deepEqual(
      roles('## Board', '', '### Ana Ruiz - Chair', '', 'Ana began.', '', '### Bo Lind - Treasurer', '', 'Bo counts.'),
      { 'Ana Ruiz': ['Chair'], 'Bo Lind': ['Treasurer'] },
    );
    assert.deepEqual(roles('## Roles', '', '### Testers: Ana Ruiz, Bo Lind', '', '- test'), {
      'Ana Ruiz': ['Tester'],
      'Bo Lind': ['Tester'],
    });
  });

  it('below the titles of columns, and with how they came to their seats', () => {
    assert.deepEqual(roles('## Members', '', '| Owner | Testers |', '| --- | --- |', '| Ana Ruiz | Bo Lind, Li Ek |'), {
      'Ana Ruiz': ['Owner'],
      'Bo Lind': ['Tester'],
      'Li Ek': ['Tester'],
    });
    assert.deepEqual(
      roles(
        '## Members',
        '',
        '| Name | Company | Seat |',
        '| --- | --- | --- |',
        '| Ana Ruiz | Acme | Chair |',
        '| Bo Lind | Tram | Elected |',
      ),
      { 'Ana Ruiz': ['Chair'] },
    );
  });

  it('with a title and where they come from, and in a sentence of who leads', () => {
    assert.deepEqual(
      roles('## Members', '', '### Ana Ruiz', '', 'Engineer, University of Soria', '', '### Bo Lind', '', 'Agent'),
      { 'Ana Ruiz': ['Engineer'], 'Bo Lind': ['Agent'] },
    );
    assert.deepEqual(roles('## Governance', '', 'The group is led by **Ana Ruiz** (chair) and Bo Lind (vice chair).'), {
      'Ana Ruiz': ['chair'],
      'Bo Lind': ['vice chair'],
    });
  });

  it('in a table most of whose seats are free', () => {
    assert.deepEqual(
      roles(
        '## Members',
        '',
        '| Name | Role | Term ends |',
        '| --- | --- | --- |',
        '| Ana Ruiz | Chair | 2025 |',
        '| *Vacant* | Secretary | |',
        '| TBD | Treasurer | |',
      ),
      { 'Ana Ruiz': ['Chair'] },
    );
  });

  it('how everybody takes part, where some lead', () => {
    const table = (...levels: string[]): Facts['roles'] =>
      roles(
        '## Membership',
        '',
        '| Name | Organization | Level |',
        '| --- | --- | --- |',
        `| Ana Ruiz | Acme | ${levels[0]} |`,
        `| Bo Lind | Tram | ${levels[1]} |`,
        `| Li Ek | Lund | ${levels[2]} |`,
      );
    assert.deepEqual(table('Lead', 'Participant', 'Participant'), {
      'Ana Ruiz': ['Lead'],
      'Bo Lind': ['Participant'],
      'Li Ek': ['Participant'],
    });
    assert.deepEqual(table('Member', 'Member', 'Member'), {});
  });
});

describe('people in other ways', () => {
  it('in data for a program, by their keys', () => {
    const found = facts(
      '## Goals',
      '',
      '- Answer on the same day',
      '',
      '## People and tools',
      '',
      '```yaml',
      'name: Night desk',
      'tech_leads:',
      '- name: Ana Ruiz',
      '  github: ana',
      'areas:',
      '- name: Lost And Found',
      '  reviewers: [Bo Lind, Li Ek]',
      '  repositories:',
      '  - desk/site',
      '```',
    );
    assert.deepEqual(found.roles, { 'Ana Ruiz': ['Tech Lead'], 'Bo Lind': ['Reviewer'], 'Li Ek': ['Reviewer'] });
  });

  it('and in no other code', () => {
    assert.deepEqual(
      facts('## Goals', '', '- Answer', '', '```js', 'const lead = {', '  name: "Ana Ruiz"', '}', '```').members,
      [],
    );
  });

  it('line by line in a file that is called Markdown and has none of it', () => {
    const page = lines(
      'Working Agreement of the Night Desk',
      '1. Roles',
      'Team Lead: Ana Ruiz (Board keeping, log of calls)',
      'Words / Voice (no code): Bo Lind (Writing answers, reading them aloud)',
      'Data: Li Ek (Tables)',
      '2. Rules',
      'Notes are written on the same day.',
      'Nobody answers alone at night.',
      '3. Limits',
      'We send no parcels.',
    );
    const { charter } = read(importText('a.md', page));
    assert.deepEqual(factsOf(read(importText('a.md', page))).roles, {
      'Ana Ruiz': ['Team Lead'],
      'Bo Lind': ['Words', 'Voice'],
      'Li Ek': ['Data'],
    });
    assert.equal(charter?.members[0]?.affiliation, undefined);
  });
});

describe('who has signed a list', () => {
  const signed = (...body: string[]): Facts['signatories'] =>
    facts('## Members and signatures', '', ...body).signatories;

  it('with a number or a label before the name, and a word behind it', () => {
    assert.deepEqual(
      signed(
        'By typing our names we agree to this:',
        '',
        '* Ana Ruiz (GitHub: ana) - SIGNED',
        '* 2 : BO LIND - signed',
        '* 3 :Li Ek ________',
      ),
      ['Ana Ruiz', 'BO LIND'],
    );
  });

  it('by a label for members, which is no role', () => {
    const found = facts(
      '## Sign off',
      '',
      'I have read this charter and agree to it.',
      '',
      '- Team Member: Ana Ruiz',
      '- Team Member: Bo Lind',
    );
    assert.deepEqual([found.signatories, found.roles], [['Ana Ruiz', 'Bo Lind'], {}]);
  });

  it('with ticks, and a date behind some of them', () => {
    assert.deepEqual(
      signed('We agree to the above.', '', '- [x] Ana Ruiz', '- [ ] Bo Lind', '- [X] Li Ek (2024-05-01)'),
      ['Ana Ruiz', 'Li Ek'],
    );
  });

  it('but not whoever is still to sign', () => {
    const found = facts('## Firmas', '', '- Ana Ruiz — Firmado', '- Lía Paz — Firmado', '- Eva Sol — pendiente');
    assert.deepEqual([found.signatories, found.members.length], [['Ana Ruiz', 'Lía Paz'], 3]);
  });

  it('nor on a line that is still empty', () => {
    const found = facts('## Signatures', '', 'Ana Ruiz ______ Date: 3 May 2026', '', 'Bo Lind ______ Date: ______');
    assert.deepEqual([found.signatories, found.members], [['Ana Ruiz'], ['Ana Ruiz', 'Bo Lind']]);
  });
});

describe('what is no scope and no rhythm', () => {
  it('topics and open questions beside a scope', () => {
    const found = facts(
      '## Scope',
      '',
      '### In scope',
      '',
      '- returns',
      '- repairs',
      '',
      '## Discussion topics',
      '',
      'These are talked about first.',
      '',
      '- prices',
      '- parcels',
      '',
      '### Open questions',
      '',
      '- Who pays for parcels?',
      '- Do we mend lamps?',
    );
    assert.deepEqual(found.in, ['returns', 'repairs']);
  });

  it('a sentence that says what a group answers for', () => {
    const found = facts(
      'The committee is responsible for giving expert advice on where the trams of the town should go.',
      '',
      '## Members',
      '',
      '- Ana Ruiz',
      '- Bo Lind',
    );
    assert.deepEqual(found.in, []);
  });

  it('sentences about what is in', () => {
    const found = facts('## In scope', '', 'We answer what people ask about trams. We also help the drivers at night.');
    assert.deepEqual(found.in, []);
  });

  it('a rhythm still to be found, and the first day of something else than a month', () => {
    assert.deepEqual(
      facts('## Meetings', '', '| Meeting | Frequency | Duration |', '| --- | --- | --- |', '| Talk | TBD | 1 hour |')
        .cadences,
      [],
    );
    assert.deepEqual(facts('## Meetings', '', '- **Planning:** 1st Wednesday of every sprint').cadences, []);
    assert.deepEqual(facts('## Meetings', '', '- **Forum:** the first Monday of each quarter').cadences, ['quarterly']);
    assert.deepEqual(facts('## Meetings', '', '- **Forum:** the first Monday').cadences, ['monthly']);
  });
});
