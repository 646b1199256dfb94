import assert from 'node:assert/strict';
import { Document, LevelFormat, Packer, Paragraph } from 'docx';
import { importCharter } from '../../../core/src/import/index.js';
import { factsIn, factsOf, importText, read } from './kit.js';

const page = (...lines: string[]): string => ['# Ferry desk charter', '', ...lines, ''].join('\n');

const NAMES = ['Thelma Krusk', 'Mads Oberlund'] as const;

describe('pages in forms that editors and assistants leave behind', () => {
  it('whole between two fences', () => {
    const inner = page(
      '## Team',
      '',
      '| Name | Role |',
      '| -- | -- |',
      '| Thelma Krusk | Planner |',
      '',
      '## Goals',
      '',
    );
    for (const [opening, closing] of [
      ['```markdown', '```'],
      ['````md', '````'],
    ]) {
      for (const above of ['', '# The charter\n\n']) {
        const imported = importText('a.md', `${above}${opening}\n${inner}- Answer within a day\n${closing}\n`);
        const { members, roles, objectives } = factsOf(read(imported));
        assert.deepEqual(
          [members, roles, objectives],
          [['Thelma Krusk'], { 'Thelma Krusk': ['Planner'] }, ['Answer within a day']],
        );
        assert.deepEqual(
          imported.report.leftOut.map(({ text }) => text),
          [opening],
        );
      }
    }
  });

  it('but no example in a page that says more', () => {
    const example = ['```markdown', '# Example', '', '## Goals', '', '- Sell more', '```'];
    const lines = Array.from({ length: 5 }, (_, index) => `- Rule ${index} of the desk`);
    assert.deepEqual(factsIn(page('## Rules', '', ...lines, '', ...example)).objectives, []);
  });

  it('accounts and addresses beside a role are those of whoever holds it', () => {
    const rows = ['Role | Name | GitHub | Email', '-- | -- | -- | --'];
    const people = [
      'Planner + Host | Thelma Krusk | @tkrusk | tk@example.org',
      'Host | Mads Oberlund | @madso | mo@example.org',
    ];
    const { charter } = read(
      importText('a.md', page('## Team', '', ...[...rows, ...people].map((row) => `| ${row} |`))),
    );
    assert.deepEqual(
      charter?.members.map(({ label, email, handle }) => [
        label,
        email?.value,
        handle.map(({ value }) => value).join(),
      ]),
      [
        ['Thelma Krusk', 'tk@example.org', '@tkrusk'],
        ['Mads Oberlund', 'mo@example.org', '@madso'],
      ],
    );
    assert.deepEqual(
      charter?.roles.map(({ label }) => label),
      ['Planner', 'Host'],
    );
  });

  it('labels of links are nobody, unless their address says so', () => {
    const links = ['**Drawing board:** https://example.org/b/17', '**Repository:** https://example.org/ferry/desk#'];
    assert.deepEqual(factsIn(page('## Team information', '', ...links)).members, []);
    const people = ['- **Krusk:** https://example.org/krusk', '- **Thelma Krusk:** https://example.org/tk'];
    assert.ok(factsIn(page('## Team members', '', ...people)).members.includes('Thelma Krusk'));
  });

  it('names with an apostrophe, in the tags of a page', () => {
    const tags = ['<People>', '  <Person name="Oona D\'Ostra" position="Purser" />', '</People>'];
    assert.deepEqual(factsIn(page('## Team', '', ...tags), 'team.mdx').members, ["Oona D'Ostra"]);
  });

  it('who holds the one office that a group has', () => {
    const lines = ['The group has one project leader, Thelma Krusk.', 'The group has one scribe, Mads Oberlund.'];
    assert.deepEqual(factsIn(page('## Organisation', '', ...lines.map((line) => `- ${line}`))).roles, {
      'Thelma Krusk': ['project leader'],
      'Mads Oberlund': ['scribe'],
    });
  });

  it('who holds an office, in a table whose cells each have a label', () => {
    for (const [lead, client] of [
      ['Project Lead (PM)', 'Client'],
      ['Líder de Proyecto (PM)', 'Cliente'],
    ] as const) {
      const table = [
        `| **${lead}:** Thelma Krusk | **${client}:** Harbour Office |`,
        '| -- | -- |',
        '| **Date:** | **Version:** 2 |',
      ];
      const { members, roles } = factsIn(page(...table, '', '## Goals', '', '- Answer within a day'));
      assert.deepEqual([members, roles], [['Thelma Krusk'], { 'Thelma Krusk': [lead] }]);
    }
  });

  it('the team, in brackets behind its name', () => {
    for (const [said, names] of [
      ['The team (Ana, Bo and Maria) sets its own hours.', ['Ana', 'Bo', 'Maria']],
      ['El equipo (Ana, Luis y Maria) decide.', ['Ana', 'Luis', 'Maria']],
      ['Our team (Thelma Krusk and Mads Oberlund) decides.', NAMES],
      ['The team (sales, service and repairs) decides.', []],
    ] as const)
      assert.deepEqual(factsIn(page('## Authority', '', said)).members, names, said);
  });

  it('points with commas between brackets stay whole', () => {
    const points = ['- **In scope:** tickets (day, week, month), lost property', '- **Out of scope:** repairs, shops'];
    assert.deepEqual(factsIn(page('## Scope', '', ...points)).in, ['tickets (day, week, month)', 'lost property']);
  });

  it('an order of work is no list of goals', () => {
    assert.deepEqual(
      factsIn('# Gruppkontrakt\n\n## Så arbetar vi\n\nPrioriterad ordning:\n\n1. Grunden\n2. Taket\n').objectives,
      [],
    );
  });
});

