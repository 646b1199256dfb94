import assert from 'node:assert/strict';
import { createRandom, type Random } from '../../kit/random.js';
import { assertHolds } from './holds.js';
import { factsOf, importText, read } from './kit.js';

const MANY = process.env['SOAK'] ? 4000 : 150;
const SEED = Number(process.env['SEED'] ?? 20_261_123);

interface Words {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly goals: readonly string[];
  readonly aims: readonly string[];
  readonly numbered: string;
  readonly scope: readonly string[];
  readonly sides: readonly (readonly [string, string])[];
  readonly inside: readonly string[];
  readonly outside: readonly string[];
}

const ENGLISH: Words = {
  title: 'Bakery charter',
  before: '## Purpose\n\nWe feed the town.\n\n## Members\n\n- Ana Ruiz – Baker\n- Bo Lind – Miller',
  after: '## Norms\n\n- Be on time\n- Wash your hands\n\n## Meetings\n\nWe meet every Monday.',
  goals: ['Goals', 'Our objectives', 'Team goals', 'Goals and objectives', 'What we want to achieve', 'SMART goals'],
  aims: ['Bake before dawn', 'Waste less bread', 'Teach two apprentices', 'Open a stall', 'Halve the queue by May'],
  numbered: 'Goal',
  scope: ['Scope', 'Project scope', 'Scope and boundaries'],
  sides: [
    ['In scope', 'Out of scope'],
    ['Included', 'Excluded'],
    ['What we do', "What we don't do"],
  ],
  inside: ['Rye bread', 'Rolls and buns', 'Cakes for feasts', 'The market stall'],
  outside: ['Coffee', 'Ice cream', 'Catering', 'Deliveries by night'],
};

const SWEDISH: Words = {
  title: 'Gruppkontrakt',
  before: '## Syfte\n\nVi ger staden bröd.\n\n## Medlemmar\n\n- Ana Ruiz – Bagare\n- Bo Lind – Mjölnare',
  after: '## Regler\n\n- Kom i tid\n- Tvätta händerna\n\n## Möten\n\nVi träffas varje måndag.',
  goals: ['Mål', 'Våra mål', 'Målsättning', 'Gruppens mål', 'Projektmål'],
  aims: [
    'Baka före gryningen',
    'Slänga mindre bröd',
    'Lära upp två lärlingar',
    'Öppna ett stånd',
    'Halvera kön till maj',
  ],
  numbered: 'Mål',
  scope: ['Omfattning', 'Projektets omfattning'],
  sides: [
    ['Ingår', 'Ingår inte'],
    ['Vad vi gör', 'Vad vi inte gör'],
  ],
  inside: ['Rågbröd', 'Bullar', 'Tårtor till fester', 'Ståndet på torget'],
  outside: ['Kaffe', 'Glass', 'Catering', 'Leveranser om natten'],
};

const SPANISH: Words = {
  title: 'Acuerdo de equipo',
  before: '## Propósito\n\nDamos pan al pueblo.\n\n## Integrantes\n\n- Ana Ruiz – Panadera\n- Bo Lind – Molinero',
  after: '## Normas\n\n- Llegar a tiempo\n- Lavarse las manos\n\n## Reuniones\n\nNos reunimos cada lunes.',
  goals: ['Objetivos', 'Metas', 'Objetivos del equipo', 'Metas y objetivos', 'Qué queremos lograr'],
  aims: [
    'Hornear antes del alba',
    'Tirar menos pan',
    'Formar a dos aprendices',
    'Abrir un puesto',
    'Reducir la cola a la mitad',
  ],
  numbered: 'Objetivo',
  scope: ['Alcance', 'Alcance del proyecto'],
  sides: [
    ['Dentro del alcance', 'Fuera del alcance'],
    ['Incluye', 'No incluye'],
  ],
  inside: ['Pan de centeno', 'Bollos', 'Tartas de fiesta', 'El puesto del mercado'],
  outside: ['Café', 'Helados', 'Banquetes', 'Repartos de noche'],
};

