import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseCharter, readBases, termsOf, withBeside, type Charter } from '../../../core/src/index.js';
import { shapes } from '../../../core/src/model/charter.generated.js';
import type { FieldShape } from '../../../core/src/model/shape.js';
import { classAt } from '../../../core/src/terms/class.js';
import { digests } from './digests.js';

// Each line of the page is tried, in the words of the page.
const page = readFileSync('docs/what-a-signature-covers.md', 'utf8');
const part = (heading: string): string => page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
const rows = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| -'))
    .slice(1)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
const uncoded = (cell: string): string => cell.replace(/^`|`$/g, '');

describe('docs/what-a-signature-covers.md: fields', () => {
  const lines = rows(part('Fields'));

  it('has a line for every section', () => {
    const listed = new Set(lines.map(([path = '']) => uncoded(path)));
    const missing = Object.keys(shapes['charter']?.fields ?? {}).filter((name) => !listed.has(name));
    assert.deepEqual(missing, []);
  });

  for (const [cell = '', name = '', binds = ''] of lines) {
    const path = uncoded(cell).split('.');
    it(`${path.join('.')}: ${name}, ${binds}`, () => {
      const classes = {
        material: 'Agreement',
        notice: 'For your information',
        editorial: 'Wording only',
        none: 'Not counted',
      };
      assert.equal(classes[classAt(path) ?? 'none'], name);
      // Not counted as a whole, though some of their fields are.
      const below = path.length === 1 ? { members: 'email', layout: 'text' }[path[0] as string] : undefined;
      const fell = whoseFell(path, below);
      const expected = { everyone: ['ana', 'bo'], nobody: [], 'who holds the role': ['ana'], 'that member': ['ana'] }[
        binds
      ];
      assert.deepEqual(fell, expected);
    });
  }
});

/** Writes something else at a field of Ana's, or of everyone's, and says whose signature falls. */
function whoseFell(path: readonly string[], below?: string): string[] {
  const at = below === undefined ? path : [...path, below];
  const [before, after] = [charterWith(at, 'first'), charterWith(at, 'second')].map(digests);
  return ['ana', 'bo'].filter((id) => before?.[id] !== after?.[id]);
}

const PEOPLE = {
  title: 'Customer Care Charter',
  roles: [
    { id: 'lead', title: 'Lead' },
    { id: 'agent', title: 'Agent' },
  ],
  members: [
    { id: 'ana', name: 'Ana', roles: ['lead'] },
    { id: 'bo', name: 'Bo', roles: ['agent'] },
  ],
};

/** JSON is YAML. */
function charterWith(path: readonly string[], word: string): string {
  const charter: Record<string, unknown> = { charter: 1, ...structuredClone(PEOPLE) };
  let target: Record<string, unknown> = charter;
  let shape = 'charter';
  for (const [index, name] of path.entries()) {
    const field = shapes[shape]?.fields[name] as FieldShape;
    if (index === path.length - 1) {
      target[name] = valueFor(name, field, word, target[name]);
      break;
    }
    shape = field.of as string;
    if (field.kind === 'entity') target = (target[name] ??= {}) as typeof target;
    else {
      const list = (target[name] ??= [{}]) as (typeof target)[];
      target = list[0] as typeof target;
    }
  }
  return JSON.stringify(charter);
}

function valueFor(name: string, field: FieldShape, word: string, there: unknown): unknown {
  if (field.kind === 'flag') return word === 'first';
  if (field.kind === 'text') return name === 'charter' ? (word === 'first' ? 1 : 2) : word;
  if (field.kind === 'texts') return [word];
  const [inner] =
    Object.entries(shapes[field.of as string]?.fields ?? {}).find(
      ([key, { kind, refers }]) => key !== 'id' && key !== 'title' && kind === 'text' && !refers,
    ) ?? [];
  const value = { ...(Array.isArray(there) ? (there[0] as object) : {}), [inner ?? 'text']: word };
  return field.kind === 'entity' ? value : [value, ...(Array.isArray(there) ? (there.slice(1) as unknown[]) : [])];
}

describe('docs/what-a-signature-covers.md: texts', () => {
  for (const [what, before = '', after = '', counts] of rows(part('Texts'))) {
    it(`${what}: ${before} ${counts === 'yes' ? '≠' : '='} ${after}`, () => {
      const [one, two] = [before, after].map((cell) => digests(JSON.stringify({ ...PEOPLE, norms: [uncoded(cell)] })));
      assert.notEqual(uncoded(before), uncoded(after));
      assert.equal(one?.['ana'] !== two?.['ana'], counts === 'yes');
    });
  }
});

describe('docs/what-a-signature-covers.md: the file', () => {
  const [intro = '', ...sections] = part('The file').split('\n### ');
  const blocks = (text: string): string[] =>
    [...text.matchAll(/```yaml\n([^]*?)```/g)].map((match) => match[1] as string);
  const [base = ''] = blocks(intro);

  for (const section of sections) {
    const [what = ''] = section.split('\n', 1);
    const [, falls = ''] = /\n(Nobody|Everyone|Ana|Bo) signs again\./.exec(section) ?? [];
    it(`${what}: ${falls}`, () => {
      const [before = '', after = ''] = blocks(section);
      const [one = {}, two = {}] = [before, after].map((fragment) => digests(withFragment(base, fragment)));
      const fell = ['ana', 'bo'].filter((id) => one[id] !== two[id]);
      assert.deepEqual(fell, { Nobody: [], Everyone: ['ana', 'bo'], Ana: ['ana'], Bo: ['bo'] }[falls]);
    });
  }
});

describe('docs/what-a-signature-covers.md: building on another charter', () => {
  const [, organization = '', team = ''] = /```yaml\n([^]*?)```[^]*?```yaml\n([^]*?)```/.exec(part('Building on another charter')) ?? []; // prettier-ignore
  const heldBy = (org: string, own: string): Record<string, string> => {
    const document = parseCharter(own);
    const builtOn = readBases(document, 'returns-desk.charter.yaml', (path) => ({ text: org, path }));
    const { charter, references } = withBeside(document, { builtOn, signatures: undefined });
    const terms = termsOf(charter as Charter, references);
    return Object.fromEntries(terms.signers.map((signer) => [signer.id, terms.forSigner(signer).digest]));
  };

  for (const [what, file = '', before = '', after = '', falls = ''] of rows(part('Building on another charter'))) {
    it(`${what}: ${falls}`, () => {
      const change = (text: string, name: string): string => {
        if (!file.includes(name)) return text;
        const changed = text.replace(uncoded(before), () => (after === '–' ? '' : uncoded(after)));
        assert.notEqual(changed, text);
        return changed;
      };
      const one = heldBy(organization, team);
      const two = heldBy(change(organization, 'harbour-bikes'), change(team, 'returns-desk'));
      const fell = ['ana', 'bo'].filter((id) => one[id] !== two[id]);
      assert.deepEqual(fell, { nobody: [], everyone: ['ana', 'bo'], Ana: ['ana'] }[falls]);
    });
  }
});

/** The sections of the base that the fragment does not have, and the fragment. */
function withFragment(base: string, fragment: string): string {
  const kept = base
    .split(/^(?=\w)/m)
    .filter((section) => !new RegExp(`^${section.split(':', 1)[0]}:`, 'm').test(fragment));
  return `${kept.join('')}\n${fragment}`;
}
