import assert from 'node:assert/strict';
import { assertHolds } from './holds.js';
import { importText, read } from './kit.js';

const IN = ['Answering calls', 'Refunds up to 500 euros'];
const OUT = ['New tickets', 'Legal claims and complaints', 'Planning'];

const bullets = (points: readonly string[], indent = ''): string =>
  points.map((point) => `${indent}- ${point}`).join('\n');

/** What stands on each side of the scope of a document. */
function sidesOf(body: string): { in: string[]; out: string[] } {
  const imported = importText(
    'a.md',
    `# Team charter\n\n## Purpose\n\nWe help.\n\n${body}\n\n## Decisions\n\nTogether.\n`,
  );
  assertHolds(imported);
  const { charter } = read(imported);
  const scope = charter?.scope;
  const texts = (points: readonly { readonly text: { readonly value: string } | undefined }[] | undefined): string[] =>
    (points ?? []).map(({ text }) => text?.value ?? '');
  return { in: texts(scope?.in), out: texts(scope?.out) };
}

/** The labels of the two sides, as teams write them. */
const LABELS: readonly (readonly [of: string, inside: string, outside: string])[] = [
  ['Scope', 'In scope', 'Out of scope'],
  ['Team scope', 'This includes', 'This excludes'],
  ['Scope', 'What we own', "What we don't own"],
  ['Project scope', 'Services in scope', 'Services out of scope'],
  ['Alcance', 'Incluye', 'No incluye'],
  ['Alcances y limitaciones', 'Alcance incluido', 'Alcance excluido'],
  ['Omfattning', 'Ingår', 'Ingår ej'],
  ['Omfattning och avgränsningar', 'Omfattning', 'Avgränsningar'],
  ['Uppdrag och avgränsningar', 'Inkluderat', 'Exkluderat'],
];

/** The ways in which they stand above their points. */
const FORMS: { readonly [form: string]: (of: string, inside: string, outside: string) => string } = {
  'headings below a heading': (of, inside, outside) =>
    `## ${of}\n\n### ${inside}\n\n${bullets(IN)}\n\n### ${outside}\n\n${bullets(OUT)}`,
  'bold lines above paragraphs': (of, inside, outside) =>
    `## ${of}\n\n**${inside}**\n\n${IN.join('.\n\n')}.\n\n**${outside}**\n\n${OUT.join('.\n\n')}.`,
  'items with points below them': (of, inside, outside) =>
    `## ${of}\n\n- **${inside}:**\n${bullets(IN, '  ')}\n- **${outside}:**\n${bullets(OUT, '  ')}`,
  'labels before points in a row': (of, inside, outside) =>
    `## ${of}\n\n**${inside}:** ${IN.join('; ')}.\n\n**${outside}:** ${OUT.join('; ')}.`,
  'columns of which one is longer': (of, inside, outside) =>
    `## ${of}\n\n| ${inside} | ${outside} |\n|---|---|\n${OUT.map((point, row) => `| ${IN[row] ?? ''} | ${point} |`).join('\n')}`,
  'rows with their points in a cell': (of, inside, outside) =>
    `## ${of}\n\n| | |\n|---|---|\n| **${inside}** | ${IN.map((point) => `• ${point}`).join('<br>')} |\n| **${outside}** | ${OUT.map((point) => `• ${point}`).join('<br>')} |`,
  'a row for each point, with its side': (of, inside, outside) =>
    `## ${of}\n\n| ${of} | Item |\n|---|---|\n${IN.map((point) => `| ${inside} | ${point} |`).join('\n')}\n${OUT.map((point) => `| ${outside} | ${point} |`).join('\n')}`,
  'ticks in the column of the side': (of, inside, outside) =>
    `## ${of}\n\n| Item | ${inside} | ${outside} |\n|---|---|---|\n${IN.map((point) => `| ${point} | ✓ | |`).join('\n')}\n${OUT.map((point) => `| ${point} | | ✓ |`).join('\n')}`,
};

