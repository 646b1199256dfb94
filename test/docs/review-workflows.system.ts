import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { inFolder } from '../kit/folder.js';
import { ERROR, WARNING } from '../cli/samples.js';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: { readonly [name: string]: unknown };
}

interface Workflow {
  readonly on: { readonly [event: string]: unknown };
  readonly concurrency?: unknown;
  readonly jobs: {
    readonly [job: string]: {
      readonly 'timeout-minutes'?: number;
      readonly permissions: { readonly [scope: string]: string };
      readonly steps: readonly Step[];
    };
  };
}

const PAGE = 'docs/pull-requests.md';
const page = readFileSync(PAGE, 'utf8');

/** What zizmor looks for and actionlint does not; test/docs/workflows.test.ts has the rest of the checklist. */
for (const name of ['charters-review', 'charters-sharded']) {
  describe(`examples/workflows/${name}.yml and the checklist`, () => {
    const workflow = parse(readFileSync(`examples/workflows/${name}.yml`, 'utf8')) as Workflow;
    const jobs = Object.values(workflow.jobs);
    const steps = jobs.flatMap((job) => job.steps);

    it('leaves no token in the checkout', () => {
      for (const { uses = '', with: given } of steps) {
        if (uses.startsWith('actions/checkout@')) assert.equal(given?.['persist-credentials'], false);
      }
    });

    it('ends, and gives way to a newer run', () => {
      assert.ok(workflow.concurrency);
      for (const job of jobs) assert.ok(job['timeout-minutes']);
    });

    it('writes only where it says why', () => {
      const text = readFileSync(`examples/workflows/${name}.yml`, 'utf8');
      for (const { permissions } of jobs) {
        for (const [scope, right] of Object.entries(permissions)) {
          if (right === 'write') assert.match(text, new RegExp(`${scope}: write # \\w`), scope);
          else assert.deepEqual([scope, right], ['contents', 'read']);
        }
      }
    });

    it('runs on nothing that gives a stranger’s files the rights of the repository', () => {
      for (const event of Object.keys(workflow.on)) {
        assert.ok(['pull_request', 'push', 'schedule', 'workflow_dispatch'].includes(event), event);
      }
    });
  });
}

describe(`${PAGE}: recipes`, () => {
  it('fetches as much as a comparison needs', () => {
    const { jobs } = parse(readFileSync('examples/workflows/charters-review.yml', 'utf8')) as Workflow;
    assert.equal(jobs['review']?.steps[0]?.with?.['fetch-depth'], 0);
    assert.match(page, /GIT_DEPTH: '0'/);
  });

  it('explains every input of the action, and names every output and hook', () => {
    const action = parse(readFileSync('action.yml', 'utf8')) as { readonly inputs: object; readonly outputs: object };
    for (const name of Object.keys(action.inputs)) assert.match(page, new RegExp(`^\\| \`${name}\` +\\|`, 'm'), name);
    for (const name of Object.keys(action.outputs)) assert.ok(page.includes(`\`${name}\``), name);
    const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly { readonly id: string }[];
    for (const { id } of hooks) assert.ok(page.includes(`- id: ${id}`), id);
  });

  it('holds YAML that can be read', () => {
    for (const [, block = ''] of page.matchAll(/```yaml\n([^]*?)```/g)) assert.ok(parse(block));
  });

  it('puts the parts of a SARIF report together to the whole', function () {
    const command = /^jq --slurp '([^']+)'/m.exec(page)?.[1] ?? '';
    const example = readFileSync('examples/workflows/charters-sharded.yml', 'utf8');
    assert.ok(example.includes(`jq --slurp '${command}' parts/*.sarif > charters.sarif`));
    try {
      execFileSync('jq', ['--version']);
    } catch {
      this.skip();
    }
    const charters = Object.fromEntries(
      Array.from({ length: 7 }, (_, at) => [`${at}.charter.yaml`, at % 2 ? ERROR : WARNING]),
    );
    return inFolder(charters, async ({ run, path: top }) => {
      const files = await Promise.all(
        ['', '1/3', '2/3', '3/3'].map(async (part) => {
          const shard = part === '' ? [] : ['--shard', part];
          const { out } = await run(['check', '--format', 'sarif', ...shard]);
          const file = path.join(top, 'parts', `${part.replace('/', '-') || 'whole'}.json`);
          mkdirSync(path.dirname(file), { recursive: true });
          writeFileSync(file, out);
          return file;
        }),
      );
      const [whole = '', ...parts] = files;
      const merged = JSON.parse(execFileSync('jq', ['--slurp', command, ...parts], { encoding: 'utf8' })) as Sarif;
      assert.deepEqual(sorted(merged), sorted(JSON.parse(readFileSync(whole, 'utf8')) as Sarif));
      assert.ok(sorted(merged).length > 7);
    });
  });
});

interface Sarif {
  readonly runs: readonly [{ readonly results: readonly object[] }];
}

function sorted({ runs: [{ results }] }: Sarif): string[] {
  return results.map((result) => JSON.stringify(result)).toSorted();
}