const list = (points: readonly string[], mark = '-'): string => points.map((point) => `${mark} ${point}`).join('\n');
const cells = (...row: readonly string[]): string => `| ${row.join(' | ')} |`;

/** Goals as people list them: each is one objective. */
const GOALS: { readonly [form: string]: (aims: readonly string[], words: Words) => string } = {
  bullets: (aims) => list(aims),
  stars: (aims) => list(aims, '*'),
  numbers: (aims) => aims.map((aim, index) => `${index + 1}. ${aim}`).join('\n'),
  boxes: (aims) => list(aims, '- [ ]'),
  paragraphs: (aims) => aims.map((aim) => `${aim}.`).join('\n\n'),
  lines: (aims) => aims.join('<br>\n'),
  rows: (aims) =>
    [cells('#', 'Goal', 'Target'), '|---|---|---|', ...aims.map((aim, at) => cells(`${at + 1}`, aim, '12'))].join('\n'),
  headings: (aims, { numbered }) => aims.map((aim, at) => `### ${numbered} ${at + 1}: ${aim}`).join('\n\n'),
};

/** The sides of a scope as people write them: each point is one of its side. */
const SIDES: {
  readonly [form: string]: (
    inside: readonly string[],
    outside: readonly string[],
    names: readonly [string, string],
  ) => string;
} = {
  headings: (inside, outside, [yes, no]) => `### ${yes}\n\n${list(inside)}\n\n### ${no}\n\n${list(outside)}`,
  labels: (inside, outside, [yes, no]) => `**${yes}:**\n\n${list(inside)}\n\n**${no}:**\n\n${list(outside)}`,
  rows: (inside, outside, [yes, no]) => `### ${yes}\n\n${inside.join('; ')}\n\n### ${no}\n\n${outside.join('; ')}`,
  behind: (inside, outside, [yes, no]) => `**${yes}:** ${inside.join('; ')}\n\n**${no}:** ${outside.join('; ')}`,
  nested: (inside, outside, [yes, no]) =>
    [yes, no].map((side, at) => `- **${side}**\n${list(at ? outside : inside, '  -')}`).join('\n'),
  marks: (inside, outside) => [list(inside, '- ✅'), list(outside, '- ❌')].join('\n'),
  columns: (inside, outside, names) =>
    [cells(...names), '|---|---|', ...inside.map((point, at) => cells(point, outside[at] ?? ''))].join('\n'),
  cells: (inside, outside, [yes, no]) =>
    ['| | |', '|---|---|', cells(yes, inside.join('<br>')), cells(no, outside.join('<br>'))].join('\n'),
};

const bare = (points: readonly string[]): string[] =>
  points.map((point) => point.replace(/^\[ \] |\.$/gu, '')).toSorted();

function some(random: Random, points: readonly string[]): readonly string[] {
  return random.shuffle(points).slice(0, 2 + random.int(points.length - 1));
}

describe('goals and scopes in the forms that are read', () => {
  it('come out whole, and nothing else does', () => {
    for (let seed = SEED; seed < SEED + MANY; seed++) {
      const random = createRandom(seed);
      const words = random.pick([ENGLISH, SWEDISH, SPANISH]);
      const [aims, inside] = [some(random, words.aims), some(random, words.inside)];
      const outside = some(random, words.outside).slice(0, inside.length);
      const [goals, sides] = [random.pick(Object.keys(GOALS)), random.pick(Object.keys(SIDES))];
      const parts = [
        `## ${random.pick(words.goals)}\n\n${GOALS[goals]?.(aims, words)}`,
        `## ${random.pick(words.scope)}\n\n${SIDES[sides]?.(inside, outside, random.pick(words.sides))}`,
      ];
      const text = [`# ${words.title}`, words.before, ...random.shuffle(parts), words.after].join('\n\n');
      const imported = importText('a.md', `${text}\n`);
      assertHolds(imported);
      const facts = factsOf(read(imported));
      assert.deepEqual(bare(facts.objectives), bare(aims), `${seed}, ${goals}:\n${text}`);
      assert.deepEqual([bare(facts.in), bare(facts.out)], [bare(inside), bare(outside)], `${seed}, ${sides}:\n${text}`);
    }
  });
});
