import assert from 'node:assert/strict';
import { inFolder, type Folder } from '../kit/folder.js';

const DESK = `charter: 1
title: Returns Desk
purpose: Every return is settled within 24 hours.
roles: [{ title: Lead, responsibilities: [Plans the rota] }]
members:
  - { name: Ana Ruiz, role: Lead }
  - Bo Lind
  - Cy Moor
  - { name: Dee Park, status: observer }
  - Eli Stone
`;
const FILE = 'desk.charter.yaml';

/** Ana and Bo sign, Cy is entered by hand, Eli has not signed. */
async function sign({ run, read, write }: Folder): Promise<string> {
  for (const who of ['ana-ruiz', 'bo-lind']) assert.equal((await run(['sign', FILE, '--as', who])).code, 0);
  write(FILE, `${read(FILE)}  - { member: Cy Moor, signed: 2026-01-15 }\n`);
  return read(FILE);
}

describe('charter verify', () => {
  it('says what each signature is worth', () =>
    inFolder({ [FILE]: DESK }, async (folder) => {
      const signed = await sign(folder);
      const good = await folder.run(['verify']);
      assert.equal(good.code, 0);
      assert.equal(
        good.out,
        `desk.charter.yaml: Returns Desk
  holds          Ana Ruiz, 2026-11-22, entered
  holds          Bo Lind, 2026-11-22, entered
  entered        Cy Moor, 2026-01-15
  missing        Eli Stone

`,
      );
      assert.equal(good.err, '1 charter: 2 hold, 0 do not hold, 1 entered, 1 missing.\n');

      folder.write(FILE, signed.replace('Plans', 'Makes'));
      const changed = await folder.run(['verify', FILE]);
      assert.equal(changed.code, 1);
      assert.match(
        changed.out,
        /does not hold {2}Ana Ruiz, 2026-11-22: was given to other terms than these\n {2}holds {10}Bo Lind/,
      );
    }));

  it('says until when people are asked to sign anew, and what is in force meanwhile', () =>
    inFolder({ [FILE]: DESK }, async (folder) => {
      const signed = await sign(folder);
      folder.write(FILE, `${signed.replace('24', '48')}history: [{ date: 2026-11-22, change: 48 hours }]\n`);
      const { code, out } = await folder.run(['verify', '--today', '2026-11-25']);
      assert.equal(code, 1);
      assert.ok(
        out.endsWith(
          '  Ana Ruiz, Bo Lind and Eli Stone are asked to sign by 6 December 2026. Until then, what was signed by 22 November 2026 is in force.\n\n',
        ),
        out,
      );
      const { charters } = JSON.parse((await folder.run(['verify', '--format', 'json'])).out) as {
        charters: { window: object }[];
      };
      assert.deepEqual(charters[0]?.window, {
        state: 'open',
        asked: ['ana-ruiz', 'bo-lind', 'eli-stone'].map((member) => ({ member, until: '2026-12-06' })),
        until: '2026-12-06',
        inForce: { wording: 'earlier', signedBy: '2026-11-22' },
      });
    }));

  it('lets no signature hold that could be a trick', () =>
    inFolder({ [FILE]: DESK }, async (folder) => {
      const signed = await sign(folder);
      const [ana = '', bo = ''] = [...signed.matchAll(/v1-[0-9a-f]{64}/g)].map(([digest]) => digest);
      const tricks: { [what: string]: [text: string, reason: RegExp] } = {
        'terms of somebody else': [signed.replace(ana, bo), /Ana Ruiz.*other terms/],
        'another charter': [signed.replace('Returns Desk', 'Refunds Desk'), /Ana Ruiz.*other terms/],
        'terms cut short': [signed.replace(ana, ana.slice(0, -1)), /Ana Ruiz.*not known here/],
        'other letters': [signed.replace(ana, ana.toUpperCase()), /Ana Ruiz.*not known here/],
        'a day that has not come': [signed.replace('2026-11-22', '2026-11-23'), /Ana Ruiz.*not come yet/],
        'a day that does not exist': [signed.replace('2026-11-22', '2026-02-30'), /Ana Ruiz.*does not exist/],
        'a field nobody knows': [signed.replace('roles:', 'pay: nothing\nroles:'), /Ana Ruiz.*line 4: .*no such field/],
        'the same key twice': [`${signed}purpose: Something else.\n`, /Bo Lind/],
        'a stranger': [`${signed}  - { member: Zoe, signed: 2026-01-15, terms: ${bo} }\n`, /Zoe.*nobody who may sign/],
      };
      for (const [what, [text, reason]] of Object.entries(tricks)) {
        folder.write(FILE, text);
        const { code, out } = await folder.run(['verify', FILE]);
        const lost = out.split('\n').filter((line) => line.includes('does not hold'));
        assert.equal(code, 1, what);
        assert.match(lost.join('\n'), reason, what);
      }
    }));

  it('prints the same as JSON', () =>
    inFolder({ [FILE]: DESK }, async (folder) => {
      await sign(folder);
      const { out } = await folder.run(['verify', '--format', 'json', '--today', '2026-11-30']);
      const { version, today, summary, charters, failures } = JSON.parse(out) as Record<string, unknown> & {
        charters: { signatures: object[] }[];
      };
      assert.deepEqual([version, today, failures], [1, '2026-11-30', []]);
      assert.deepEqual(summary, {
        files: 1,
        holds: 2,
        doesNotHold: 0,
        entered: 1,
        missing: 1,
        evidence: { recorded: 2, vouched: 0, proven: 0 },
      });
      const [ana, , , eli] = charters[0]?.signatures ?? [];
      assert.deepEqual(ana, {
        state: 'holds',
        member: 'ana-ruiz',
        name: 'Ana Ruiz',
        signed: '2026-11-22',
        evidence: 'recorded',
        path: ['signatures', 0],
      });
      assert.deepEqual(eli, { state: 'missing', member: 'eli-stone', name: 'Eli Stone', path: ['members', 4] });
    }));

  it('says plainly what it cannot do', () =>
    inFolder({ [FILE]: DESK, 'list.charter.yaml': '- Returns Desk\n' }, async ({ run }) => {
      for (const args of [
        ['--git', 'list.charter.yaml'],
        ['--allowed-signers', 'x'],
        ['--base', 'main', 'list.charter.yaml'],
        ['list.charter.yaml'],
        ['none.charter.yaml'],
      ]) {
        const { code, err } = await run(['verify', ...args]);
        assert.equal(code, 2, args.join(' '));
        assert.match(err, /^charter: .+\n/);
        const json = await run(['verify', '--format', 'json', ...args]);
        assert.equal(json.code, 2);
        assert.equal((JSON.parse(json.out) as { failures: object[] }).failures.length, 1);
      }
    }));

  it('ends with 3 where there is no charter', () =>
    inFolder({ 'a.txt': '' }, async ({ run }) => assert.equal((await run(['verify'])).code, 3)));
});
