import assert from 'node:assert/strict';
import { parseCharter } from '../../../core/src/index.js';
import { signatureStates, type SignatureStates } from '../../../core/src/terms/states.js';
import { digests } from './digests.js';

const TEAM = `charter: 1
title: Care
sponsors: [Priya Nair]
norms: [Answer within 24 hours]
roles: [{ title: Lead, responsibilities: [Plans the rota] }]
members: [{ id: ana, name: Ana Ribeiro, role: lead }, Bo Lindqvist, Kim Aalto]
`;
const held = digests(TEAM);

function states(signatures: string, text = TEAM): SignatureStates {
  const { charter, references } = parseCharter(`${text}signatures: ${signatures}\n`);
  assert.ok(charter);
  return signatureStates(charter, references);
}
const standing = ({ signers }: SignatureStates): Record<string, string> =>
  Object.fromEntries(signers.map(({ signer, standing: state }) => [signer.id, state]));

describe('the states of signatures', () => {
  it('say who has signed what', () => {
    const found = states(`
  - { member: ana, signed: 2026-03-01, terms: ${held['ana']} }
  - { member: Bo Lindqvist, signed: 2026-03-01 }
  - { member: Priya Nair, terms: ${held['ana']} }`);
    assert.deepEqual(standing(found), {
      ana: 'current',
      'bo-lindqvist': 'unversioned',
      'kim-aalto': 'missing',
      'priya-nair': 'fallen',
    });
    assert.deepEqual(found.unexpected, []);
    assert.equal(found.signers[0]?.digest, held['ana']);
  });

  it('let a signature fall for whom a change concerns', () => {
    const all = Object.entries(held)
      .map(([id, terms]) => `\n  - { member: ${id}, terms: ${terms} }`)
      .join('');
    const after = (from: string, to: string): Record<string, string> => standing(states(all, TEAM.replace(from, to)));
    assert.deepEqual(new Set(Object.values(after('24', '24'))), new Set(['current']));
    assert.deepEqual(new Set(Object.values(after('24', '48'))), new Set(['fallen']));
    assert.deepEqual(Object.values(after('Plans', 'Makes')), ['fallen', 'current', 'current', 'current']);
  });

  it('find signatures that are there twice, and the best of them', () => {
    const found = states(
      `[ana, { member: ana, terms: ${held['ana']} }, { member: Ana Ribeiro, terms: v1-${'0'.repeat(64)} }]`,
    );
    assert.equal(found.signers[0]?.standing, 'current');
    assert.equal(found.signers[0]?.duplicates.length, 2);
  });

  it('find signatures of nobody who may sign', () => {
    assert.deepEqual(
      states('[olga, { signed: 2026-01-01 }]').unexpected.map(({ label }) => label),
      ['olga', ''],
    );
    const twins = TEAM.replace('Kim Aalto', 'Bo Lindqvist');
    assert.equal(states('[Bo Lindqvist]', twins).unexpected.length, 1);
  });

  it('pass over lines that wait for a signature', () => {
    const lines = ["signed: '[Date]'", 'signed: ____', 'signed:', 'signed: YYYY-MM-DD', "signed: ''"];
    for (const line of lines) {
      const found = states(`\n  - member: ana\n    ${line}\n  - member: '[Your Name]'\n    ${line}`);
      assert.equal(standing(found)['ana'], 'missing', line);
      assert.deepEqual(found.unexpected, []);
    }
    assert.equal(standing(states('[{ member: ana, signed: 1 May 2026 }]'))['ana'], 'unversioned');
  });

  it('know members by handle and address, too', () => {
    const text = TEAM.replace('role: lead', "role: lead, email: Ana@example.org, handle: '@anar'");
    for (const name of ["'@anar'", 'anar', 'ana@example.org'])
      assert.equal(standing(states(`[${name}]`, text))['ana'], 'unversioned', name);
  });

  it('do not take other terms for these', () => {
    for (const terms of [
      'v2-00',
      `v1-${'0'.repeat(63)}`,
      `V1-${held['ana']?.slice(3)}`,
      held['ana']?.toUpperCase(),
      `${held['ana']}0`,
      `"${held['ana']} "`,
      'yes',
    ]) {
      assert.equal(standing(states(`[{ member: ana, terms: ${terms} }]`))['ana'], 'unreadable', terms);
    }
  });

  it('know that signatures stand in a folder', () => {
    const found = states('folder');
    assert.equal(found.inFolder, true);
    assert.deepEqual(new Set(Object.values(standing(found))), new Set(['missing']));
    assert.deepEqual(found.unexpected, []);
    const { charter, references } = parseCharter(`${TEAM}signatures: folder`);
    const { charter: beside } = parseCharter(`signatures: [{ member: ana, terms: ${held['ana']} }]`);
    assert.ok(charter && beside);
    assert.equal(standing(signatureStates(charter, references, beside.signatures))['ana'], 'current');
  });
});
