import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parseCharter } from '../../../core/src/index.js';
import { renderHtml, renderMarkdown } from '../../../core/src/render/index.js';
import { approve } from '../../kit/approve.js';

const FIXTURES = 'test/core/render/fixtures';
const APPROVED = 'test/core/render/approved';

describe('rendering by a layout', () => {
  for (const name of readdirSync(FIXTURES).filter((file) => file.endsWith('.charter.yaml'))) {
    const stem = name.replace('.charter.yaml', '');
    it(`prints ${stem} as it left the word processor`, () => {
      const document = parseCharter(readFileSync(`${FIXTURES}/${name}`, 'utf8'));
      approve(`${APPROVED}/${stem}.md`, renderMarkdown(document));
      approve(`${APPROVED}/${stem}.html`, renderHtml(document, { mode: 'standalone' }));
    });
  }

  it('prints what the layout does not name, in the usual order, before the signatures', () => {
    const headings = headingsOf(`
purpose: To serve
principles: [Calm]
objectives: [Win]
review: Every year
signatures: [{member: Ana, signed: 2026-01-01}]
layout:
  sections:
    - {heading: What guides us, fields: principles}
    - {heading: Names, fields: signatures, columns: [member]}
`);
    assert.deepEqual(headings, [
      '# A',
      '## What guides us',
      '## Team Purpose',
      '## Team Objectives',
      '## Approval and Review',
      '## Names',
    ]);
  });

  it('numbers main headings, but for those that say themselves what their number is', () => {
    const headings = headingsOf(`
layout:
  numbering: letters
  sections:
    - {heading: One, lead: x}
    - {heading: Plain, number: '', lead: x}
    - {heading: Again, number: A., lead: x}
    - {heading: Two, lead: x, sections: {heading: Below, lead: x}}
`);
    assert.deepEqual(headings, ['# A', '## A. One', '## Plain', '## A. Again', '## B. Two', '### Below']);
  });

  it('shows a role that nobody holds and a member without a role in either table', () => {
    const charter = `
roles: [{title: Lead}, {title: Trainer, vacant: true}]
members: [{name: Ana, role: Lead}, {name: Bo}]
layout:
  sections:
    - fields: [members, roles]
      columns: [{heading: Who, field: name}, {heading: What, field: roles}]
    - fields: [roles, members]
      columns: [{heading: What, field: title}, {heading: Who, field: members}]
`;
    const tables = render(charter)
      .split('\n\n')
      .slice(1)
      .map((table) => table.trimEnd().split('\n').slice(2));
    assert.deepEqual(tables, [
      ['| Ana | Lead |', '| Bo |  |', '| Vacant | Trainer |'],
      ['| Lead | Ana |', '| Trainer | Vacant |', '|  | Bo |'],
    ]);
  });

  it('says a name where a layout is nonsense, and never throws', () => {
    const text = render(`
purpose: To serve
layout:
  sections:
    - {heading: H, fields: [purpose.nothing, nothing, constructor, objectives.0, title.value], columns: [x.y.z, ..], entries: z}
    - {fields: [purpose], level: 99, list: cards}
`);
    assert.match(text, /^# A\n\n## H\n\nTo serve\n/);
  });
});

function render(body: string): string {
  return renderMarkdown(parseCharter(`charter: 1\ntitle: A\n${body}`));
}

function headingsOf(body: string): string[] {
  return render(body)
    .split('\n')
    .filter((line) => line.startsWith('#'));
}
