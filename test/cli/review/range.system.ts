import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { inFolder } from '../../kit/folder.js';
import { gitIn, inRepository } from '../../kit/repository.js';
import { BROKEN, DESK, json, outline, WEAKER } from './samples.js';

const JSON_FORMAT = ['--format', 'json'];
const SHOP = DESK.replaceAll('Returns Desk', 'Shop Floor').replace('Repairs', 'Invoices');

describe('charter review: charters that come, go and move', () => {
  it('tells what was added and removed, in the working tree and in commits', () =>
    inRepository({ 'a.charter.yaml': DESK, 'z.txt': '' }, async ({ run, write, remove, git, commit }) => {
      git('checkout', '-q', '-b', 'topic');
      write('b.charter.yml', 'charter: 1\ntitle: Night Shift\n');
      remove('a.charter.yaml');
      const wanted = ['removed a.charter.yaml: weaker', 'added b.charter.yml: material'];
      assert.deepEqual(outline(await run(['review', 'main', ...JSON_FORMAT])), wanted);
      commit();
      assert.deepEqual(outline(await run(['review', 'main', 'topic', ...JSON_FORMAT])), wanted);
    }));

  it('follows a charter to its new name, whether it changed on the way or not', () =>
    inRepository(
      { 'a.charter.yaml': DESK, 'old/b.charter.yaml': SHOP },
      async ({ run, write, remove, path: top, commit }) => {
        remove('a.charter.yaml');
        write('teams/desk.charter.yaml', WEAKER);
        mkdirSync(path.join(top, 'new'));
        renameSync(path.join(top, 'old/b.charter.yaml'), path.join(top, 'new/b.charter.yaml'));
        const wanted = [
          'renamed new/b.charter.yaml < old/b.charter.yaml',
          'renamed teams/desk.charter.yaml < a.charter.yaml: weaker',
        ];
        assert.deepEqual(outline(await run(['review', 'main', ...JSON_FORMAT])), wanted);
        commit();
        assert.deepEqual(outline(await run(['review', 'main~0^', 'main', ...JSON_FORMAT])), wanted);
        assert.deepEqual(outline(await run(['review', 'main^', 'main', 'old', ...JSON_FORMAT])), [wanted[0]]);
      },
    ));

  it('finds what was split off, and takes what moved there for no loss', () =>
    inRepository({ 'a.charter.yaml': TWO_DESKS }, async ({ run, write }) => {
      write('a.charter.yaml', TWO_DESKS.replace(SECOND, ''));
      write(
        'b.charter.yaml',
        `charter: 1\ntitle: Second Desk\nobjectives:\n${SECOND.replace('at most 4 hours', 'at most 8 hours')}`,
      );
      const ran = await run(['review', 'main', ...JSON_FORMAT]);
      const [whole, part] = json(ran).charters;
      assert.deepEqual([whole?.state, part?.state, part?.from], ['changed', 'split', 'a.charter.yaml']);
      assert.deepEqual(
        whole?.changes.map(({ class: weight, loosened }) => [weight, loosened]),
        [
          ['material', false],
          ['material', false],
        ],
      );
      for (const { sentence } of whole?.changes ?? []) assert.match(sentence, /It is now in b\.charter\.yaml\.$/);
      const weaker = part?.changes.filter(({ loosened }) => loosened);
      assert.deepEqual(
        weaker?.map(({ before, after }) => [before, after]),
        [['at most 4 hours', 'at most 8 hours']],
      );
    }));

  it('finds what was split off with the people who stay in both', () => {
    const people = Array.from(
      { length: 8 },
      (_, index) => `  - { id: p${index}, name: Person ${index}, role: lead }\n`,
    );
    const staff = `roles:\n  - { id: lead, title: Lead, responsibilities: Leads }\nmembers:\n${people.join('')}`;
    return inRepository({ 'a.charter.yaml': TWO_DESKS + staff }, async ({ run, write }) => {
      write('a.charter.yaml', TWO_DESKS.replace(SECOND, '') + staff);
      write('b.charter.yaml', `charter: 1\ntitle: Second Desk\nobjectives:\n${SECOND}${staff}`);
      const [whole, part] = json(await run(['review', 'main', ...JSON_FORMAT])).charters;
      assert.deepEqual([whole?.state, part?.state, part?.from], ['changed', 'split', 'a.charter.yaml']);
      assert.deepEqual(
        whole?.changes.filter(({ loosened }) => loosened),
        [],
      );
    });
  });

  it('says of no role that moved there, or that stayed, that nobody took over', () => {
    const role = (id: string): string =>
      `  - { id: ${id}, title: The ${id}, responsibilities: [Leads the ${id} team] }\n`;
    const staff = `members: [{ name: Ana, role: north }, { name: Bo, role: south }]\n`;
    return inRepository(
      { 'a.charter.yaml': `${TWO_DESKS}roles:\n${role('north')}${role('south')}${staff}` },
      async ({ run, write }) => {
        write(
          'a.charter.yaml',
          `${TWO_DESKS.replace(SECOND, '')}roles:\n${role('north')}members: [{ name: Ana, role: north }]\n`,
        );
        write(
          'b.charter.yaml',
          `charter: 1\ntitle: Second Desk\nobjectives:\n${SECOND}roles:\n${role('south')}members: [{ name: Bo, role: south }]\n`,
        );
        const { charters } = json(await run(['review', 'main', ...JSON_FORMAT]));
        assert.deepEqual(
          charters.map(({ state }) => state),
          ['changed', 'split'],
        );
        for (const { consequences } of charters) assert.deepEqual(consequences, []);
      },
    );
  });

  it('asks those of a part for a signature of its own, and says not that one was taken out', () => {
    const staff = `status: active\nmembers: [{ id: ana, name: Ana Ruiz }]\n`;
    const signed = `${staff}signatures: [{ member: ana, signed: 2026-01-01 }]\n`;
    return inRepository({ 'a.charter.yaml': TWO_DESKS + signed }, async ({ run, write }) => {
      write('a.charter.yaml', TWO_DESKS.replace(SECOND, '') + signed);
      write('b.charter.yaml', `charter: 1\ntitle: Second Desk\nobjectives:\n${SECOND}${staff}`);
      const [, part] = json(await run(['review', 'main', ...JSON_FORMAT])).charters;
      assert.deepEqual(part?.mustSignAgain, ['ana']);
      assert.deepEqual(
        part?.signers.map(({ sentence }) => sentence),
        ['Ana Ruiz has not signed yet.'],
      );
      assert.ok(part?.changes.every(({ sentence }) => !sentence.includes('signature')));
    });
  });
});

