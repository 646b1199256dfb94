import assert from 'node:assert/strict';
import {
  amendEdits,
  analyze,
  applyEdits,
  confirmEdits,
  english,
  parseCharter,
  redlineText,
  rules,
  signEdits,
  signatureStates,
  verifySignatures,
  type Amending,
  type AmendOptions,
  type CharterDocument,
} from '../../../core/src/index.js';
import { settingsOf } from '../../kit/settings.js';

const TODAY = '2026-11-22';
const DESK = `charter: 1
title: Returns Desk
status: active
purpose: We speek with everyone who brings something back, settle each return within 24 hours, and say plainly what happens next.
norms:
  - We tell each other early and in plain words when something gos wrong with an order.
roles:
  - title: Lead
    responsibilities:
      - Plans the rota two weeks ahead and publishs it where the whole team of the desk sees it.
members:
  - { id: ana, name: Ana Ruiz, role: Lead }
  - { id: bo, name: Bo Lind }
  - { id: cy, name: Cy Moor }
`;

const known = new Map<string, CharterDocument>();

/** Nearly every step begins with a text that the one before has ended with. */
function read(text: string): CharterDocument {
  const document = known.get(text) ?? parseCharter(text);
  known.set(text, document);
  return document;
}

function sign(text: string, ...people: string[]): string {
  return people.reduce((before, who) => {
    const signing = signEdits(read(before), who, { date: '2026-06-30', findings: [] });
    assert.ok(signing.ok, who);
    return applyEdits(before, signing.edits);
  }, text);
}

function amend(before: string, after: string, options: Partial<AmendOptions> = {}, by = 'ana'): Amending {
  return amendEdits(read(before), read(after), by, { date: TODAY, ...options });
}

/** The text with the change of wording declared by Ana and confirmed by Bo. */
function amended(before: string, after: string): string {
  const amending = amend(before, after, { confirmed: 'bo' });
  assert.ok(amending.ok, amending.ok ? '' : amending.reasons.map(english).join('\n'));
  return applyEdits(after, amending.edits);
}

function reasons(before: string, after: string, options: Partial<AmendOptions> = {}, by = 'ana'): string {
  const amending = amend(before, after, options, by);
  return amending.ok ? '' : amending.reasons.map(english).join('\n');
}

function standings(text: string): string {
  const { charter } = read(text);
  return charter ? signatureStates(charter).signers.map(({ signer, standing }) => `${signer.id} ${standing}`).join(', ') : ''; // prettier-ignore
}

const settings = settingsOf(new Set(rules.map(({ id }) => id).filter((id) => /signed|signature|history/.test(id))));

function findings(text: string): string[] {
  return analyze(read(text), { settings, today: TODAY }).map(({ rule, message }) => `${rule}: ${message}`);
}

const signed = sign(DESK, 'ana', 'bo', 'cy');
const mended = signed.replace('speek', 'speak').replace('gos', 'goes').replace('publishs', 'publishes');
const ALL_STAND = 'ana current, bo current, cy current';
const NONE_STANDS = 'ana fallen, bo fallen, cy fallen';

