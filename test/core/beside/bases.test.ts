import assert from 'node:assert/strict';
import {
  analyze,
  defaultSettings,
  parseCharter,
  readBases,
  signable,
  withBeside,
  type Bases,
  type CharterDocument,
  type FileBeside,
} from '../../../core/src/index.js';
import { resolveBasePath } from '../../../core/src/model/base-path.js';

type Files = { readonly [path: string]: string | FileBeside };

const charter = (title: string, more = ''): string => `charter: 1\ntitle: ${title}\n${more}`;
const on = (...paths: string[]): string => `extends: [${paths.join(', ')}]\n`;

function follow(text: string, files: Files, path = 'teams/cx.charter.yaml'): Bases & { document: CharterDocument } {
  const document = parseCharter(text);
  const bases = readBases(document, path, (at) => {
    const found = Object.hasOwn(files, at) ? files[at] : undefined;
    if (typeof found === 'string') return { text: found, path: at };
    return found ?? { problem: 'missing' };
  });
  withBeside(document, { builtOn: bases, signatures: undefined });
  return { ...bases, document };
}

const paths = ({ bases }: Bases): string[] => bases.map(({ path }) => path);
const troubles = ({ problems }: Bases): string[] => problems.map(({ kind, path }) => `${kind} ${path}`);

function findings({ document }: { document: CharterDocument }): string[] {
  return analyze(document, { settings: defaultSettings(), today: '2026-11-22' })
    .filter(({ rule }) => rule === 'unusable-base')
    .map(({ message }) => message);
}

describe('the path of a charter that another one builds on', () => {
  const from = (written: string): string => {
    const found = resolveBasePath('teams/care/cx.charter.yaml', written);
    return 'path' in found ? found.path : found.problem;
  };

  it('leads from the one file to the other', () => {
    assert.equal(from('a.charter.yaml'), 'teams/care/a.charter.yaml');
    assert.equal(from(' ./a.charter.yml '), 'teams/care/a.charter.yml');
    assert.equal(from('../a.charter.yaml'), 'teams/a.charter.yaml');
    assert.equal(from('../../a.charter.yaml'), 'a.charter.yaml');
    assert.equal(from('../x//y/./a.charter.yaml'), 'teams/x/y/a.charter.yaml');
    assert.equal(from('__proto__/constructor.charter.yaml'), 'teams/care/__proto__/constructor.charter.yaml');
  });

  it('leads nowhere else', () => {
    for (const written of [
      '/etc/a.charter.yaml',
      'C:/a.charter.yaml',
      'C:\\a.charter.yaml',
      '\\\\server\\share\\a.charter.yaml',
      '..\\a.charter.yaml',
      '//server/a.charter.yaml',
      'https://example.org/a.charter.yaml',
      'file:///a.charter.yaml',
      'vscode://a.charter.yaml',
      '~/a.charter.yaml',
      'a\u0000.charter.yaml',
      'a\nb.charter.yaml',
      '',
      'x'.repeat(2000),
    ])
      assert.equal(from(written), 'form', written);
    for (const written of ['../../../a.charter.yaml', '../../x/../../../a.charter.yaml'])
      assert.equal(from(written), 'outside', written);
    for (const written of ['a.yaml', '../secrets.env', 'a.charter.yaml/', '..', 'a.charter.yaml.exe'])
      assert.equal(from(written), 'ending', written);
  });
});

