import assert from 'node:assert/strict';
import { parseCharter } from '../../../core/src/index.js';
import { termsOf } from '../../../core/src/terms/terms.js';
import { TEAM } from './care-team.js';

describe('terms', () => {
  it('take no longer for one large part than for many small ones', () => {
    const many = (line: (index: number) => string): string =>
      Array.from({ length: 2000 }, (_, index) => line(index)).join('\n');
    const texts = {
      'one role, many holders': `${TEAM.split('members')[0]}members:\n${many((n) => `  - { name: P${n}, roles: [lead] }`)}`,
      'one role, many duties and holders': `charter: 1\ntitle: T\nroles:\n  - id: a\n    responsibilities:\n${many((n) => `      - d${n}`)}\nmembers:\n${many(() => '  - { roles: a }')}`,
      'many sentences of the layout': `${TEAM}norms: [A]\nlayout:\n  sections:\n${many((n) => `    - { fields: norms, ${n % 2 ? 'entries: a' : 'lead: b'} }`)}`,
      'many entries alike': `${TEAM}norms:\n${many(() => '  - { text: A, owner: ana }')}`,
      'dashes and blanks': `${TEAM}purpose: "${'- '.repeat(100_000)}${'!'.repeat(100_000)}https://a${'!'.repeat(100_000)}b"`,
    };
    for (const [name, text] of Object.entries(texts)) {
      const { charter, references } = parseCharter(text);
      assert.ok(charter, name);
      const terms = termsOf(charter, references);
      // What grew with the square of it would run into the time limit of the suite.
      for (const signer of terms.signers) assert.ok(terms.forSigner(signer), name);
    }
  });
});
