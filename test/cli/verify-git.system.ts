import assert from 'node:assert/strict';
import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { inFolder } from '../kit/folder.js';
import { createTeam, inTeam, type GitTeam } from '../kit/git-team.js';

const FILE = 'desk.charter.yaml';
const DESK = `charter: 1
title: Returns Desk
purpose: Every return is settled within 24 hours.
members:
  - { id: ana, name: Ana Ruiz, email: ana@desk.example, handle: ana-r }
  - { id: bo, name: Bo Lind, email: bo@desk.example }
  - { id: cy, name: Cy Moor }
`;
const BY_ANA = 'was added by the commit … of Ana Ruiz';
const TOGETHER = 'puts the work of several people together, so git does not say who added this line';

function team(use: (team: GitTeam) => Promise<void>): Promise<void> {
  return inTeam({ [FILE]: DESK }, use);
}

/** Bo signs on a branch of his own, while Ana signs on the main one. */
async function twoBranches({ git, gitAs, signAs }: GitTeam): Promise<void> {
  gitAs('bo', 'checkout', '-q', '-b', 'bo-signs');
  await signAs('bo', 'bo');
  git('checkout', '-q', 'main');
}

describe('charter verify --git', () => {
  it('confirms what its member committed, and says who entered the others', () =>
    team(async ({ signAs, verify, run }) => {
      await signAs('ana', 'ana');
      await signAs('bo', 'bo');
      await signAs('ana', 'cy');
      const lines = [
        'holds | Ana Ruiz, 2026-11-22, confirmed',
        'holds | Bo Lind, 2026-11-22, confirmed',
        `holds | Cy Moor, 2026-11-22, entered: ${BY_ANA}, and the charter lists no address or handle by which git could know Cy Moor`,
      ];
      assert.deepEqual(await verify('--git'), lines);
      const plain = await verify();
      assert.deepEqual(
        plain.map((line) => line.split(', ')[2]),
        ['entered', 'entered', 'entered'],
      );

      const { code, out, err } = await run(['verify', '--git', '--format', 'json']);
      assert.equal(code, 0);
      assert.match(err, /3 hold \(2 confirmed\), 0 do not hold/);
      const { summary, charters } = JSON.parse(out) as {
        summary: { evidence: object };
        charters: { signatures: { evidence: string }[] }[];
      };
      assert.deepEqual(summary.evidence, { recorded: 1, vouched: 2, proven: 0 });
      assert.deepEqual(
        charters[0]?.signatures.map(({ evidence }) => evidence),
        ['vouched', 'vouched', 'recorded'],
      );
    }));

  it('confirms after a merge, with a conflict and without', () =>
    team(async (all) => {
      await twoBranches(all);
      const { git, gitAs, signAs, verify, read, write, commitAs } = all;
      await signAs('ana', 'ana');
      assert.throws(() => git('merge', '-q', '--no-ff', 'bo-signs'));
      write(FILE, read(FILE).replaceAll(/^(?:<{7}|={7}|>{7}).*\n/gm, ''));
      commitAs('ana', 'Merge');
      gitAs('cy', 'checkout', '-q', '-b', 'other');
      write('README.md', 'Nothing about signatures');
      commitAs('cy');
      git('checkout', '-q', 'main');
      git('merge', '-q', '--no-ff', 'other');
      const lines = await verify('--git');
      assert.deepEqual(lines.slice(0, 2), [
        'holds | Ana Ruiz, 2026-11-22, confirmed',
        'holds | Bo Lind, 2026-11-22, confirmed',
      ]);
    }));

  it('confirms after a rebase', () =>
    team(async (all) => {
      await twoBranches(all);
      const { git, gitAs, verify, write, commitAs } = all;
      write(FILE, DESK.replace('settled', 'looked at and settled').replace('looked at and ', ''));
      write('README.md', 'Something else');
      commitAs('ana');
      gitAs('cy', 'rebase', '-q', 'main', 'bo-signs');
      git('checkout', '-q', 'main');
      git('merge', '-q', '--ff-only', 'bo-signs');
      assert.equal((await verify('--git'))[1], 'holds | Bo Lind, 2026-11-22, confirmed');
    }));

  it('counts what a squash hides as entered, with the reason', () =>
    team(async (all) => {
      const { git, gitAs, signAs, verify, run } = all;
      await twoBranches(all);
      git('merge', '-q', '--squash', 'bo-signs');
      git('commit', '-q', '-m', 'Bo signs (#1)\n\nCo-authored-by: Bo Lind <bo@desk.example>');
      assert.equal(
        (await verify('--git'))[1],
        `holds | Bo Lind, 2026-11-22, entered: the commit … of Ana Ruiz ${TOGETHER}`,
      );
      gitAs('bo', 'checkout', '-q', '-b', 'again');
      await signAs('ana', 'ana');
      await signAs('cy', 'cy');
      git('checkout', '-q', 'main');
      gitAs('bo', 'merge', '-q', '--squash', 'again');
      gitAs('bo', 'commit', '-q', '-m', 'Others sign');
      const lines = await verify('--git');
      assert.equal(lines[0], `holds | Ana Ruiz, 2026-11-22, entered: the commit … of Bo Lind ${TOGETHER}`);
      assert.equal((await run(['verify', '--git'])).code, 0);
    }));

  it('says where a shallow clone knows too little, and confirms what it does know', () =>
    team(async ({ path: from, signAs }) => {
      await signAs('bo', 'bo');
      await signAs('ana', 'ana');
      await inFolder({}, async (folder) => {
        const clone = createTeam({
          ...folder,
          path: path.join(folder.path, 'clone'),
          run: (args, options) => folder.run(args, { ...options, cwd: 'clone' }),
        });
        createTeam(folder).git('clone', '-q', '--depth', '2', `file://${from}`, 'clone');
        const lines = await clone.verify('--git');
        assert.equal(lines[0], 'holds | Ana Ruiz, 2026-11-22, confirmed');
        assert.match(lines[1] ?? '', /^holds \| Bo Lind, 2026-11-22, entered: the history was cut off/);
        clone.git('fetch', '-q', '--unshallow');
        assert.equal((await clone.verify('--git'))[1], 'holds | Bo Lind, 2026-11-22, confirmed');
      });
    }));

  it('knows people by several addresses, as the repository lists them', () =>
    team(async ({ signAs, verify, write, commitAs, git }) => {
      await signAs('ana@home.example', 'ana');
      assert.match((await verify('--git'))[0] ?? '', /^holds \| Ana Ruiz, 2026-11-22, entered: was added by/);
      git('checkout', '-q', '-b', 'addresses');
      write('.mailmap', 'Ana Ruiz <ana@desk.example> <ANA@home.example>\n# <ana@desk.example> <bo@desk.example>\n');
      commitAs('ana');
      assert.match((await verify('--git'))[0] ?? '', /entered/, 'a change cannot vouch for itself');
      git('checkout', '-q', 'main');
      git('merge', '-q', 'addresses');
      assert.equal((await verify('--git'))[0], 'holds | Ana Ruiz, 2026-11-22, confirmed');
    }));

  it('knows a handle by the address that GitHub gives it', () =>
    team(async ({ signAs, verify, git }) => {
      for (const address of ['1234567+Ana-R@users.noreply.github.com', 'ana-r@users.noreply.github.com']) {
        await signAs(address, 'ana');
        assert.equal((await verify('--git'))[0], 'holds | Ana Ruiz, 2026-11-22, confirmed', address);
        git('reset', '-q', '--hard', 'HEAD~1');
      }
      for (const address of [
        '1+ana-rr@users.noreply.github.com',
        'ana-r@users.noreply.github.com.example',
        'x+ana-r@users.noreply.github.com',
      ]) {
        await signAs(address, 'ana');
        assert.match((await verify('--git'))[0] ?? '', /entered/, address);
        git('reset', '-q', '--hard', 'HEAD~1');
      }
    }));

  it('believes a change nothing that it says of its own members', () =>
    team(async ({ git, gitAs, signAs, verify, write, read, commitAs }) => {
      gitAs('dee', 'checkout', '-q', '-b', 'dee-joins');
      write(FILE, `${DESK}  - { id: dee, name: Dee Park, email: dee@desk.example }\n`.replace('bo@desk', 'dee@desk'));
      commitAs('dee');
      await signAs('dee', 'dee');
      await signAs('dee', 'bo');
      const lines = await verify('--git');
      assert.match(lines.find((line) => line.includes('| Dee Park')) ?? '', /entered: Dee Park is new in this change/);
      assert.match(
        lines.find((line) => line.includes('| Bo Lind')) ?? '',
        /entered: was added by the commit … of Dee Park/,
      );
      write(
        FILE,
        read(FILE).replace('email: dee@desk.example }\n  - { id: cy', 'email: bo@desk.example }\n  - { id: cy'),
      );
      commitAs('bo', 'As it was');
      git('checkout', '-q', 'main');
      git('merge', '-q', '--no-ff', 'dee-joins');
      const merged = await verify('--git');
      assert.equal(
        merged.find((line) => line.includes('| Dee Park')),
        'holds | Dee Park, 2026-11-22, confirmed',
      );
    }));

  it('follows a line, however it is written, and the file, whatever it is called', () =>
    team(async ({ path: top, signAs, verify, write, read, commitAs }) => {
      await signAs('bo', 'bo');
      write(
        FILE,
        read(FILE).replace(
          /- \{ member: bo, signed: (\S+), terms: (\S+) \}/,
          '- signed: $1\n    terms: $2\n    member: "Bo Lind"',
        ),
      );
      commitAs('ana', 'Looks');
      renameSync(path.join(top, FILE), path.join(top, 'returns.charter.yaml'));
      commitAs('ana', 'Name');
      assert.equal((await verify('--git'))[1], 'holds | Bo Lind, 2026-11-22, confirmed');
    }));

  it('confirms no line that somebody turned into another', () =>
    team(async ({ signAs, verify, write, read, commitAs }) => {
      await signAs('bo', 'bo');
      const signed = read(FILE);
      const tricks: { readonly [trick: string]: [string, string] } = {
        'another member': ['member: bo', 'member: ana'],
        'another day': ['signed: 2026-11-22', 'signed: 2026-11-21'],
        'another name behind the id': ['id: bo, name: Bo Lind', 'id: bo, name: Bob Lund'],
      };
      for (const [trick, [from, to]] of Object.entries(tricks)) {
        write(FILE, signed.replace(from, to));
        commitAs('cy', trick);
        const line = (await verify('--git')).find((one) => one.startsWith('holds'));
        assert.match(line ?? '', /, entered: was added by the commit … of Cy Moor/, trick);
        write(FILE, signed.replace('charter: 1', `charter: 1 # ${trick}`));
        commitAs('ana', 'Back');
        write(FILE, signed);
        commitAs('ana', 'And back');
      }
    }));

  it('does not confirm what somebody else put back', () =>
    team(async ({ signAs, verify, write, commitAs, read }) => {
      await signAs('bo', 'bo');
      const signed = read(FILE);
      write(FILE, DESK);
      commitAs('bo', 'Not any more');
      write(FILE, signed);
      commitAs('ana', 'But yes');
      assert.match((await verify('--git'))[1] ?? '', /^holds \| Bo Lind, 2026-11-22, entered: was added by/);
    }));

  it('says of a line that is not committed yet that it is not', () =>
    team(async ({ run, verify }) => {
      await run(['sign', FILE, '--as', 'bo']);
      assert.equal((await verify('--git'))[1], 'holds | Bo Lind, 2026-11-22, entered: is not committed yet');
    }));

  it('reports signatures and signers that a change takes out', () =>
    team(async ({ git, signAs, verify, write, read, commitAs, run }) => {
      await signAs('ana', 'ana');
      await signAs('bo', 'bo');
      git('checkout', '-q', '-b', 'fewer');
      write(
        FILE,
        read(FILE)
          .replace(/ {2}- \{ member: bo.+\n/, '')
          .replace(/ {2}- \{ id: cy.+\n/, ''),
      );
      commitAs('ana');
      assert.deepEqual((await verify('--git')).slice(-2), [
        'taken out | Bo Lind, 2026-11-22: this change takes the signature out',
        'taken out | Cy Moor: this change takes them out of those who may sign',
      ]);
      const { code, out } = await run(['verify', '--base', 'main', '--format', 'json']);
      assert.equal(code, 0);
      assert.deepEqual((JSON.parse(out) as { charters: { lost: object[] }[] }).charters[0]?.lost, [
        { what: 'signature', member: 'bo', name: 'Bo Lind', signed: '2026-11-22' },
        { what: 'signer', member: 'cy', name: 'Cy Moor', signed: null },
      ]);
    }));

  it('works on a detached head, and says where it does not know what was agreed before', () =>
    team(async ({ git, signAs, verify, run }) => {
      await signAs('bo', 'bo');
      git('checkout', '-q', '--detach');
      assert.equal((await verify('--git'))[1], 'holds | Bo Lind, 2026-11-22, confirmed');
      git('branch', '-q', '-m', 'main', 'work');
      assert.match((await verify('--git'))[1] ?? '', /entered: the main branch is not known here.+--base/);
      assert.equal((await verify('--git', '--base', 'work'))[1], 'holds | Bo Lind, 2026-11-22, confirmed');
      const unknown = await run(['verify', '--git', '--base', 'none']);
      assert.deepEqual([unknown.code, unknown.out], [2, '']);
      assert.match(unknown.err, /--base: git knows no revision “none”/);
      const pull = await run(['verify', '--git'], { variables: { GITHUB_BASE_REF: 'stable' } });
      assert.match(pull.out, /the branch “stable” is not known here/);
    }));

  it('looks at the files of a folder of signatures', () =>
    inTeam(
      { [FILE]: `${DESK}signatures: folder\n` },
      async ({ git, gitAs, signAs, verify, write, read, commitAs, path: top }) => {
        gitAs('bo', 'checkout', '-q', '-b', 'bo-signs');
        await signAs('bo', 'bo');
        git('checkout', '-q', 'main');
        await signAs('ana', 'ana');
        git('merge', '-q', '--no-ff', 'bo-signs');
        await signAs('ana', 'cy');
        const [ana, bo, cy] = await verify('--git');
        assert.deepEqual(
          [ana, bo],
          ['holds | Ana Ruiz, 2026-11-22, confirmed', 'holds | Bo Lind, 2026-11-22, confirmed'],
        );
        assert.match(cy ?? '', /^holds \| Cy Moor, 2026-11-22, entered.*: was added by the commit … of Ana Ruiz/);

        git('checkout', '-q', '-b', 'tricks');
        write(FILE, read(FILE).replace('id: bo, name: Bo Lind', 'id: bo, name: Mal Lory'));
        commitAs('cy');
        assert.equal(
          (await verify('--git'))[1],
          'holds | Mal Lory, 2026-11-22, entered: is not committed as it stands here',
        );
        git('checkout', '-q', '-f', 'main');
        rmSync(path.join(top, 'desk.signatures/bo.yaml'));
        assert.ok(
          (await verify('--git')).includes('taken out | Bo Lind, 2026-11-22: this change takes the signature out'),
        );
      },
    ));

  it('says plainly where there is no git to ask', () =>
    inFolder({ [FILE]: DESK }, async ({ run }) => {
      const { code, err } = await run(['verify', '--git']);
      assert.equal(code, 2);
      assert.match(err, /^charter: desk\.charter\.yaml: git cannot read the repository/);
      const input = await run(['verify', '--git', '-'], { input: DESK });
      assert.equal(input.code, 2);
      assert.match(input.err, /standard input has no history/);
    }));

  it('needs a first commit to know what was agreed', () =>
    inFolder({ [FILE]: DESK }, async (folder) => {
      const { git, run, verify } = createTeam(folder);
      git('init', '-q');
      await run(['sign', FILE, '--as', 'bo']);
      assert.match((await verify('--git'))[1] ?? '', /entered: is not committed yet/);
    }));
});