const ORG = `charter: 1
title: Harbour Bikes
norms: [We answer within 24 hours]
`;

describe('charter review: what a charter builds on, and signatures in files of their own', () => {
  it('tells a charter that builds on another what changes for it, and who signs again', () =>
    inRepository({ 'org.charter.yaml': ORG, 'teams/desk.charter.yaml': TEAM }, async (repository) => {
      const { run, write, remove, commit, path: top } = repository;
      for (const who of ['ana', 'bo'])
        assert.equal((await run(['sign', 'teams/desk.charter.yaml', '--as', who])).code, 0);
      commit();
      write('org.charter.yaml', ORG.replace('24', '48'));
      const ran = await run(['review', 'main', ...JSON_FORMAT]);
      assert.deepEqual(outline(ran), ['changed org.charter.yaml: weaker', 'changed teams/desk.charter.yaml: weaker']);
      const [, desk] = json(ran).charters;
      assert.deepEqual(desk?.mustSignAgain, ['ana', 'bo']);
      assert.equal(desk?.changes[0]?.loosened, true);
      assert.match(desk?.changes[0]?.sentence ?? '', /^“Harbour Bikes”, on which this charter builds, changes: /);
      const alone = await run(['review', 'main', 'teams', ...JSON_FORMAT]);
      assert.deepEqual(outline(alone), ['changed teams/desk.charter.yaml: weaker']);

      remove('org.charter.yaml');
      const [gone] = json(await run(['review', 'main', ...JSON_FORMAT])).charters;
      assert.deepEqual(
        gone?.consequences.map(({ sentence }) => sentence),
        ['“Returns Desk” still builds on this charter, which is gone.'],
      );
      assert.deepEqual(gone?.fixedFindings, []);

      write('org.charter.yaml', `${ORG}members: [Cy]\nsignatures: [{ member: Cy, signed: 2026-01-01 }]\n`);
      assert.deepEqual(outline(await run(['review', 'main', ...JSON_FORMAT])), [
        'changed org.charter.yaml: notice notice',
        'unchanged teams/desk.charter.yaml',
      ]);

      write('org.charter.yaml', ORG);
      renameSync(path.join(top, 'org.charter.yaml'), path.join(top, 'house.charter.yaml'));
      const moved = json(await run(['review', 'main', ...JSON_FORMAT])).charters;
      assert.deepEqual(
        moved[0]?.consequences.map(({ kind, file }) => [kind, file]),
        [['link-broken', 'teams/desk.charter.yaml']],
      );
    }));

  it('sees a signature in a file of its own come and go', () =>
    inRepository({ 'desk.charter.yaml': FOLDER }, async ({ run, remove, commit, read }) => {
      assert.equal((await run(['sign', 'desk.charter.yaml', '--as', 'ana'])).code, 0);
      assert.match(read('desk.signatures/ana.yaml'), /member: ana/);
      commit();
      remove('desk.signatures/ana.yaml');
      const [desk] = json(await run(['review', 'main', ...JSON_FORMAT])).charters;
      assert.deepEqual(desk?.mustSignAgain, ['ana']);
      commit();
      const back = json(await run(['review', 'main^', 'main', ...JSON_FORMAT])).charters;
      assert.deepEqual(back[0]?.mustSignAgain, ['ana']);
      assert.deepEqual(outline(await run(['review', 'main', ...JSON_FORMAT])), []);
    }));
});

