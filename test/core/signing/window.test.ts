import assert from 'node:assert/strict';
import {
  english,
  analyze,
  applyEdits,
  defaultSettings,
  parseCharter,
  signEdits,
  signingWindow,
  windowWords,
  type Charter,
  type References,
  type SigningWindow,
} from '../../../core/src/index.js';

const TODAY = '2026-11-22';
const DESK = `charter: 1
title: Returns Desk
status: active
purpose: Every return is settled within 24 hours.
roles: [{ title: Lead, responsibilities: [Plans the rota] }]
members: [{ id: ana, name: Ana Ruiz, role: Lead }, { id: bo, name: Bo Lind }, { id: cy, name: Cy Moor }]
`;

function sign(text: string, date: string, ...people: string[]): string {
  return people.reduce((before, who) => {
    const signing = signEdits(parseCharter(before), who, { date, findings: [] });
    assert.ok(signing.ok, who);
    return applyEdits(before, signing.edits);
  }, text);
}

function windowOf(text: string, today = TODAY, changed?: string): SigningWindow {
  const { charter, references } = parseCharter(text) as { charter: Charter; references: References };
  return signingWindow(charter, references, today, changed);
}

function told(text: string, today = TODAY, changed?: string): string {
  const { state, asked, inForce } = windowOf(text, today, changed);
  const who = asked.map(({ signer, standing, until }) => `${signer.id} ${standing} ${until ?? '?'}`);
  return [state, ...who, `${inForce.wording} ${inForce.signedBy ?? ''} ${inForce.version ?? ''}`.trim()].join(', ');
}

function findings(text: string, today = TODAY): string[] {
  return analyze(parseCharter(text), { settings: defaultSettings(), today })
    .filter(({ rule }) => /signed|signature/.test(rule))
    .map(({ rule, severity }) => `${rule} ${severity}`);
}

const signed = sign(DESK, '2026-06-30', 'ana', 'bo', 'cy');
const changed = signed.replace('24 hours', '48 hours');
const logged = (date: string, more = ''): string => `${changed}history:\n  - { date: ${date}${more} }\n`;

