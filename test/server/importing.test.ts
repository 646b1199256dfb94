import assert from 'node:assert/strict';
import { parseCharter } from '../../core/src/index.js';
import { renderMarkdown } from '../../core/src/render/index.js';
import { answer } from '../../server/src/importing/answer.js';

const DOCUMENT = `# Returns Desk

## Purpose

We make returns easy.

## Members

- Ana Costa, team lead
`;

/** What Word puts on the clipboard: a page with comments to itself around the words. */
const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0} --></style></head>
<body><!--StartFragment--><h1>Returns Desk</h1><h2>Purpose</h2><p class=MsoNormal>We make returns easy.<o:p></o:p></p>
<h2>Scope</h2><p class=MsoNormal>Returns of shoes.</p><!--EndFragment--></body></html>`;

describe('the program that reads documents', () => {
  it('answers with the charter, the report and the places to look at', () => {
    const read = ask('desk.md', DOCUMENT);
    assert.ok(read.outcome === 'imported');
    assert.equal(read.title, 'Returns Desk');
    assert.equal(read.lost, 0);
    assert.equal(parseCharter(read.yaml).charter?.members[0]?.name?.value, 'Ana Costa');
    assert.match(read.report, /^# Import of desk\.md/u);
  });

  it('reads what is copied from Word, which has no name', () => {
    const read = ask('', FROM_WORD);
    assert.ok(read.outcome === 'imported');
    assert.equal(read.title, 'Returns Desk');
    assert.equal(read.lost, 0);
    assert.doesNotMatch(read.yaml, /MsoNormal|StartFragment/u);
  });

  it('says why not, and whether insisting would help', () => {
    const empty = ask('desk.md', ' \n');
    assert.ok(empty.outcome === 'refused' && !empty.canBeForced);
    const recipe = '# Pancakes\n\nTake flour, milk and eggs. Fry.\n';
    const other = ask('x.md', recipe);
    assert.ok(other.outcome === 'refused' && other.canBeForced);
    assert.equal(ask('x.md', recipe, true).outcome, 'imported');
  });

  it('answers with what was edited, as edits of the charter and as words to read', () => {
    const onto = 'charter: 1\ntitle: Returns Desk\npurpose: We make returns easy.\nprinciples: [Ask, Listen]\n';
    const page = renderMarkdown(parseCharter(onto)).replace('easy', 'quick').replace('Team Purpose', 'Our *Purpose*');
    const edited = answer({ file: { name: 'x.md', bytes: new TextEncoder().encode(page) }, onto });
    assert.ok(edited.outcome === 'edited');
    assert.deepEqual(edited.changes, [
      {
        under: 'Team Purpose',
        words: 'We make returns ~~easy~~ **quick**.',
        edits: [{ range: { start: { line: 2, character: 25 }, end: { line: 2, character: 29 } }, newText: 'quick' }],
      },
    ]);
    assert.match(edited.byHand, /^# To be done by hand\n\n- .*Our/u);
    const other = answer({
      file: { name: 'x.md', bytes: new TextEncoder().encode('# Soup\n\nBoil it.\n\nEat.') },
      onto,
    });
    assert.ok(other.outcome === 'refused');
  });
});

function ask(name: string, text: string, anything = false): ReturnType<typeof answer> {
  return answer({ files: [{ name, bytes: new TextEncoder().encode(text) }], anything });
}
