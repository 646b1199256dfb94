import assert from 'node:assert/strict';
import { parseCharter } from '../../core/src/index.js';
import { answer } from '../../server/src/importing/answer.js';
import type { ImportAnswer } from '../../server/src/importing/protocol.js';

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
});

function ask(name: string, text: string, anything = false): ImportAnswer {
  return answer({ files: [{ name, bytes: new TextEncoder().encode(text) }], anything });
}
