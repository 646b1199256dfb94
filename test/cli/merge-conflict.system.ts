import assert from 'node:assert/strict';
import { inTeam } from '../kit/git-team.js';

const FILE = 'desk.charter.yaml';
const DESK = `charter: 1
title: Returns Desk
members:
  - { id: ana, name: Ana Ruiz, email: ana@desk.example }
  - { id: bo, name: Bo Lind, email: bo@desk.example }
norms: [We answer within 24 hours]
`;

describe('two people who sign on two branches', () => {
  for (const style of ['merge', 'diff3', 'zdiff3'])
    it(`are told that both signatures are kept, and charter check --fix keeps them (${style})`, () =>
      inTeam({ [FILE]: DESK }, async ({ git, signAs, run, read, write, commitAs, verify }) => {
        git('config', 'merge.conflictStyle', style);
        git('checkout', '-q', '-b', 'bo-signs');
        await signAs('bo', 'bo');
        git('checkout', '-q', 'main');
        await signAs('ana', 'ana');
        assert.throws(() => git('merge', '-q', 'bo-signs'));
        const conflicted = read(FILE);
        assert.match(conflicted, /<{7}/);

        const signing = await run(['sign', FILE, '--as', 'ana']);
        assert.equal(signing.code, 2);
        assert.match(signing.err, /people have signed in both/);
        assert.equal(read(FILE), conflicted);

        const { out } = await run(['check', FILE, '--format', 'json']);
        const { findings } = JSON.parse(out) as {
          findings: { rule: string; fix: { safe: boolean; title: string } | null }[];
        };
        const found = findings.find(({ rule }) => rule === 'yaml-syntax');
        assert.deepEqual([found?.fix?.safe, found?.fix?.title], [true, 'Keep the signatures of both']);

        await run(['check', FILE, '--fix']);
        const [ana = '', bo = ''] = [...read(FILE).matchAll(/^ {2}- \{ member: .+\n/gm)].map(([line]) => line);
        assert.equal(read(FILE), `${DESK}signatures:\n${ana}${bo}`);
        commitAs('ana', 'Merge');
        assert.deepEqual(await verify('--git'), [
          'holds | Ana Ruiz, 2026-11-22, confirmed',
          'holds | Bo Lind, 2026-11-22, confirmed',
        ]);

        write(
          FILE,
          conflicted.replace(
            'title: Returns Desk',
            '<<<<<<< a\ntitle: Returns Desk\n=======\ntitle: Returns\n>>>>>>> b',
          ),
        );
        const other = read(FILE);
        const refused = await run(['check', FILE, '--fix']);
        assert.equal(refused.code, 1);
        assert.match(refused.out, /Keep the lines you want/);
        assert.equal(read(FILE), other);
      }));
});
