import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { inFolder, type Folder } from '../kit/folder.js';

const ORG = `charter: 1
title: Harbour Bikes
decisions: { method: consensus }
norms: [We answer within 24 hours]
`;
const TEAM = `charter: 1
title: Returns Desk
extends: ../org.charter.yaml
decisions: { method: majority }
members: [{ id: ana, name: Ana Ruiz }, { id: bo, name: Bo Lind }]
`;
const FILES = { 'org.charter.yaml': ORG, 'teams/desk.charter.yaml': TEAM };
const DESK = 'teams/desk.charter.yaml';

async function sign({ run }: Folder): Promise<void> {
  for (const who of ['ana', 'bo']) assert.equal((await run(['sign', DESK, '--as', who])).code, 0);
}

describe('a charter that builds on another', () => {
  it('is signed with what it inherits, and falls with a change of that', () =>
    inFolder(FILES, async (folder) => {
      await sign(folder);
      assert.match(folder.read(DESK), /terms: v2-/);
      assert.equal((await folder.run(['verify', DESK])).code, 0);
      const terms = await folder.run(['terms', DESK, '--for', 'ana']);
      assert.match(terms.out, /\nFrom “Harbour Bikes”\n {2}2\. We answer within 24 hours\.\n/);
      assert.match(
        terms.out,
        /\nOtherwise than “Harbour Bikes”\n {2}“Method: consensus\.” Here: “Method: majority\.”\n/,
      );
      folder.write('org.charter.yaml', ORG.replace('24', '48'));
      const { code, out } = await folder.run(['verify', DESK]);
      assert.equal(code, 1);
      assert.equal(out.match(/does not hold/g)?.length, 2);
      folder.write('org.charter.yaml', ORG.replace('consensus', 'vote'));
      assert.equal((await folder.run(['verify', DESK])).code, 0, 'what this charter says otherwise');
    }));

  it('says beforehand whose signatures a change of the other one would fell', () =>
    inFolder(
      {
        ...FILES,
        'teams/other.charter.yaml': TEAM.replace('Returns Desk', 'Other Desk'),
        'teams/deep.charter.yaml': TEAM.replace('../org', 'other').replace('Returns', 'Deep'),
        'alone.charter.yaml': TEAM.replace(/^extends.*\n/m, ''),
      },
      async (folder) => {
        await sign(folder);
        for (const file of ['teams/other.charter.yaml', 'teams/deep.charter.yaml', 'alone.charter.yaml'])
          assert.equal((await folder.run(['sign', file, '--as', 'bo'])).code, 0);
        folder.write('before.yaml', ORG);
        folder.write('org.charter.yaml', ORG.replace('24', '48'));
        const { code, out } = await folder.run(['affects', 'org.charter.yaml', '--before', 'before.yaml']);
        assert.equal(code, 0);
        assert.equal(
          out,
          `3 charters build on this one.
4 signatures in 3 charters would fall.
  teams/deep.charter.yaml: Deep Desk: Bo Lind
  teams/desk.charter.yaml: Returns Desk: Ana Ruiz, Bo Lind
  teams/other.charter.yaml: Other Desk: Bo Lind
`,
        );
        folder.write('org.charter.yaml', `# a comment\n${ORG.replace('We answer', 'WE ANSWER')}`);
        const none = await folder.run(['affects', 'org.charter.yaml', '--before', 'before.yaml', '--format', 'json']);
        const { signatures, held, charters } = JSON.parse(none.out) as Record<string, unknown>;
        assert.deepEqual([signatures, held, charters], [0, 4, []]);
        const own = folder.read('teams/desk.charter.yaml');
        folder.write('before.yaml', own);
        folder.write('teams/desk.charter.yaml', own.replace('majority', 'vote'));
        const itself = await folder.run(['affects', 'teams/desk.charter.yaml', '--before', 'before.yaml']);
        assert.match(itself.out, /^2 signatures in 1 charter would fall\.\n/);
      },
    ));

  it('cannot be signed without the other one', () =>
    inFolder({ [DESK]: TEAM }, async (folder) => {
      const { code, err } = await folder.run(['sign', DESK, '--as', 'ana']);
      assert.equal(code, 2);
      assert.match(err, /3:10 “\.\.\/org\.charter\.yaml” is not there/);
      assert.equal(folder.read(DESK), TEAM);
    }));

  it('may lie anywhere in the repository, whatever folder one is in', () =>
    inFolder(FILES, async (folder) => {
      const { code, err } = await folder.run(['sign', 'desk.charter.yaml', '--as', 'ana'], { cwd: 'teams' });
      assert.equal(code, 0, err);
      const piped = ['check', '-', '--stdin-filename', DESK, '--format', 'concise'];
      assert.doesNotMatch((await folder.run(piped, { input: TEAM })).out, /unusable-base/);
    }));

  it('never follows a way out of the repository', () =>
    inFolder({ 'secret/org.charter.yaml': ORG, 'repo/desk.charter.yaml': TEAM }, async (folder) => {
      rmSync(path.join(folder.path, '.git'), { recursive: true });
      mkdirSync(path.join(folder.path, 'repo/.git'));
      const inRepo = async (extending: string): Promise<string> => {
        folder.write('repo/teams/desk.charter.yaml', TEAM.replace('../org.charter.yaml', extending));
        const { out } = await folder.run(['check', 'repo/teams/desk.charter.yaml', '--format', 'json']);
        const { findings } = JSON.parse(out) as { findings: { rule: string; message: string }[] };
        return findings.filter(({ rule }) => rule === 'unusable-base').map(({ message }) => message).join('\n'); // prettier-ignore
      };
      assert.match(await inRepo('../../secret/org.charter.yaml'), /outside this workspace/);
      assert.match(await inRepo(path.join(folder.path, 'secret/org.charter.yaml')), /no path that can be followed/);
      symlinkSync(path.join(folder.path, 'secret/org.charter.yaml'), path.join(folder.path, 'repo/link.charter.yaml'));
      symlinkSync(path.join(folder.path, 'secret'), path.join(folder.path, 'repo/linked'));
      assert.match(await inRepo('../link.charter.yaml'), /outside this workspace/);
      assert.match(await inRepo('../linked/org.charter.yaml'), /outside this workspace/);
      folder.write('repo/org.charter.yaml', ORG);
      symlinkSync(path.join(folder.path, 'repo/org.charter.yaml'), path.join(folder.path, 'repo/same.charter.yaml'));
      assert.equal(await inRepo('../same.charter.yaml'), '', 'a link that stays inside');
      symlinkSync('desk.charter.yaml', path.join(folder.path, 'repo/teams/self.charter.yaml'));
      assert.match(await inRepo('self.charter.yaml'), /builds on this charter itself/);
      symlinkSync('loop.charter.yaml', path.join(folder.path, 'repo/teams/loop.charter.yaml'));
      assert.match(await inRepo('loop.charter.yaml'), /is not there/);
    }));
});

describe('a charter that builds on another, in the life of a team', () => {
  it('can be reviewed and worded anew, and signatures stand', () =>
    inFolder({ ...FILES, [DESK]: `${TEAM}norms: [We tell each other early when something gos wrong with an order.]\n` }, async (folder) => {
      await sign(folder);
      folder.write('before.yaml', folder.read(DESK));
      folder.write(DESK, folder.read(DESK).replace('gos', 'goes'));
      const amended = await folder.run(['amend', DESK, '--before', 'before.yaml', '--by', 'ana']);
      assert.equal(amended.code, 0, amended.err);
      const confirmed = await folder.run(['amend', DESK, '--confirm', '--by', 'bo']);
      assert.match(confirmed.out, /These signatures stand: Ana Ruiz, Bo Lind\./, confirmed.err);
      const reviewed = await folder.run(['reviewed', DESK, '--by', 'ana']);
      assert.equal(reviewed.code, 0, reviewed.err);
      const { code, out } = await folder.run(['verify', DESK]);
      assert.equal(code, 0, out);
    })); // prettier-ignore
});
