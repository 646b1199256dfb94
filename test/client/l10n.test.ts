import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe as line } from '../../client/src/charters/line.js';
import type { CharterOverview } from '../../server/src/protocol.js';
import { inEnglish } from '../kit/in-english.js';

interface Words {
  readonly [key: string]: string;
}

const german = read('l10n/bundle.l10n.de.json');

describe('the extension in German', () => {
  it('fills in what the English fills in, between quotation marks of its own', () => {
    for (const [key, text] of Object.entries(german)) {
      assert.deepEqual(placeholders(text), placeholders(key), text);
      assertGerman(text);
    }
  });

  it('calls commands, settings and views by names for each that has one in English', () => {
    const names = read('package.nls.de.json');
    const english = read('package.nls.json');
    assert.deepEqual(Object.keys(names), Object.keys(english));
    for (const [key, text] of Object.entries(names)) {
      assert.deepEqual(commands(text), commands(english[key] ?? ''), text);
      assertGerman(text.replaceAll('\n', ' '));
    }
  });

  it('is what the editor finds by the sentence that is said', () => {
    const { l10n } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly l10n: string };
    assert.equal(l10n, './l10n');
    const charter = { due: '', signatures: '', errors: 1, warnings: 1 } as CharterOverview;
    const say = (key: string, ...filledIn: readonly (string | number)[]): string =>
      inEnglish(german[key] ?? key, ...filledIn);
    assert.equal(line(charter, say), '2 Hinweise');
  });
});

function read(file: string): Words {
  return JSON.parse(readFileSync(file, 'utf8')) as Words;
}

function placeholders(text: string): readonly string[] {
  return [...new Set(text.match(/\{\d+\}/g))].toSorted();
}

function commands(text: string): readonly string[] {
  return text.match(/\(command:[\w.]+\)/g) ?? [];
}

function assertGerman(text: string): void {
  assert.notEqual(text, '');
  assert.equal(text.trim(), text);
  assert.equal(text.split('„').length, text.split('“').length, `quotation marks in ${text}`);
  assert.doesNotMatch(text, /["”]|\s{2}/, text);
}
