import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { importCharter, ImportRefusal, type Imported } from '../../../core/src/import/index.js';
import { createRandom, type Random } from '../../kit/random.js';
import { read } from './kit.js';

const MANY = process.env['SOAK'] ? 20_000 : 250;
const SEED = Number(process.env['SEED'] ?? 20_261_122);
const FIXTURES = 'test/fixtures/import';

/** Undefined where the document was refused, which is the only way not to be imported. */
function tried(name: string, bytes: Uint8Array): Imported | undefined {
  try {
    return importCharter([{ name, bytes }], { anything: true });
  } catch (error) {
    if (error instanceof ImportRefusal) return undefined;
    throw error;
  }
}

const HEADINGS = [
  'Purpose',
  'Team Members and Roles',
  'Mål',
  'Meetings',
  'Out of scope',
  'Signatures',
  'Decision making',
  'Glossary',
  'Historial de cambios',
  'Ablauf',
  'Whatever',
  '3.2 Scope',
  'Procedures',
];
const LEADS = [
  'We meet every Monday and',
  'By signing below',
  'The team consists of the following people:',
  'Chair:',
  '**Owner:**',
  'Out of scope:',
  '[ ]',
  '“Quoted”',
  '#1',
  '<b>',
  'a | b',
  '* x',
  '1.',
  '`code',
  '\\',
  '{{name}}',
  '&nbsp;',
  'ä_b_c',
  '____',
];

/** A document of words that are all different, so that each of them can be looked for. */
function randomDocument(random: Random): {
  readonly name: string;
  readonly text: string;
  readonly words: readonly string[];
} {
  let count = 0;
  const word = (): string => `w${count++}q`;
  const some = (most: number): string => Array.from({ length: 1 + random.int(most) }, word).join(' ');
  const line = (): string => (random.chance(0.3) ? `${random.pick(LEADS)} ${some(6)}` : some(9));
  const cells = (width: number): string =>
    `| ${Array.from({ length: width }, () => (random.chance(0.15) ? '' : line().replaceAll('|', ''))).join(' | ')} |`;
  const list = (indent: number): string =>
    Array.from({ length: 1 + random.int(3) }, (_, index) => {
      const mark = random.pick(['-', '*', `${index + 1}.`, '•']);
      const below = indent < 12 && random.chance(0.3) ? `\n${list(indent + 3)}` : '';
      return `${' '.repeat(indent)}${mark} ${line()}${below}`;
    }).join('\n');
  const block = (): string => {
    switch (random.int(8)) {
      case 0:
        return `${'#'.repeat(1 + random.int(4))} ${random.pick(HEADINGS)} ${random.chance(0.3) ? word() : ''}`;
      case 1:
        return `**${random.pick(HEADINGS)}**`;
      case 2:
        return list(0);
      case 3: {
        const width = 1 + random.int(4);
        const head = random.chance(0.6)
          ? `| ${Array.from({ length: width }, () => random.pick(['Name', 'Role', 'Date', 'Signature', 'Goal', 'When', ''])).join(' | ')} |`
          : cells(width);
        return [head, `|${' --- |'.repeat(width)}`, ...Array.from({ length: random.int(4) }, () => cells(width))].join(
          '\n',
        );
      }
      case 4:
        return random.pick([
          `<ul><li>${some(3)}<li>${some(3)}</ul>`,
          `<table><tr><td>${some(2)}<td>${some(2)}</table>`,
          `<!-- ${some(3)} -->`,
          `> ${line()}`,
        ]);
      case 5:
        return `${line()}\n${line()}`;
      case 6:
        return `Ana ${word()}, Bo ${word()} and Chen ${word()}`;
      default:
        return line();
    }
  };
  const text = Array.from({ length: 2 + random.int(14) }, block).join(random.chance(0.9) ? '\n\n' : '\n');
  return { name: random.pick(['a.md', 'a.md', 'a.txt', 'a.html', 'a.mdx']), text, words: text.match(/w\d+q/g) ?? [] };
}

