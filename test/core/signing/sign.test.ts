import assert from 'node:assert/strict';
import { applyEdits, parseCharter, signEdits, type SignRefusal } from '../../../core/src/index.js';
import { digests } from '../terms/digests.js';

const TEAM = `charter: 1
title: Care
roles: [{ title: Lead, responsibilities: [Plans the rota] }]
members: [{ id: ana, name: Ana Ribeiro, role: lead }, Bo Lindqvist, Kim Aalto]
norms: [Answer within 24 hours]
`;
const held = digests(TEAM);
const ANA = held['ana'] ?? '';
const BO = held['bo-lindqvist'] ?? '';
const OLD = `v1-${'0'.repeat(64)}`;

/** The file after somebody signed. */
function signed(text: string, signer: string, more: { by?: string; kind?: string } = {}): string {
  const signing = signEdits(parseCharter(text), signer, { date: '2026-11-22', findings: [], ...more });
  if (!signing.ok) assert.fail(signing.reasons.map(({ message }) => message).join('\n'));
  return applyEdits(text, signing.edits);
}

function refused(text: string, signer: string, because: SignRefusal, words: RegExp): void {
  const signing = signEdits(parseCharter(text), signer, { date: '2026-11-22', findings: [] });
  if (signing.ok) assert.fail('signed');
  assert.equal(signing.because, because);
  assert.match(signing.reasons.map(({ message }) => message).join('\n'), words);
}

/** `signatures` before and after, with what stands around them. */
function changes(before: string, signer: string, after: string): void {
  assert.equal(signed(TEAM + before, signer), TEAM + after);
}

describe('signing', () => {
  it('begins the list at its place, and each line is one signature', () => {
    const line = `\nsignatures:\n  - { member: ana, signed: 2026-11-22, terms: ${ANA} }`;
    assert.equal(signed(TEAM, 'ana').replace(/\n+signatures/, '\nsignatures'), TEAM.trimEnd() + line + '\n');
    const twice = signed(signed(TEAM, 'ana'), 'Bo Lindqvist');
    assert.ok(twice.endsWith(`${line}\n  - { member: Bo Lindqvist, signed: 2026-11-22, terms: ${BO} }\n`));
  });

  it('writes a line as its neighbours are written', () => {
    changes(
      'signatures:\n- member: bo-lindqvist # by phone\n  signed: 2026-03-01\n\nx-end: yes\n',
      'ana',
      `signatures:\n- member: bo-lindqvist # by phone\n  signed: 2026-03-01\n- member: ana\n  signed: 2026-11-22\n  terms: ${ANA}\n\nx-end: yes\n`,
    );
    changes('signatures: []\n', 'ana', `signatures: [{ member: ana, signed: 2026-11-22, terms: ${ANA} }]\n`);
    changes(
      'signatures: [Kim Aalto]\n',
      'ana',
      `signatures: [Kim Aalto, { member: ana, signed: 2026-11-22, terms: ${ANA} }]\n`,
    );
    changes(
      'signatures: Kim Aalto\n',
      'ana',
      `signatures: [Kim Aalto, { member: ana, signed: 2026-11-22, terms: ${ANA} }]\n`,
    );
    changes(
      'signatures:\n  member: Kim Aalto\n  signed: 2026-03-01\n',
      'ana',
      `signatures:\n  - member: Kim Aalto\n    signed: 2026-03-01\n  - member: ana\n    signed: 2026-11-22\n    terms: ${ANA}\n`,
    );
  });

  it('renews the line of the same person, and takes out what belongs to the earlier signature', () => {
    changes(
      `signatures:\n  - member: Ana Ribeiro # the lead\n    signed: 2026-03-01\n    terms: ${OLD}\n    proof: |\n      abc\n      def\n    # hers\n  - Kim Aalto\n`,
      'ana',
      `signatures:\n  - member: Ana Ribeiro # the lead\n    signed: 2026-11-22\n    terms: ${ANA}\n    # hers\n  - Kim Aalto\n`,
    );
    changes(
      `signatures: [{kind: typed, signed: 2026-03-01, x-desk: 5, member: "ana"}, Kim Aalto]\n`,
      'ana',
      `signatures: [{ member: "ana", signed: 2026-11-22, terms: ${ANA}, x-desk: 5 }, Kim Aalto]\n`,
    );
    changes(
      'signatures:\n  - text: A. R.\n    member: ana',
      'ana',
      `signatures:\n  - member: ana\n    signed: 2026-11-22\n    terms: ${ANA}`,
    );
    changes('signatures:\n  - ana\n', 'ana', `signatures:\n  - { member: ana, signed: 2026-11-22, terms: ${ANA} }\n`);
  });

  it('fills the line that waits for the signature', () => {
    const waiting = `${TEAM}signatures:\n  - member: ana\n    signed:\n`.replaceAll('\n', '\r\n');
    const filled = `${TEAM}signatures:\n  - member: ana\n    signed: 2026-11-22\n    terms: ${ANA}\n`;
    assert.equal(signed(waiting, 'ana'), filled.replaceAll('\n', '\r\n'));
    changes(
      "signatures:\n  - { member: ana, signed: '[Date]' }\n",
      'ana',
      `signatures:\n  - { member: ana, signed: 2026-11-22, terms: ${ANA} }\n`,
    );
  });

  it('says who entered it, and what it looked like', () => {
    const text = signed(TEAM, 'ana', { by: 'Bo Lindqvist', kind: 'handwritten' });
    assert.ok(text.endsWith(`terms: ${ANA}, kind: handwritten, by: Bo Lindqvist }\n`));
  });

  it('says why not', () => {
    refused(TEAM, 'bo-linqvist', 'signer', /^“bo-linqvist” may not sign this charter\. Did you mean “bo-lindqvist”\?$/);
    refused(TEAM, 'zzz', 'signer', /Those who may are: ana, bo-lindqvist, kim-aalto\./);
    refused(signed(TEAM, 'ana'), 'ana', 'signed', /^“Ana Ribeiro” has signed these terms already on 2026-11-22\.$/);
    refused(`${TEAM}signatures: folder\n`, 'ana', 'place', /file of their own/);
    refused(`${TEAM}budget: 5\n`, 'ana', 'charter', /no such field/);
    refused(
      `{ charter: 1, title: Care, members: [Ana] }`,
      'ana',
      'place',
      /Write this line yourself .* - \{ member: Ana,/,
    );
  });
});
