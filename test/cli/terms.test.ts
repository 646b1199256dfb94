import assert from 'node:assert/strict';
import { approve } from '../kit/approve.js';
import { inFolder } from '../kit/folder.js';

const CARE = `charter: 1
title: Customer Care Charter
norms: [We answer within 24 hours]
roles: [{ title: Lead, responsibilities: [Plans the rota] }]
members: [{ name: Ana Ribeiro, role: lead }, Kim Aalto]
signatures: [Olga]
`;

describe('charter terms', () => {
  it('lists what a signature covers', () =>
    inFolder({ 'care.charter.yaml': CARE }, async ({ run }) => {
      const { code, out, err } = await run(['terms', 'care.charter.yaml', '--for', 'ana-ribeiro']);
      assert.deepEqual([code, err], [0, '']);
      approve('test/cli/approved/terms.txt', out);
      assert.equal((await run(['terms', 'care.charter.yaml', '--for', 'Ana Ribeiro'])).out, out);
      assert.equal((await run(['terms', '-', '--for', 'ana-ribeiro'], { input: CARE })).out, out);
    }));

  it('refuses a charter that cannot be signed safely, with the reasons', () =>
    inFolder({ 'a.charter.yaml': `${CARE}norms: [We sleep]\nbudget: 5\n` }, async ({ run }) => {
      const { code, out, err } = await run(['terms', 'a.charter.yaml', '--for', 'Kim Aalto']);
      assert.deepEqual([code, out], [2, '']);
      assert.match(
        err,
        /^charter: a\.charter\.yaml: This charter cannot be signed as it is\.\n {2}7:1 .+\n {2}8:1 .+\n$/,
      );
    }));

  it('says who may sign where that is somebody else, and guesses', () =>
    inFolder({ 'a.charter.yaml': CARE }, async ({ run }) => {
      assert.match(
        (await run(['terms', 'a.charter.yaml', '--for', 'olga'])).err,
        /Those who may are: ana-ribeiro, kim-aalto\./,
      );
      assert.match((await run(['terms', 'a.charter.yaml', '--for', 'kim-alto'])).err, /Did you mean “kim-aalto”\?/);
      for (const args of [['terms'], ['terms', 'a.charter.yaml'], ['terms', 'none.charter.yaml', '--for', 'x']]) {
        const { code, out } = await run(args);
        assert.deepEqual([code, out], [2, ''], args.join(' '));
      }
    }));

  it('prints nothing that could steer a terminal', () =>
    inFolder({ 'a.charter.yaml': CARE }, async ({ run }) => {
      const { err } = await run(['terms', 'a.charter.yaml', '--for', '\u001B[2J']);
      assert.ok(!err.includes('\u001B'));
    }));
});
