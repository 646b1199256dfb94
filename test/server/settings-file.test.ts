import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { CompletionItem, Hover } from 'vscode-languageserver';
import { connect, FULL, type TestClient, type TestDocument } from '../kit/lsp.js';
import { marked } from '../kit/markers.js';

const FOLDER = 'file:///team';
const { properties } = JSON.parse(readFileSync('schemas/charter.config.schema.json', 'utf8')) as Part;
interface Part {
  readonly properties: { readonly [name: string]: { readonly anyOf?: readonly Part[] } };
}
const namesIn = (part: Part['properties'] = {}): string[] => Object.keys(part).map((name) => `${name}: `);
const TOP = namesIn(properties);
const BLOCK = namesIn(properties['overrides']?.anyOf?.[0]?.properties);
const URI = `${FOLDER}/charter.config.yaml`;

describe('charter.config.yaml in the editor', () => {
  let client: TestClient;
  let document: TestDocument;

  beforeEach(async () => {
    client = await connect({ folder: FOLDER, files: {} });
  });
  afterEach(() => client.close());

  async function offered(source: string): Promise<string[]> {
    const { text, cursor } = marked(source);
    document = client.open(text, URI);
    const items = await document.request<CompletionItem[]>('textDocument/completion', {
      position: document.at(cursor),
    });
    return items.map(({ textEdit }) => textEdit?.newText ?? '');
  }

  async function explained(source: string): Promise<string> {
    const { text, cursor } = marked(source);
    document = client.open(text, URI);
    const hover = await document.request<Hover | null>('textDocument/hover', { position: document.at(cursor) });
    return (hover?.contents as { value: string } | undefined)?.value ?? '';
  }

  it('is told what is wrong while it is written, and that all is well', async () => {
    const first = client.nextPublished(URI);
    document = client.open('profile: stict\n', URI);
    assert.deepEqual((await first).map(({ message, range }) => [message, range.start.character, range.end.character]), [['There is no profile “stict”. Did you mean “strict”?', 9, 14]]); // prettier-ignore
    const next = client.nextPublished(URI);
    document.type('profile: st', 'r');
    assert.deepEqual(await next, []);
  });

  it('is no charter', async () => {
    document = client.open('profile: strict\n', URI);
    assert.deepEqual((await document.pull()).items, []);
    assert.equal(await document.request('textDocument/documentSymbol'), null);
  });

  it('offers names, profiles, rules, severities and options where they can stand', async () => {
    assert.deepEqual(await offered('█'), TOP);
    assert.deepEqual(await offered('rules: {}\npro█\n'), TOP.filter((word) => word !== 'rules: ')); // prettier-ignore
    assert.deepEqual(await offered('profile: █\n'), ['minimal', 'recommended', 'strict', 'customer-experience']);
    assert.deepEqual(await offered('profile: [strict, █]\n'), [
      'minimal',
      'recommended',
      'strict',
      'customer-experience',
    ]);
    assert.ok((await offered('rules:\n  weak█\n')).includes('weak-objective: '));
    assert.deepEqual(await offered('rules:\n  weak-objective: █\n'), ['off', 'hint', 'info', 'warning', 'error']);
    assert.deepEqual(await offered('rules:\n  missing-role:\n    █\n'), ['severity: ', 'required: ']);
    assert.ok((await offered('rules:\n  customer-experience-gaps:\n    except: [█]\n')).includes('loyalty'));
    assert.deepEqual(await offered('overrides:\n  - █\n'), BLOCK);
    assert.ok((await offered('overrides:\n  - files: a\n    rules:\n      weak█\n')).includes('weak-objective: '));
    assert.deepEqual(await offered('rules:\n  nonsense:\n    sev█\n'), ['severity: ']);
  });

  it('explains names, profiles and rules', async () => {
    assert.match(await explained('pro█file: strict\n'), /How much to ask/);
    assert.match(await explained('profile: str█ict\n'), /demanding reader/);
    assert.match(await explained('rules:\n  weak-obj█ective: off\n'), /how much or by when/);
    assert.match(await explained('rules:\n  weak-objective: o█ff\n'), /not asked/);
    assert.match(await explained('rules:\n  missing-role:\n    requ█ired: [lead]\n'), /every charter must have/);
    assert.equal(await explained('rules:\n  missing-role:\n    required: [le█ad]\n'), '');
  });

  it('counts for charters when it is saved, also where nobody watches files', async () => {
    const files = { [URI]: 'rules: { undefined-role: off }\n' };
    const plain = await connect({ folder: FOLDER, files, capabilities: { ...FULL, workspace: {} } });
    const charter = plain.open(
      'charter: 1\ntitle: A\nroles: [Lead]\nmembers:\n  - { name: Ana, role: Boss }\n',
      `${FOLDER}/a.charter.yaml`,
    );
    const found = async (): Promise<boolean> => ((await charter.pull()).items ?? []).some(({ code }) => code === 'undefined-role'); // prettier-ignore
    assert.equal(await found(), false);
    const settings = plain.open(files[URI], URI);
    files[URI] = 'rules: { undefined-role: error }\n';
    settings.save();
    assert.equal(await found(), true);
    await plain.close();
  });
});
