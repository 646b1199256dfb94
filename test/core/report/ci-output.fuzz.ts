import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { formats, printable, type CheckReport, type FormatName } from '../../../core/src/index.js';
import { commandsIn, nasty } from '../../kit/runner-commands.js';
import { fileReport, reportOn } from './sample-report.js';

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
          assert.deepEqual(commandsIn(formats[format](report, { color, columns: 40 })), []);
        }),
        { numRuns: 100 },
      );
    });
  }

  it('github: one command a failure and one a finding, which say what those say', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const [failed, found, ...others] = commandsIn(formats.github(report, { color: false }));
        assert.equal(others.length, 0);
        assert.equal(failed!.name, 'error');
        assert.ok(letters(failed!.data).endsWith(letters(printable(report.failures[0]!.message))));
        assert.equal(found!.name, 'warning');
        const wanted = formats.concise(report, { color: false });
        assert.ok(letters(wanted).endsWith(letters(found!.data)));
        assert.ok(letters(wanted).startsWith(letters(found!.properties.get('file')!)));
        assert.equal(found!.properties.get('title'), 'some-rule');
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
      String.raw`| 1 | warning | @&#8203;ana &lt;img src=x\> \!\[x\](http\://evil.example) \`a\` \| b #&#8203;12 &lt;\!-- \[l\](u) www&#46;evil.example | some-rule |`,
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
