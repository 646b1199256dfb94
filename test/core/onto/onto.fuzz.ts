import assert from 'node:assert/strict';
import { applyEdits, parseCharter, type CharterDocument } from '../../../core/src/index.js';
import { editedIn, readEdited, type EditedChange } from '../../../core/src/onto/index.js';
import { renderMarkdown } from '../../../core/src/render/index.js';
import { renderDocx } from '../../../core/src/word/index.js';
import { createRandom } from '../../kit/random.js';
import { editDocx, examples, replaceWord } from './edits.js';

const ROUNDS = process.env['SOAK'] ? 200 : 4;
/** A word that no example has. */
const WORD = 'xylophone';

describe('one word edited in what was made of an example', function () {
  this.timeout(0);
  const random = createRandom(20_261_122);
  const counts = { edited: 0, placed: 0 };
  after(() =>
    console.log(`      ${counts.placed} of ${counts.edited} edits can be taken over, the others are left to people`),
  );

  for (const { name, document } of examples()) {
    const page = renderMarkdown(document);

    it(`${name}: nothing edited, nothing found, in Markdown and in a Word file`, async () => {
      assert.deepEqual(editedIn(document, readEdited('x.md', new TextEncoder().encode(page))).changes, []);
      assert.deepEqual(editedIn(document, readEdited('x.docx', await renderDocx(document))).changes, []);
    });

    it(`${name}: Markdown: exactly that edit, and the charter prints it`, () => {
      const lines = page.split('\n');
      for (let round = 0; round < ROUNDS; round++) {
        const at = random.int(lines.length);
        const line = replaceWord(lines[at] ?? '', random.int(100) / 100, WORD);
        if (line === undefined) continue;
        const edited = lines.with(at, line).join('\n');
        check(editedIn(document, readEdited('x.md', new TextEncoder().encode(edited))).changes, edited);
      }
    });

    it(`${name}: Word: exactly that edit`, async () => {
      const bytes = await renderDocx(document);
      for (let round = 0; round < ROUNDS; round++) {
        const share = random.int(100) / 100;
        const edited = editDocx(bytes, (text) => replaceWord(text, share, WORD), random.int(1000) / 1000);
        const { changes } = editedIn(document, readEdited('x.docx', edited));
        check(changes, undefined);
      }
    });

    function check(changes: readonly EditedChange[], edited: string | undefined): void {
      const [change, ...more] = changes;
      assert.deepEqual(more, [], `${name}: more than was edited`);
      assert.ok(change, `${name}: the edit was not found`);
      assert.ok(change.after?.includes(WORD), `${name}: ${JSON.stringify(change)}`);
      counts.edited++;
      if (!change.edits) return assert.ok(change.reason, name);
      counts.placed++;
      const after = parseCharter(applyEdits(document.text, change.edits));
      // The name of somebody stands in other places, too, and changes there with it.
      const lines = renderMarkdown(after).split('\n');
      if (edited !== undefined)
        assert.ok(
          edited.split('\n').some((line) => line.includes(WORD) && lines.includes(line)),
          change.after,
        );
      if (joins(document, after)) return;
      // Whatever names what was renamed says the word, too.
      const rest = change.does ? after.text.replaceAll(WORD, '') : after.text.replace(WORD, '');
      assert.ok(rest.length <= document.text.length + 4, `${name}: no more than the word is written: ${change.after}`);
    }
  }
});

/**
 * A name in the place of “Nobody yet” is more than a word: somebody joins who holds the role of that row, which is vacant
 * no more. All other lines of the charter stay.
 */
function joins(before: CharterDocument, after: CharterDocument): boolean {
  const [lines, now] = [before.text.split('\n'), after.text.split('\n')];
  const came = now.filter((line) => !lines.includes(line));
  const gone = lines.filter((line) => !now.includes(line));
  return (
    after.charter?.members.length === (before.charter?.members.length ?? 0) + 1 &&
    came.every((line) => /^ +(?:- id: xylophone|name: xylophone|roles: \[)/.test(line)) &&
    gone.every((line) => /^ +vacant: true$/.test(line))
  );
}
