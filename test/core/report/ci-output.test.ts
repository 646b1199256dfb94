import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { formats, type CheckReport, type FormatName } from '../../../core/src/index.js';
import { fileReport, reportOn } from './sample-report.js';

interface Command {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

const REGISTERED = new Set(
  'internal-set-repo-path set-env set-output save-state add-path add-mask add-matcher remove-matcher debug notice warning error group endgroup echo stop-commands'.split(
    ' ',
  ),
);

/** The grammar of the GitHub runner (actions/runner, src/Runner.Common/ActionCommand.cs), both of its generations. */
function parseCommand(line: string): Command | undefined {
  return parseSecond(line) ?? parseFirst(line);
}

function parseSecond(line: string): Command | undefined {
  const message = line.replace(/^[\s\u0085]+/, '');
  if (!message.startsWith('::')) return undefined;
  const end = message.indexOf('::', 2);
  if (end < 0) return undefined;
  return command(message.slice(2, end), ',', message.slice(end + 2));
}

function parseFirst(line: string): Command | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  return command(line.slice(start + 3, end), ';', line.slice(end + 1));
}

function command(info: string, separator: string, data: string): Command | undefined {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!REGISTERED.has(name)) return undefined;
  const list =
    space < 0
      ? []
      : info
          .slice(space + 1)
          .trim()
          .split(separator);
  const properties = new Map(
    list.flatMap((part): [string, string][] => {
      const equals = part.indexOf('=');
      return equals < 0 ? [] : [[part.slice(0, equals), unescape(part.slice(equals + 1))]];
    }),
  );
  return { name, properties, data: unescape(data) };
}

function unescape(text: string): string {
  const mappings = [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%'],
  ] as const;
  return mappings.reduce((result, [from, to]) => result.replaceAll(from, to), text);
}

function commandsIn(output: string): Command[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => parseCommand(line) ?? []);
}

const nasty = fc.string({
  unit: fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        '::',
        '##[',
        ']',
        'error',
        'warning',
        'stop-commands',
        ' ',
        '::error::',
        '##[error]',
        '##',
        '[',
        ':',
        '#',
      ),
    },
    fc.constantFrom(
      '\n',
      '\r',
      '\r\n',
      '\t',
      '%',
      '%0A',
      '%25',
      ',',
      '=',
      '\u0085',
      '\u2028',
      '\u200B',
      '\u200D',
      '\u001B[31m',
      '\uFEFF',
      '"',
      "'",
      '|',
      '<',
      '&',
    ),
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
  ),
  maxLength: 12,
});

const reports = fc
  .record({ file: nasty, text: nasty, message: nasty, title: nasty, other: nasty, failure: nasty })
  .map((said) => {
    const source = `# ${said.text}\n${said.text}\n`;
    const at = { start: Math.min(2, source.length), end: source.length };
    const finding = {
      at: 0,
      span: at,
      message: said.message,
      fixes: [{ title: said.title, safe: true, edits: [{ ...at, text: said.other }] }],
      related: [{ span: at, message: said.other }],
    };
    const file = fileReport(said.file, source.replaceAll(/[█«»]/g, ''), [finding]);
    return reportOn([file], { failures: [{ file: said.file, message: said.failure }] });
  });

describe('what CI reads', () => {
  it('knows a command when it sees one', () => {
    assert.equal(commandsIn('  ::error file=a%2Cb::50 %25%0A').length, 1);
    assert.equal(commandsIn('anything ##[error]else').length, 1);
    assert.equal(commandsIn('x ::error::y').length, 0);
  });

  for (const format of Object.keys(formats).filter((name) => name !== 'github') as FormatName[]) {
    it(`never contains a command that a charter wrote: ${format}`, () => {
      fc.assert(
        fc.property(reports, fc.boolean(), (report: CheckReport, color) => {
          assert.deepEqual(commandsIn(formats[format](report, { color })), []);
        }),
        { numRuns: 300 },
      );
    });
  }

  it('github: one command a finding, which says what the finding says', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const found = commandsIn(formats.github(report, { color: false }));
        assert.equal(found.length, 1);
        assert.equal(found[0]!.name, 'warning');
        const wanted = formats.concise(report, { color: false });
        assert.ok(letters(wanted).endsWith(letters(found[0]!.data)));
        assert.ok(letters(wanted).startsWith(letters(found[0]!.properties.get('file')!)));
        assert.equal(found[0]!.properties.get('title'), 'some-rule');
      }),
      { numRuns: 1000 },
    );
  });

  it('xml is well-formed whatever a charter says', () => {
    fc.assert(
      fc.property(reports, (report) => {
        for (const format of ['junit', 'checkstyle'] as const)
          assertWellFormed(formats[format](report, { color: false }));
      }),
      { numRuns: 300 },
    );
  });

  it('markdown holds no mention, tag, image, link or broken table, whatever a charter says', () => {
    const charter = fileReport('a.charter.yaml', 'title: A\n', [
      { at: -1, message: '@ana <img src=x> ![x](http://evil.example) `a` | b #12 <!-- [l](u) www.evil.example' },
    ]);
    const line = formats
      .markdown(reportOn([charter]), { color: false })
      .split('\n')
      .find((row) => row.includes('some-rule'))!;
    assert.equal(
      line,
      String.raw`| 1 | warning | @&#8203;ana &lt;img src=x\> \!\[x\]\(http\://evil.example\) \`a\` \| b #&#8203;12 &lt;\!-- \[l\]\(u\) www&#46;evil.example | some-rule |`,
    );
  });
});

/** Without blanks, which are put in or taken out to keep text from being a command. */
function letters(text: string): string {
  return text.replaceAll(/\s/g, '');
}

function assertWellFormed(xml: string): void {
  const open: string[] = [];
  const rest = xml
    .replace('<?xml version="1.0" encoding="UTF-8"?>', '')
    .replaceAll(
      /<(\/?)(\w+)((?: [\w]+="[^"<]*")*)(\/?)>/g,
      (_, closes: string, name: string, attributes: string, empty: string) => {
        assert.doesNotMatch(attributes, /&(?!(?:amp|lt|gt|quot|#\d+);)/);
        if (closes) assert.equal(open.pop(), name);
        else if (!empty) open.push(name);
        return '';
      },
    );
  assert.deepEqual(open, []);
  assert.doesNotMatch(rest, /[<>]|&(?!(?:amp|lt|gt|quot|#\d+);)/);
  assert.doesNotMatch(xml.replaceAll('\n', ''), /\p{Cc}(?<![\u007F-\u009F])|\p{Cs}|[\uFFFE\uFFFF]/u);
}
