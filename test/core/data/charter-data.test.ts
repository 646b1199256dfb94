import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { analyze, charterData, charterJson, defaultSettings, parseCharter } from '../../../core/src/index.js';
import { renderMarkdown } from '../../../core/src/render/index.js';
import { digests } from '../terms/digests.js';

describe('a charter as data', () => {
  it('has every short form written out', () => {
    const data = charterData(
      parseCharter(`charter: 1
title: Desk
team: Returns
version: 1.10
members:
  - Ana Ruiz
  - { name: Bo Lind, role: Lead }
roles: { title: Lead, vacant: false }
signatures:
  - { member: Ana Ruiz, signed: }
x-cost-center: 42
`),
    );
    assert.deepEqual(JSON.parse(JSON.stringify(data)), {
      charter: 1,
      title: 'Desk',
      team: { name: 'Returns' },
      version: '1.10',
      roles: [{ id: 'lead', title: 'Lead', vacant: false }],
      members: [
        { id: 'ana-ruiz', name: 'Ana Ruiz' },
        { id: 'bo-lind', name: 'Bo Lind', role: ['Lead'] },
      ],
      signatures: [{ member: 'Ana Ruiz', signed: null }],
      'x-cost-center': 42,
    });
    assert.deepEqual(charterData(parseCharter('charter: 1\nsignatures: folder\n'))?.['signatures'], 'folder');
  });

  it('is nothing where there is no charter', () => {
    for (const text of ['', '- a', '\0']) assert.equal(charterJson(parseCharter(text)), '');
  });

  it('knows no key by heart', () => {
    const data = charterData(parseCharter('charter: 1\ntitle: A\nconstructor: 1\n__proto__: {a: 1}\n'));
    assert.deepEqual(Object.keys(data ?? {}), ['charter', 'title', 'constructor', '__proto__']);
  });

  const folder = 'examples/teams/';
  for (const file of readdirSync(folder)) {
    it(`${file} says the same as data: it reads the same, and asks nobody to sign again`, () => {
      const text = readFileSync(folder + file, 'utf8');
      const written = parseCharter(text);
      const json = charterJson(written);
      const data = parseCharter(json);
      assert.equal(charterJson(data), json);
      assert.equal(renderMarkdown(data), renderMarkdown(written));
      assert.deepEqual(digests(json), digests(text));
      const errors = analyze(data, { settings: defaultSettings(), today: '2026-11-22' }).filter(
        ({ severity }) => severity === 'error',
      );
      assert.deepEqual(errors, []);
    });
  }
});
