import assert from 'node:assert/strict';
import type {
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  MarkupContent,
  SelectionRange,
  SymbolInformation,
  TextEdit,
} from 'vscode-languageserver';
import { applyEdits } from '../../core/src/index.js';
import { connect, type TestClient } from '../kit/lsp.js';
import { scenario, TEAM } from './scenario.js';

let client: TestClient;
before(async () => {
  client = await connect();
});
after(() => client.close());

const lines = (symbols: readonly DocumentSymbol[], depth = 0): string[] =>
  symbols.flatMap(({ name, detail, children = [] }) => [
    '  '.repeat(depth) + name + (detail ? ` (${detail})` : ''),
    ...lines(children, depth + 1),
  ]);

describe('hover', () => {
  async function hovered(source: string): Promise<string> {
    const hover = await scenario(client, source).ask<Hover | null>('textDocument/hover');
    assert.ok(!JSON.stringify(hover).includes('isTrusted'));
    return (hover?.contents as MarkupContent | undefined)?.value ?? '';
  }

  it('says what a key is for, with an example', async () => {
    assert.match(await hovered('charter: 1\nnor█ms:\n  - Say it early\n'), /\*\*Norms\*\*[^]*```yaml\nnorms:/);
    assert.match(await hovered(TEAM.replace('rota', 'rota').replace('    resp', '    re█sp')), /Responsibilities/);
  });

  it('says what a word means', async () => {
    assert.match(await hovered('charter: 1\nstatus: acti█ve\n'), /`active`: \w+/);
  });

  it('shows whom a reference points to', async () => {
    assert.match(
      await hovered(TEAM.replace('[lead]', '[le█ad]')),
      /\*\*Service Lead\*\* · Role · `lead`[^]*Plans the rota/,
    );
  });

  it('shows charter text as text', async () => {
    const evil = TEAM.replace('Service Lead', '"[x](command:evil) <b>`y`"').replace('[lead]', '[le█ad]');
    const shown = await hovered(evil);
    assert.ok(shown.includes(String.raw`\[x\]\(command:evil\) \<b\>`), shown);
  });

  it('has nothing to say about prose', async () => {
    assert.equal(await hovered(TEAM.replace('Plans', 'Pl█ans')), '');
  });
});

describe('outline', () => {
  it('names sections and items as people call them', async () => {
    const symbols = await scenario(client, TEAM).ask<DocumentSymbol[]>('textDocument/documentSymbol');
    assert.deepEqual(lines(symbols), [
      'Format version (1)',
      'Title (Returns Desk)',
      'Metrics',
      '  Customer satisfaction (csat)',
      'Roles',
      '  Service Lead (lead)',
      '    Responsibilities',
      '      Plans the rota',
      '  Quality Coach',
      'Members',
      '  Ana Ruiz (ana)',
      '    Roles',
      '      lead',
      '  Bo Lindqvist',
      '  Chidi Okafor',
    ]);
  });

  it('is that of the last whole text while the file is broken beyond repair', async () => {
    const { document } = scenario(client, TEAM);
    await document.pull();
    document.edit(0, document.text().length, 'no charter at all');
    const symbols = await document.request<DocumentSymbol[]>('textDocument/documentSymbol');
    assert.ok(lines(symbols).includes('  Service Lead (lead)'));
    for (const { range } of symbols) assert.ok(document.span(range).end <= document.text().length);
  });

  it('is flat for clients that want it so', async () => {
    const flat = await connect({ capabilities: { textDocument: { diagnostic: {} } } });
    const symbols = await scenario(flat, TEAM).ask<SymbolInformation[]>('textDocument/documentSymbol');
    assert.ok(symbols.some(({ name, containerName }) => name === 'Ana Ruiz' && containerName === 'Members'));
    await flat.close();
  });

  it('of all open charters is searched by letters', async () => {
    scenario(client, TEAM.replace('Ana Ruiz', 'Wilhelmina Okonkwo'));
    const found = await client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query: 'wilokon' });
    assert.deepEqual(
      found.map(({ name }) => name),
      ['Wilhelmina Okonkwo'],
    );
  });
});

describe('folding', () => {
  it('folds sections, items, texts, comments, and the layout as a region', async () => {
    const source = `# One
# Two
charter: 1
purpose: |
  We take
  bikes back
roles:
  - title: Lead
    responsibilities:
      - Plans
layout:
  numbering: none
`;
    const ranges = await scenario(client, source).ask<FoldingRange[]>('textDocument/foldingRange');
    assert.deepEqual(
      ranges.map(({ startLine, endLine, kind }) => [startLine, endLine, kind ?? '']),
      [
        [0, 1, 'comment'],
        [3, 5, ''],
        [6, 9, ''],
        [7, 9, ''],
        [8, 9, ''],
        [10, 11, 'region'],
      ],
    );
  });
});

describe('selection', () => {
  it('grows from the words to the file', async () => {
    const { document, text, cursor } = scenario(client, TEAM.replace('[lead]', '["le█ad"]'));
    const [range] = await document.request<SelectionRange[]>('textDocument/selectionRange', {
      positions: [document.at(cursor)],
    });
    const grown: string[] = [];
    for (let at = range; at; at = at.parent) {
      const { start, end } = document.span(at.range);
      grown.push(text.slice(start, end));
    }
    assert.deepEqual(grown.slice(0, 5), [
      'lead',
      '"lead"',
      '["lead"]',
      'roles: ["lead"]',
      'id: ana\n    name: Ana Ruiz\n    roles: ["lead"]',
    ]);
    assert.equal(grown.at(-1), text);
    assert.ok(grown.every((words, i) => i === 0 || words.length > (grown[i - 1] as string).length));
  });
});

describe('links', () => {
  it('are web and mail addresses only', async () => {
    const source = `charter: 1
references:
  - "[Guide](https://harbour.example/refunds)."
  - javascript:alert(1) and command:evil
members:
  - name: Ana
    email: ana@harbour.example
`;
    const found = await scenario(client, source).ask<DocumentLink[]>('textDocument/documentLink');
    assert.deepEqual(
      found.map(({ target }) => target),
      ['https://harbour.example/refunds', 'mailto:ana@harbour.example'],
    );
  });
});

describe('formatting', () => {
  it('keeps comments and every word, and touches a shapely file not at all', async () => {
    const { document, text } = scenario(
      client,
      `# Ours\n${TEAM.replace('  - id: csat\n    name', '      - id: csat\n        name')}`,
    );
    const options = { options: { tabSize: 2, insertSpaces: true } };
    const edits = await document.request<TextEdit[]>('textDocument/formatting', options);
    const formatted = applyEdits(
      text,
      edits.map(({ range, newText }) => ({ ...document.span(range), text: newText })),
    );
    assert.ok(edits.length > 0 && formatted.includes('# Ours\n'));
    const again = client.open(formatted, 'file:///team/formatted.charter.yaml');
    assert.deepEqual(await again.request('textDocument/formatting', options), []);
  });
});
