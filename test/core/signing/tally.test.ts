import assert from 'node:assert/strict';
import {
  english,
  parseCharter,
  standingWords,
  tallySignatures,
  tallyWords,
  verifySignatures,
} from '../../../core/src/index.js';
import { digests } from '../terms/digests.js';

const TEAM = `charter: 1
title: Care
members: [{ id: ana, name: Ana Ribeiro }, Bo Lindqvist, Kim Aalto]
norms: [Answer within 24 hours]
`;
const ANA = digests(TEAM)['ana'] ?? '';
const OLD = `v1-${'0'.repeat(64)}`;

function verified(signatures: string): ReturnType<typeof verifySignatures> {
  return verifySignatures(parseCharter(TEAM + signatures), '2026-11-22');
}

const words = (signatures: string): string | undefined => {
  const said = tallyWords(tallySignatures(verified(signatures)));
  return said && english(said);
};

describe('how far the signing has come', () => {
  it('is said of people', () => {
    assert.equal(words(''), '0 of 3 signed');
    assert.equal(words(`signatures: [{ member: ana, terms: ${ANA} }, Bo Lindqvist]\n`), '2 of 3 signed');
    assert.equal(words('signatures: [ana, bo-lindqvist, kim-aalto]\n'), 'All 3 signed');
  });

  it('says who has to sign again', () => {
    assert.equal(
      words(`signatures: [{ member: ana, terms: ${OLD} }, Bo Lindqvist]\n`),
      '1 of 3 signed, 1 has to sign again',
    );
    assert.equal(
      words(`signatures: [{ member: ana, terms: ${OLD} }, { member: kim-aalto, terms: ${OLD} }]\n`),
      '0 of 3 signed, 2 have to sign again',
    );
  });

  it('counts nobody twice, and nobody who may not sign', () => {
    assert.equal(words('signatures: [ana, ana, Somebody Else]\n'), '1 of 3 signed');
  });

  it('is nothing where nobody is asked, or all have voted', () => {
    assert.equal(words('signatures: folder\n'), undefined);
    assert.equal(words('signatures: [All members]\n'), undefined);
  });
});

describe('where somebody stands', () => {
  const said = (signature: string): string =>
    verified(`signatures:\n  - ${signature}\n`).signatures.map((one) => english(standingWords(one)))[0] ?? '';

  it('is a sentence', () => {
    assert.equal(said(`{ member: ana, signed: 2026-06-30, terms: ${ANA} }`), 'Signed on 30 June 2026.');
    assert.equal(said('{ member: ana, signed: 2026-06-30 }'), 'Signed on 30 June 2026, to no particular wording.');
    assert.equal(said('ana'), 'Signed, to no particular wording.');
    assert.equal(
      said(`{ member: ana, signed: 2026-06-30, terms: ${OLD} }`),
      'The signature of 30 June 2026 was given to other terms than these.',
    );
    assert.equal(said(`{ member: ana, terms: ${OLD} }`), 'The signature was given to other terms than these.');
    assert.equal(said('bo-lindqvist'), 'Has not signed yet.');
    assert.equal(
      said('{ member: ana, signed: last spring }\n  - ana'),
      'Signed on last spring, to no particular wording; one more line of the same person does not count.',
    );
  });
});