describe('the two sides of a scope', () => {
  const bare = (points: readonly string[]): string[] => points.map((point) => point.replace(/\.$/, ''));
  for (const [index, [form, write]] of Object.entries(FORMS).entries())
    it(form, () => {
      // Each with some of the labels: all of them with all would take long.
      for (const labels of LABELS.filter((_, at) => at % 3 === index % 3)) {
        const sides = sidesOf(write(...labels));
        assert.deepEqual({ in: bare(sides.in), out: bare(sides.out) }, { in: IN, out: OUT }, labels.join(' / '));
      }
    });

  it('an item that is out among those that are in', () => {
    assert.deepEqual(sidesOf(`## Scope\n\n${bullets(IN)}\n- Out of scope:\n${bullets(OUT, '  ')}`), {
      in: IN,
      out: OUT,
    });
  });

  it('a kind that is named by what it is not is no side', () => {
    const kinds = ['**Non-urgent repairs**: paint, doors', '**Rents**: the office'];
    assert.deepEqual(sidesOf(`## Out of scope\n\n${bullets(kinds)}`), { in: [], out: kinds });
  });

  it('a yes or a no for each point', () => {
    const rows = [...IN.map((point) => `| ${point} | Yes |`), ...OUT.map((point) => `| ${point} | No |`)].join('\n');
    assert.deepEqual(sidesOf(`## Scope\n\n| Item | In scope? |\n|---|---|\n${rows}`), { in: IN, out: OUT });
  });

  it('rows of a form about other things are none of them', () => {
    const rows = `| Budget | 300 euros |\n| In scope | ${IN.join('<br>')} |\n| Out of scope | ${OUT.join('<br>')} |`;
    assert.deepEqual(sidesOf(`## Facts\n\n| Office | Harbour |\n|---|---|\n${rows}`), { in: IN, out: OUT });
  });

  it('a sentence that says so above a list, whatever the heading', () => {
    for (const lead of ['The scope of the crew includes:', 'El alcance del equipo abarca:', 'Vår omfattning är:'])
      assert.deepEqual(sidesOf(`## Responsibilities\n\n${lead}\n\n${bullets(IN)}`), { in: IN, out: [] });
  });

  it('what stands below the heading of a scope and is none', () => {
    const [work, none] = ['## What we work on', { in: [], out: [] }];
    const rest = '### Members\n\n- Ana Ruiz\n- Bo Lind\n\n### Meetings\n\n- Weekly stand-up';
    assert.deepEqual(sidesOf(`${work}\n\n### Sizes\n\n- Small: an hour\n- Large: a day\n\n${rest}`), none);
    for (const lead of ['This leaves our customers with several problems:', 'Det lämnar oss med flera problem:'])
      assert.deepEqual(sidesOf(`## Scope\n\nCalls come in all day.\n\n${lead}\n\n${bullets(OUT)}`).in, []);
    for (const [scope, cost] of [
      ['Scope', 'Cost'],
      ['**Alcance**', '**Presupuesto**'],
      ['Omfattning', 'Kostnad'],
    ]) {
      const rows = [`| ${scope} | Calls and mail |`, `| ${cost} | None |`].join('\n');
      assert.deepEqual(sidesOf(`## Scope / Time / Cost\n\n| What | Limit |\n| --- | --- |\n${rows}`), none);
    }
  });

  it('modules that are included are no points of a scope that has a heading of its own', () => {
    const modules =
      '## Included modules\n\n| Module | What it does |\n| --- | --- |\n| Oven | Bakes |\n| Mill | Grinds |';
    const sides = `## Scope\n\n### In scope\n\n${bullets(IN)}\n\n### Out of scope\n\n${bullets(OUT)}`;
    assert.deepEqual(sidesOf(`${modules}\n\n${sides}`), { in: IN, out: OUT });
  });
});

describe('what stands around the points of a scope', () => {
  it('a heading for duties below the one for what is in', () => {
    const body = `## In scope\n\n### Core responsibilities\n\n${bullets(IN)}\n\n## Out of scope\n\n${bullets(OUT)}`;
    assert.deepEqual(sidesOf(body), { in: IN, out: OUT });
  });

  it('letters and numbers that were typed before each point', () => {
    for (const marks of [
      ['a)', 'b)'],
      ['a) ', 'b) '],
      ['1)', '2)'],
      ['1.', '2.'],
    ])
      for (const between of ['\n\n', '\n']) {
        const points = IN.map((point, index) => `${marks[index]}${point}`);
        const said = IN.map((point, index) => (marks[0]?.startsWith('a') ? `${marks[index]?.trim()} ${point}` : point));
        const text = `The project has these steps\n\n${points.join(between)}`;
        assert.deepEqual(sidesOf(`## Scope\n\n${text}`).in, said, text);
      }
    assert.deepEqual(sidesOf('## Scope\n\nVersion 2.0\n\n2.5 tons a day').in, []);
  });

  it('paragraphs that each say what is to be done', () => {
    const deeds = [
      'Answer every call that comes in from a member.',
      'Refund lost tickets. Ask for no receipt.',
      'Plan the shifts.',
    ];
    assert.deepEqual(sidesOf(`## Scope\n\n${deeds.join('\n\n')}`).in, deeds);
    const told = ['The desk is open each day.', 'It answers calls.', 'All who work there are trained.'];
    assert.deepEqual(sidesOf(`## Scope\n\n${told.join('\n\n')}`).in, []);
  });

  it('labels among the points of one list', () => {
    const points = ['**Included:**', ...IN, '**Not included:**', ...OUT];
    assert.deepEqual(sidesOf(`## Scope\n\n${bullets(points)}`), { in: IN, out: OUT });
  });

  it('risks are in neither side', () => {
    const risks = '| Risk | Impact |\n|---|---|\n| Rain | Fewer guests |\n| Fire | No guests |';
    assert.deepEqual(
      sidesOf(`## In scope\n\n${bullets(IN)}\n\n## Out of scope\n\n${bullets(OUT)}\n\n---\n\n${risks}`),
      {
        in: IN,
        out: OUT,
      },
    );
  });

  it('two words that go together are one point', () => {
    assert.deepEqual(sidesOf('## Scope\n\nThe scope of the crew excludes the writing of recipes and menus.').out, [
      'the writing of recipes and menus',
    ]);
    assert.deepEqual(sidesOf('## Scope\n\nThe scope of the crew excludes recipes and menus.').out, [
      'recipes',
      'menus',
    ]);
  });
});
