import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { generateCharter } from './generate-charter.mjs';

// The build of the YAML parser for Node asks the system for a variable at each token; the one that ships does not.
process.env = { ...process.env };

const CHARTERS = 200;
const LINES = 150;

/**
 * Reviews a range of commits that touches 200 charters, each in words of its own, in a repository made for it.
 *
 * @returns {Promise<{ parse: number, compare: number, review: number }>} CPU milliseconds, the best of some warm runs:
 *   parsing both sides, parsing and comparing them, and the whole review with git, findings and the report
 */
export async function measureReview() {
  const { compareCharters, parseCharter, reviewCharters, reviewFormats } = await programs();
  const folder = mkdtempSync(path.join(tmpdir(), 'charter-bench-'));
  try {
    const pairs = writeRepository(folder);
    const today = '2026-11-22';
    const parse = best(() => pairs.forEach(([before, after]) => void [parseCharter(before), parseCharter(after)]));
    const compare = best(() =>
      pairs.forEach(([before, after]) => {
        const older = parseCharter(before);
        compareCharters(older, parseCharter(after, older), { today });
      }),
    );
    const environment = { cwd: folder, variables: {}, now: () => new Date(today) };
    const review = best(() => {
      const { report } = reviewCharters(['HEAD^', 'HEAD'], 0, { format: 'json', today }, environment);
      if (report.charters.length !== CHARTERS) throw new Error('The review does not see all charters.');
      reviewFormats.json(report, { color: false });
    });
    return { parse, compare, review };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As the compiler wrote them: only there is each function to be had by itself. */
async function programs() {
  const [core, changes, report, cli] = await Promise.all(
    ['core/src', 'core/src/changes', 'core/src/changes/report', 'cli/src/review/review-charters'].map(
      (name) => import(`../../out/${name.startsWith('core') ? `${name}/index` : name}.js`),
    ),
  );
  return { ...core, ...changes, ...report, ...cli };
}

/** @param {string} folder @returns {[before: string, after: string][]} */
function writeRepository(folder) {
  /** @param {string[]} args */
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.org', ...args], { cwd: folder });
  /** @type {[string, string][]} */
  const pairs = Array.from({ length: CHARTERS }, (_, index) => {
    const before = generateCharter(LINES, index).replace('Benchmark Team Charter', `Team ${index}`);
    const after = before.replace('at least 80 %', 'at least 75 %').replace('within 2', 'within 3');
    return [before, after.replace('cadence: annual', 'cadence: quarterly')];
  });
  git('init', '-q', '-b', 'main');
  mkdirSync(path.join(folder, 'teams'));
  for (const side of [0, 1]) {
    for (const [index, pair] of pairs.entries())
      writeFileSync(path.join(folder, 'teams', `${index}.charter.yaml`), pair[side]);
    git('add', '-A');
    git('commit', '-q', '-m', 'Charters');
  }
  return pairs;
}

/** @param {() => void} work @returns {number} */
function best(work) {
  const times = Array.from({ length: 5 }, () => {
    const started = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
