import assert from 'node:assert/strict';
import { parseCharter } from '../../../core/src/index.js';
import { walk, type Node } from '../../../core/src/syntax/tree.js';

/** The text with «…» around every text of the charter, keys left alone, and ‹…› around lists and groups with `all`. */
function marked(text: string, all = false): string {
  const { syntax } = parseCharter(text);
  assert.ok(syntax.root, 'there is a charter');
  const marks: { at: number; mark: string; order: number }[] = [];
  let order = 0;
  for (const node of walk(syntax.root) as Iterable<Node>) {
    if (node.kind !== 'scalar' && (!all || node === syntax.root)) continue;
    const [open, close] = node.kind === 'scalar' ? ['«', '»'] : ['‹', '›'];
    order++;
    marks.push({ at: node.span.start, mark: open, order }, { at: node.span.end, mark: close, order: -order });
  }
  // At one place what ends comes before what begins, but for a value that was left out, which does both.
  marks.sort(
    (a, b) =>
      a.at - b.at ||
      (a.order === -b.order ? b.order - a.order : Math.sign(a.order) - Math.sign(b.order) || a.order - b.order),
  );
  let result = '';
  let done = 0;
  for (const { at, mark } of marks) {
    result += text.slice(done, at) + mark;
    done = at;
  }
  return result + text.slice(done);
}

function check(expected: string, all = false): void {
  assert.equal(marked(expected.replaceAll(/[«»‹›]/g, ''), all), expected);
}

describe('the place of every value', () => {
  it('unquoted and in quotation marks', () => {
    check(`charter: «1»
title: «Returns Desk»
team: «'Ana''s team'»
purpose: «"We \\"help\\""»
`);
  });

  it('before remarks and blanks, which are not part of it', () => {
    check(`# first
charter: «1»   # the format
title:   «Returns Desk»
# last
`);
  });

  it('in blocks of text, with their sign and without the line break behind them', () => {
    check(`charter: «1»
purpose: «|
  We help.

  Every day.»

background: «>-
    We began
    in May.»
# remark
title: «x»
`);
  });

  it('unquoted text over several lines', () => {
    check(`title: «Returns
  Desk
  North»
charter: «1»
`);
  });

  it('lists and fields, to the end of their last value', () => {
    check(
      `title: «x»
scope:
  ‹in:
    ‹- «Parcels»
    - «Letters»›   # all of them

  out: «Bikes»›

members:
‹- ‹name: «Ana»
  roles: ‹[«lead», «analyst»]››
- ‹{name: «Bo»}››
`,
      true,
    );
  });

  it('values that were left out, right behind their key or hyphen', () => {
    check(`title:«»
purpose:«»   # later
norms:
  - «»
  -«»
  - «Kind»
`);
  });

  it('in files with Windows line breaks, a byte order mark, lone carriage returns', () => {
    check(
      '\uFEFFcharter: «1»\r\ntitle: «Returns Desk»\r\npurpose: «|\r\n  We help.\r\n  Always.»\r\nnorms:\r\n  - «Kind»\r\n',
    );
    check('title: «Ünïcode 😀 desk»\r\nteam: «x»');
  });

  it('as written, where YAML refused them', () => {
    check(`title: «& Co»
purpose: «Our aim: be quick»   # really
norms:
  - «**Kind** before quick»
  - «"First" and more»
  - «Kind»
members:
  - name: «'tis Ana»
    handle: «@ana»
scope:
\tin: «Parcels»
\tout: «[see annex] and more»
review:«»
`);
  });

  it('as written, over several lines', () => {
    check(`purpose: «We help: everybody
  and always»
title: «Returns
goes on here»
norms:
  - «We #1
    of all»
`);
  });
});
