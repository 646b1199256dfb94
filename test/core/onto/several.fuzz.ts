import assert from 'node:assert/strict';
import { parseCharter } from '../../../core/src/index.js';
import { editedIn, readEdited, takeOver } from '../../../core/src/onto/index.js';
import { renderMarkdown } from '../../../core/src/render/index.js';
import { createRandom } from '../../kit/random.js';
import { examples } from './edits.js';
import { STRUCTURE_EDITS } from './structure-edits.js';

const ROUNDS = process.env['SOAK'] ? 100 : 1;
/** Edits of one page. */
const EDITS = 4;

describe('several rows, items and sections edited in one page', function () {
  this.timeout(0);

  it('come onto the charter together, and leave it as readable as it was', () => {
    const random = createRandom(20_261_123);
    const kinds = Object.values(STRUCTURE_EDITS);
    const count = { changes: 0, pages: 0 };
    for (let round = 0; round < ROUNDS; round++)
      for (const { name, document } of examples()) {
        let page = renderMarkdown(document);
        for (let edit = 0; edit < EDITS; edit++) page = random.pick(kinds)(page.split('\n'), random)?.page ?? page;
        const blocks = readEdited('x.md', new TextEncoder().encode(page));
        const wanted = editedIn(document, blocks).changes.filter(({ edits }) => edits);
        count.pages++;
        count.changes += wanted.length;
        const after = parseCharter(takeOver(document, blocks, wanted));
        const where = `${name}: ${JSON.stringify(wanted, null, 1)}\n${after.text}`;
        assert.ok(after.syntax.problems.length <= document.syntax.problems.length, where);
        const left = editedIn(after, blocks).changes.filter(
          (change) => change.edits && wanted.some((own) => own.before === change.before && own.after === change.after),
        );
        assert.deepEqual(left, [], where);
      }
    console.log(`      ${count.changes} changes of ${count.pages} pages`);
  });
});
