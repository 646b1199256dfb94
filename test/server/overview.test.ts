import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyze, parseCharter, rules } from '../../core/src/index.js';
import type { OverviewResult } from '../../server/src/protocol.js';
import { examplesIn } from '../kit/examples.js';
import { inFolder } from '../kit/folder.js';
import { connect } from '../kit/lsp.js';
import { settingsOf } from '../kit/settings.js';

const FOLDER = {
  'many/desk.charter.yaml': `charter: 1
title: Many Hands
status: active
members: [{ id: ana, name: Ana Ruiz }, { id: bo, name: Bo Lind }]
signatures: folder
`,
  'many/draft.charter.yaml': 'charter: 1\ntitle: A Draft\nmembers: [Bo Lind]\nsignatures: folder\n',
  'many/desk.signatures/ana.yaml': 'member: ana\nsigned: 2026-11-20\n',
};

interface Row {
  readonly file: string;
  readonly title: string;
  readonly signatures: { readonly words: string; readonly again: readonly string[] };
  readonly findings: { readonly errors: number; readonly warnings: number };
  readonly review: { readonly due: string | null };
}

const ESSENTIAL = settingsOf(
  new Set(rules.filter(({ meta }) => meta.group === 'essentials' && meta.absence === true).map(({ id }) => id)),
);

/** How many sections are said to be missing altogether: in an editor they are one gentle remark, and no warnings. */
function essentials(text: string): number {
  return analyze(parseCharter(text), { settings: ESSENTIAL, today: '2026-11-22' }).filter(({ essential, severity }) => essential && severity === 'warning').length; // prettier-ignore
}

describe('the list of charters', () => {
  it('says the same as charter status', () => {
    const examples = [...examplesIn('teams'), ...examplesIn('needs-work')];
    const files: Record<string, string> = {
      ...FOLDER,
      ...Object.fromEntries(examples.map(({ file, text }) => [file, text])),
    };
    return inFolder(files, async ({ path: top, run }) => {
      const status = await run(['status', '--format', 'json', '--today', '2026-11-22']);
      const rows = (JSON.parse(status.out) as { charters: Row[] }).charters;
      const uris = rows.map(({ file }) => pathToFileURL(path.join(top, file)).href);
      const byUri = Object.fromEntries(Object.entries(files).map(([file, text]) => [pathToFileURL(path.join(top, file)).href, text])); // prettier-ignore
      const client = await connect({ folder: pathToFileURL(top).href, files: byUri, onDisk: true });
      // What several charters say of themselves together is known when all have been looked at.
      await client.connection.sendRequest('charter/overview', { uris });
      const { charters } = await client.connection.sendRequest<OverviewResult>('charter/overview', { uris });
      assert.equal(charters.length, examples.length + 2);
      for (const [index, { file, title, signatures, findings, review }] of rows.entries()) {
        const shown = charters.find(({ uri }) => uri === uris[index]);
        assert.ok(shown, file);
        assert.deepEqual(
          [shown.title, shown.errors, shown.warnings, shown.signAgain, shown.review.next ?? null],
          [
            title,
            findings.errors,
            findings.warnings - essentials(files[file] ?? ''),
            signatures.again.length,
            review.due,
          ],
          file,
        );
        // Nobody is asked to sign a draft, or what is over.
        if (shown.signatures !== '') assert.equal(shown.signatures, signatures.words, file);
        else assert.match(signatures.words, /^(?:A draft: nobody is asked yet|Nobody to sign)$/, file);
      }
      assert.ok(charters.some(({ signatures }) => signatures === '1 of 2 signed'));
      await client.close();
    });
  });
});