describe('the signing window', () => {
  it('is settled where all have signed what the charter says', () => {
    assert.equal(told(signed), 'settled, this');
    assert.equal(windowWords(windowOf(signed), TODAY), undefined);
  });

  it('has no day where nobody knows when the terms changed', () => {
    assert.equal(told(changed), 'undated, ana fallen ?, bo fallen ?, cy fallen ?, earlier 2026-06-30');
    assert.equal(
      whoIsAsked(changed),
      'Ana Ruiz, Bo Lind and Cy Moor are asked to sign. Until that is done, what was signed by 30 June 2026 is in force.',
    );
  });

  it('opens with the latest dated entry of the history, for 14 days', () => {
    assert.equal(
      told(logged('2026-11-12')),
      'open, ana fallen 2026-11-26, bo fallen 2026-11-26, cy fallen 2026-11-26, earlier 2026-06-30',
    );
    assert.equal(
      whoIsAsked(logged('2026-11-12')),
      'Ana Ruiz, Bo Lind and Cy Moor are asked to sign by 26 November 2026. Until then, what was signed by 30 June 2026 is in force.',
    );
    assert.match(told(logged('2026-11-08')), /^open, ana fallen 2026-11-22/);
    assert.match(told(logged('2026-11-07')), /^closed, ana fallen 2026-11-21/);
    assert.match(
      whoIsAsked(logged('2026-11-07')),
      /, and the time for it ended on 21 November 2026\. Until that is done, what was signed/,
    );
  });

  it('lasts as long as “within” says', () => {
    const within = logged('2026-11-05').replace('members:', 'approval: { within: 3 weeks }\nmembers:');
    assert.match(told(within), /^open, ana fallen 2026-11-26/);
    assert.match(told(within.replace('3 weeks', '1 month')), /^open, ana fallen 2026-12-05/);
    assert.match(told(within.replace('3 weeks', 'a while')), /^closed, ana fallen 2026-11-19/);
  });

  it('does not open by an entry that says nothing of the change', () => {
    for (const [date, more] of [
      ['2026-06-29', ''],
      ['2026-11-23', ''],
      ['2026-11-12', ', kind: notice'],
      ['2026-11-12', ', kind: editorial'],
      ['last week', ''],
    ] as const)
      assert.match(told(logged(date, more)), /^undated, /, `${date}${more}`);
  });

  it('opens with the first signature to the new wording, where the history says nothing', () => {
    const first = sign(changed, '2026-11-10', 'ana');
    assert.equal(told(first), 'open, bo fallen 2026-11-24, cy fallen 2026-11-24, earlier 2026-06-30');
    assert.match(told(sign(first, '2026-11-15', 'cy')), /^open, bo fallen 2026-11-24, earlier/);
    assert.equal(told(sign(first, '2026-11-15', 'cy', 'bo')), 'settled, this');
  });

  it('does not open by a signature that says nothing of the change', () => {
    const later = sign(sign(DESK, '2026-06-30', 'ana'), '2026-11-20', 'bo', 'cy');
    assert.match(told(later.replace('Plans', 'Makes')), /^undated, ana fallen \?/);
    assert.match(told(sign(changed, '2026-06-30', 'ana')), /^undated, bo fallen \?/, 'on the same day');
  });

  it('concerns those alone whose terms changed', () => {
    const rota = `${signed.replace('Plans', 'Makes')}history: [{ date: 2026-11-12 }]\n`;
    assert.equal(told(rota), 'open, ana fallen 2026-11-26, earlier 2026-06-30');
  });

  it('takes the day that the host knows', () => {
    assert.match(told(changed, TODAY, '2026-11-20'), /^open, ana fallen 2026-12-04/);
    assert.match(told(logged('2026-11-12'), TODAY, '2026-11-20'), /^open, ana fallen 2026-12-04/);
    assert.match(told(changed, TODAY, '2026-01-01'), /^undated/, 'they signed after that day');
  });

  it('is over as soon as enough have signed', () => {
    const majority = sign(DESK.replace('members:', 'approval: { needs: majority }\nmembers:'), '2026-06-30', 'ana', 'bo', 'cy'); // prettier-ignore
    const anew = majority.replace('24 hours', '48 hours');
    assert.match(told(sign(anew, '2026-11-15', 'ana')), /^open, bo fallen 2026-11-29, cy fallen 2026-11-29/);
    const enough = windowOf(sign(anew, '2026-11-15', 'ana', 'bo'));
    assert.deepEqual([enough.state, enough.inForce.wording], ['settled', 'this']);
    assert.deepEqual(enough.unneeded.map(({ signer }) => signer.id), ['cy']); // prettier-ignore
  });

  it('waits for the approvers where these decide, an office being held by any of its members', () => {
    const byLead = sign(DESK.replace('members:', 'approval: { needs: approvers, approvers: [Lead, Priya Nair] }\nmembers:'), '2026-06-30', 'ana', 'bo', 'priya-nair'); // prettier-ignore
    assert.equal(told(byLead), 'settled, this');
    const anew = byLead.replace('24 hours', '48 hours');
    assert.match(told(anew), /^undated, ana fallen \?, bo fallen \?, priya-nair fallen \?/);
    assert.equal(told(sign(anew, '2026-11-15', 'ana', 'priya-nair')), 'settled, this');
    assert.match(told(sign(anew, '2026-11-15', 'bo', 'priya-nair')), /^undated, ana fallen/);
  });

  it('names the version in force where the history does', () => {
    const versions = `${changed}history:
  - { version: '1.0', date: 2026-06-15 }
  - { version: '1.1', date: 2026-11-12 }
`;
    assert.match(told(versions), /earlier 2026-06-30 1\.0$/);
    assert.match(whoIsAsked(versions), /by 30 June 2026 \(version 1\.0\) is in force\.$/);
  });

  it('waits for those who came later, from the day they came', () => {
    const joined = signed.replace('{ id: cy', '{ id: dee, name: Dee Park, since: 2026-11-15 }, { id: cy');
    assert.equal(told(joined), 'open, dee missing 2026-11-29, none');
    assert.match(told(joined, '2026-12-01'), /^closed/);
  });

  it('is a gentle finding while it is open, and an error after it', () => {
    assert.deepEqual(findings(logged('2026-11-12')), ['awaited-signature warning']);
    assert.deepEqual(findings(logged('2026-11-12'), '2026-11-27'), Array(3).fill('fallen-signature error'));
    assert.deepEqual(findings(changed), Array(3).fill('fallen-signature error'));
    assert.deepEqual(findings(sign(changed, '2026-11-20', 'ana', 'bo', 'cy')), []);
  });
});

function whoIsAsked(text: string): string {
  const words = windowWords(windowOf(text), TODAY);
  return words ? english(words) : '';
}
