import assert from 'node:assert/strict';
import { applyEdits, parseCharter } from '../../../core/src/index.js';
import { appendItem, insertSection } from '../../../core/src/rules/kit/insert.js';
import { get, type SequenceNode } from '../../../core/src/syntax/tree.js';

const REVIEW = 'review:\n  cadence: annual';

/** The charter with the review inserted; "no" where there is no safe place. */
function inserted(charter: string, yaml = REVIEW): string {
  const edit = insertSection(parseCharter(charter), yaml.split(':', 1)[0] as string, yaml);
  return edit ? applyEdits(charter, [edit]) : 'no';
}

describe('inserting a section', () => {
  it('finds the place in the usual order', () => {
    assert.equal(
      inserted('charter: 1\ntitle: A\npurpose: B\nsignatures:\n  - Ana\nlayout:\n  numbering: roman\n'),
      'charter: 1\ntitle: A\npurpose: B\nreview:\n  cadence: annual\nsignatures:\n  - Ana\nlayout:\n  numbering: roman\n',
    );
  });

  it('stays behind the nearest section before it, whatever the order of the file', () => {
    assert.equal(
      inserted('purpose: B\ntitle: A\ncharter: 1\n'),
      'purpose: B\nreview:\n  cadence: annual\ntitle: A\ncharter: 1\n',
    );
    assert.equal(inserted('signatures: []\n'), 'review:\n  cadence: annual\nsignatures: []\n');
  });

  it('ends the file as the file ended', () => {
    assert.equal(inserted('charter: 1\ntitle: A'), 'charter: 1\ntitle: A\nreview:\n  cadence: annual');
    assert.equal(inserted('charter: 1\ntitle: A\n\n\n'), 'charter: 1\ntitle: A\nreview:\n  cadence: annual\n\n\n');
    assert.equal(inserted('charter: 1\ntitle: A # us\n'), 'charter: 1\ntitle: A # us\nreview:\n  cadence: annual\n');
  });

  it('keeps the line breaks of the file', () => {
    assert.equal(
      inserted('charter: 1\r\ntitle: A\r\nhistory: []\r\n'),
      'charter: 1\r\ntitle: A\r\nreview:\r\n  cadence: annual\r\nhistory: []\r\n',
    );
  });

  it('keeps sections apart where they are apart', () => {
    assert.equal(
      inserted('charter: 1\ntitle: A\n\npurpose: B\n'),
      'charter: 1\ntitle: A\n\npurpose: B\n\nreview:\n  cadence: annual\n',
    );
    assert.equal(
      inserted('charter: 1\ntitle: A\r\n\r\n# Who signs\r\nsignatures: []\r\n'),
      'charter: 1\ntitle: A\n\nreview:\n  cadence: annual\r\n\r\n# Who signs\r\nsignatures: []\r\n',
    );
  });

  it('leaves comments where they belong', () => {
    assert.equal(
      inserted('title: A\nnorms:\n  - Be kind\n  # - Be quick\n# Signed in spring.\nsignatures: []\n'),
      'title: A\nnorms:\n  - Be kind\n  # - Be quick\nreview:\n  cadence: annual\n# Signed in spring.\nsignatures: []\n',
    );
  });

  it('goes behind a block of text, and fills what was begun', () => {
    assert.equal(
      inserted('title: A\npurpose: |\n  B\n\n  C\n'),
      'title: A\npurpose: |\n  B\n\n  C\nreview:\n  cadence: annual\n',
    );
    assert.equal(
      inserted('title: A\nreview:\nsignatures: []\n'),
      'title: A\nreview:\n  cadence: annual\nsignatures: []\n',
    );
    assert.equal(inserted('title: A\nreview: # soon\n', 'review: soon'), 'title: A\nreview: soon # soon\n');
    assert.equal(inserted('title: A\nreview: ~\n', 'review: soon'), 'title: A\nreview: soon\n');
  });

  it('follows an indented charter, and keeps out of what it cannot do safely', () => {
    assert.equal(inserted('  title: A\n  layout: {}\n'), '  title: A\n  review:\n    cadence: annual\n  layout: {}\n');
    for (const charter of ['{title: A}', 'title: A\nreview: soon\n', 'title: "A\npurpose: B\n', '', '- A\n'])
      assert.equal(inserted(charter), 'no', charter);
  });
});

describe('appending to a list', () => {
  function appended(charter: string): string {
    const document = parseCharter(charter);
    const list = document.syntax.root && get(document.syntax.root, 'roles');
    const edit = appendItem(document, list as SequenceNode, 'title: Lead\nvacant: true');
    return edit ? applyEdits(charter, [edit]) : 'no';
  }

  it('adds an item like the others', () => {
    assert.equal(
      appended('roles:\n- title: Agent # one\n  purpose: B\n\ntitle: A\n'),
      'roles:\n- title: Agent # one\n  purpose: B\n- title: Lead\n  vacant: true\n\ntitle: A\n',
    );
    assert.equal(appended('roles:\n    - Agent'), 'roles:\n    - Agent\n    - title: Lead\n      vacant: true');
    assert.equal(appended('roles: [Agent]\n'), 'no');
  });
});
