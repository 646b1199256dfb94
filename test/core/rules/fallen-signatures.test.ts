import assert from 'node:assert/strict';
import {
  analyze,
  applyEdits,
  defaultSettings,
  parseCharter,
  signEdits,
  type Finding,
} from '../../../core/src/index.js';

const TODAY = '2026-11-22';
const DESK = `charter: 1
title: Returns Desk
status: active
purpose: Every return is settled within 24 hours.
roles: [{ title: Lead, responsibilities: [Plans the rota] }]
members: [{ name: Ana Ruiz, role: Lead }, Bo Lind]
`;

function findings(text: string): Finding[] {
  const all = analyze(parseCharter(text), { settings: defaultSettings(), today: TODAY });
  return all.filter(({ rule }) => /sign/.test(rule));
}

function signedByAll(text: string): string {
  return ['ana-ruiz', 'bo-lind'].reduce((before, who) => {
    const signing = signEdits(parseCharter(before), who, { date: TODAY, findings: [] });
    return applyEdits(before, signing.ok ? signing.edits : []);
  }, text);
}

const said = (text: string): string[] => findings(text).map(({ rule, message }) => `${rule} ${message.slice(0, 10)}`);

describe('signatures that have fallen', () => {
  const signed = signedByAll(DESK);

  it('are one error for each whom the change concerns, and no missing signatures', () => {
    assert.deepEqual(said(DESK), ['unsigned-member “Ana Ruiz”', 'unsigned-member “Bo Lind” ']);
    assert.deepEqual(said(signed), []);
    assert.deepEqual(said(signed.replace('Plans', 'Makes')), ['fallen-signature “Ana Ruiz”']);
    const changed = findings(signed.replace('24', '48'));
    assert.deepEqual(
      changed.map(({ rule, severity }) => `${rule} ${severity}`),
      ['fallen-signature error', 'fallen-signature error'],
    );
  });

  it('are renewed by signing again, which they do not keep anybody from', () =>
    assert.deepEqual(said(signedByAll(signed.replace('24', '48'))), []));

  it('are not spoken of while a part of the file cannot be read', () =>
    assert.deepEqual(said(signed.replace('Returns Desk', '"Returns Desk')), []));
});
