import assert from 'node:assert/strict';
import { pageIn, pages } from '../../../core/src/index.js';

const PAGE = `# a-rule

It is said on one
line or two.

## What to do

- Write \`it\`
  here.
- Or there.

## Bad

\`\`\`yaml
# What to do
title: It is said
\`\`\`

What to do
`;

describe('the page of a rule', () => {
  it('is said in another language, but for its examples', () => {
    const german = {
      'It is said on one line or two.': 'Das steht auf ein oder zwei Zeilen.',
      'What to do': 'Was zu tun ist',
      'Write `it` here.': 'Schreiben Sie `it` hierher.',
    };
    assert.equal(
      pageIn(PAGE, german),
      `# a-rule

Das steht auf ein oder zwei Zeilen.

## Was zu tun ist

- Schreiben Sie \`it\` hierher.
- Or there.

## Bad

\`\`\`yaml
# What to do
title: It is said
\`\`\`

Was zu tun ist
`,
    );
  });

  it('stays as it is in English', () => {
    for (const page of Object.values(pages())) assert.equal(pageIn(page, undefined), page);
  });
});
