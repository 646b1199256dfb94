import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

const manifest = readFileSync('package.json', 'utf8');
const words = JSON.parse(readFileSync('package.nls.json', 'utf8')) as { readonly [key: string]: string };

describe('the manifest of the extension', () => {
  it('says nothing that could not be translated, and nothing twice', () => {
    const { commands, configuration } = (JSON.parse(manifest) as Manifest).contributes;
    const titles = commands.map(({ title }) => title);
    const settings = Object.values(configuration.properties).map(
      ({ description, markdownDescription }) => description ?? markdownDescription ?? '',
    );
    for (const text of [...titles, ...settings]) assert.match(text, /^%[\w.]+%$/);
    const used = [...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, key = '']) => key);
    assert.deepEqual([...new Set(used)].toSorted(), Object.keys(words).toSorted());
  });

  it('leads from an empty list of charters to commands that there are', () => {
    const { commands } = (JSON.parse(manifest) as Manifest).contributes;
    const buttons = [...(words['view.charters.empty'] ?? '').matchAll(/\(command:([\w.]+)\)/g)].map(([, id]) => id);
    assert.ok(buttons.length > 0);
    for (const id of buttons)
      assert.ok(
        commands.some(({ command }) => command === id),
        id,
      );
  });

  it('knows every example that can be opened', () => {
    const source = readFileSync('client/src/charters/open-example.ts', 'utf8');
    const files = [...source.matchAll(/file: '([^']+)'/g)].map(([, file]) => `examples/${file}.charter.yaml`);
    assert.ok(files.length > 0);
    for (const file of files) assert.ok(existsSync(file), file);
  });
});

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly configuration: {
      readonly properties: {
        readonly [name: string]: { readonly description?: string; readonly markdownDescription?: string };
      };
    };
  };
}
