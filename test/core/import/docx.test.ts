import assert from 'node:assert/strict';
import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  type IParagraphOptions,
  type IPropertiesOptions,
} from 'docx';
import { importCharter, type Imported } from '../../../core/src/import/index.js';
import { factsOf, read } from './kit.js';

type Children = (Paragraph | Table)[];

const NUMBERING = {
  config: [
    {
      reference: 'legal',
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START },
        { level: 1, format: LevelFormat.LOWER_LETTER, text: '%2)', alignment: AlignmentType.START },
        { level: 2, format: LevelFormat.LOWER_ROMAN, text: '%3.', alignment: AlignmentType.START },
      ],
    },
  ],
};

async function imported(
  children: Children,
  more: Partial<IPropertiesOptions> = {},
  headers: object = {},
): Promise<Imported> {
  const document = new Document({ numbering: NUMBERING, ...more, sections: [{ children, headers }] });
  return importCharter([{ name: 'team.docx', bytes: await Packer.toBuffer(document) }]);
}

const heading = (
  text: string,
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel] = HeadingLevel.HEADING_1,
): Paragraph => new Paragraph({ text, heading: level });
const bold = (text: string): Paragraph => new Paragraph({ children: [new TextRun({ text, bold: true })] });
const bullet = (text: string, level = 0): Paragraph => new Paragraph({ text, bullet: { level } });
const say = (options: string | IParagraphOptions): Paragraph => new Paragraph(options);
const table = (...rows: (string | Paragraph[])[][]): Table =>
  new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (cell) => new TableCell({ children: typeof cell === 'string' ? [new Paragraph(cell)] : cell }),
          ),
        }),
    ),
  });

function wordForWord({ report }: Imported): void {
  assert.deepEqual(report.words.lost, []);
  assert.ok(report.words.sameOrder);
}

