import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { reviewFormats, type ReviewReport } from '../../../../core/src/changes/report/index.js';
import { commandsIn, nasty } from '../../../kit/runner-commands.js';
import { compared, change, reviewed, reviewOf, signer } from './sample-review.js';

const RUNS = process.env['SOAK'] ? 20_000 : 200;

/** Words that try to be markup, too. */
const hostile = fc.oneof(
  nasty,
  fc.constantFrom(
    '<script>alert(1)</script>',
    '</style><img src=x onerror=alert(1)>',
    '" onmouseover="alert(1)',
    '<!-- charter:review -->',
    '@everyone @ana/team',
    '![x](https://evil.example/x.png)',
    '[x](javascript:alert(1))',
    '</details>\n\n# Approved',
    '| a | b |\n|---|---|',
    '```\nfence',
    '> quote\n- list\n1. one\n# head\n===',
    '<https://evil.example> https://evil.example www.evil.example a@evil.example #12 GH-12 $x$',
    '&lt;script&gt; &#64;ana',
    '\u202Eesrever\u202C \uFEFF\u200B',
  ),
);

const said = fc.record({
  file: hostile,
  from: hostile,
  title: hostile,
  text: hostile,
  sentence: hostile,
  before: hostile,
  after: hostile,
  name: hostile,
  reason: hostile,
  approver: hostile,
  state: fc.constantFrom('changed', 'renamed', 'split', 'added', 'removed', 'unreadable'),
});

type Said = typeof said extends fc.Arbitrary<infer T> ? T : never;

/** A review in which all words are somebody's. */
function reviewWith({
  file,
  from,
  title,
  text,
  sentence,
  before,
  after,
  name,
  reason,
  approver,
  state,
}: Said): ReviewReport {
  const later = `title: ${JSON.stringify(title)}\npurpose: ${JSON.stringify(text)}\nlanguage: ${JSON.stringify(name)}\n`;
  const finding = {
    rule: 'some-rule',
    severity: 'warning' as const,
    message: sentence,
    span: { start: 0, end: later.length },
    path: [],
    fixes: [],
    related: [],
    calendar: false,
    essential: false,
  };
  const words = [
    { is: 'same' as const, text: before },
    { is: 'removed' as const, text: after },
    { is: 'added' as const, text },
  ];
  const result = {
    changes: [
      change({ sentence, explanation: reason, before, after, words, loosened: true, place: { start: 0, end: 3 } }),
      change({ sentence: text, after: sentence, class: 'notice', afterSpan: { start: 8, end: 9 } }),
    ],
    signers: [signer(name, { sentence, handles: [name] })],
    mustSignAgain: [signer(name).id],
    consequences: [
      { kind: 'link-broken' as const, path: [file], file, sentence, span: { start: 0, end: 1 }, fingerprint: '0' },
    ],
    newFindings: [finding],
    fixedFindings: [finding],
  };
  const own = reviewed(
    file,
    { before: `title: ${JSON.stringify(from)}\n`, after: later },
    { state, from, approvers: [approver], unreadable: [{ side: 'before', reason }], result },
  );
  const real = compared(from, later, `title: ${JSON.stringify(text)}\npurpose: ${JSON.stringify(sentence)}\n`);
  return reviewOf([own, real], { base: from, head: file, failures: [{ file, message: reason }] });
}

const plain = { color: false };

describe('what others wrote, in a review', () => {
  for (const format of ['text', 'markdown', 'json', 'html'] as const) {
    it(`gives no command to a runner: ${format}`, () => {
      fc.assert(
        fc.property(said, fc.boolean(), (words, color) => {
          const report = reviewWith(words);
          assert.deepEqual(commandsIn(reviewFormats[format](report, { color, columns: 80, mentions: true })), []);
        }),
        { numRuns: RUNS },
      );
    });
  }

  it('is annotated by commands of ours alone, with every word', () => {
    fc.assert(
      fc.property(said, (words) => {
        const report = reviewWith(words);
        const output = reviewFormats.github(report, plain);
        const commands = commandsIn(output);
        assert.equal(commands.length, output.trimEnd().split('\n').length);
        assert.ok(commands.every(({ name }) => ['error', 'warning', 'notice'].includes(name)));
        const allowed = new Set(['file', 'line', 'endLine', 'col', 'endColumn', 'title']);
        for (const { properties } of commands) assert.ok([...properties.keys()].every((key) => allowed.has(key)));
      }),
      { numRuns: RUNS },
    );
  });

  it('is nothing but words in Markdown: no tag, link, image, heading, code or mention', () => {
    const dialect = new MarkdownIt({ html: true, linkify: true });
    dialect.linkify.set({ fuzzyLink: false });
    fc.assert(
      fc.property(said, (words) => {
        const report = reviewWith(words);
        const html = dialect.render(reviewFormats.markdown(report, { ...plain, mentions: true }));
        const tags = [...html.matchAll(/<\/?([a-z][a-z0-9]*)([^>]*)>/gi)];
        for (const [whole, tag = '', attributes] of tags) {
          assert.ok(ALLOWED.has(tag), whole);
          assert.equal(attributes, '', whole);
        }
        assert.doesNotMatch(html, /<[!?]|[@#][\p{L}\p{N}]|\bGH-\d/u);
        const count = (tag: string): number => tags.filter(([whole]) => whole === `<${tag}>`).length;
        assert.equal(count('details'), count('/details'));
        assert.ok(count('h3') <= report.charters.length + 1);
      }),
      { numRuns: RUNS },
    );
  });

  it('is nothing but words on the page: only our tags and attributes, nested as they should be', () => {
    fc.assert(
      fc.property(said, (words) => {
        const report = reviewWith(words);
        const page = reviewFormats.html(report, plain);
        const body = page.slice(page.indexOf('<body>'), page.indexOf('</html>'));
        const open: string[] = [];
        const rest = body.replaceAll(
          /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>/g,
          (_, closes: string, tag: string, attributes: string) => {
            for (const [, name = ''] of attributes.matchAll(/ ([a-z-]+)="/g)) assert.ok(ATTRIBUTES.has(name), name);
            if (closes !== '') assert.equal(open.pop(), tag);
            else if (tag !== 'br') open.push(tag);
            return '';
          },
        );
        assert.deepEqual(open, []);
        assert.doesNotMatch(rest, /[<>]/);
        assert.doesNotMatch(page, /[\u202A-\u202E\u2066-\u2069]/u);
      }),
      { numRuns: RUNS },
    );
  });
});

const ALLOWED = new Set('p ul li strong em s del ins details summary h3 blockquote'.split(' '));
const ATTRIBUTES = new Set('class id href lang role scope style aria-label aria-labelledby'.split(' '));