describe('wording-only amendments', () => {
  it('keep signatures, once somebody else has confirmed them', () => {
    assert.equal(standings(mended), NONE_STANDS);
    const declared = amend(signed, mended);
    assert.ok(declared.ok);
    assert.deepEqual(declared.keeps.map(({ id }) => id), ['ana', 'bo', 'cy']); // prettier-ignore
    assert.deepEqual(
      declared.redline.map(({ at, before, after }) => `${at}: ${redlineText(before, after)}`),
      [
        'purpose: We ~~speek~~ **speak** with everyone who brings something back, settle each return within 24 hours, and say plainly what happens next.',
        'roles.responsibilities: Plans the rota two weeks ahead and ~~publishs~~ **publishes** it where the whole team of the desk sees it.',
        'norms: We tell each other early and in plain words when something ~~gos~~ **goes** wrong with an order.',
      ],
    );
    const waiting = applyEdits(mended, declared.edits);
    assert.equal(standings(waiting), NONE_STANDS);
    assert.match(findings(waiting).join('\n'), /^open-signature-link: Nobody has confirmed/m);

    const confirming = confirmEdits(read(waiting), 'bo');
    assert.ok(confirming.ok);
    assert.deepEqual(confirming.keeps.map(({ id }) => id), ['ana', 'bo', 'cy']); // prettier-ignore
    const confirmed = applyEdits(waiting, confirming.edits);
    assert.equal(standings(confirmed), ALL_STAND);
    assert.deepEqual(findings(confirmed), []);
    assert.deepEqual(
      verifySignatures(read(confirmed), TODAY).signatures.map(({ verdict, reason }) => `${verdict}: ${reason}`),
      Array(3).fill('holds: only the wording has changed since, as Ana Ruiz declared and Bo Lind confirmed'),
    );
  });

  it('can be written in every style of the history', () => {
    const styles = {
      'in lines': 'history:\n  - version: "1.0"\n    date: 2026-06-01\nroles:',
      'in braces': 'history:\n  - { version: "1.0", date: 2026-06-01 }\nroles:',
      'in brackets': 'history: [{ version: "1.0", date: 2026-06-01 }]\nroles:',
      'one entry': 'history: { version: "1.0", date: 2026-06-01 }\nroles:',
      'as text': 'history: First version in June\nroles:',
      empty: 'history:\nroles:',
      'Windows lines': 'history:\r\n  - { version: "1.0" }\r\nroles:',
    };
    for (const [style, history] of Object.entries(styles)) {
      const [before, after] = [signed, mended].map((text) => {
        const written = text.replace('roles:', history);
        return style.startsWith('Windows') ? written.replaceAll(/\r?\n/g, '\r\n') : written;
      }) as [string, string];
      const text = amended(before, after);
      assert.equal(standings(text), ALL_STAND, `${style}\n${text}`);
      const declared = amend(before, after);
      assert.ok(declared.ok);
      const confirming = confirmEdits(read(applyEdits(after, declared.edits)), 'Cy Moor');
      assert.ok(confirming.ok, style);
      assert.equal(standings(applyEdits(applyEdits(after, declared.edits), confirming.edits)), ALL_STAND, style);
    }
  });

  it('follow one another, and stand beside other changes', () => {
    const once = amended(signed, signed.replace('speek', 'speak'));
    const twice = amended(once, once.replace('gos', 'goes'));
    const thrice = amended(twice, twice.replace('We speak', 'We talk'));
    for (const text of [once, twice, thrice]) assert.equal(standings(text), ALL_STAND);
    assert.deepEqual(findings(thrice), []);
    assert.match(verifySignatures(read(thrice), TODAY).signatures[0]?.reason ?? '', /changed 3 times since/);

    const duty = thrice.replace('Plans the rota', 'Writes the rota');
    assert.equal(standings(duty), 'ana fallen, bo current, cy current', 'a duty of the Lead');
    assert.match(findings(duty).join('\n'), /^open-signature-link: After this change of wording/m);
    const told = duty.replace('history:\n', 'history:\n  - { date: 2026-11-22, change: The rota }\n');
    assert.deepEqual(
      findings(told).map((finding) => finding.split(':', 1)[0]),
      ['awaited-signature'],
    );
    assert.equal(standings(sign(told, 'ana')), ALL_STAND);
    const moved = thrice.replace('  - { id: bo', '  - { id: dee, name: Dee Park }\n  - { id: bo');
    assert.equal(standings(moved), 'ana current, dee missing, bo current, cy current');
  });

  it('let those sign the new wording who want to', () => {
    const text = sign(amended(signed, mended), 'ana');
    assert.equal(standings(text), ALL_STAND);
    assert.equal(verifySignatures(read(text), TODAY).signatures[0]?.reason, undefined);
  });

  it('are refused where more than the wording has changed, with the reason', () => {
    assert.match(
      reasons(signed, mended.replace('24', '48')),
      /purpose: .* it touches “24”, “48”, and that always counts/,
    );
    assert.match(reasons(signed, mended.replace('two weeks', 'three weeks')), /touches “two”, “three”/);
    assert.match(reasons(signed, mended.replace('We tell each other early', 'Somebody shouts')), /it touches|more than a fifth/); // prettier-ignore
    assert.match(
      reasons(signed, mended.replace('norms:', 'policies: [No refunds]\nnorms:')),
      /This is new.*No refunds/,
    );
    assert.match(reasons(signed, mended.replace(/norms:\n.*\n/, '')), /This is gone.*We tell each other/);
    assert.match(reasons(signed, mended.replace('title: Returns', 'title: Refunds')), /more than the wording of single texts/i); // prettier-ignore
    assert.match(reasons(signed, mended.replace('status: active\n', 'status: active\nparent: Sales\n')), /Sales/);
    assert.match(reasons(signed, mended.replaceAll('Lead', 'Boss')), /Boss/);
    assert.match(reasons(signed, signed), /Nothing that a signature covers has changed/);
    assert.match(reasons(signed, signed.replace('everyone who', 'EVERYONE, who')), /Nothing that a signature covers/);
    assert.match(reasons('title: [', mended), /as it was cannot be read/);
    assert.match(reasons(signed, 'title: ['), /cannot be read for certain as it is/);
  });

  it('need two people who may sign', () => {
    assert.match(reasons(signed, mended, {}, 'zoe'), /“zoe” may not sign/);
    assert.match(reasons(signed, mended, { confirmed: 'zoe' }), /“zoe” may not sign/);
    assert.match(reasons(signed, mended, { confirmed: 'Ana Ruiz' }), /Somebody else than “Ana Ruiz” has to confirm/);
    const declared = amend(signed, mended);
    assert.ok(declared.ok);
    const waiting = applyEdits(mended, declared.edits);
    const confirm = (by: string, text = waiting): string => {
      const confirming = confirmEdits(read(text), by);
      return confirming.ok ? '' : confirming.message;
    };
    assert.match(confirm('ana'), /Somebody else than “Ana Ruiz”/);
    assert.match(confirm('zoe'), /“zoe” may not sign/);
    assert.match(confirm('bo', amended(signed, mended)), /No change of wording waits/);
  });
});