describe('importing Word documents', () => {
  it('with headings, lists, tables and signatures', async () => {
    const result = await imported([
      new Paragraph({ text: 'Charter of the Returns Desk', heading: HeadingLevel.TITLE }),
      heading('Purpose'),
      say({
        children: [
          new TextRun('We take the '),
          new TextRun({ text: 'worry', italics: true }),
          new TextRun(' out of it. See '),
          new ExternalHyperlink({ link: 'https://desk.example/a', children: [new TextRun('our page')] }),
          new TextRun('.'),
        ],
      }),
      heading('Scope'),
      heading('In scope', HeadingLevel.HEADING_2),
      bullet('Returns'),
      bullet('by post', 1),
      bullet('in the shop', 1),
      bullet('Exchanges'),
      heading('Out of scope', HeadingLevel.HEADING_2),
      bullet('Repairs'),
      heading('Team'),
      table(
        ['Name', 'Role', 'Main duties'],
        ['Ana Ruiz', 'Lead', [bullet('Plans the week'), bullet('Decides')]],
        ['Bo Lind', 'Agent', [bullet('Answers')]],
      ),
      heading('Signatures'),
      table(['Name', 'Signature', 'Date'], ['Ana Ruiz', 'Ana Ruiz', '3 May 2026'], ['Bo Lind', '', '']),
    ]);
    wordForWord(result);
    assert.deepEqual(factsOf(read(result)), {
      language: 'en',
      members: ['Ana Ruiz', 'Bo Lind'],
      roles: { 'Ana Ruiz': ['Lead'], 'Bo Lind': ['Agent'] },
      objectives: [],
      in: ['Returns', 'Exchanges'],
      out: ['Repairs'],
      signatories: ['Ana Ruiz'],
      cadences: [],
    });
    assert.match(
      result.yaml,
      /^purpose: "We take the \*worry\* out of it\. See \[our page\]\(https:\/\/desk\.example\/a\)\."$/m,
    );
    assert.match(result.yaml, /signed: 2026-05-03\n {4}kind: typed/);
  });

  it('without a heading style: bold and underlined lines, a form, one column', async () => {
    for (const lines of [
      [
        bold('Returns Desk Charter'),
        bold('Mission'),
        say('To serve.'),
        bold('Goals'),
        bullet('Win'),
        bold('Meetings'),
        say('Every Monday at 9:30.'),
      ],
      ['Returns Desk Charter', 'Mission', 'Goals', 'Meetings'].flatMap((text, index) => [
        say({ children: [new TextRun({ text, underline: {} })] }),
        ...([[], [say('To serve.')], [bullet('Win')], [say('Every Monday at 9:30.')]][index] as Paragraph[]),
      ]),
      [
        bold('Returns Desk Charter'),
        table(['Mission', 'To serve.'], ['Goals', [bullet('Win')]], ['Meetings', 'Every Monday at 9:30.']),
      ],
      [
        table(
          [[bold('Returns Desk Charter')]],
          [[bold('Mission')]],
          ['To serve.'],
          [[bold('Goals'), bullet('Win')]],
          [[bold('Meetings')]],
          ['Every Monday at 9:30.'],
        ),
      ],
    ]) {
      const result = await imported(lines);
      wordForWord(result);
      const { charter } = read(result);
      assert.equal(charter?.title?.value, 'Returns Desk Charter');
      assert.equal(charter?.purpose?.mission?.value, 'To serve.', result.yaml);
      assert.deepEqual(factsOf(read(result)).objectives, ['Win']);
      const [meeting] = charter?.meetings ?? [];
      assert.deepEqual(
        [meeting?.cadence?.value, meeting?.day[0]?.value, meeting?.time?.value],
        ['weekly', 'Monday', '09:30'],
      );
    }
  });

  it('numbered as written', async () => {
    const item = (text: string, level: number): Paragraph => say({ text, numbering: { reference: 'legal', level } });
    const result = await imported([
      heading('Team Charter'),
      heading('Ground rules', HeadingLevel.HEADING_2),
      item('Be on time', 0),
      item('in the morning', 1),
      item('after lunch', 1),
      item('on Fridays, too', 2),
      say('A word in between.'),
      item('Be kind', 0),
    ]);
    wordForWord(result);
    assert.match(
      result.yaml,
      /Be on time[^]*- a\) in the morning[^]*- b\) after lunch[^]*- i\. on Fridays, too[^]*2\. Be kind[^]*list: numbers/,
    );
  });

  it('with a header, a comment and a footnote', async () => {
    const result = await imported(
      [
        heading('Team Charter'),
        heading('Purpose', HeadingLevel.HEADING_2),
        say({
          children: [
            new CommentRangeStart(0),
            new TextRun('To serve'),
            new CommentRangeEnd(0),
            new TextRun({ children: [new CommentReference(0)] }),
            new FootnoteReferenceRun(1),
            new TextRun('.'),
          ],
        }),
      ],
      {
        comments: {
          children: [{ id: 0, author: 'Mo', date: new Date(0), children: [new Paragraph('whom?')] }],
        },
        footnotes: { 1: { children: [new Paragraph('Everybody who asks.')] } },
      },
      { default: new Header({ children: [new Paragraph('Course 204, group 7')] }) },
    );
    wordForWord(result);
    assert.deepEqual(
      result.report.leftOut.map(({ what, text }) => `${what}: ${text}`),
      ['the header of the pages: Course 204, group 7', 'a comment by Mo: whom?'],
    );
    assert.match(result.yaml, /To serve\[\^1\]\.[^]*\[\^1\]: Everybody who asks\./);
  });

  it('with cells that span rows, and cells without words', async () => {
    const cell = (
      text: string,
      verticalMerge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType],
    ): TableCell => new TableCell({ children: [new Paragraph(text)], ...(verticalMerge && { verticalMerge }) });
    const result = await imported([
      heading('Team Charter'),
      heading('Members', HeadingLevel.HEADING_2),
      new Table({
        rows: [
          new TableRow({ tableHeader: true, children: [cell('Role'), cell('Name')] }),
          new TableRow({ children: [cell('Agent', VerticalMergeType.RESTART), cell('Ana Ruiz')] }),
          new TableRow({ children: [cell('', VerticalMergeType.CONTINUE), cell('Bo Lind')] }),
          new TableRow({ children: [cell('Trainer'), cell('TBD')] }),
        ],
      }),
    ]);
    wordForWord(result);
    const document = read(result);
    assert.deepEqual(factsOf(document).roles, { 'Ana Ruiz': ['Agent'], 'Bo Lind': ['Agent'] });
    assert.equal(document.charter?.roles.find(({ label }) => label === 'Trainer')?.vacant?.value, true);
  });
});
