import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseCharter, readBases, termsOf, withBeside, type Charter } from '../../../core/src/index.js';
import { shapes } from '../../../core/src/model/charter.generated.js';
import type { FieldShape } from '../../../core/src/model/shape.js';
import { words } from '../../../core/src/terms/words.js';
import { digests } from './digests.js';

// Whoever has to change a value here is about to void signatures that people gave: that needs a version 2.
describe('version 1 of the terms', () => {
  it('reads texts as it always did', () => {
    const texts = [
      'Answer **nine** out of ten e-mails – within 4 business hours, or ≤ 1,5 days!',
      'Budget: $5m (not $5M), 3–5 % p.a.; -5 °C to +5 °C; A- or better; 10:30; 2026-12-31; Q4.',
      'Straße, İstanbul, ΟΔΟΣ, cafe\u0301, 毎日答えます。 ภาษาไทย, नमस्ते।',
      '# Rules\n* [x] see https://Example.org/A?b=c_d. or www.example.org, `code`, ~~old~~ & <new>',
      '½ m², 1’000.50, ٣٫٥, 5GB/s, 24-hour, B2B, 5 M, 5 kWh, 3 A.M., don’t, customers’',
    ];
    assert.deepEqual(
      texts.map((text) => words(text)),
      [
        'answer nine out of ten e mails within 4 business hours or ≤ 1,5 days',
        'budget $ 5 m not $ 5 M 3 - 5 % p a - 5 ° C to + 5 ° C a - or better 10:30 2026 - 12 - 31 Q 4',
        'straße i̇stanbul οδος café 毎 日 答 え ま す ภ า ษ า ไ ท ย नमस्ते',
        'rules x see https://Example.org/A?b=c_d or www.example.org code ~ ~ old ~ ~ & < new >',
        "½ m ² 1'000.50 ٣٫٥ 5 GB / s 24 hour B 2 B 5 M 5 kWh 3 A m don't customers",
      ],
    );
    assert.equal(words('(solved - reopened) / all * 100 ^ 2', 'formula'), '( solved - reopened ) / all * 100 ^ 2');
    assert.equal(words('Calls per Hour', 'unit'), 'Calls per Hour');
  });

  it('makes the digests it always made', () => {
    const found = digests(readFileSync('test/fixtures/terms/golden.charter.yaml', 'utf8'));
    assert.deepEqual(found, {
      'ada-fontana-x': 'v1-9ba0e37347c7d4f4b812484c581c25230edecf72d63b040879856db666813849',
      'carla-haas-x': 'v1-8343e5d06f2af84fe7cadd2bb2739ae2c23c400a5631e9cc006fe1c7a146d535',
      'doctor-haas-x': 'v1-9ba0e37347c7d4f4b812484c581c25230edecf72d63b040879856db666813849',
      'elin-bravo-x': 'v1-9ba0e37347c7d4f4b812484c581c25230edecf72d63b040879856db666813849',
      'farah-costa-x': 'v1-99c9a71007bd2b30d9d9da2de5a6c836e3725081d9ddf3e59792373aef22be41',
      'ivo-bravo-x': 'v1-8343e5d06f2af84fe7cadd2bb2739ae2c23c400a5631e9cc006fe1c7a146d535',
    });
  });

  it('makes those of version 2 where a charter builds on another', () => {
    const golden = readFileSync('test/fixtures/terms/golden.charter.yaml', 'utf8');
    const team = `charter: 1
title: Returns Desk
extends: golden.charter.yaml
norms: [We tell each other early]
members: [{ id: ana, name: Ana Ribeiro }, { id: bo, name: Bo Lindqvist, role: Phone Agent }]
`;
    const document = parseCharter(team);
    const builtOn = readBases(document, 'desk.charter.yaml', (path) => ({ text: golden, path }));
    const { charter, references } = withBeside(document, { builtOn, signatures: undefined });
    const terms = termsOf(charter as Charter, references);
    assert.deepEqual(Object.fromEntries(terms.signers.map((signer) => [signer.id, terms.forSigner(signer).digest])), {
      ana: 'v2-c0737671ac381970ffd25a9ae5da48875c7c95eacc4eabc4558379f06a34d284',
      bo: 'v2-34723c000c2f547d377bfb4abc80d1003ea52ade2177ba38ea546de4b8fd8ad6',
    });
  });

  it('counts the fields it always counted; there may be more', () => {
    const before = JSON.parse(readFileSync('test/fixtures/terms/fields.json', 'utf8')) as Record<string, object>;
    const now = Object.entries(before).map(([shape, fields]) => [
      shape,
      Object.fromEntries(Object.keys(fields).map((name) => [name, readingOf(shapes[shape]?.fields[name])])),
    ]);
    assert.deepEqual(Object.fromEntries(now), before);
  });
});

/** All that decides how a field counts. */
function readingOf(field: FieldShape | undefined): string {
  const { kind, of = '', refers = [], format = '', sequence = false } = field as FieldShape;
  const reading = ['formula', 'unit', 'cadence'].includes(format) ? format : '';
  return [kind, of, field?.class, refers.join('+'), reading, sequence ? 'sequence' : ''].filter(Boolean).join(' ');
}
