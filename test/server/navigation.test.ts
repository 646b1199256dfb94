import assert from 'node:assert/strict';
import type { DocumentHighlight, Location, Range, WorkspaceEdit } from 'vscode-languageserver';
import { applyEdits } from '../../core/src/index.js';
import { connect, type TestClient } from '../kit/lsp.js';
import { mark, marked } from '../kit/markers.js';
import { scenario, TEAM, type Scenario } from './scenario.js';

let client: TestClient;
before(async () => {
  client = await connect();
});
after(() => client.close());

const POINTED = `${TEAM}objectives:
  - text: Answer within a day
    metric: csat
    owner: Service Lead
  - text: Close returns
    owner: [lead, ana]
signatures:
  - { member: ana, signed: 2026-01-05 }
`;

function ranges({ document, text }: Scenario, found: readonly { range: Range }[]): string {
  return mark(
    text,
    found.map(({ range }) => document.span(range)),
  )
    .split('\n')
    .filter((line) => line.includes('«'))
    .map((line) => line.trim())
    .join('\n');
}

const at = (source: string, place: string): string => {
  const { text } = marked(place);
  assert.equal(source.split(text).length, 2, `${text} must stand there once`);
  return source.replace(text, place);
};

describe('from a reference to what it points to', () => {
  it('leads by id, by name, and in lists', async () => {
    for (const [place, expected] of [
      ['metric: cs█at', 'name: «Customer satisfaction»'],
      ['owner: Service █Lead', 'title: «Service Lead»'],
      ['owner: [lead, a█na]', 'name: «Ana Ruiz»'],
      ['roles: quality█-coach', '- title: «Quality Coach»'],
    ] as const) {
      const here = scenario(client, at(POINTED, place));
      assert.equal(ranges(here, [await here.ask<Location>('textDocument/definition')]), expected);
    }
  });

  it('leads nowhere from a text', async () => {
    const here = scenario(client, at(POINTED, 'Answer with█in a day'));
    assert.equal(await here.ask('textDocument/definition'), null);
  });

  it('and back to every place that points to it', async () => {
    const here = scenario(client, at(POINTED, 'id: le█ad'));
    const all = await here.ask<Location[]>('textDocument/references', { context: { includeDeclaration: true } });
    assert.equal(
      ranges(here, all),
      `- id: «lead»
title: «Service Lead»
roles: [«lead»]
owner: «Service Lead»
owner: [«lead», ana]`,
    );
    const others = await here.ask<Location[]>('textDocument/references', { context: { includeDeclaration: false } });
    assert.equal(others.length, 3);
    const lit = await here.ask<DocumentHighlight[]>('textDocument/documentHighlight');
    assert.deepEqual(
      lit.map(({ kind }) => kind),
      [3, 3, 2, 2, 2],
    );
  });
});

describe('renaming', () => {
  async function renamed(source: string, newName: string): Promise<string> {
    const here = scenario(client, source);
    const { changes = {} } = await here.ask<WorkspaceEdit>('textDocument/rename', { newName });
    const edits = (changes[here.document.uri] ?? []).map(({ range, newText }) => ({
      ...here.document.span(range),
      text: newText,
    }));
    return applyEdits(here.text, edits);
  }

  it('starts at the id, at the name, and wherever something points to it', async () => {
    for (const place of ['id: le█ad', 'title: Service Le█ad', 'owner: [le█ad, ana]']) {
      const here = scenario(client, at(POINTED, place));
      const { placeholder } = await here.ask<{ placeholder: string }>('textDocument/prepareRename');
      assert.equal(placeholder, 'lead');
    }
  });

  it('changes the id and what points to it by its id; a title goes on meaning the same', async () => {
    assert.equal(
      await renamed(at(POINTED, 'id: le█ad'), 'head'),
      POINTED.replace('id: lead', 'id: head')
        .replace('roles: [lead]', 'roles: [head]')
        .replace('[lead, ana]', '[head, ana]'),
    );
  });

  it('writes an id where it was derived', async () => {
    assert.equal(
      await renamed(at(POINTED, 'title: Quality C█oach'), 'coach'),
      POINTED.replace('- title: Quality Coach', '- id: coach\n    title: Quality Coach').replace(
        'roles: quality-coach',
        'roles: coach',
      ),
    );
    const plain = `${POINTED}review:\n  owner: chidi-okafor\n`;
    assert.equal(
      await renamed(at(plain, '- Chidi █Okafor'), 'chidi'),
      plain
        .replace('- Chidi Okafor', '- id: chidi\n    name: Chidi Okafor')
        .replace('owner: chidi-okafor', 'owner: chidi'),
    );
    const flow = 'charter: 1\nroles: [Lead, Coach]\nmembers:\n  - name: Ana\n    roles: [coach]\n';
    assert.equal(
      await renamed(flow.replace('[coach]', '[coa█ch]'), 'trainer'),
      flow.replace('[Lead, Coach]', '[Lead, { id: trainer, title: Coach }]').replace('[coach]', '[trainer]'),
    );
    const single = 'charter: 1\nroles: Coach\nmembers:\n  - name: Ana\n    roles: [coach]\n';
    assert.equal(
      await renamed(single.replace('[coach]', '[coa█ch]'), 'trainer'),
      single.replace('roles: Coach', 'roles:\n  id: trainer\n  title: Coach').replace('[coach]', '[trainer]'),
    );
  });

  it('keeps quotation marks', async () => {
    const quoted = at(POINTED, 'id: le█ad').replace('[lead, ana]', `["lead", 'ana']`);
    assert.match(await renamed(quoted, 'head'), /owner: \["head", 'ana'\]/);
  });

  it('is refused, and says why, where an id is taken, empty, or no id', async () => {
    const refusal = async (place: string, newName: string): Promise<string> =>
      renamed(at(POINTED, place), newName).then(
        () => 'not refused',
        (error: Error) => error.message,
      );
    assert.match(await refusal('id: le█ad', 'ana'), /already belongs to “Ana Ruiz”/);
    assert.match(await refusal('id: le█ad', ' '), /cannot be empty/);
    assert.match(await refusal('id: le█ad', 'Team Lead'), /“team-lead”/);
    assert.match(await refusal('Answer with█in a day', 'x'), /cursor/);
    const log = [...client.log];
    assert.deepEqual(log, [], 'a refusal is no failure');
  });
});
