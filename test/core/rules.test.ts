import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import {
  analyze,
  applyEdits,
  createLineIndex,
  defaultSettings,
  parseCharter,
  profileOf,
  readBases,
  readSignatureFiles,
  rules,
  withBeside,
  type Finding,
  type Profile,
  type Settings,
} from '../../core/src/index.js';
import { pageExamples, type PageExample } from '../kit/rule-page.js';
import { settingsOf } from '../kit/settings.js';

const TODAY = '2026-11-22';
const FOLDER = 'core/src/rules';
const FOLDER_OF_SIGNATURES = 'example.signatures/';

type Files = PageExample['files'];

/** Every rule is tried out in its own profile. */
function profilesOf(id: string): Profile[] {
  const rule = rules.find((one) => one.id === id);
  return ['recommended', ...(rule ? [profileOf(rule.meta)] : [])];
}

/** The others need not be asked what one says, but by a rule that looks at what they find. */
function settingsFor(id: string, others: readonly string[] = []): Settings {
  const alone = rules.some((rule) => rule.id === id && rule.reads !== 'findings');
  return alone ? settingsOf(new Set([id, ...others]), profilesOf(id)) : defaultSettings(profilesOf(id));
}

/** Of the others, those that find errors. */
function settingsForErrors(id: string): Settings {
  const settings = [...defaultSettings(profilesOf(id)).rules];
  return settingsFor(
    id,
    settings.flatMap(([other, { severity }]) => (severity === 'error' ? other : [])),
  );
}

function findings(text: string, settings: Settings, files: Files = {}): Finding[] {
  const document = parseCharter(text);
  if (Object.keys(files).length > 0) {
    const builtOn = readBases(document, 'example.charter.yaml', (path) => {
      const found = files[path];
      return found === undefined ? { problem: 'missing' } : { text: found, path };
    });
    const names = Object.keys(files).filter((name) => name.startsWith(FOLDER_OF_SIGNATURES));
    const inFolder = names.map((name) => ({ name: name.slice(FOLDER_OF_SIGNATURES.length), text: files[name] }));
    withBeside(document, { builtOn, signatures: readSignatureFiles(inFolder) });
  }
  return analyze(document, { settings, today: TODAY });
}

/** What one rule says, a line each: where it starts, and the message. */
function says(rule: string, text: string, files?: Files): string {
  return worded(rule, text, findings(text, settingsFor(rule), files));
}

function worded(rule: string, text: string, all: readonly Finding[]): string {
  const lines = createLineIndex(text);
  return all
    .filter((finding) => finding.rule === rule)
    .map(({ span, message }) => {
      const { line, character } = lines.position(span.start);
      return `${line + 1}:${character + 1} ${message}`;
    })
    .join('\n');
}

/** Applies the rule's first fixes, one after the other, as a person would who clicks through them. */
function fixed(rule: string, text: string): string {
  const settings = settingsFor(rule);
  for (let round = 0; round < 100; round++) {
    const said = analyze(parseCharter(text), { settings, today: TODAY });
    const fix = said.find((finding) => finding.rule === rule && finding.fixes.length > 0)?.fixes[0];
    if (!fix) return text;
    text = applyEdits(text, fix.edits);
  }
  throw new Error(`the fixes of ${rule} never end`);
}

function errorsIn(all: readonly Finding[]): string[] {
  return all.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
}

describe('rules', () => {
  it('have a folder, a page with a bad and a good example, and a place in the registry', () => {
    const folders = readdirSync(FOLDER, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(`${FOLDER}/${entry.name}/rule.ts`))
      .map(({ name }) => name);
    assert.deepEqual(
      rules.map(({ id }) => id),
      folders.toSorted(),
    );
    for (const id of folders) {
      const examples = pageExamples(readFileSync(`${FOLDER}/${id}/rule.md`, 'utf8'));
      for (const kind of ['Bad', 'Good'])
        assert.ok(
          examples.some((example) => example.kind === kind),
          `${id}: ${kind}`,
        );
    }
  });

  for (const { id, meta, reads } of rules) {
    describe(id, () => {
      const file = `${FOLDER}/${id}/rule.md`;
      const page = readFileSync(file, 'utf8');
      const examples = pageExamples(page);

      it('is summed up in one sentence', () => {
        assert.match(meta.summary, /^\p{Lu}[^]*\.$/u);
        assert.match(page, new RegExp(`^# ${id}\n`));
      });

      // What takes several charters is tried out in rules/together.test.ts.
      for (const [index, example] of (reads === 'workspace' ? [] : examples).entries()) {
        it(`${example.heading.toLowerCase()} example ${index + 1}`, () =>
          checkExample(id, file, example, examples[index - 1]));
      }
    });
  }
});

function checkExample(id: string, file: string, example: PageExample, before: PageExample | undefined): void {
  if (example.kind === 'Good') assert.equal(says(id, example.charter, example.files), '');
  if (example.kind === 'Bad') {
    const now = says(id, example.charter, example.files);
    assert.notEqual(now, '', 'the rule is silent on its bad example');
    if (process.env['APPROVE'] && now !== example.says) approve(file, example, now);
    else assert.equal(now, example.says);
  }
  if (example.kind === 'Fixed') {
    assert.ok(before?.kind === 'Bad', 'a fixed example follows the bad one that it mends');
    const now = fixed(id, before.charter);
    if (process.env['APPROVE'] && now !== example.charter) approve(file, example, now);
    else assert.equal(now, example.charter);
    const settings = settingsForErrors(id);
    const left = findings(now, settings);
    assert.equal(worded(id, now, left), '', 'the fix leaves something to mend');
    const known = new Set(errorsIn(findings(before.charter, settings)));
    assert.deepEqual(
      errorsIn(left).filter((rule) => !known.has(rule)),
      [],
      'the fix breaks something else',
    );
  }
}

/** With APPROVE=1 the page is brought up to date; read the change before you commit it. */
function approve(file: string, example: PageExample, now: string): void {
  const page = readFileSync(file, 'utf8');
  if (example.kind === 'Fixed')
    writeFileSync(
      file,
      page.replace(`\`\`\`yaml\n${example.charter}`, () => `\`\`\`yaml\n${now}`),
    );
  else {
    const yaml = `\`\`\`yaml\n${example.charter}\`\`\`\n`;
    const old = example.says === '' ? yaml : `${yaml}\n\`\`\`text\n${example.says}\n\`\`\`\n`;
    writeFileSync(
      file,
      page.replace(old, () => `${yaml}\n\`\`\`text\n${now}\n\`\`\`\n`),
    );
  }
}