describe('an amendment that smuggles', () => {
  const honest = amended(signed, mended);
  const isRefused = (text: string, finding: RegExp, expected = NONE_STANDS): void => {
    assert.equal(standings(text), expected, text);
    assert.match(findings(text).join('\n'), finding, text);
  };

  it('keeps no signature where the text says something else than the entry', () => {
    const other = honest.replace('purpose: We speak', 'purpose: We rarely speak');
    assert.equal(standings(other), NONE_STANDS);
  });

  it('keeps no signature where its own texts differ in what counts', () => {
    for (const [before, after] of [
      ['24 hours', '48 hours'],
      ['speak with everyone', 'speak with nobody'],
      ['settle each', 'may settle each'],
    ] as const) {
      const text = honest.replaceAll(before, after).replace(after.replace('speak', 'speek'), before.replace('speak', 'speek')); // prettier-ignore
      assert.equal(standings(text), NONE_STANDS, text);
    }
    isRefused(
      honest.replaceAll('within 24', 'within 48').replace(/(before: "We speek[^"]*)48/, '$124'),
      /^false-signature-link: This is more than another wording: it touches “24”, “48”/m,
    );
  });

  it('keeps no signature where it forges what was before', () => {
    const forged = honest.replace(/before: "We speek with everyone/, 'before: "We shout at everyone');
    isRefused(forged, /^false-signature-link/m);
    isRefused(honest.replace(/from: v1-..../, 'from: v1-0000'), /^false-signature-link: This entry does not lead/m, ALL_STAND); // prettier-ignore
    assert.equal(standings(honest.replace(/before: "We speek.*/, 'before: ""')), NONE_STANDS);
  });

  it('keeps no signature where it says nothing that can be checked', () => {
    const wordless = honest.replace(/ {4}wording:\n(?: {6}.*\n)+/, '');
    isRefused(wordless, /^false-signature-link: This entry says that only the wording changed, but not which words/m);
  });

  it('keeps no signature where one person alone stands behind it', () => {
    for (const confirmed of ['ana', 'Ana Ruiz', 'zoe', '[ana, zoe]', '""'])
      isRefused(honest.replace('confirmed: bo', `confirmed: ${confirmed}`), /^open-signature-link/m);
    isRefused(honest.replace('author: ana', 'author: zoe'), /^open-signature-link/m);
  });

  it('keeps no signature by many small steps', () => {
    const words = 'kindly nicely softly warmly gently calmly neatly sweetly'.split(' ');
    const start = sign(
      DESK.replace(
        'norms:',
        `background: Our desk treats people ${words.join(' and ')} in a shop near harbour gates with lamps\nnorms:`,
      ),
      'ana',
      'bo',
      'cy',
    );
    let text = start;
    let kept = 0;
    for (const word of words) {
      const next = text.replace(new RegExp(`(background: .*)${word}`), (_, lead: string) => `${lead}boldly${word.length}`.replace(/\d/, ''.padEnd(word.length % 3, 'o'))); // prettier-ignore
      const amending = amend(text, next, { confirmed: 'bo' });
      if (!amending.ok) break;
      text = applyEdits(next, amending.edits);
      if (standings(text) !== ALL_STAND) break;
      kept++;
    }
    assert.ok(kept >= 1 && kept <= 5, `${kept} steps of one word each`);
    assert.equal(standings(text), NONE_STANDS);
  });

  it('keeps no signature to a text that has a place of another kind', () => {
    const owned = sign(DESK.replace('norms:', 'objectives: [{ text: Settle returns, owner: ana, target: 24 hours }]\nnorms:'), 'ana', 'bo', 'cy'); // prettier-ignore
    for (const [at, before, after] of [
      ['objectives.owner', 'ana', 'bo'],
      ['objectives.target', '24 hours', '36 hours'],
      ['title', 'Returns Desk', 'Refunds Desk'],
      ['members.role', 'Lead', 'Agent'],
    ]) {
      const text = `${owned.replace(before as string, after as string)}history:
  - { date: 2026-11-22, author: ana, confirmed: bo, kind: editorial, wording: [{ at: ${at}, before: ${before}, after: ${after} }] }
`;
      assert.ok(!standings(text).includes('ana current'), text);
    }
  });
});