const TEAM = `charter: 1
title: Returns Desk
extends: ../org.charter.yaml
members: [{ id: ana, name: Ana Ruiz }, { id: bo, name: Bo Lind }]
`;
const FOLDER = `charter: 1
title: Returns Desk
purpose: We settle returns.
members: [{ id: ana, name: Ana Ruiz }, { id: bo, name: Bo Lind }]
signatures: folder
`;
const SECOND = `  - id: letters
    text: Answer every letter that reaches the second desk
    target: at most 4 hours
    due: 2026-12-31
  - id: parcels
    text: Open every parcel on the day it comes
    target: at least 95 %
    due: 2026-11-30
`;
const TWO_DESKS = `charter: 1
title: Two Desks
purpose: Nobody waits.
objectives:
  - id: calls
    text: Take every call
    target: at most 40 seconds
    due: 2026-10-31
${SECOND}`;

describe('charter review: what cannot be read', () => {
  it('says so of one side, and shows the other', () =>
    inRepository(
      { 'a.charter.yaml': 'charter: 1\ntitle: A\n- b\n%c: [\n', 'b.charter.yaml': DESK },
      async ({ run, write }) => {
        write('a.charter.yaml', DESK);
        write('b.charter.yaml', Buffer.from([0xe9, 0x0a]));
        const ran = await run(['review', 'main', ...JSON_FORMAT]);
        assert.equal(ran.code, 0);
        const [a, b] = json(ran).charters;
        assert.deepEqual([a?.state, a?.unreadable?.[0]?.side, a?.title], ['unreadable', 'before', 'Returns Desk']);
        assert.deepEqual([b?.state, b?.unreadable?.[0]?.side, b?.title], ['unreadable', 'after', 'Returns Desk']);
        assert.match(b?.unreadable?.[0]?.reason ?? '', /^This is not UTF-8 text\./);
        const { out } = await run(['review', 'main']);
        assert.match(out, /^2 charters cannot be read: a promise may be weaker\. /);
        assert.match(
          out,
          /The earlier version had 1 objective, 1 role and 2 members\. What became of them, nobody can say\./,
        );
      },
    ));

  it('compares what YAML refuses as it was probably meant, and says so', () =>
    inRepository({ 'a.charter.yaml': DESK }, async ({ run, write }) => {
      write('a.charter.yaml', WEAKER.replace('target: at least 80 %', 'target: >= 80 %'));
      const [a] = json(await run(['review', 'main', ...JSON_FORMAT])).charters;
      assert.equal(a?.state, 'unreadable');
      assert.deepEqual(
        a?.changes.map(({ kind }) => kind),
        ['objective-target-loosened'],
      );
      write('a.charter.yaml', BROKEN);
      assert.match((await run(['review', 'main'])).out, /It is compared as it was probably meant\./);
    }));

  it('takes no link, no enormous file and no device for a charter', () =>
    inRepository({ 'a.charter.yaml': DESK, 'b.charter.yaml': DESK, 'x/c.charter.yaml': DESK }, async (repository) => {
      const { run, write, remove, path: top, commit } = repository;
      remove('a.charter.yaml');
      symlinkSync('/etc/passwd', path.join(top, 'a.charter.yaml'));
      write('b.charter.yaml', `# ${'x'.repeat(5 * 1024 * 1024)}\n`);
      remove('x');
      mkdirSync(path.join(top, 'elsewhere'));
      write('elsewhere/c.charter.yaml', WEAKER);
      symlinkSync('elsewhere', path.join(top, 'x'));
      const reasons = async (...args: string[]): Promise<unknown[]> => {
        const { charters } = json(await run(['review', ...args, ...JSON_FORMAT]));
        return charters.map(({ file, state, from, unreadable }) => [file, state, from ?? unreadable?.[0]?.reason]);
      };
      const wanted = [
        ['a.charter.yaml', 'unreadable', 'This is a link to another file, not a charter.'],
        ['b.charter.yaml', 'unreadable', 'This file is far too large for a charter.'],
        ['elsewhere/c.charter.yaml', 'renamed', 'x/c.charter.yaml'],
      ];
      assert.deepEqual(await reasons('main'), wanted);
      commit();
      assert.deepEqual(await reasons('main^', 'main'), wanted);
    }));

  it('ends with 2 for two files of which one cannot be read, and prints what there is', () =>
    inFolder({ 'a.yaml': DESK, 'b.yaml': Buffer.from([0xff, 0xfe, 0]) }, async ({ run }) => {
      const ran = await run(['review', 'a.yaml', 'b.yaml', ...JSON_FORMAT]);
      assert.equal(ran.code, 2);
      const { charters, failures } = json(ran);
      assert.deepEqual(
        charters.map(({ state }) => state),
        ['unreadable'],
      );
      assert.match(failures[0]?.message ?? '', /^This is not UTF-8 text\./);
    }));
});

