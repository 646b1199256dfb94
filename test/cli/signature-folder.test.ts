import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { inFolder, type Folder } from '../kit/folder.js';
import { FILE, NAMES, TEAM } from './nine-members.js';

const FOLDER = 'teams/desk.signatures';

async function findings({ run }: Folder, file = FILE): Promise<string[]> {
  const { out } = await run(['check', file, '--format', 'json']);
  const report = JSON.parse(out) as { findings: { rule: string; message: string }[] };
  return report.findings.filter(({ rule }) => /sign/.test(rule)).map(({ rule, message }) => `${rule}: ${message}`);
}

describe('signatures in a folder', () => {
  it('are one small file for each member, and leave the charter alone', () =>
    inFolder({ [FILE]: TEAM }, async (folder) => {
      assert.equal((await findings(folder)).length, NAMES.length, 'nobody has signed yet');
      const { code, out } = await folder.run(['sign', FILE, '--as', 'ana']);
      assert.equal(code, 0);
      assert.match(out, /^Ana Ruiz has signed “Returns Desk”, 2026-11-22\.\n/);
      assert.equal(folder.read(FILE), TEAM);
      assert.match(folder.read(`${FOLDER}/ana.yaml`), /^member: ana\nsigned: 2026-11-22\nterms: v1-[0-9a-f]{64}\n$/);
      assert.match(
        (await folder.run(['verify', FILE])).out,
        /holds {10}Ana Ruiz, 2026-11-22, entered\n {2}missing {8}Bo Ruiz/,
      );
      assert.match(
        (await folder.run(['sign', FILE, '--as', 'ana'])).err,
        /has signed these terms already on 2026-11-22/,
      );
      assert.equal((await findings(folder)).length, NAMES.length - 1);
    }));

  it('fall and are renewed as those in the charter do', () =>
    inFolder({ [FILE]: TEAM }, async (folder) => {
      for (const id of ['ana', 'bo']) await folder.run(['sign', FILE, '--as', id]);
      folder.write(FILE, TEAM.replace('Plans', 'Writes'));
      const verified = await folder.run(['verify', FILE, '--format', 'json']);
      assert.equal(verified.code, 1);
      const { charters } = JSON.parse(verified.out) as { charters: { signatures: Record<string, unknown>[] }[] };
      const [ana, bo] = charters[0]?.signatures ?? [];
      assert.deepEqual([ana?.['state'], ana?.['file'], ana?.['path']], ['does-not-hold', 'ana.yaml', ['signatures']]);
      assert.equal(bo?.['state'], 'holds');
      assert.match((await findings(folder)).join('\n'), /^fallen-signature: “Ana Ruiz” signed other terms/m);
      assert.equal((await folder.run(['sign', FILE, '--as', 'ana', '--date', '2026-11-21'])).code, 0);
      assert.match(folder.read(`${FOLDER}/ana.yaml`), /^member: ana\nsigned: 2026-11-21\n/);
      assert.deepEqual(readdirSync(path.join(folder.path, FOLDER)), ['ana.yaml', 'bo.yaml']);
      assert.equal((await folder.run(['verify', FILE])).code, 0);
    }));

  it('have names that lead nowhere else, whatever the ids are', () => {
    const ids = ['../../evil', '/etc/passwd', 'CON', 'com1', 'Bea', 'ana', 'çelik', 'a.b', '..', '', '名前', 'x'.repeat(300), '__proto__']; // prettier-ignore
    const members = ids.filter(Boolean).map((id, index) => `{ id: ${JSON.stringify(id)}, name: Person ${index} }`); // prettier-ignore
    const text = `charter: 1\ntitle: Odd Names\nmembers: [${members.join(', ')}]\nsignatures: folder\n`;
    return inFolder({ [FILE]: text }, async (folder) => {
      for (const id of ids.filter(Boolean)) {
        const { code, err } = await folder.run(['sign', FILE, `--as=${id}`]);
        assert.equal(code, 0, `${id}: ${err}`);
      }
      const files = readdirSync(path.join(folder.path, FOLDER));
      assert.equal(files.length, ids.length - 1);
      assert.equal(new Set(files.map((file) => file.toLowerCase())).size, files.length, 'on any file system');
      for (const file of files) assert.match(file, /^(?!(?:con|com1)\.)[a-z0-9-]{1,60}\.yaml$/);
      assert.deepEqual(readdirSync(folder.path).toSorted(), ['.git', 'teams']);
      assert.equal((await folder.run(['verify', FILE])).code, 0);
    });
  });

  it('take nothing for a signature that is none', () => {
    const hostile = {
      'ana.yaml': 'member: ana\nmember: bo\n',
      'b.yaml': '- member: bo\n',
      'c.yaml': 'member: [cy]\n',
      'd.yaml': '%YAML 1.1\n---\nmember: dee\n',
      'e.yaml': 'member: &a eli\nsigned: *a\n',
      'f.yaml': 'member: "fl\\u202Eo"\n',
      'g.yaml': '[[['.repeat(2000),
      'h.yaml': `member: hal\ntext: ${'x'.repeat(90_000)}\n`,
      'i.yaml': '__proto__: { member: ida }\nconstructor: 1\n',
      'j.yaml': '',
      'k.yaml': new Uint8Array([0xff, 0xfe, 0, 1]),
      '.hidden.yaml': 'member: ana\nsigned: 2026-11-22\n',
      'note.txt': 'member: ana\n',
    };
    const files = Object.fromEntries(Object.entries(hostile).map(([name, text]) => [`${FOLDER}/${name}`, text]));
    return inFolder(
      { [FILE]: TEAM, 'elsewhere.yaml': 'member: ana\nsigned: 2026-11-22\n', ...files },
      async (folder) => {
        symlinkSync(path.join(folder.path, 'elsewhere.yaml'), path.join(folder.path, FOLDER, 'bo.yaml'));
        mkdirSync(path.join(folder.path, FOLDER, 'cy.yaml'));
        const { out, code } = await folder.run(['verify', FILE]);
        assert.equal(code, 1);
        assert.equal(out.match(/cannot be used/g)?.length, 13, out);
        assert.equal(out.match(/^ {2}missing/gm)?.length, NAMES.length);
        const broken = (await findings(folder)).filter((finding) => finding.startsWith('unusable-signature-file'));
        assert.equal(broken.length, 13);

        const inTheWay = await folder.run(['sign', FILE, '--as', 'bo']);
        assert.equal(inTheWay.code, 2);
        assert.match(inTheWay.err, /^charter: desk\.signatures\/bo\.yaml: Something else of this name is in the way/);
        assert.equal(folder.read('elsewhere.yaml'), 'member: ana\nsigned: 2026-11-22\n');
        assert.equal((await folder.run(['sign', FILE, '--as', 'ana'])).code, 0, 'a broken file of hers is replaced');
        assert.match(folder.read(`${FOLDER}/ana.yaml`), /^member: ana\nsigned/);
      },
    );
  });

  it('are not written through a folder that is a link to another place', () =>
    inFolder({ [`repo/${FILE}`]: TEAM, 'outside/x.txt': '' }, async (folder) => {
      mkdirSync(path.join(folder.path, 'repo/.git'));
      symlinkSync(path.join(folder.path, 'outside'), path.join(folder.path, `repo/${FOLDER}`));
      const { code, err } = await folder.run(['sign', `repo/${FILE}`, '--as', 'ana']);
      assert.equal(code, 2);
      assert.match(err, /is a link to another place/);
      assert.deepEqual(readdirSync(path.join(folder.path, 'outside')), ['x.txt']);
    }));

  it('are held to what else is said of signatures', () =>
    inFolder(
      {
        [FILE]: TEAM,
        [`${FOLDER}/zoe.yaml`]: 'member: zoe\nsigned: 2026-11-20\n',
        [`${FOLDER}/ana.yaml`]: 'member: ana\nsigned: 2026-11-20\n',
        [`${FOLDER}/ana-again.yaml`]: 'member: Ana Ruiz\nsigned: 2026-11-20\n',
        [`${FOLDER}/bo.yaml`]: 'member: bo\nsigned: 2027-02-01\n',
        [`${FOLDER}/cy.yaml`]: 'member: cy\nsigned: 2026-11-20\nterms: v1-00\n',
      },
      async (folder) => {
        const found = (await findings(folder)).map((finding) => finding.split(':', 1)[0] ?? '').filter((rule) => rule !== 'unsigned-member'); // prettier-ignore
        assert.deepEqual(found.toSorted(), [
          'duplicate-signature',
          'impossible-signature-date',
          'unexpected-signature',
          'unreadable-signature-terms',
        ]);
      },
    ));
});
