import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import {
  analyzeTogether,
  createLineIndex,
  defaultSettings,
  factsOf,
  parseCharter,
  readSettings,
  rules,
  type KnownCharter,
  type Settings,
} from '../../../core/src/index.js';
import { pageExamples, type PageExample } from '../../kit/rule-page.js';

const TODAY = '2026-11-22';

function known(file: string, text: string, settings: Settings = defaultSettings()): KnownCharter {
  return { file, settings, facts: factsOf(file, parseCharter(text), TODAY) };
}

/** What a rule says about the charters of an example: where, what, and the other places. */
function says(rule: string, files: { readonly [file: string]: string }): string {
  const findings = analyzeTogether(Object.entries(files).map(([file, text]) => known(file, text)));
  return Object.entries(files)
    .flatMap(([file, text]) =>
      (findings.get(file) ?? [])
        .filter((finding) => finding.rule === rule)
        .flatMap(({ span, message, related }) => {
          const { line, character } = createLineIndex(text).position(span.start);
          const others = related.map(
            ({ elsewhere, message: said }) => `  see ${elsewhere?.file}:${(elsewhere?.start.line ?? 0) + 1} ${said}`,
          );
          return [`${file}:${line + 1}:${character + 1} ${message}`, ...others];
        }),
    )
    .join('\n');
}

describe('rules about several charters', () => {
  for (const { id } of rules.filter(({ reads }) => reads === 'workspace')) {
    const page = `core/src/rules/${id}/rule.md`;
    for (const [index, example] of pageExamples(readFileSync(page, 'utf8')).entries()) {
      it(`${id}: ${example.heading.toLowerCase()} example ${index + 1}`, () => {
        const now = says(id, example.files);
        if (process.env['APPROVE'] && example.kind === 'Bad' && now !== example.says) approve(page, example, now);
        else assert.equal(now, example.says);
        assert.equal(now === '', example.kind === 'Good');
      });
    }
  }

  const DESK = (day: string): string => `charter: 1\ntitle: Desk\nreview:\n  next: ${day}\n`;
  const rule = 'reviews-on-one-day';

  it('say one thing once, in the first file, whatever the order they come in', () => {
    const files = ['c', 'a', 'b'].map((name) => known(`${name}.charter.yaml`, DESK('2027-06-15')));
    const findings = analyzeTogether(files);
    assert.deepEqual([...findings.keys()], ['a.charter.yaml']);
    assert.deepEqual([...analyzeTogether(files.toReversed())], [...findings]);
  });

  it('ask only charters for which they are on, and compare those with the same options', () => {
    const { at } = readSettings(`overrides:\n  - files: x/**\n    rules: { ${rule}: off }\n  - files: y/**\n    rules: { ${rule}: { least: 2 } }\n`); // prettier-ignore
    const count = (...files: string[]): number =>
      [...analyzeTogether(files.map((file) => known(file, DESK('2027-06-15'), at(file)))).values()].flat().length;
    assert.equal(count('a', 'b', 'x/c'), 0);
    assert.equal(count('a', 'b', 'c'), 1);
    assert.equal(count('y/a', 'y/b'), 1);
    assert.equal(count('a', 'b', 'y/c'), 0);
  });

  it('leave out what a remark silences', () => {
    const silent = DESK('2027-06-15').replace('review:', `# charter-ignore ${rule}: one day for all is meant\nreview:`);
    const files = [silent, DESK('2027-06-15'), DESK('2027-06-15')].map((text, i) => known(`${i}`, text));
    assert.equal(analyzeTogether(files).size, 0);
  });
});

/** With APPROVE=1 the page is brought up to date; read the change before you commit it. */
function approve(page: string, example: PageExample, now: string): void {
  const text = readFileSync(page, 'utf8');
  const [before, after] = text.split(`## ${example.heading}\n`) as [string, string];
  const end = /^## /m.exec(after)?.index ?? after.length;
  const section = after
    .slice(0, end)
    .replace(/\n```text\n[^]*?```\n/, '')
    .trimEnd();
  writeFileSync(
    page,
    `${before}## ${example.heading}\n${section}\n\n\`\`\`text\n${now}\n\`\`\`\n${end < after.length ? `\n${after.slice(end)}` : ''}`,
  );
}
