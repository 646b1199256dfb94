import assert from 'node:assert/strict';
import {
  applyEdits,
  parseCharter,
  readSignatureFiles,
  shortCode,
  signEdits,
  termsOf,
  withBeside,
  type Charter,
  type References,
  type Signer,
} from '../../../core/src/index.js';
import { renderHtml, renderMarkdown } from '../../../core/src/render/index.js';

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

describe('the codes of a page to sign by hand', () => {
  const codeOf = (who: string): string => {
    const { charter, references } = parseCharter(DESK) as { charter: Charter; references: References };
    const terms = termsOf(charter, references);
    return shortCode(terms.forSigner(terms.find(who) as Signer).digest);
  };
  const page = (text: string): string => renderMarkdown(parseCharter(text), { codes: true });

  it('are those that signatures hold in short', () => {
    const line = `Codes of these terms: ${codeOf('ana-ruiz')} (Ana Ruiz), ${codeOf('bo-lind')} (Bo Lind, Cy Moor)`;
    assert.ok(page(DESK).endsWith(`\n${line}\n`), page(DESK));
    const html = renderHtml(parseCharter(DESK), { mode: 'standalone', codes: true });
    assert.ok(html.includes(line));
    const alike = page(DESK.replace(', role: Lead }', ' }'));
    assert.match(alike, /\nCode of these terms: [0-9A-Z]{4}-[0-9A-Z]{4}\n$/);
  });

  it('are left out of the preview, of drafts, and of what cannot be signed', () => {
    assert.doesNotMatch(renderHtml(parseCharter(DESK), { mode: 'fragment', codes: true }), /these terms/);
    assert.doesNotMatch(renderMarkdown(parseCharter(DESK)), /these terms/);
    assert.doesNotMatch(page(DESK.replace('active', 'draft')), /these terms/);
    assert.doesNotMatch(page(DESK.replace('active', 'closed')), /these terms/);
    assert.doesNotMatch(page(`${DESK}extra: 1\n`), /these terms/);
    assert.doesNotMatch(page('charter: 1\ntitle: X\nstatus: active\n'), /these terms/);
  });
});
