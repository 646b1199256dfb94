import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { readSettings, rules, type Severity } from '../../../core/src/index.js';
import { schemaErrors } from '../../kit/json-schema.js';

const errorsIn = (text: string): readonly object[] =>
  schemaErrors('schemas/charter.config.schema.json', parse(text, { uniqueKeys: false }));

/** Every problem as “the words it is about: message”. */
function problems(text: string): string[] {
  return readSettings(text).problems.map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`);
}

function severity(text: string, rule: string, path?: string): Severity | 'off' | undefined {
  const { settings, at } = readSettings(text);
  return (path === undefined ? settings : at(path)).rules.get(rule)?.severity;
}

const GOOD = {
  empty: '',
  'a remark only': '# nothing yet\n',
  'a profile': 'profile: strict\n',
  'several profiles': 'profile: [strict, customer-experience]\n',
  severities: 'rules:\n  weak-objective: off\n  unsigned-member: error\n',
  options:
    'rules:\n  missing-role:\n    severity: info\n    required: [lead, deputy]\n  overloaded-person: { most: 5 }\n',
  'a single word for a list': 'rules:\n  missing-role:\n    required: lead\n',
  overrides:
    'rules:\n  weak-objective: off\noverrides:\n  - files: [legacy/**, "*.draft.charter.yaml"]\n    profile: minimal\n    rules: { weak-objective: hint }\n',
  'who approves a weaker promise':
    'weaker-promise-approver: Head of Operations\noverrides:\n  - files: teams/**\n    weaker-promise-approver: [Ana, Bo]\n',
  'nothing behind a name': 'rules:\noverrides: []\n',
};

const BAD: { readonly [name: string]: readonly [text: string, ...problems: string[]] } = {
  'an unknown setting': ['profil: strict\n', 'profil: “profil” is no setting. Did you mean “profile”?'],
  'another unknown setting': [
    'extends: x\n',
    'extends: “extends” is no setting. The settings here are: profile, rules, weaker-promise-approver, overrides.',
  ],
  'an unknown profile': ['profile: stict\n', 'stict: There is no profile “stict”. Did you mean “strict”?'],
  'one of several profiles': [
    'profile: [strict, all]\n',
    'all: There is no profile “all”. The profiles are: minimal, recommended, strict, customer-experience.',
  ],
  'a profile left out': [
    'profile:\nrules: {}\n',
    'profile: The profiles are: minimal, recommended, strict, customer-experience.',
  ],
  'an unknown rule': [
    'rules:\n  weak-objectiv: off\n',
    'weak-objectiv: There is no rule “weak-objectiv”. Did you mean “weak-objective”?',
  ],
  'a word that is no severity': [
    'rules:\n  weak-objective: warn\n',
    'warn: How grave a finding is, is one of: off, hint, info, warning, error.',
  ],
  'a slip in a severity': [
    'rules:\n  weak-objective: eror\n',
    'eror: How grave a finding is, is one of: off, hint, info, warning, error. Did you mean “error”?',
  ],
  'no severity at all': [
    'rules:\n  weak-objective:\n',
    'weak-objective: How grave a finding is, is one of: off, hint, info, warning, error.',
  ],
  'an unknown option': [
    'rules:\n  missing-role:\n    requird: [lead]\n',
    'requird: “requird” is no option of missing-role. Did you mean “required”?',
  ],
  'an option of a rule without options': [
    'rules:\n  weak-objective:\n    most: 3\n',
    'most: “most” is no option of weak-objective. It has none but “severity”.',
  ],
  'a word for a number': [
    'rules:\n  overloaded-person:\n    most: many\n',
    'many: “most” takes a whole number from 1.',
  ],
  'a number that is too small': [
    'rules:\n  overloaded-person:\n    most: 0\n',
    '0: “most” takes a whole number from 1.',
  ],
  'a block in a list of words': [
    'rules:\n  missing-role:\n    required: [{ title: lead }]\n',
    '{ title: lead }: “required” takes a list of words.',
  ],
  'a list of rules': [
    'rules: [weak-objective]\n',
    '[weak-objective]: Under “rules” go lines with a rule and how grave it is: “weak-objective: off”.',
  ],
  'a rule twice': [
    'rules:\n  weak-objective: off\n  weak-objective: error\n',
    'weak-objective: “weak-objective” stands here twice. The first one counts; take one of them out.',
  ],
  'an override without files': [
    'overrides:\n  - rules: { weak-objective: off }\n',
    'rules: { weak-objective: off }: Each block under “overrides” says under “files” which charters it is about: “teams/legacy/**”.',
  ],
  'overrides in an override': [
    'overrides:\n  - files: a\n    overrides: []\n',
    'overrides: “overrides” is no setting. The settings here are: files, profile, rules, weaker-promise-approver.',
  ],
  'the slashes of one system': ['overrides:\n  - files: teams\\old\n', 'teams\\old: Write “/” between folders, whatever the computer.'],
  'a list instead of settings': [
    '- profile: strict\n',
    '- profile: strict: Settings are lines with a name and what it holds, such as “profile: strict”.',
  ],
}; // prettier-ignore

describe('a settings file', () => {
  for (const [name, text] of Object.entries(GOOD))
    it(`may hold ${name}`, () => {
      assert.deepEqual(problems(text), []);
      assert.deepEqual(errorsIn(text), []);
    });

  for (const [name, [text, ...expected]] of Object.entries(BAD))
    it(`is told of ${name}, at its place`, () => assert.deepEqual(problems(text), expected));

  it('is refused by its schema for the same mistakes', () => {
    for (const [name, [text]] of Object.entries(BAD))
      assert.equal(errorsIn(text).length === 0, name === 'a rule twice', name);
  });

  it('that YAML cannot read is told so, and the rest counts', () => {
    const text = 'rules:\n  weak-objective: off\nprofile: "strict\n';
    assert.ok(problems(text).length > 0);
    assert.doesNotThrow(() => readSettings('\u0000'));
  });
});

describe('profiles', () => {
  it('build on one another', () => {
    const on = (profile: string): Set<string> =>
      new Set(
        [...readSettings(`profile: ${profile}`).settings.rules].flatMap(([id, { severity: level }]) =>
          level === 'off' ? [] : [id],
        ),
      );
    const [minimal, recommended, strict, cx] = ['minimal', 'recommended', 'strict', 'customer-experience'].map(on) as [
      Set<string>, Set<string>, Set<string>, Set<string>,
    ]; // prettier-ignore
    const within = (less: Set<string>, more: Set<string>): boolean => [...less].every((id) => more.has(id));
    assert.ok(minimal.size > 20 && within(minimal, recommended) && minimal.size < recommended.size);
    assert.ok(within(recommended, strict) && within(recommended, cx));
    assert.deepEqual(on(''), recommended);
    assert.deepEqual(on('[minimal, strict]'), strict);
  });

  it('all have the rules that find errors', () => {
    const minimal = readSettings('profile: minimal').settings.rules;
    const errors = rules.filter(({ meta }) => meta.severity === 'error').map(({ id }) => id);
    assert.deepEqual(errors.filter((id) => minimal.get(id)?.severity === 'off'), []); // prettier-ignore
  });

  it('take weak objectives more seriously where they are strict', () => {
    assert.equal(severity('', 'weak-objective'), 'info');
    assert.equal(severity('profile: strict', 'weak-objective'), 'warning');
    assert.equal(severity('profile: strict\nrules: { weak-objective: hint }', 'weak-objective'), 'hint');
  });

  it('give way to the command line', () => {
    const { settings } = readSettings('profile: strict\nrules: { placeholder: error }', ['minimal']);
    assert.equal(settings.rules.get('weak-objective')?.severity, 'off');
    assert.equal(settings.rules.get('placeholder')?.severity, 'error');
  });

  it('leave a rule on whose options are set', () => {
    const text = 'profile: minimal\nrules: { missing-role: { required: [lead] } }';
    assert.equal(severity(text, 'missing-role'), 'warning');
    assert.equal(severity('profile: minimal', 'missing-role'), 'off');
  });
});

describe('overrides', () => {
  const text = `rules: { placeholder: error, weak-objective: off }
overrides:
  - files: legacy/**
    profile: minimal
    rules: { weak-objective: hint }
  - files: legacy/kept/*
    rules: { placeholder: warning }
`;

  it('count for the charters they name, the last one most', () => {
    assert.equal(severity(text, 'weak-objective', 'teams/a.charter.yaml'), 'off');
    assert.equal(severity(text, 'weak-objective', 'legacy/a.charter.yaml'), 'hint');
    assert.equal(severity(text, 'placeholder', 'legacy/a.charter.yaml'), 'off');
    assert.equal(severity(text, 'placeholder', 'legacy/kept/a.charter.yaml'), 'warning');
    assert.equal(severity(text, 'missing-role', 'legacy/kept/a.charter.yaml'), 'off');
  });

  it('with a profile begin anew: what was turned on for all is not asked there', () => {
    const settings = 'profile: strict\nrules: { missing-skills: info, placeholder: error }\noverrides: [{ files: a, profile: recommended }]'; // prettier-ignore
    assert.equal(severity(settings, 'missing-skills'), 'info');
    assert.equal(severity(settings, 'missing-skills', 'a/x.charter.yaml'), 'off');
    assert.equal(severity(settings, 'placeholder', 'a/x.charter.yaml'), 'error');
  });

  it('are combined once for all charters that the same ones count for', () => {
    const { at } = readSettings(text);
    assert.equal(at('legacy/a.charter.yaml'), at('legacy/deep/b.charter.yaml'));
    assert.notEqual(at('legacy/a.charter.yaml'), at('legacy/kept/b.charter.yaml'));
  });

  const COVERS: readonly (readonly [pattern: string, path: string, covers: boolean])[] = [
    ['legacy/**', 'legacy/a.charter.yaml', true],
    ['legacy/**', 'legacy/deep/a.charter.yaml', true],
    ['legacy/**', 'teams/legacy/a.charter.yaml', false],
    ['legacy', 'teams/legacy/a.charter.yaml', true],
    ['legacy/', 'legacy/deep/a.charter.yaml', true],
    ['./teams/*', 'teams/a.charter.yaml', true],
    ['teams/*.charter.yaml', 'teams/deep/a.charter.yaml', false],
    ['**/draft-*', 'a/b/draft-x.charter.yaml', true],
    ['draft-*', 'a/b/draft-x.charter.yaml', true],
    ['*-?.charter.yaml', 'team-7.charter.yaml', true],
    ['*-?.charter.yaml', 'team-10.charter.yaml', false],
    ['a/**/z/*.yaml', 'a/b/c/z/x.yaml', true],
    ['a/**/z/*.yaml', 'a/z/x.yaml', true],
    ['**', 'x.yaml', true],
    ['../other/*', 'other/x.yaml', false],
    ['teams/a+(b).charter.yaml', 'teams/a+(b).charter.yaml', true],
  ];
  for (const [pattern, path, expected] of COVERS)
    it(`“${pattern}” ${expected ? 'covers' : 'leaves out'} ${path}`, () =>
      assert.equal(
        severity(`overrides: [{ files: "${pattern}", rules: { placeholder: hint } }]`, 'placeholder', path) === 'hint',
        expected,
      ));

  it('say in plain words why a place cannot be read', () => {
    const why = (settings: string): string | undefined => readSettings(settings).problems[0]?.message;
    const wanted = 'Settings are lines with a name and what it holds, such as “profile: strict”.';
    assert.equal(why('rules: {'), `YAML cannot read this place. ${wanted}`);
    assert.equal(why('"rules'), wanted);
    assert.match(why('rules:\n\tplaceholder: off\n') ?? '', /^This line begins in a place .* Indent it with blanks/);
    assert.equal(why('rules: !!map {}'), 'Settings need no such sign, and it is not read. Take it out.');
    assert.match(why('profile: strict\n---\nprofile: minimal\n') ?? '', /^Settings are one document\./);
    for (const settings of ['rules: @x', '%YAML 1.2', 'a: &x 1', 'a\u0000b: 1', '? [a]\n: b', 'x'.repeat(2_000_000)])
      assert.doesNotMatch(
        readSettings(settings)
          .problems.map(({ message }) => message)
          .join(' '),
        /\((?:refused|tag|limit|indent|Missing)/,
      );
  });
});
