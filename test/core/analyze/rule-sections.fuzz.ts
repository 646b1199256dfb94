import assert from 'node:assert/strict';
import { defaultSettings, parseCharter, parseOpenCharter, rules, textsOf, valueOf } from '../../../core/src/index.js';
import type { Look } from '../../../core/src/analyze/asking.js';
import type { Finding } from '../../../core/src/analyze/finding.js';
import { createLookAt } from '../../../core/src/analyze/parts.js';
import { isValue } from '../../../core/src/analyze/frame.js';
import { unsaidReads } from '../../../core/src/analyze/rule-sections.js';
import { shapes, type Charter } from '../../../core/src/model/charter.generated.js';
import type { Entity } from '../../../core/src/model/entity.js';
import { someEntries } from '../../../core/src/analyze/some-sections.js';
import { sectionsOf, type Section } from '../../../core/src/syntax/sections.js';
import { pathOf, type Node, type Path } from '../../../core/src/syntax/tree.js';
import type { CharterContext } from '../../../core/src/rules/rule.js';
import { observe, type Observation } from '../../../core/src/model/observed.js';
import { knownCharters } from '../../kit/charters.js';
import { createRandom, type Random } from '../../kit/random.js';

const MANY = process.env['SOAK'] ? 20_000 : 200;
const SEED = Number(process.env['SEED'] ?? 20_261_122);
const settings = defaultSettings(['strict']);
const bySection = rules.flatMap((rule) =>
  rule.reads === 'section' || (rule.reads === 'text' && rule.each) ? [rule] : [],
);
const said = rules.flatMap((rule) => (rule.reads === 'charter' && rule.sections ? [rule] : []));

function checkReads(text: string): void {
  const document = parseOpenCharter(text);
  const { charter, references } = document;
  if (!charter || !references) return;
  for (const rule of said) {
    const options = settings.rules.get(rule.id)?.options ?? {};
    const context: CharterContext = { document, charter, references, today: '2026-11-22', options };
    const { reads }: Observation<unknown> = observe(charter, () => [...rule.check(context)]);
    assert.deepEqual(unsaidReads(rule, reads), [], `${rule.id} reads more than it says: ${text}`);
  }
}

/** Each is shown one section after the other, and has to say what it says of it where it sees all. */
function checkAlone(text: string): void {
  const document = parseCharter(text);
  const { charter, syntax } = document;
  const sections: readonly Section[] | undefined = sectionsOf(syntax)?.slice(1);
  if (!charter || !sections) return;
  const names: readonly string[] = sections.map((section) => section.name);
  for (const rule of bySection) {
    const options = settings.rules.get(rule.id)?.options ?? {};
    const look: Look = (_, shown) => {
      const context = { document: shown, charter: shown.charter as Charter, today: '2026-11-22', options };
      return [...rule.check(context)].map((report) => ({ ...report, path: pathOf(report.node as Node) }) as never);
    };
    const whole = look(rule, document);
    for (const name of names) {
      const only: ReadonlySet<string> = new Set([name]);
      const alone: readonly Finding[] | undefined =
        rule.reads === 'text'
          ? look(rule, someEntries(document, only))
          : createLookAt(document, charter, only)(rule, look);
      const here = (found: readonly Finding[]): readonly unknown[] =>
        found.filter(({ path }) => path[0] === name).map(plain);
      if (alone) assert.deepEqual(here(alone), here(whole), `${rule.id}, ${name}: ${text}`);
    }
  }
}

const byEntry = rules.flatMap((rule) => (rule.reads === 'section' && rule.each ? [rule] : []));

/** Each is shown one entry of every list, and has to say what it says of it where it sees the others. */
function checkEntries(text: string, random: Random): void {
  const document = parseCharter(text);
  const { charter, syntax } = document;
  if (!charter || !sectionsOf(syntax)) return;
  for (const { key } of syntax.root?.entries ?? []) {
    const list = key.value;
    if (shapes['charter']?.fields[list]?.kind !== 'entities') continue;
    const entries = valueOf(charter, list) as readonly Entity[];
    const chosen = entries.length > 0 ? random.pick(entries) : undefined;
    const lookAt = createLookAt(document, charter, new Set([list]), (_, entry) => entry === chosen);
    for (const rule of byEntry) {
      const options = settings.rules.get(rule.id)?.options ?? {};
      const look: Look = (_, shown) => {
        const context = { document: shown, charter: shown.charter as Charter, today: '2026-11-22', options };
        return [...rule.check(context)].map((report) => ({ ...report, path: pathOf(report.node as Node) }) as never);
      };
      const alone: readonly Finding[] | undefined = lookAt(rule, look);
      if (!alone) continue;
      const others = entries.filter((entry) => entry !== chosen).map(({ node }) => pathOf(node));
      const here = look(rule, document).filter(
        ({ path }) => path[0] === list && !others.some((other) => begins(path, other)),
      );
      assert.deepEqual(alone.map(plain), here.map(plain), `${rule.id}, ${list}: ${text}`);
    }
  }
}

function begins(path: Path, start: Path): boolean {
  return start.every((step, index) => path[index] === step);
}

function plain({ path, span, message, fixes, related }: Finding): unknown {
  return { path, span, message, fixes, related };
}

const ignoring = rules.flatMap((rule) => (rule.reads === 'charter' && rule.ignores ? [rule] : []));

/** Asks the rules about a charter whose sentences, dates and figures tell when somebody reads them. */
function checkIgnores(text: string): void {
  const document = parseCharter(text);
  const { charter, references } = document;
  if (!charter || !references) return;
  let asked = '';
  for (const { text: sentence, owner, name, field } of textsOf(charter)) {
    if (!isValue(owner.shape, name, field)) continue;
    const { value } = sentence;
    const tell = { get: () => assert.fail(`${asked} reads “${value}” in: ${text}`) };
    for (const told of [sentence, sentence.node]) Object.defineProperty(told, 'value', tell);
  }
  for (const rule of ignoring) {
    asked = rule.id;
    const options = settings.rules.get(rule.id)?.options ?? {};
    assert.ok([...rule.check({ document, charter, references, today: '2026-11-22', options })]);
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

  it('or say that they ignore sentences, dates and figures, and do', function () {
    this.timeout(0);
    const random = createRandom(SEED);
    const charters = [...knownCharters().values()];
    assert.ok(ignoring.length > 2);
    for (const charter of charters) checkIgnores(charter);
    for (let i = 0; i < MANY; i++) checkIgnores(mixed(random.pick(charters), random.pick(charters), random));
  });

  it('say the same of a section whether they see the others or not', function () {
    this.timeout(0);
    const random = createRandom(SEED);
    const charters = [...knownCharters().values()];
    assert.ok(bySection.some((rule) => rule.reads === 'text') && bySection.some((rule) => 'given' in rule));
    for (const charter of charters) checkAlone(charter);
    for (let i = 0; i < MANY; i++) checkAlone(mixed(random.pick(charters), random.pick(charters), random));
    console.log(`      ${charters.length + MANY} charters, seed ${SEED}`);
  });

  it('say the same of an entry of a list whether they see the others or not', function () {
    this.timeout(0);
    const random = createRandom(SEED);
    const charters = [...knownCharters().values()];
    assert.ok(byEntry.length > 5);
    for (const charter of charters) checkEntries(charter, random);
    for (let i = 0; i < MANY; i++) checkEntries(mixed(random.pick(charters), random.pick(charters), random), random);
    console.log(`      ${charters.length + MANY} charters, seed ${SEED}`);
  });
});