describe('importing whatever there is', () => {
  it(`${MANY} random documents: every word is in the charter or in the report`, () => {
    for (let seed = SEED; seed < SEED + MANY; seed++) {
      const { name, text, words } = randomDocument(createRandom(seed));
      const imported = tried(name, new TextEncoder().encode(text));
      if (!imported) continue;
      const { yaml, report } = imported;
      const kept = new Set(`${yaml} ${JSON.stringify(report.leftOut)}`.match(/w\d+q/g) ?? []);
      const lost = words.filter((word) => !kept.has(word));
      assert.deepEqual(lost, [], `seed ${seed}, ${name}:\n${text}\n\n${yaml}`);
      assert.deepEqual(report.words.lost, [], `seed ${seed}, ${name}:\n${text}\n\n${yaml}`);
      assert.deepEqual(read(imported).syntax.problems, [], `seed ${seed}:\n${yaml}`);
    }
  });

  it('every fixture cut off anywhere, and with letters changed', () => {
    const random = createRandom(SEED);
    const names = readdirSync(FIXTURES).filter((name) => !name.endsWith('.yaml'));
    for (let count = 0; count < MANY; count++) {
      const name = random.pick(names);
      const bytes = readFileSync(`${FIXTURES}/${name}`);
      const part = Uint8Array.from(bytes.subarray(0, random.int(bytes.length)));
      for (let change = random.int(6); change > 0 && part.length > 0; change--)
        part[random.int(part.length)] = random.int(256);
      tried(name, part);
    }
  });

  it('Word documents with bytes changed', () => {
    const random = createRandom(SEED);
    const xml = `<w:document xmlns:w="w"><w:body>${'<w:p><w:r><w:t>Team charter: our goals</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'.repeat(9)}</w:body></w:document>`;
    const whole = zipSync({
      'word/document.xml': strToU8(xml),
      'word/styles.xml': strToU8('<w:styles/>'),
      'word/_rels/document.xml.rels': strToU8('<Relationships/>'),
    });
    for (let count = 0; count < MANY * 4; count++) {
      const bytes = whole.slice(0, random.chance(0.2) ? random.int(whole.length) : whole.length);
      for (let change = 1 + random.int(8); change > 0 && bytes.length > 0; change--)
        bytes[random.int(bytes.length)] = random.int(256);
      tried('a.docx', bytes);
    }
  });

  it('a bomb, whatever size it says it has', () => {
    const bomb = zipSync({ 'word/document.xml': [new Uint8Array(40 * 1024 * 1024), { level: 1 }] });
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 46 < lying.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    for (const bytes of [bomb, lying])
      assert.throws(() => importCharter([{ name: 'a.docx', bytes }]), /unpacks to far more/);
  });

  it('texts made to take long', () => {
    for (const [name, piece] of [
      ['a.md', '- '],
      ['a.md', '> '],
      ['a.md', '['],
      ['a.md', '*a'],
      ['a.md', '| a '],
      ['a.md', '<b>'],
      ['a.md', '`'],
      ['a.md', 'a@'],
      ['a.md', '{% for %}\n'],
      ['a.txt', '- a\n'],
      ['a.txt', '1. '],
      ['a.txt', 'a   '],
      ['a.txt', 'Name\n\n'],
      ['a.txt', '-- --\n'],
      ['a.txt', '|\n'],
      ['a.txt', 'Team: '],
      ['a.html', '<li>'],
      ['a.html', '<td>'],
      ['a.html', '<b>a</b>'],
      ['a.html', '&amp;'],
      ['a.html', '<!--'],
      ['a.mdx', '<A b="c">\n'],
    ] as const)
      tried(name, new TextEncoder().encode(piece.repeat(20_000 / piece.length)));
  });

  it('thousands of people', () => {
    const letter = (index: number): string => String.fromCharCode(97 + (index % 26));
    const people = Array.from({ length: 4000 }, (_, index) => {
      const family = `Xq${letter(index)}${letter(Math.trunc(index / 26))}${letter(Math.trunc(index / 676))}`;
      return `- Ana ${family} – Tester`;
    });
    const text = `# Team charter\n\n## Members\n\n${people.join('\n')}\n`;
    const imported = importCharter([{ name: 'a.md', bytes: new TextEncoder().encode(text) }]);
    assert.equal(read(imported).charter?.members.length, people.length);
  });
});
