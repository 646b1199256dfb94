import assert from 'node:assert/strict';
import { createRandom, type Random } from '../../kit/random.js';
import { factsOf, importText, read } from './kit.js';

const MANY = process.env['SOAK'] ? 4000 : 200;

const NAMES = 'Ada Lindgren,Boris Keller,Clara Osman,Dario Fuentes,Elsa-Marie Holt,Farid Haddad,Greta van der Meer,'
  .concat('Hugo Paredes Luna,Ivy Okafor,Jonas T. Brandt')
  .split(',');

interface Words {
  readonly title: string;
  readonly headings: readonly string[];
  readonly roles: readonly string[];
  readonly duty: string;
  readonly role: string;
  /** Sections whose lists look like people and are none. */
  readonly others: readonly string[];
}

const LANGUAGES: readonly Words[] = [
  {
    title: 'Team Charter',
    headings: ['Team Members', 'Who we are', '2. Roles', 'Our team', 'TEAM ROLES', 'Members:'],
    roles: [
      'Team Lead',
      'Tester',
      'Customer Support Manager',
      'Frontend',
      'Presenter',
      'Quality Assurance',
      'Secretary',
    ],
    duty: 'Keeps the calendar tidy.',
    role: 'Role',
    others: [
      '## Our values\n\n- Respect – we listen\n- Courage – we try',
      '## Tools\n\n- Slack: daily chat\n- Trello (planning)',
    ],
  },
  {
    title: 'Gruppkontrakt',
    headings: ['Medlemmar', 'Gruppmedlemmar', 'Roller', 'Rollfördelning'],
    roles: ['Gruppledare', 'Sekreterare', 'Testansvarig', 'Frontend', 'Dokumentation', 'Kassör', 'Utvecklare'],
    duty: 'Planerar arbetet i gruppen.',
    role: 'Roll',
    others: ['## Verktyg\n\n- Slack: daglig kontakt\n- GitHub – kod och ärenden'],
  },
  {
    title: 'Acuerdo de equipo',
    headings: ['Integrantes', 'Miembros del equipo', 'Roles', 'Nuestro equipo'],
    roles: [
      'Coordinadora',
      'Tesorero',
      'Directora de operaciones',
      'Backend',
      'Encargado de pruebas',
      'Analista',
      'Vocal',
    ],
    duty: 'Cuida el tablero.',
    role: 'Rol',
    others: ['## Valores\n\n- Respeto – nos escuchamos\n- Honestidad – decimos lo que pensamos'],
  },
];

/** A line of somebody, with their role. */
const LINES: readonly ((name: string, role: string) => string)[] = [
  (name, role) => `${name} - ${role}`,
  (name, role) => `**${name}** – ${role}`,
  (name, role) => `**${name}**: ${role}`,
  (name, role) => `${name}: ${role}`,
  (name, role) => `${name} (she/her) — ${role}`,
  (name, role) => `${name} (@someone) – ${role}`,
  (name, role) => `${name} (12345678): ${role}`,
  (name, role) => `${role}: ${name}`,
  (name, role) => `**${role}:** ${name}`,
  (name, role) => `**${role}** - ${name}`,
  (name, role) => `${role}: ${name} <someone@example.org>`,
];

/** People as parts of a section, or as lists below each other. */
const PARTS: readonly ((name: string, role: string, words: Words) => string)[] = [
  (name, role, { duty }) => `### ${name} – ${role}\n\n${duty}`,
  (name, role, { duty }) => `### ${role}: ${name}\n\n${duty}`,
  (name, role) => `### ${name}\n\n*${role}*`,
  (name, role, { role: label }) => `### ${name}\n\n- ${label}: ${role}\n- E-mail: someone@example.org`,
  (name, role, { duty }) => `### ${role}\n\n${name}\n\n- ${duty}`,
  (name, role) => `### ${role}\n\n- ${name} (someone@example.org)`,
];

const IN_LISTS: readonly ((line: string, index: number) => string)[] = [
  (line) => `- ${line}`,
  (line) => `* ${line}`,
  (line, index) => `${index + 1}. ${line}`,
  (line) => `- [x] ${line}`,
];

function documentOf(random: Random): { readonly text: string; readonly people: ReadonlyMap<string, string> } {
  const words = random.pick(LANGUAGES);
  const size = 3 + random.int(3);
  const names = random.shuffle(NAMES).slice(0, size);
  // Of the roles, two are known by their words at least.
  const roles = random.shuffle(words.roles);
  const people = new Map(names.map((name, index) => [name, roles[index] as string]));
  const blocks = (): string => {
    if (random.chance(0.4)) {
      const part = random.pick(PARTS);
      return [...people].map(([name, role]) => part(name, role, words)).join('\n\n');
    }
    const [line, mark] = [random.pick(LINES), random.pick(IN_LISTS)];
    return [...people].map(([name, role], index) => mark(line(name, role), index)).join('\n');
  };
  const others = words.others.filter(() => random.chance(0.5));
  const text = [`# ${words.title}`, ...others, `## ${random.pick(words.headings)}`, blocks(), ''].join('\n\n');
  return { text, people };
}

describe('import, of people in lists and headings,', () => {
  it('reads everybody with their role, and nobody else', () => {
    for (let seed = 0; seed < MANY; seed++) {
      const { text, people } = documentOf(createRandom(seed));
      const { members, roles } = factsOf(read(importText('made-up.md', text)));
      assert.deepEqual(members.toSorted(), [...people.keys()].toSorted(), `seed ${seed}\n${text}`);
      for (const [name, role] of people) assert.deepEqual(roles[name], [role], `seed ${seed}, ${name}\n${text}`);
    }
  });
});
