import assert from 'node:assert/strict';
import { renameSync } from 'node:fs';
import path from 'node:path';
import { inFolder } from '../kit/folder.js';
import { createTeam, inTeam } from '../kit/git-team.js';

const FILE = 'desk.charter.yaml';
const DESK = `charter: 1
title: Returns Desk
purpose: Every return is settled within 24 hours.
roles: [{ title: Lead, responsibilities: [Plans the rota] }]
members:
  - { id: ana, name: Ana Ruiz, role: lead, email: ana@desk.example }
  - { id: bo, name: Bo Lind, email: bo@desk.example }
  - { id: cy, name: Cy Moor }
`;

function said(text: string): string {
  return text.replaceAll(/\b[0-9a-f]{7}\b/g, '…');
}

describe('charter terms --signed', () => {
  it('shows what somebody agreed to, whatever the charter says now', () =>
    inTeam({ [FILE]: DESK }, async ({ path: top, run, signAs, write, read, commitAs }) => {
      await signAs('ana', 'ana');
      await signAs('bo', 'bo');
      const code = /Code of these terms: \S+/.exec((await run(['terms', FILE, '--for', 'ana'])).out)?.[0] ?? '';
      const still = await run(['terms', FILE, '--for', 'ana', '--signed']);
      assert.match(still.out, /^Returns Desk\n\nAna Ruiz agreed to this on 2026-11-22\. The charter still says it\.\n/);

      write(FILE, read(FILE).replace('24 hours', '48 hours').replace('id: ana', 'id: ana-r'));
      commitAs('bo', 'Slower');
      renameSync(path.join(top, FILE), path.join(top, 'returns.charter.yaml'));
      commitAs('bo', 'Name');
      write(
        'returns.charter.yaml',
        read('returns.charter.yaml')
          .replace('Plans', 'Makes')
          .replace(/member: ana\b/, 'member: ana-r'),
      );
      const { out } = await run(['terms', 'returns.charter.yaml', '--for', 'Ana Ruiz', '--signed']);
      assert.match(
        said(out),
        /^Returns Desk\n\nAna Ruiz agreed to this on 2026-11-22\. The charter said it in the commit … of Bo Lind, \d{4}-\d\d-\d\d; it has changed since\.\n\nYou agree to 3 points: /,
      );
      assert.match(out, /1\. Every return is settled within 24 hours\.\n/);
      assert.match(out, /Plans the rota/);
      assert.ok(out.endsWith(`${code}\n`));
    }));

  it('finds what only another branch says', () =>
    inTeam({ [FILE]: DESK }, async ({ run, git, write, read, commitAs }) => {
      git('checkout', '-q', '-b', 'proposal');
      write(FILE, DESK.replace('24 hours', '12 hours'));
      await run(['sign', FILE, '--as', 'bo']);
      commitAs('bo');
      const line = /signatures:\n.+\n/.exec(read(FILE))?.[0] ?? '';
      git('checkout', '-q', 'main');
      write(FILE, `${DESK}${line}`);
      commitAs('ana');
      const { out } = await run(['terms', FILE, '--for', 'bo', '--signed']);
      assert.match(out, /within 12 hours/);
    }));

  it('shows what the charter was built on, too', () =>
    inTeam(
      {
        [FILE]: `${DESK}extends: org.charter.yaml\n`,
        'org.charter.yaml': 'charter: 1\ntitle: Org\nnorms: [We listen first]\n',
      },
      async ({ run, signAs, write, read, commitAs, verify }) => {
        await signAs('bo', 'bo');
        write('org.charter.yaml', read('org.charter.yaml').replace('listen', 'speak'));
        commitAs('ana');
        assert.match(
          (await verify())[1] ?? '',
          /^does not hold \| Bo Lind, .*: signed when this said “We listen first”; it now says “We speak first”$/,
        );
        const { out } = await run(['terms', FILE, '--for', 'bo', '--signed']);
        assert.match(out, /We listen first/);
        write(FILE, read(FILE).replace('24 hours', '48 hours'));
        commitAs('ana');
        assert.match((await run(['terms', FILE, '--for', 'bo', '--signed'])).out, /We listen first/);
      },
    ));

  it('says that it can no longer be found, and why', () =>
    inTeam({ [FILE]: DESK }, async ({ path: from, run, write, read, signAs, commitAs }) => {
      const lost = async (who: string, why: RegExp): Promise<void> => {
        const { code, out, err } = await run(['terms', FILE, '--for', who, '--signed']);
        assert.deepEqual([code, out], [2, '']);
        assert.match(err, why);
      };
      await lost('bo', /Bo Lind has not signed this charter/);
      await lost('zoe', /“zoe” may not sign this charter/);
      write(FILE, DESK.replace('24 hours', '12 hours'));
      await run(['sign', FILE, '--as', 'bo']);
      write(
        FILE,
        `${read(FILE)}  - { member: cy, signed: 2026-01-15 }\n  - { member: ana, signed: 2026-01-15, terms: v9-1 }\n`.replace(
          '12 hours',
          '24 hours',
        ),
      );
      await lost('bo', /on 2026-11-22 can no longer be found: no version .+ changed before it was committed/);
      await lost('cy', /names no wording/);
      await lost('ana', /terms that are not known here/);
      write(FILE, DESK);
      await signAs('ana', 'ana');
      write(FILE, read(FILE).replace('Plans', 'Makes'));
      commitAs('bo');
      await inFolder({}, async (folder) => {
        const { git } = createTeam(folder);
        git('clone', '-q', '--depth', '1', `file://${from}`, 'clone');
        const cut = await folder.run(['terms', `clone/${FILE}`, '--for', 'ana', '--signed']);
        assert.match(cut.err, /cut off.+git fetch --unshallow/);
        folder.write('outside.charter.yaml', read(FILE));
        const outside = await folder.run(['terms', 'outside.charter.yaml', '--for', 'ana', '--signed']);
        assert.match(outside.err, /can no longer be found: git cannot read/);
        const input = await folder.run(['terms', '-', '--for', 'ana', '--signed'], { input: read(FILE) });
        assert.match(input.err, /no earlier versions/);
      });
    }));
});

describe('charter verify', () => {
  it('says what a fallen signature was given to', () =>
    inTeam({ [FILE]: DESK }, async ({ signAs, write, read, commitAs, verify }) => {
      await signAs('ana', 'ana');
      write(FILE, read(FILE).replace('24 hours', '48 hours'));
      commitAs('bo');
      const line =
        /^does not hold \| Ana Ruiz, 2026-11-22: signed when this said “[^“”]*24 hours\.?”; it now says “[^“”]*48 hours\.?”$/;
      assert.match((await verify())[0] ?? '', line);
      assert.match((await verify('--git'))[0] ?? '', line);
    }));
});
