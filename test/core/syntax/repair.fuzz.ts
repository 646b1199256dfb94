import assert from 'node:assert/strict';
import { isFieldName } from '../../../core/src/model/fields.js';
import { parseSyntax } from '../../../core/src/syntax/parse.js';
import { findRepairs } from '../../../core/src/syntax/repair/scan.js';
import { knownCharters } from '../../kit/charters.js';
import { createRandom } from '../../kit/random.js';

/** More of them in `npm run soak`. */
const RUNS = process.env['SOAK'] ? 20_000 : 300;

describe('a file that YAML reads', () => {
  it('needs no repair, whatever YAML it is written in', () => {
    for (const [name, text] of knownCharters()) {
      const syntax = parseSyntax(text);
      if (syntax.problems.length > 0 || !syntax.root) continue;
      const quiet = text.replaceAll(/^\s*(?:[-*](?=\S)|•).*$/gm, '');
      if (parseSyntax(quiet).problems.length > 0) continue;
      assert.deepEqual(findRepairs(quiet, parseSyntax(quiet).lines, isFieldName), [], name);
    }
  });

  it('needs no repair when it is put together at random', () => {
    for (let seed = 0; seed < RUNS; seed++) {
      const text = randomYaml(seed);
      const syntax = parseSyntax(text);
      assert.deepEqual(syntax.problems, [], text);
      assert.deepEqual(findRepairs(text, syntax.lines, isFieldName), [], text);
    }
  });
});

/** A file that YAML reads without trouble, with every style of value. */
function randomYaml(seed: number): string {
  const random = createRandom(seed);
  const values = [
    'We help', "'it''s: #1'", '"a \\" b: c"', 'https://a.b/c#d', '10:30', '90 %', 'a # remark', "don't", '[a, "b, c", {d: e}]',
    '{a: b, c: [d]}', '-5 points', '2026-12-31', 'C#', 'a - b', 'yes', '~', '"x"   # remark', 'a "b" c', ':-)', '-x', '?x',
  ]; // prettier-ignore
  const lines: string[] = [];
  const block = (indent: number): void => {
    const pad = ' '.repeat(indent);
    const style = random.int(5);
    if (style === 0) lines.push(`${pad}a: |`, `${pad}  **b**: c`, '', `${pad}    - 'd`, `${pad}  #e`);
    else if (style === 1) lines.push(`${pad}a: >-`, `${pad}  @b`, `${pad}  "c`);
    else if (style === 2) lines.push(`${pad}a: b`, `${pad}  c d`, '', `${pad}    e - f`);
    else if (style === 3) lines.push(`${pad}a: "b`, `${pad}  c: d`, `${pad}  #e"`);
    else lines.push(`${pad}a: [b,`, `${pad}  "c: d", # e`, `${pad}  f]`);
  };
  const map = (indent: number, depth: number): void => {
    for (let n = 1 + random.int(3); n > 0; n--) entry(indent, depth);
  };
  const entry = (indent: number, depth: number): void => {
    const pad = ' '.repeat(indent);
    const kind = random.int(depth > 3 ? 3 : 7);
    if (kind < 2) lines.push(`${pad}${random.pick(['title', 'Our aim', '"k: 1"', 'x-y'])}: ${random.pick(values)}`);
    else if (kind === 2) block(indent);
    else if (kind === 3) lines.push(`${pad}# remark: "`, '', `${pad}empty:`);
    else if (kind === 4) {
      lines.push(`${pad}part:`);
      map(indent + 1 + random.int(4), depth + 1);
    } else {
      lines.push(`${pad}list:`);
      list(indent + random.int(3), depth + 1);
    }
  };
  const list = (indent: number, depth: number): void => {
    const pad = ' '.repeat(indent);
    for (let n = 1 + random.int(3); n > 0; n--) {
      if (random.chance(0.6)) lines.push(`${pad}- ${random.pick(values)}`);
      else {
        lines.push(`${pad}- name: ${random.pick(values)}`);
        map(indent + 2, depth + 1);
      }
    }
  };
  map(0, 0);
  return lines.join(random.chance(0.2) ? '\r\n' : '\n');
}
