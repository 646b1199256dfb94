import assert from 'node:assert/strict';
import { defaultSettings, parseCharter, rules } from '../../../core/src/index.js';
import { unsaidReads } from '../../../core/src/analyze/rule-sections.js';
import type { CharterContext } from '../../../core/src/rules/rule.js';
import { observe, type Observation } from '../../../core/src/model/observed.js';
import { knownCharters } from '../../kit/charters.js';
import { createRandom, type Random } from '../../kit/random.js';

const MANY = process.env['SOAK'] ? 20_000 : 200;
const SEED = Number(process.env['SEED'] ?? 20_261_122);
const settings = defaultSettings(['strict']);
const said = rules.flatMap((rule) => (rule.reads === 'charter' && rule.sections ? [rule] : []));

function checkReads(text: string): void {
  const document = parseCharter(text);
  const { charter, references } = document;
  if (!charter || !references) return;
  for (const rule of said) {
    const options = settings.rules.get(rule.id)?.options ?? {};
    const context: CharterContext = { document, charter, references, today: '2026-11-22', options };
    const { reads }: Observation<unknown> = observe(charter, () => [...rule.check(context)]);
    assert.deepEqual(unsaidReads(rule, reads), [], `${rule.id} reads more than it says: ${text}`);
  }
}

/** Lines go, are written twice or get other words, and sections of another charter come in. */
function mixed(text: string, other: string, random: Random): string {
  const lines = text.split('\n');
  for (let left = random.int(6); left > 0; left--) {
    const at = random.int(lines.length);
    const line = lines[at] ?? '';
    const edit = random.int(4);
    if (edit === 0) lines.splice(at, 1 + random.int(3));
    if (edit === 1) lines.splice(at, 0, line);
    if (edit === 2) lines[at] = line.replace(/[\w-]+$/, random.pick(['x', 'TBD', '3 days', 'Ana Ruiz', '', 'role-1']));
    if (edit === 3) lines.push(...random.pick(other.split(/\n(?=\w)/)).split('\n'));
  }
  return lines.join('\n');
}

describe('rules that say what they read', () => {
  it('read nothing else', function () {
    this.timeout(0);
    const random = createRandom(SEED);
    const charters = [...knownCharters().values()];
    assert.ok(said.length > 50);
    for (const charter of charters) checkReads(charter);
    for (let i = 0; i < MANY; i++) checkReads(mixed(random.pick(charters), random.pick(charters), random));
    console.log(`      ${charters.length + MANY} charters, seed ${SEED}`);
  });
});
