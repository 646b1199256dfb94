import assert from 'node:assert/strict';
import { english, parseCharter } from '../../../core/src/index.js';
import { align } from '../../../core/src/onto/align.js';
import { editedIn, readEdited, takeOver, type EditedChange } from '../../../core/src/onto/index.js';
import { renderMarkdown } from '../../../core/src/render/index.js';

const CHARTER = `charter: 1
title: Returns Desk
objectives:
  - text: Answer within 4 hours by the end of 2027.
    items:
      - Write 12 guides by May 2027.
roles:
  - id: lead
    title: Team Lead
  - id: artist
    title: Illustrator
    vacant: true
members:
  - id: ana-costa
    name: Ana Costa
    roles: [lead]
`;

describe('what comes in among others', () => {
  const document = parseCharter(CHARTER);
  const page = renderMarkdown(document);
  const ana = '| Ana Costa | Team Lead |\n';

  it('puts in a new role once for all who hold it', () => {
    const text = after(ana, `${ana}| Bo Lind | Trainer |\n| Cy Young | Trainer |\n`);
    assert.equal(
      text,
      CHARTER.replace('members:', '  - id: trainer\n    title: Trainer\nmembers:') +
        '  - id: bo-lind\n    name: Bo Lind\n    roles: [trainer]\n' +
        '  - id: cy-young\n    name: Cy Young\n    roles: [trainer]\n',
    );
  });

  it('gives no id twice, not even to people of the same name', () =>
    assert.deepEqual(
      parseCharter(after(ana, `${ana}| Bo Lind | Trainer |\n| Bo Lind | Trainer |\n`)).charter?.members.map(
        ({ id }) => id,
      ),
      ['ana-costa', 'bo-lind', 'bo-lind-2'],
    ));

  it('knows a member again who was put in below the roles that nobody holds', () => {
    const own = parseCharter(CHARTER.replace('title: Team Lead', 'title: Team Lead\n    responsibilities: Leads'));
    const blocks = markdown(
      renderMarkdown(own).replace(/\| Vacant .*\n/u, (row) => `${row}| Bo Lind | Team Lead | Leads |\n`),
    );
    const changed = parseCharter(takeOver(own, blocks, editedIn(own, blocks).changes));
    assert.equal(changed.charter?.members.length, 2);
    const again = editedIn(changed, blocks).changes;
    assert.deepEqual(
      again.map(({ reason }) => reason && english(reason)),
      ['This row moved to where the charter does not print it. Move it in the charter, if you like.'],
    );
  });

  it('takes no new row for a heading of nearly the same name', () => {
    const leaf = { row: undefined, column: 0, level: undefined };
    const ours = ['Xylophone', 'We play.'].map((words, at) => ({
      ...leaf,
      words,
      raw: words,
      level: at === 0 ? 2 : undefined,
    }));
    const row = {};
    const theirs = ['Xylophone Young', 'Trainer'].map((words, column) => ({ ...leaf, words, raw: words, row, column }));
    assert.deepEqual(
      align(ours, theirs).filter((pair) => pair.ours !== undefined && pair.theirs !== undefined),
      [],
    );
  });

  it('calls a role vacant no more when somebody takes it', () =>
    assert.equal(
      after('| Vacant | Illustrator |', '| Bo Lind | Illustrator |'),
      `${CHARTER.replace('    vacant: true\n', '')}  - id: bo-lind\n    name: Bo Lind\n    roles: [artist]\n`,
    ));

  it('leaves to people a point that comes between another and the points below that', () => {
    const goal = '- Answer within 4 hours by the end of 2027.\n';
    const [change, ...more] = changesOf(goal, `${goal}- Lose nothing.\n`);
    assert.deepEqual(more, []);
    assert.equal(change?.after, 'Lose nothing.');
    assert.equal(change.edits, undefined);
    assert.match(change.reason ? english(change.reason) : '', /points below/u);
    // With points of its own it stands in nobody's way.
    const guides = '  - Write 12 guides by May 2027.\n';
    assert.equal(
      after(guides, `${guides}- Lose nothing.\n  - Label it.\n`),
      CHARTER.replace('May 2027.\n', 'May 2027.\n  - text: Lose nothing.\n    items:\n      - Label it.\n'),
    );
  });

  function changesOf(word: string, by: string): readonly EditedChange[] {
    assert.ok(page.includes(word), `${word}\n${page}`);
    return editedIn(document, markdown(page.replace(word, by))).changes;
  }

  /** The charter with all of the changes, which finds nothing more to change. */
  function after(word: string, by: string): string {
    const changes = changesOf(word, by);
    assert.ok(changes.length > 0 && changes.every(({ edits }) => edits), JSON.stringify(changes, null, 1));
    const blocks = markdown(page.replace(word, by));
    const text = takeOver(document, blocks, changes);
    assert.deepEqual(editedIn(parseCharter(text), blocks).changes, [], text);
    return text;
  }
});

function markdown(text: string): ReturnType<typeof readEdited> {
  return readEdited('x.md', new TextEncoder().encode(text));
}
