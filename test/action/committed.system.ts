import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { inRepository } from '../kit/repository.js';
import { DESK, WEAKER } from '../cli/review/samples.js';
import { buildProgram, bundled, started } from './runner.js';

const FILE = 'action/dist/index.cjs';

interface Action {
  readonly inputs: { readonly [name: string]: { readonly description: string; readonly default: string } };
  readonly outputs: { readonly [name: string]: { readonly description: string } };
  readonly runs: { readonly using: string; readonly main: string };
}

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly args: readonly string[];
  readonly language: string;
  readonly files: string;
}

describe('what is committed for CI', () => {
  it('is what the sources say now', async () => {
    const now = Buffer.from(await bundled());
    assert.ok(now.equals(readFileSync(FILE)), `${FILE} is stale. Run: node scripts/bundle.mjs --action`);
  });

  it('is one program that starts by itself', () => {
    assert.match(readFileSync(FILE, 'latin1').slice(0, 40), /^#!\/usr\/bin\/env node\n/);
    if (process.platform !== 'win32') assert.ok(statSync(FILE).mode & 0o111);
    const ignored = execFileSync('git', ['check-ignore', '--no-index', FILE, 'dist/x'], { encoding: 'utf8' }).trim();
    assert.equal(ignored, 'dist/x');
  });

  it('is described by action.yml, with every input that is read and every output that is set', () => {
    const action = parse(readFileSync('action.yml', 'utf8')) as Action;
    assert.equal(action.runs.using, 'node24');
    assert.ok(existsSync(action.runs.main));
    const source = readFileSync('action/src/inputs.ts', 'utf8');
    const read = [...source.matchAll(/(?:input|lines)\('([a-z-]+)'\)/g)].map(([, name = '']) => name);
    assert.deepEqual(Object.keys(action.inputs).toSorted(), [...new Set(read)].toSorted());
    const outputs = readFileSync('action/src/outputs.ts', 'utf8') + readFileSync('action/src/action.ts', 'utf8');
    for (const [name, { description }] of Object.entries({ ...action.inputs, ...action.outputs }))
      assert.ok(description, name);
    for (const name of Object.keys(action.outputs))
      assert.match(outputs, new RegExp(`^ *'?${name}'?[:,]|'${name}':`, 'm'), name);
  });
});

describe('the hooks of pre-commit', () => {
  const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly Hook[];
  let program: string;

  before(async () => {
    program = await buildProgram();
  });

  it('run the committed file, with nothing to install', () => {
    assert.deepEqual(
      hooks.map(({ id }) => id),
      ['charter-check', 'charter-format', 'charter-signatures'],
    );
    for (const { entry, language, files } of hooks) {
      assert.equal(language, 'script');
      assert.ok(existsSync(entry.split(' ')[0] as string));
      assert.match('teams/a.charter.yml', new RegExp(files));
      assert.doesNotMatch('teams/a.yaml', new RegExp(files));
    }
  });

  it('check, format and verify the files they are given, whatever these are called', () =>
    inRepository(
      { '-x.charter.yaml': WEAKER, 'a b.charter.yaml': DESK.replace('title: Returns Desk', 'title: Returns Desk   ') },
      async ({ path: cwd, read }) => {
        assert.ok(existsSync(program));
        const hook = async (id: string): Promise<{ code: number; out: string; err: string }> => {
          const { entry, args } = hooks.find((one) => one.id === id) as Hook;
          return started([...entry.split(' ').slice(1), ...args, '-x.charter.yaml', 'a b.charter.yaml'], cwd);
        };
        const checked = await hook('charter-check');
        assert.equal(checked.code, 1);
        assert.match(checked.out, /-x\.charter\.yaml:\d+:\d+ error fallen-signature/);
        const verified = await hook('charter-signatures');
        assert.equal(verified.code, 1);
        assert.match(verified.out, /does not hold {2}Ana Ruiz/);
        const formatted = await hook('charter-format');
        assert.equal(formatted.code, 0);
        assert.match(read('a b.charter.yaml'), /^title: Returns Desk$/m);
        assert.equal((await started(['render', 'x'], path.resolve(cwd))).code, 2, 'nothing but these three');
      },
    ));
});