describe('what a charter builds on', () => {
  it('comes in the order in which it holds, each once', () => {
    const files = {
      'a.charter.yaml': charter('A', on('c.charter.yaml')),
      'b.charter.yaml': charter('B', on('c.charter.yaml', 'a.charter.yaml')),
      'c.charter.yaml': charter('C'),
    };
    const found = follow(charter('T', on('../a.charter.yaml', '../b.charter.yaml')), files);
    assert.deepEqual(paths(found), ['a.charter.yaml', 'c.charter.yaml', 'b.charter.yaml']);
    assert.deepEqual(found.problems, []);
    assert.deepEqual(findings(found), []);
  });

  it('asks for what the host has yet to read', () => {
    const known = new Map<string, string>();
    const files: Record<string, string> = {
      'a.charter.yaml': charter('A', on('b.charter.yaml')),
      'b.charter.yaml': charter('B'),
    };
    const document = parseCharter(charter('T', on('../a.charter.yaml')));
    const asked: string[][] = [];
    for (let round = 0; round < 5; round++) {
      const found = readBases(document, 'teams/t.charter.yaml', (path) => {
        const text = known.get(path);
        return text === undefined ? undefined : { text, path };
      });
      asked.push([...found.unread]);
      for (const path of found.unread) known.set(path, files[path] as string);
    }
    assert.deepEqual(asked, [['a.charter.yaml'], ['b.charter.yaml'], [], [], []]);
  });

  it('is no circle', () => {
    const self = follow(charter('T', on('cx.charter.yaml')), { 'teams/cx.charter.yaml': charter('T') });
    assert.deepEqual(troubles(self), ['cycle cx.charter.yaml']);
    const files = {
      'a.charter.yaml': charter('A', on('b.charter.yaml')),
      'b.charter.yaml': charter('B', on('teams/cx.charter.yaml')),
      'teams/cx.charter.yaml': 'never read',
    };
    const round = follow(charter('T', on('../a.charter.yaml')), files);
    assert.deepEqual(troubles(round), ['cycle teams/cx.charter.yaml']);
    assert.match(
      findings(round)[0] ?? '',
      /^“teams\/cx.charter.yaml”, to which “\.\.\/a.charter.yaml” leads, builds on this/,
    );
    const pair = {
      'a.charter.yaml': charter('A', on('b.charter.yaml')),
      'b.charter.yaml': charter('B', on('a.charter.yaml')),
    };
    assert.deepEqual(troubles(follow(charter('T', on('../a.charter.yaml')), pair)), ['cycle a.charter.yaml']);
  });

  it('is no tower and no crowd', () => {
    const tower = Object.fromEntries(
      Array.from({ length: 50 }, (_, n) => [`${n}.charter.yaml`, charter(`${n}`, on(`${n + 1}.charter.yaml`))]),
    );
    const high = follow(charter('T', on('../0.charter.yaml')), tower);
    assert.equal(high.bases.length, 5);
    assert.deepEqual(troubles(high), ['depth 5.charter.yaml']);
    const many = Array.from({ length: 5000 }, (_, n) => `../${n}.charter.yaml`);
    const flat = Object.fromEntries(many.map((_, n) => [`${n}.charter.yaml`, charter(`${n}`)]));
    const crowd = follow(charter('T', on(...many)), flat);
    assert.equal(crowd.bases.length, 20);
    assert.deepEqual(troubles(crowd), ['count ../20.charter.yaml']);
    const bush = Object.fromEntries(
      Array.from({ length: 400 }, (_, n) => [
        `${n}.charter.yaml`,
        charter(`${n}`, on(...Array.from({ length: 20 }, (__, m) => `${(n * 20 + m + 1) % 400}.charter.yaml`))),
      ]),
    );
    const wide = follow(charter('T', on('../0.charter.yaml')), bush);
    assert.ok(wide.bases.length <= 20);
    assert.match(troubles(wide).join(), /count/);
  });

  it('says what is wrong with each', () => {
    const found = follow(
      charter('T', on('../gone.charter.yaml', '../link.charter.yaml', '../list.charter.yaml', 'x.yaml')),
      {
        'link.charter.yaml': { problem: 'outside' },
        'list.charter.yaml': '- a list',
      },
    );
    assert.deepEqual(troubles(found), [
      'missing ../gone.charter.yaml',
      'outside ../link.charter.yaml',
      'unreadable ../list.charter.yaml',
      'ending x.yaml',
    ]);
    assert.equal(findings(found).length, 4);
    const checked = signable(found.document, []);
    assert.ok(!checked.ok && /has not been read/.test(checked.reasons[0]?.message ?? ''));
  });

  it('cannot be signed with where one of them cannot be signed', () => {
    const unsure = ['extra: 1\n', 'norms: [a, *b]\n', 'purpose: "a\\u202Eb"\n', 'purpose: Be the #1 reason to write\n'];
    for (const more of unsure) {
      const { document } = follow(charter('T', on('../a.charter.yaml')), { 'a.charter.yaml': charter('A', more) });
      const checked = signable(document, []);
      assert.ok(!checked.ok, more);
      assert.match(
        checked.reasons[0]?.message ?? '',
        /^The charter that this one builds on cannot be signed as it is: /,
      );
    }
    const { document } = follow(charter('T', on('../a.charter.yaml')), { 'a.charter.yaml': charter('A') });
    assert.deepEqual(signable(document, []), { ok: true });
  });

  it('takes keys of any name for what they are', () => {
    const files = {
      'a.charter.yaml':
        '__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }\ncharter: 1\ntitle: A\nx-__proto__: 1\nroles: [{ id: __proto__, title: Lead }, { id: constructor, title: toString }]\n',
    };
    const found = follow(charter('T', `${on('../a.charter.yaml')}members: [{ id: __proto__, name: Ana, roles: [__proto__, constructor, toString] }]\n`), files); // prettier-ignore
    analyze(found.document, { settings: defaultSettings(), today: '2026-11-22' });
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    assert.ok(!signable(found.document, []).ok, 'keys that the format does not have');
  });

  it('is forgotten as soon as the charter names others, and known to its next version', () => {
    const { document } = follow(charter('T', on('../a.charter.yaml')), { 'a.charter.yaml': charter('A') });
    assert.deepEqual(signable(parseCharter(`${document.text}norms: [We listen]\n`, document), []), { ok: true });
    assert.ok(!signable(parseCharter(document.text.replace('a.charter', 'b.charter'), document), []).ok);
    assert.ok(!signable(parseCharter(document.text), []).ok, 'nobody has looked');
  });
});