describe('charter review: git in every state', () => {
  it('needs the commit where two branches parted: a clone that is too short says so', () =>
    inRepository({ 'a.charter.yaml': DESK }, async ({ path: top, write, commit, git }) => {
      git('checkout', '-q', '-b', 'topic');
      write('a.charter.yaml', WEAKER);
      commit();
      git('checkout', '-q', 'main');
      write('b.charter.yaml', DESK);
      commit();
      await inFolder({}, async (clone) => {
        clone.write('x', '');
        execFileSync('git', ['clone', '-q', '--depth', '1', '--no-single-branch', `file://${top}`, 'c'], {
          cwd: clone.path,
          stdio: 'ignore',
        });
        const ran = await clone.run(['review', 'origin/topic', ...JSON_FORMAT], { cwd: 'c' });
        assert.equal(ran.code, 2);
        assert.match(
          json(ran).failures[0]?.message ?? '',
          /too short to see where it left “origin\/topic”\. Fetch more/,
        );
        assert.equal((await clone.run(['review', 'origin/main'], { cwd: 'c' })).code, 0);
      });
    }));

  it('compares histories that share nothing as they are, and says so', () =>
    inRepository({ 'a.charter.yaml': DESK }, async ({ run, write, git, commit }) => {
      git('checkout', '-q', '--orphan', 'rewritten');
      write('a.charter.yaml', WEAKER);
      commit();
      const ran = await run(['review', 'main', ...JSON_FORMAT]);
      assert.deepEqual(outline(ran), ['changed a.charter.yaml: weaker']);
      assert.match(
        ran.err,
        /^charter: The history shares nothing with “main”, so the two are compared as they are\.\n/,
      );
    }));

  it('works before the first commit of a branch, in a linked work tree, and in a repository with SHA-256', () =>
    inFolder({}, async ({ path: top, run, write }) => {
      const git = gitIn(top);
      write('r/a.charter.yaml', DESK);
      git('init', '-q', '-b', 'main', '--object-format=sha256', 'r');
      git('-C', 'r', 'add', '-A');
      git('-C', 'r', 'commit', '-q', '-m', 'First');
      git('-C', 'r', 'worktree', 'add', '-q', '../linked');
      write('linked/a.charter.yaml', WEAKER);
      const wanted = ['changed a.charter.yaml: weaker'];
      assert.deepEqual(outline(await run(['review', 'main', ...JSON_FORMAT], { cwd: 'linked' })), wanted);
      assert.deepEqual(outline(await run(['review', 'main', ...JSON_FORMAT], { cwd: 'r' })), []);
    }));

  it('knows a sparse checkout, and files that git ignores but has', () =>
    inRepository({ 'a/a.charter.yaml': DESK, 'b/b.charter.yaml': DESK, '.gitignore': 'b/\n' }, async (repository) => {
      const { run, write, git } = repository;
      git('add', '-f', 'b');
      git('commit', '-q', '-m', 'Ignored, and there');
      write('b/b.charter.yaml', WEAKER);
      const wanted = ['changed b/b.charter.yaml: weaker'];
      assert.deepEqual(outline(await run(['review', 'main', ...JSON_FORMAT])), wanted);
      git('sparse-checkout', 'set', 'b');
      assert.ok(!existsSync(path.join(repository.path, 'a')));
      assert.deepEqual(outline(await run(['review', 'main', ...JSON_FORMAT])), wanted);
    }));

  it('takes line ends that git turned around for the same', () =>
    inRepository({ 'a.charter.yaml': DESK }, async ({ run, write }) => {
      write('a.charter.yaml', DESK.replaceAll('\n', '\r\n'));
      assert.deepEqual(outline(await run(['review', 'main', ...JSON_FORMAT])), []);
    }));

  it('starts no program that a repository names, and changes nothing in it', () =>
    inRepository(
      { 'a.charter.yaml': DESK, '.gitattributes': '*.charter.yaml diff=evil filter=evil\n' },
      async (repository) => {
        const { run, write, git, path: top } = repository;
        const evil = `touch '${top}/started'; cat`;
        for (const [key, value] of [
          ['diff.evil.textconv', evil],
          ['diff.evil.command', evil],
          ['diff.external', evil],
          ['filter.evil.clean', evil],
          ['filter.evil.smudge', evil],
          ['filter.evil.process', evil],
          ['core.fsmonitor', evil],
          ['core.pager', evil],
          ['core.hooksPath', path.join(top, 'hooks')],
        ] as const) {
          git('config', key, value);
        }
        write('a.charter.yaml', WEAKER);
        write('b.charter.yaml', DESK);
        const before = git('count-objects', '-v');
        assert.equal((await run(['review', 'main', 'main'])).code, 0);
        assert.equal(outline(await run(['review', 'main', ...JSON_FORMAT])).length, 2);
        assert.equal((await run(['check', '--since', 'main', '--format', 'concise'])).code, 1);
        assert.ok(!existsSync(path.join(top, 'started')));
        assert.equal(git('-c', 'core.fsmonitor=false', 'count-objects', '-v'), before);
        assert.throws(() => git('diff', 'main'), 'what git itself would do');
        assert.ok(existsSync(path.join(top, 'started')));
      },
    ));

  it('reads names of every kind', () =>
    inFolder({}, async ({ path: top, run, write }) => {
      const names = [
        ' a',
        '-b',
        'c\nd',
        'e"f',
        "g'h",
        'i\tj',
        'k::error::l',
        'm\\n',
        'ö🙂',
        '$(touch x)',
        '*',
        '--help',
      ];
      for (const name of names) write(`${name}.charter.yaml`, DESK);
      const git = gitIn(top);
      execFileSync('rm', ['-r', '.git'], { cwd: top });
      git('init', '-q', '-b', 'main');
      git('add', '-A');
      git('commit', '-q', '-m', 'Names');
      for (const name of names) write(`${name}.charter.yaml`, WEAKER);
      const files = json(await run(['review', 'main', ...JSON_FORMAT])).charters.map(({ file }) => file);
      assert.deepEqual(files, names.map((name) => `${name}.charter.yaml`).toSorted());
      const one = await run(['review', ...JSON_FORMAT, 'main', '--', '-b.charter.yaml', 'c\nd.charter.yaml']);
      assert.deepEqual(
        json(one).charters.map(({ file }) => file),
        ['-b.charter.yaml', 'c\nd.charter.yaml'],
      );
    }));

  it('asks the settings of BASE who approves a weaker promise, so that nobody appoints their own', () =>
    inRepository({ 'teams/a.charter.yaml': DESK, 'b.charter.yaml': DESK }, async ({ run, write, commit }) => {
      const approvers = async (): Promise<readonly string[] | undefined> => {
        write('teams/a.charter.yaml', WEAKER);
        const { charters } = json(await run(['review', 'main', 'teams', ...JSON_FORMAT]));
        return charters[0]?.approvers;
      };
      assert.deepEqual(await approvers(), []);
      write('charter.config.yaml', 'weaker-promise-approver: Head of Operations\n');
      assert.deepEqual(await approvers(), ['Head of Operations']);
      assert.match((await run(['review', 'main'])).out, /A weaker promise needs the approval of Head of Operations\./);
      write('teams/a.charter.yaml', DESK);
      commit();
      write('charter.config.yaml', 'weaker-promise-approver: My Friend\n');
      assert.deepEqual(await approvers(), ['Head of Operations']);
      write('charter.config.yaml', 'rules: [\n');
      const broken = await run(['review', 'main', ...JSON_FORMAT]);
      assert.equal(broken.code, 2);
      assert.equal(json(broken).failures[0]?.file, 'charter.config.yaml');
    }));

  it('asks the approvers of the charter, else its sponsors, where the settings name nobody', () =>
    inFolder({}, async ({ run, write }) => {
      write('a', `${DESK}sponsors: [Priya Nair]\n`);
      write('b', `${WEAKER}sponsors: [Priya Nair]\napproval: { approvers: [Someone Else] }\n`);
      const ran = await run(['review', 'a', 'b', ...JSON_FORMAT]);
      assert.deepEqual(json(ran).charters[0]?.approvers, ['Priya Nair']);
    }));
});
