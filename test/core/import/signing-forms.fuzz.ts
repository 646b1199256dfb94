import assert from 'node:assert/strict';
import { createRandom, type Random } from '../../kit/random.js';
import { factsOf, importText, read } from './kit.js';

const MANY = process.env['SOAK'] ? 20_000 : 200;
const SEED = Number(process.env['SEED'] ?? 20_261_123);

interface Words {
  readonly title: string;
  readonly before: string;
  readonly heads: readonly string[];
  readonly lead: string;
  readonly name: string;
  readonly sign: string;
  readonly date: string;
  readonly by: string;
  readonly and: string;
  readonly roles: readonly string[];
}

const WORDS: readonly Words[] = [
  {
    title: 'Pier charter',
    before: '## Communication\n\nWe write to each other in one channel.',
    heads: ['Signatures', 'Team Signatures', 'Signed by', 'Sign-off'],
    lead: 'By signing below, we agree to follow this charter.',
    name: 'Name',
    sign: 'Signature',
    date: 'Date',
    by: 'Digitally signed by',
    and: 'and',
    roles: ['Developer', 'Tester', 'Designer', 'Editor'],
  },
  {
    title: 'Gruppkontrakt',
    before: '## Kommunikation\n\nVi skriver till varandra i en kanal.',
    heads: ['Underskrifter', 'Signaturer', 'Undertecknat av'],
    lead: 'Genom att skriva under godkänner vi detta kontrakt.',
    name: 'Namn',
    sign: 'Underskrift',
    date: 'Datum',
    by: 'Digitalt signerat av',
    and: 'och',
    roles: ['Utvecklare', 'Testare', 'Designer', 'Sekreterare'],
  },
  {
    title: 'Acta del equipo',
    before: '## Comunicación\n\nNos escribimos en un canal.',
    heads: ['Firmas', 'Firmas del equipo', 'Firmado por'],
    lead: 'Al firmar, aceptamos este acuerdo.',
    name: 'Nombre',
    sign: 'Firma',
    date: 'Fecha',
    by: 'Firmado digitalmente por',
    and: 'y',
    roles: ['Desarrollador', 'Tester', 'Diseñadora', 'Secretaria'],
  },
];

const NAMES: readonly (readonly string[])[] = [
  ['Selma Brodin', 'Iker Olano', 'Petra Wolff', 'Nils Ekdahl'],
  ['Ana de la Vega', 'Lotte van Dijk', 'Hugo von Stern', 'Luca Di Paolo'],
  ['Inés Muñoz Roca', 'José Luis Ortega Gil', 'Sofía Castro Vidal', 'Pedro Soto Marín'],
  ['Wei Chen', 'Priya Nair', 'Omar Al-Rashid', 'Yifan Zhang'],
  ['Sofia', 'Daniel', 'Laura', 'Thomas'],
];

const RULE = '______________';

/** How somebody signs on a line; undefined where the line is the same when nobody has. */
type Form = (name: string, date: string, words: Words) => string;

const LINES: readonly (readonly [signed: Form, open?: Form])[] = [
  [(name) => name],
  [(name, date) => `${name}, ${date}`],
  [(name, date) => `${name} – ${date}`, (name) => `${name} – ________`],
  [(name, date) => `${name} ${RULE} ${date}`, (name) => `${name} ${RULE} ________`],
  [(name) => `${name} ✅`, (name) => `${name} ☐`],
  [(name) => `/s/ ${name}`],
  [(name, date, { by }) => `${by} ${name}, ${date}`],
  [(name) => `[x] ${name}`, (name) => `[ ] ${name}`],
  [
    (name, date, w) => `${w.name}: ${name}, ${w.sign}: ${name}, ${w.date}: ${date}`,
    (name, _, w) => `${w.name}: ${name}, ${w.sign}: ${RULE}, ${w.date}: ________`,
  ],
];

/** A document with a part in which people sign; of those named there, who has. */
function randomDocument(random: Random): { readonly text: string; readonly signed: readonly string[] } {
  const words = random.pick(WORDS);
  const people = random.pick(NAMES);
  const dates = people.map((_, index) => `2026-0${index + 3}-1${index}`);
  const [signed, open] = random.pick(LINES);
  const areAllSigned = open === undefined || random.chance(0.5);
  const isOn = (index: number): boolean => areAllSigned || index < people.length - 1;
  const head = random.pick(words.heads);
  const parts: readonly string[] = [
    words.before,
    random.pick([`## ${head}`, `**${head}**`, `## 7. ${head}`]),
    ...(random.chance(0.5) ? [words.lead] : []),
  ];
  const blocks = people.map((name, index) => [name, words.roles[index], dates[index]].join('  \n'));
  const rows = people.map((name, index) =>
    isOn(index) ? `| ${name} | ${name} | ${dates[index]} |` : `| ${name} |  |  |`,
  );
  const lines = people.map((name, index) =>
    (isOn(index) ? signed : (open as Form))(name, dates[index] as string, words),
  );
  const [body, all] = random.pick<readonly [string, boolean]>([
    [lines.map((line) => `- ${line}`).join('\n'), false],
    [lines.join('  \n'), false],
    [lines.join('\n\n'), false],
    [[`| ${words.name} | ${words.sign} | ${words.date} |`, '| --- | --- | --- |', ...rows].join('\n'), false],
    [blocks.join('\n\n'), true],
    [`${people.slice(0, -1).join(', ')} ${words.and} ${people.at(-1)}`, true],
  ]);
  return {
    text: `# ${words.title}\n\n${[...parts, body].join('\n\n')}\n`,
    signed: people.filter((_, index) => all || isOn(index)),
  };
}

describe('the forms in which people sign', () => {
  it('are all read, and nobody who has not signed', () => {
    const random = createRandom(SEED);
    for (let count = 0; count < MANY; count++) {
      const { text, signed } = randomDocument(random);
      assert.deepEqual(factsOf(read(importText('a.md', text))).signatories, signed, text);
    }
  });
});
