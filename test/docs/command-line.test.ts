import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { COMMANDS } from '../../cli/src/command.js';
import { formats } from '../../core/src/index.js';
import { inFolder, type Folder } from '../kit/folder.js';

const PAGE = 'docs/command-line.md';

describe('the page about the command line', () => {
  const page = readFileSync(PAGE, 'utf8');

  it('names every command and every format', () => {
    for (const { name } of COMMANDS) assert.match(page, new RegExp(`^charter ${name} `, 'm'), name);
    for (const name of Object.keys(formats)) assert.match(page, new RegExp(`^\\| \`${name}\` +\\|`, 'm'), name);
  });
});

for (const file of [PAGE, 'docs/signing.md', 'docs/status.md']) {
  describe(file, () => {
    const page = readFileSync(file, 'utf8');

    it('shows what the commands really print', async () => {
      const charter = /```yaml\n(charter: 1\n[^]*?)```/.exec(page)?.[1] ?? '';
      assert.notEqual(charter, '');
      await inFolder({ 'teams/returns-desk.charter.yaml': charter }, async (folder) => {
        const now = await replaceAsync(page, /^```console\n([^]*?)^```$/gm, async (block) => {
          const commands = block.split('\n').filter((line) => line.startsWith('$ charter '));
          const shown: string[] = [];
          for (const line of commands) shown.push(`${line}\n${await outputOf(line, folder)}`);
          return `\`\`\`console\n${shown.join('')}\`\`\``;
        });
        if (process.env['APPROVE']) writeFileSync(file, now);
        else assert.equal(page, now, 'run this test with APPROVE=1 and read what it writes');
      });
    });
  });
}

async function outputOf(line: string, { run }: Folder): Promise<string> {
  const args = [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word).slice(2);
  const { out, err } = await run(args);
  return out + err;
}

async function replaceAsync(
  text: string,
  pattern: RegExp,
  replace: (found: string) => Promise<string>,
): Promise<string> {
  const parts: string[] = [];
  let done = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push(text.slice(done, match.index), await replace(match[0]));
    done = match.index + match[0].length;
  }
  return parts.join('') + text.slice(done);
}
