import assert from 'node:assert/strict';
import { createRandom, type Random } from '../../kit/random.js';
import { factsOf, importText, read } from './kit.js';

const MANY = process.env['SOAK'] ? 6_000 : 220;
const SEED = Number(process.env['SEED'] ?? 20_261_123);

interface Words {
  readonly title: string;
  readonly heading: readonly string[];
  readonly other: readonly string[];
  readonly name: readonly string[];
  readonly columns: readonly [meeting: string, often: string, who: string];
  readonly pair: readonly [topic: string, agreed: string];
  readonly label: readonly string[];
  readonly meetingLabel: readonly string[];
  readonly question: readonly string[];
  readonly sentence: readonly string[];
  readonly often: { readonly [cadence: string]: readonly string[] };
  readonly none: readonly string[];
}

const LANGUAGES: readonly Words[] = [
  {
    title: 'Team Charter',
    heading: ['Meetings', 'Meeting Cadence', 'Ceremonies', 'Our Meetings', 'Meetings and Communication'],
    other: ['Communication', 'Ways of Working', 'Ground Rules'],
    name: ['Harbour sync', 'Retro', 'Crew meeting', 'Oven demo', 'Planning'],
    columns: ['Meeting', 'Frequency', 'Who'],
    pair: ['Item', 'Details'],
    label: ['Frequency', 'When', 'Cadence', 'Meeting times'],
    meetingLabel: ['Meetings', 'Meeting schedule', 'Frequency of meetings', 'We meet'],
    question: ['How often will we meet?', 'When do we meet?', 'How frequently will we meet?'],
    sentence: ['We meet {}.', 'Our meetings take place {}.', 'The crew commits to meeting {}.', 'We come together {}.'],
    often: {
      daily: ['every morning', 'daily', 'each working day'],
      weekly: ['once a week', 'every Tuesday', '1x per week', 'at least weekly', 'Fridays'],
      biweekly: ['every other Monday', 'every two weeks', 'fortnightly'],
      'twice-weekly': ['twice a week', 'every Monday and Thursday', '2 times per week'],
      monthly: ['once a month', '1x per month', 'every four weeks'],
      quarterly: ['4 times a year', 'quarterly', 'once per quarter'],
      semiannual: ['2x per year', 'every six months', 'twice a year'],
      annual: ['once a year', 'every spring'],
      'as-needed': ['as needed', 'when required'],
    },
    none: [
      'The agenda is posted every Friday.',
      'Whoever misses two meetings in a month brings bread.',
      'The chair of our meetings changes every month.',
      'We read the channel every day.',
      'A report goes to the harbour master every week.',
    ],
  },
  {
    title: 'Gruppkontrakt',
    heading: ['Möten', 'Mötesrutiner', 'Ceremonier', 'Kommunikation och möten'],
    other: ['Kommunikation', 'Arbetssätt', 'Regler'],
    name: ['Hamnmöte', 'Retro', 'Avstämning', 'Planering'],
    columns: ['Möte', 'Frekvens', 'Deltagare'],
    pair: ['Fråga', 'Svar'],
    label: ['Frekvens', 'När', 'Mötestider'],
    meetingLabel: ['Möten', 'Mötesschema', 'Vi träffas'],
    question: ['Hur ofta träffas vi?', 'När ses vi?'],
    sentence: ['Vi träffas {}.', 'Möten hålls {}.', 'Gruppen har möten {}.'],
    often: {
      daily: ['varje morgon', 'dagligen'],
      weekly: ['en gång i veckan', 'varje tisdag', 'på fredagarna'],
      biweekly: ['varannan vecka', 'varannan onsdag'],
      'twice-weekly': ['två gånger i veckan', '2 gånger per vecka'],
      monthly: ['en gång i månaden', 'sista fredagen i månaden', 'var fjärde vecka'],
      quarterly: ['4 gånger per år', 'varje kvartal'],
      'as-needed': ['vid behov', 'när det behövs'],
    },
    none: ['Protokollet skickas varje fredag.', 'Rollen som mötesledare roterar varje vecka.'],
  },
  {
    title: 'Acta del equipo',
    heading: ['Reuniones', 'Ceremonias', 'Comunicación y reuniones'],
    other: ['Comunicación', 'Forma de trabajo', 'Normas'],
    name: ['Taller', 'Retrospectiva', 'Reunión del puerto', 'Planificación'],
    columns: ['Reunión', 'Frecuencia', 'Participantes'],
    pair: ['Aspecto', 'Acuerdo'],
    label: ['Frecuencia', 'Cuándo', 'Horario de reuniones'],
    meetingLabel: ['Reuniones', 'Días de reunión', 'Nos reunimos'],
    question: ['¿Cada cuánto nos reunimos?', '¿Cuándo nos reunimos?'],
    sentence: ['Nos reunimos {}.', 'Las reuniones se celebran {}.', 'Nos comprometemos a reunirnos {}.'],
    often: {
      daily: ['todos los días', 'cada mañana'],
      weekly: ['una vez a la semana', 'cada martes', 'todos los lunes'],
      biweekly: ['cada dos semanas', 'cada quince días'],
      'twice-weekly': ['2 veces por semana', 'los martes y jueves'],
      monthly: ['una vez al mes', 'el último viernes de cada mes', 'cada cuatro semanas'],
      quarterly: ['4 veces al año', 'cada trimestre'],
    },
    none: ['El orden del día se envía cada viernes.', 'La moderación rota cada dos semanas.'],
  },
];

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The lines of a section on meetings, where the heading says so or the words themselves. */
function form(random: Random, words: Words, all: readonly (readonly [cadence: string, said: string])[]): string[] {
  const [[, said]] = all as [readonly [string, string]];
  const names = random.shuffle(words.name);
  const heading = `## ${random.pick(words.heading)}`;
  const other = `## ${random.pick(words.other)}`;
  const each = (line: (name: string, often: string) => string): string[] =>
    all.map(([, often], index) => line(names[index] as string, often));
  const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;
  const dashes = (width: number): string => row(...Array.from({ length: width }, () => '---'));
  const forms: (() => string[])[] = [
    () => [heading, '', ...each((name, often) => `- ${name}${random.pick([': ', ' – ', ', '])}${often}`)],
    () => [heading, '', ...each((name, often) => `- **${name}:** ${capital(often)}`)],
    () => [heading, '', ...each((name, often) => `- ${name} (${often})`)],
    () => [heading, '', row(...words.columns), dashes(3), ...each((name, often) => row(name, capital(often), 'Ana'))],
    () => [heading, '', row(...words.pair), dashes(2), row(random.pick(words.label), capital(said))],
    () => [
      `## ${words.heading[0]}`,
      '',
      ...each((name, often) => `### ${name}\n\n- ${words.label[0]}: ${capital(often)}\n`),
    ],
    () => [heading, '', `${random.pick(words.label)}: ${capital(said)}`],
    () => [other, '', `- ${random.pick(words.meetingLabel)}: ${capital(said)}`, '- Bo: Mail'],
    () => [other, '', `**${random.pick(words.meetingLabel)}**`, '', capital(said)],
    () => [other, '', random.pick(words.sentence).replace('{}', said)],
    () => [other, '', `### ${random.pick(words.question)}`, '', capital(said)],
    () => [other, '', `**${random.pick(words.question)}**`, '', capital(said)],
  ];
  return random.pick(forms)();
}

describe('the forms in which people tell when they meet', () => {
  it(`everything is read and nothing is made up, in ${MANY} documents`, () => {
    for (let index = 0; index < MANY; index++) {
      const random = createRandom(SEED + index);
      const words = random.pick(LANGUAGES);
      const all = random
        .shuffle(Object.entries(words.often))
        .slice(0, 1 + random.int(3))
        .map(([cadence, said]) => [cadence, random.pick(said)] as const);
      const lines = form(random, words, all);
      const text = ['# ' + words.title, '', ...lines, '', `- ${random.pick(words.none)}`, ''].join('\n');
      const found = factsOf(read(importText('a.md', text))).cadences;
      const told = lines.join('\n').toLowerCase();
      const wanted = all.filter(([, said]) => told.includes(said.toLowerCase())).map(([cadence]) => cadence);
      assert.deepEqual([...new Set(found)].toSorted(), wanted.toSorted(), `seed ${SEED + index}\n${text}`);
    }
  });
});
