import assert from 'node:assert/strict';
import { parseCharter } from '../../../core/src/index.js';
import { editedIn, readEdited, takeOver } from '../../../core/src/onto/index.js';
import { renderMarkdown } from '../../../core/src/render/index.js';
import { createRandom } from '../../kit/random.js';
import { examples } from './edits.js';
import { STRUCTURE_EDITS } from './structure-edits.js';

const ROUNDS = process.env['SOAK'] ? 50 : 2;

describe('rows, items, sections and paragraphs put in and taken out', function () {
  this.timeout(0);
  const counts = new Map<string, { edits: number; whole: number; told: number }>();
  after(() => {
    for (const [name, { edits, whole, told }] of counts)
      console.log(`      ${name}: ${whole} of ${edits} can be taken over, ${told} are left to people with a reason`);
  });

  for (const [name, edit] of Object.entries(STRUCTURE_EDITS))
    it(name, () => {
      const random = createRandom(20_261_122);
      const count = { edits: 0, whole: 0, told: 0 };
      counts.set(name, count);
      for (const { name: file, document } of examples())
        for (let round = 0; round < ROUNDS; round++) {
          const made = edit(renderMarkdown(document).split('\n'), random);
          if (!made) continue;
          const blocks = readEdited('x.md', new TextEncoder().encode(made.page));
          const { changes, refusal } = editedIn(document, blocks);
          if (refusal !== undefined) continue;
          count.edits++;
          const where = `${file}: ${JSON.stringify(changes, null, 1)}`;
          assert.ok(changes.length > 0 || made.came === '', where);
          assert.ok(
            changes.every(({ edits, reason }) => edits || reason),
            where,
          );
          if (!changes.every(({ edits }) => edits)) {
            count.told++;
            continue;
          }
          count.whole++;
          const after = parseCharter(takeOver(document, blocks, changes));
          assert.ok(after.syntax.problems.length <= document.syntax.problems.length, where);
          assert.ok(after.text.includes(made.came), where);
          if (made.came !== '')
            for (const { start, end, text } of changes.flatMap(({ edits }) => edits ?? []))
              assert.ok(letters(text).includes(letters(document.text.slice(start, end))), where);
          const left = editedIn(after, blocks).changes;
          assert.ok(
            left.every(({ edits }) => !edits),
            `${where}\n${JSON.stringify(left, null, 1)}`,
          );
        }
    });
});

/** What is put in takes nothing away: all that may change around it is how YAML writes it. */
function letters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}