describe('goals and success, in the forms of such pages', () => {
  it('sentences with their details below them', () => {
    const { charter } = read(
      importText(
        'a.md',
        page(
          '## Goals',
          '',
          'Tickets: Guests buy a ticket for any line in one place.',
          '',
          '- By phone',
          '- At the desk',
          '',
          'Lost property: Whatever is found on board gets back to its owner.',
          '',
          '- A list on the website',
        ),
      ),
    );
    assert.deepEqual(
      charter?.objectives.map(({ label, items }) => [label, items.length]),
      [
        ['Tickets: Guests buy a ticket for any line in one place.', 2],
        ['Lost property: Whatever is found on board gets back to its owner.', 1],
      ],
    );
    const labels = ['For guests:', '', '- Answer within a day', '', 'For us:', '', '- Laugh twice a day'];
    assert.deepEqual(factsIn(page('## Goals', '', ...labels)).objectives, ['Answer within a day', 'Laugh twice a day']);
  });

  it('counted, each in a paragraph, with other parts below', () => {
    const goals = ['**Objective 1:**  ', 'Guests find the pier.', '', '**Objective 2:**  ', 'Boats leave in time.'];
    assert.equal(
      factsIn(page('## Objectives', '', ...goals, '', '### Success Criteria', '', '- We laugh')).objectives.length,
      2,
    );
  });

  it('what success is, in sentences; metrics, in tables', () => {
    const below = (...lines: string[]): readonly [number | undefined, number | undefined] => {
      const { charter } = read(importText('a.md', page('## Success Metrics', '', ...lines)));
      return [charter?.success.length, charter?.metrics.length];
    };
    assert.deepEqual(below('We are successful if:', '', '- [ ] We laugh', '- [ ] Guests come back'), [2, 0]);
    assert.deepEqual(below('| Metric | Target |', '| -- | -- |', '| Answers in time | 80 % |'), [0, 1]);
  });
});

describe('who signs, in the forms of such pages', () => {
  const signed = (...lines: string[]): unknown => {
    const { charter } = read(importText('a.md', page('## Rules', '', '- Be kind.', '', ...lines)));
    return charter?.signatures.map(({ member, signed: day }) => [member?.value, day?.value]);
  };

  it('with an account behind the name', () => {
    assert.deepEqual(
      factsIn(
        page(
          '### Signature',
          '',
          ...NAMES.flatMap((name, index) => [`I, ${name} (abc${index}2) agree to the terms of this contract.`, '']),
        ),
      ).signatories,
      NAMES,
    );
  });

  it('with a day of no year, and with one written close', () => {
    const days = (day: string): string[][] => [
      ['thelma-krusk', day],
      ['mads-oberlund', day],
    ];
    const consent = [
      'I took part in writing this contract.',
      'I understand that I am bound by these terms and conditions.',
    ];
    assert.deepEqual(signed(...consent, '', ...NAMES.map((name) => `${name} date 9/14 <br />`)), days('9/14'));
    assert.deepEqual(
      signed('## Signatures', '', ...NAMES.map((name) => `- ${name}, August 18,2026`)),
      days('2026-08-18'),
    );
  });

  it('but not where the place for the day is still to be filled', () => {
    for (const place of ['[signature/date]', '[Date]', '[firma/fecha]']) {
      const { charter } = read(
        importText('a.md', page('## Signatures', '', ...NAMES.map((name) => `- ${name} — ${place}`))),
      );
      assert.deepEqual([charter?.signatures.length, charter?.members.map(({ label }) => label)], [0, NAMES], place);
    }
  });

  it('in a table that stands in a section about something else', () => {
    const rows = [
      '| Team Member | Signature | Date |',
      '| -- | -- | -- |',
      ...NAMES.map((name) => `| ${name} | ${name} | Jan 27 2026 |`),
    ];
    const { signatories, members } = factsIn(page('## Decisions', '', 'The group decides.', '', ...rows));
    assert.deepEqual([signatories, members], [NAMES, NAMES]);
  });

  it('with a family name that is a small word elsewhere', () => {
    assert.deepEqual(factsIn(page('## Signatures', '', 'Hung Le 09/17/2026', 'Maria Falk 09/17/2026')).signatories, [
      'Hung Le',
      'Maria Falk',
    ]);
  });

  it('in a list of numbers right below one of bullets', async () => {
    const numbered = { reference: 'counted', level: 0 };
    const document = new Document({
      numbering: {
        config: [{ reference: 'counted', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }],
      },
      sections: [
        {
          children: [
            new Paragraph({ text: 'Ferry desk contract', heading: 'Heading1' }),
            new Paragraph({ text: 'How we work', heading: 'Heading2' }),
            new Paragraph({ text: 'I took part in writing this contract.', bullet: { level: 0 } }),
            new Paragraph({ text: 'I understand that I am bound by these terms.', bullet: { level: 0 } }),
            ...NAMES.map((name) => new Paragraph({ text: `${name}, 9/14/2026`, numbering: numbered })),
          ],
        },
      ],
    });
    const imported = importCharter([{ name: 'team.docx', bytes: await Packer.toBuffer(document) }]);
    assert.deepEqual(factsOf(read(imported)).signatories, NAMES);
  });
});
