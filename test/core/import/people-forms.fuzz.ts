import assert from 'node:assert/strict';
import { createRandom, type Random } from '../../kit/random.js';
import { factsOf, importText, read } from './kit.js';

const MANY = process.env['SOAK'] ? 5_000 : 150;

const NAMES =
  'Ana Ruiz,Bo Lind,Erik van der Berg,María de la Cruz,Sara Holm-Ek,J. K. Osei,Peter M. Falk,Lucía Ortega Vidal,Omar Al-Farsi'.split(
    ',',
  );

interface Language {
  readonly titles: readonly string[];
  readonly headings: readonly string[];
  readonly name: string;
  readonly role: string;
  readonly and: string;
  readonly tell: readonly ((one: Held, other: Held) => string)[];
  readonly list: readonly ((row: string) => string)[];
}

interface Held {
  readonly name: string;
  readonly title: string;
}

const LANGUAGES: readonly Language[] = [
  {
    titles: ['chair', 'secretary', 'treasurer', 'project manager', 'tester', 'data analyst'],
    headings: ['Members', 'Our Team', 'Roles and Responsibilities', 'People'],
    name: 'Name',
    role: 'Role',
    and: 'and',
    tell: [
      (a, b) => `${a.name} serves as ${a.title} and ${b.name} serves as the ${b.title}.`,
      (a, b) => `The ${a.title} is ${a.name}, and the ${b.title} is ${b.name}.`,
      (a, b) => `The role of ${a.title} is held by ${a.name}, the role of ${b.title} by ${b.name}.`,
      (a, b) => `${a.name} has been appointed ${a.title}. ${b.name} works as ${b.title}.`,
    ],
    list: [(row) => `The team consists of ${row}.`, (row) => `Our members are ${row}.`],
  },
  {
    titles: ['ordförande', 'sekreterare', 'kassör', 'projektledare', 'testare', 'samordnare'],
    headings: ['Medlemmar', 'Vilka vi är', 'Roller och ansvar', 'Gruppmedlemmar'],
    name: 'Namn',
    role: 'Roll',
    and: 'och',
    tell: [
      (a, b) => `Rollen som ${a.title} innehas av ${a.name} och rollen som ${b.title} av ${b.name}.`,
      (a, b) => `${a.name} har utsetts till ${a.title} och ${b.name} till ${b.title}.`,
    ],
    list: [(row) => `Teamet består av ${row}.`, (row) => `I gruppen ingår ${row}.`],
  },
  {
    titles: ['presidenta', 'secretaria', 'tesorero', 'vocal', 'coordinadora', 'analista de datos'],
    headings: ['Miembros', 'Quiénes somos', 'Roles y responsabilidades', 'Integrantes'],
    name: 'Nombre',
    role: 'Rol',
    and: 'y',
    tell: [
      (a, b) => `${a.name} actúa como ${a.title} y ${b.name} será ${b.title}.`,
      (a, b) => `El cargo de ${a.title} lo ocupa ${a.name} y el de ${b.title}, ${b.name}.`,
    ],
    list: [(row) => `El equipo está formado por ${row}.`, (row) => `Los integrantes son ${row}.`],
  },
];

const table = ([head = [], ...rows]: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** The forms in which people and what they are is read; what stands beside a name is none of it. */
const FORMS: readonly ((held: readonly Held[], of: Language, random: Random) => string)[] = [
  (held, { name, role }, random) => {
    const rows = held.map((each) => [aside(each.name, random), each.title]);
    return table(
      random.chance(0.5) ? [[name, role], ...rows] : [[role, name], ...rows.map(([a = '', b = '']) => [b, a])],
    );
  },
  (held, { role }) =>
    table([
      ['', ...held.map(({ name }) => name)],
      [role, ...held.map(({ title }) => title)],
    ]),
  (held, { name }) =>
    table([
      [name, ...held.map(({ title }) => title)],
      ...held.map((each) => [each.name, ...held.map((other) => (other === each ? 'x' : ''))]),
    ]),
  (held, { role }) =>
    held
      .map(
        ({ name, title }) =>
          `### ${name}\n\n${table([
            ['', ''],
            [role, title],
            ['E-mail', 'us@example.org'],
          ])}`,
      )
      .join('\n\n'),
  (held, _, random) => {
    const sign = random.pick([' / ', ' | ', '; ', '  \n', '\n\n']);
    const dash = random.pick([': ', ' – ', ' - ', ' — ']);
    return held.map(({ name, title }) => `**${capital(title)}**${dash}${aside(name, random)}`).join(sign);
  },
  (held, { tell }, random) => random.pick(tell)(held[0] as Held, held[1] as Held),
];

function aside(name: string, random: Random): string {
  const account = name.toLowerCase().replaceAll(/[^a-z]/g, '');
  return random.pick([
    name,
    name,
    `${name} (@${account})`,
    `${name} (she/her)`,
    `[${name}](https://example.org/${account})`,
  ]);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

describe('the forms in which people are told of', () => {
  it(`say all of them with what they are, and nobody else, in ${MANY} documents`, () => {
    for (let seed = 0; seed < MANY; seed++) {
      const random = createRandom(seed);
      const language = random.pick(LANGUAGES);
      const names = random.shuffle(NAMES);
      const titles = random.shuffle(language.titles);
      const held = [0, 1, 2]
        .slice(0, 2 + random.int(2))
        .map((at) => ({ name: names[at] as string, title: titles[at] as string }));
      const form = random.pick(FORMS);
      const told = form === FORMS.at(-1) ? held.slice(0, 2) : held;
      const isListed = random.chance(0.2);
      const row = told.map(({ name }) => name);
      const body = isListed
        ? random.pick(language.list)(`${row.slice(0, -1).join(', ')} ${language.and} ${row.at(-1)}`)
        : form(told, language, random);
      const text = `# Team Charter\n\n## Purpose\n\nBread.\n\n## ${random.pick(language.headings)}\n\n${body}\n\n## Tools\n\n- Google Docs\n- Trello\n`;
      const { members, roles } = factsOf(read(importText('a.md', text)));
      assert.deepEqual(members.toSorted(), row.toSorted(), `${seed}\n${text}`);
      const said = Object.entries(roles).map(([name, [title = '', more]]) =>
        [name, more ?? title.toLowerCase()].join(),
      );
      const wanted = isListed ? [] : told.map(({ name, title }) => `${name},${title}`);
      assert.deepEqual(said.toSorted(), wanted.toSorted(), `${seed}\n${text}`);
    }
  });
});
