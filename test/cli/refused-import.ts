import assert from 'node:assert/strict';
import { inFolder } from '../kit/folder.js';

export type Refused = readonly [what: string, file: string, content: () => string | Uint8Array, why: RegExp];

/** A test: such a document is refused by `charter import`, for this reason. */
export function isRefused([what, file, content, why]: Refused): void {
  it(`${what} is refused in one line, and nothing is written`, () =>
    inFolder({ [file]: content() }, async ({ run, read }) => {
      const { code, out, err } = await run(['import', file, '-o', 'new.charter.yaml', '--report', 'report.md']);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, why);
      assert.ok(err.includes(file), err);
      assert.match(err, /^[^\n]+\n$/);
      for (const name of ['new.charter.yaml', 'report.md']) assert.throws(() => read(name), /ENOENT/);
    }));
}
