import assert from 'node:assert/strict';
import { applyEdits, parseCharter, readSignatureFiles, signEdits, withBeside } from '../../../core/src/index.js';
import { renderHtml } from '../../../core/src/render/index.js';

const DESK = `charter: 1
title: Returns Desk
status: active
purpose: Every return is settled within 24 hours.
roles: [{ title: Lead, responsibilities: [Plans the rota] }]
members: [{ name: Ana Ruiz, role: Lead }, Bo Lind, Cy Moor]
`;

function signed(text: string, who: string): string {
  const signing = signEdits(parseCharter(text), who, { date: '2026-01-15', findings: [] });
  return applyEdits(text, signing.ok ? signing.edits : []);
}

function states(text: string, since?: ReadonlyMap<string, string>): string[] {
  const html = renderHtml(parseCharter(text), { mode: 'fragment', ...(since && { since }) });
  return [...html.matchAll(/<span class="signature-state ([a-z]+)">([^<]*)</g)].map(
    ([, state, words]) => `${state}: ${words}`,
  );
}

describe('signatures in the preview', () => {
  const text = signed(signed(DESK, 'ana-ruiz'), 'bo-lind');

  it('say who has signed, and who has not', () =>
    assert.deepEqual(new Set(states(text)), new Set(['signed: signed on 2026-01-15', 'unsigned: not signed yet'])));

  it('say whose signature was given to other terms', () => {
    const changed = states(text.replace('Plans', 'Makes'));
    assert.ok(changed.includes('unsigned: signed other terms than these'), changed.join('\n'));
    assert.ok(changed.includes('signed: signed on 2026-01-15'), changed.join('\n'));
    assert.ok(!states(text.replace('24', '48')).includes('signed: signed on 2026-01-15'));
  });

  it('say what these other terms were, where that is known', () => {
    const since = new Map([['ana-ruiz', 'Signed when this said “Plans”; it now says “Makes”']]);
    const changed = states(text.replace('Plans', 'Makes'), since);
    assert.ok(changed.includes('unsigned: signed when this said “Plans”; it now says “Makes”'), changed.join('\n'));
  });

  it('stand in a folder, and are shown all the same', () => {
    const inFolder = `${DESK}signatures: folder\n`;
    assert.match(renderHtml(parseCharter(inFolder), { mode: 'fragment' }), /The signatures are kept in a folder/);
    const document = parseCharter(inFolder);
    const files = [
      { name: 'ana.yaml', text: text.replace(/^[^]*member: Ana Ruiz, signed: (\S+), terms: (\S+) [^]*$/, 'member: Ana Ruiz\nsigned: $1\nterms: $2\n') }, // prettier-ignore
      { name: 'bo.yaml', text: `member: Bo Lind\nsigned: 2026-01-16\nterms: v1-${'0'.repeat(64)}\n` },
    ];
    withBeside(document, { builtOn: undefined, signatures: readSignatureFiles(files) });
    const html = renderHtml(document, { mode: 'fragment' });
    const shown = [...html.matchAll(/<span class="signature-state ([a-z]+)">([^<]*)</g)].map(([, state, words]) => `${state}: ${words}`); // prettier-ignore
    assert.deepEqual(new Set(shown), new Set(['signed: signed on 2026-01-15', 'unsigned: signed other terms than these', 'unsigned: not signed yet'])); // prettier-ignore
    for (const [, start] of html.matchAll(/data-end="(\d+)"/g)) assert.ok(Number(start) <= inFolder.length);
  });
});
