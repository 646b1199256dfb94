import assert from 'node:assert/strict';
import { inTeam, type GitTeam } from '../kit/git-team.js';
import { createRandom, type Random } from '../kit/random.js';

const HISTORIES = process.env['SOAK'] ? 300 : 6;
const FILE = 'desk.charter.yaml';
const PEOPLE = ['ana', 'bo', 'cy', 'dee'];
const DESK = `charter: 1
title: Returns Desk
members:
${PEOPLE.map((who) => `  - { id: ${who}, name: ${who}, email: ${who}@desk.example }\n`).join('')}norms: [We answer within 24 hours]
`;

/** Who put whose signature there, as far as no squash hides it. */
type Made = Map<string, string>;

describe('random histories of signing', () => {
  it('confirm what its member committed, unless a squash hides it, and nothing else', async () => {
    const counts = { confirmed: 0, entered: 0 };
    for (let seed = 1; seed <= HISTORIES; seed++) {
      await inTeam({ [FILE]: DESK }, async (team) => {
        const made = await work(team, createRandom(seed));
        const { code, out } = await team.run(['verify', '--git', '--format', 'json']);
        assert.equal(code, 0, `seed ${seed}: nothing may fall\n${out}`);
        const { charters } = JSON.parse(out) as { charters: { signatures: { member: string; evidence?: string }[] }[] };
        for (const { member, evidence } of charters[0]?.signatures ?? []) {
          if (evidence === undefined) continue;
          const wanted = made.get(member) === member ? 'vouched' : 'recorded';
          assert.equal(
            evidence,
            wanted,
            `seed ${seed}, ${member}\n${team.git('log', '--graph', '--format=%h %an %s')}`,
          );
          counts[evidence === 'vouched' ? 'confirmed' : 'entered']++;
        }
      });
    }
    console.log(
      `      ${HISTORIES} histories with merges, rebases and squashes: ${JSON.stringify(counts)}, as their commits say`,
    );
    assert.ok(counts.confirmed > HISTORIES / 2 && counts.entered > HISTORIES / 2);
  });
});

/** Some branches, one after the other; each brings signatures and other changes, and comes to the main one in some way. */
async function work(team: GitTeam, random: Random): Promise<Made> {
  const { git, gitAs, write, read, commitAs, run } = team;
  const made: Made = new Map();
  const unsigned = random.shuffle(PEOPLE);
  for (let branch = 1; unsigned.length > 0; branch++) {
    const name = `branch-${branch}`;
    git('checkout', '-q', '-b', name);
    const there: [member: string, author: string][] = [];
    const authors = new Set<string>();
    for (let step = 0; step < 1 + random.int(3); step++) {
      const author = random.pick(PEOPLE);
      authors.add(author);
      const member = random.chance(0.6) ? unsigned.pop() : undefined;
      if (member === undefined) {
        write(FILE, `${read(FILE)}# ${name}, ${step}\n`);
        commitAs(author, 'A remark');
      } else {
        const signer = random.chance(0.6) ? member : author;
        await run(['sign', FILE, '--as', member]);
        commitAs(signer, `${member} signs`);
        there.push([member, signer]);
      }
    }
    if (random.chance(0.5)) {
      git('checkout', '-q', 'main');
      write('README.md', `${name}\n`);
      commitAs(random.pick(PEOPLE), 'Something else');
      git('checkout', '-q', name);
    }
    const way = random.pick(['merge', 'rebase', 'squash'] as const);
    const merger = random.pick(PEOPLE);
    if (way === 'rebase') gitAs(merger, 'rebase', '-q', 'main', name);
    git('checkout', '-q', 'main');
    if (way === 'rebase') git('merge', '-q', '--ff-only', name);
    if (way === 'merge') gitAs(merger, 'merge', '-q', '--no-ff', '-m', 'Merge', name);
    if (way === 'squash') {
      gitAs(merger, 'merge', '-q', '--squash', name);
      gitAs(merger, 'commit', '-q', '-m', 'Squashed');
    }
    for (const [member, signer] of there) made.set(member, way === 'squash' ? merger : signer);
  }
  return made;
}
