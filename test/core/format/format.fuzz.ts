import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { canFormat, pages, parseCharter, type Node } from '../../../core/src/index.js';
import { pageExamples } from '../../kit/rule-page.js';
import { charterTexts } from './charter-texts.js';
import { checkedFormat } from './checked-format.js';

/** The same charters in every run of the suite; others, and more of them, in `npm run soak`. */
const soak = process.env['SOAK'] !== undefined;
const RUNS = soak ? 20_000 : 60;

describe('formatting', () => {
  it('changes no data and no comment in the examples and the rule pages, and is done after once', () => {
    const folders = ['examples/teams', 'examples/needs-work'];
    const files = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.charter.yaml'))
        .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
    );
    const blocks = Object.values(pages()).flatMap((page) => pageExamples(page).map(({ charter }) => charter));
    for (const text of [...files, ...blocks]) assertSame(text, checkedFormat(text));
  });

  it('changes no data and no comment in charters of any shape, and is done after once', () => {
    let formatted = 0;
    fc.assert(
      fc.property(charterTexts, (text) => {
        const result = checkedFormat(text);
        assertSame(text, result);
        // Editors end a line at a lone CR and YAML does not: such a charter is left alone where that matters.
        if (!canFormat(parseCharter(text)) || /\r(?!\n)/.test(text)) return;
        assertIndentedByTwo(result);
        formatted++;
      }),
      { numRuns: RUNS, ...(!soak && { seed: 20261122 }) },
    );
    assert.ok(formatted > RUNS / 2, `only ${formatted} of ${RUNS} charters could be formatted at all`);
  });
});

function assertSame(before: string, after: string): void {
  if (before === after || !canFormat(parseCharter(before))) return;
  const words = (text: string): unknown =>
    parse(respelled(text), { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false });
  assert.deepEqual(words(after), words(before));
  assert.deepEqual(commentsOf(after), commentsOf(before));
}

/** Every list and group of fields begins two columns behind the one around it. */
function assertIndentedByTwo(text: string): void {
  const { root, lines } = parseCharter(text).syntax;
  const columns = (node: Node, depth: number): void => {
    if (node.kind === 'scalar' || node.flow) return;
    const mark = text.startsWith('\uFEFF') && lines.position(node.span.start).line === 0 ? 1 : 0;
    assert.equal(lines.position(node.span.start).character - mark, depth * 2, text);
    const inner = node.kind === 'sequence' ? node.items : node.entries.map(({ value }) => value);
    for (const child of inner) columns(child, depth + 1);
  };
  if (root) columns(root, 0);
}

function respelled(text: string): string {
  return text.replaceAll(/every two weeks|bi-weekly/gi, 'biweekly');
}

function commentsOf(text: string): string[] {
  return parseCharter(text).syntax.comments.map(({ span }) => text.slice(span.start, span.end).trimEnd());
}
