import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const MODULE = new URL('../../server/src/launcher/optimize-late.js', import.meta.url).href;

describe('having V8 optimize late', () => {
  it('sets no flag that this version of V8 complains of', () => {
    const program = `import { optimizeLate } from '${MODULE}'; optimizeLate(); console.log('done');`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
    });
    assert.deepEqual({ stdout, stderr }, { stdout: 'done\n', stderr: '' });
  });
});
