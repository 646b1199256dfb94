import assert from 'node:assert/strict';
import { connect, PUSHED, type TestClient, type TestDocument } from '../kit/lsp.js';

let client: TestClient;

const TEAM = `charter: 1
title: Returns Desk
purpose: We take bikes back and find out why.
roles:
  - id: lead
    title: Service Lead
    responsibilities:
      - Plans the rota
members:
  - name: Ana Ruiz
    roles: lead
  - name: Bo Lindqvist
    roles: lead
meetings:
  - name: Round
    chair: ana-ruiz
`;

/** What is said, but for what is missing and what is said of the team before anybody types. */
async function says(document: TestDocument): Promise<string[]> {
  const before = client.open(TEAM, 'file:///team/before.charter.yaml');
  const known = new Set(codesOf(await before.pull()));
  return codesOf(await document.pull()).filter((code) => !known.has(code) && !code.startsWith('missing-'));
}

const codesOf = ({ items = [] }: Awaited<ReturnType<TestDocument['pull']>>): string[] =>
  items.map(({ code }) => String(code));

describe('while somebody is typing', () => {
  beforeEach(async () => {
    client = await connect();
  });
  afterEach(() => client.close());

  it('the item touched by the last change is silent until a change elsewhere', async () => {
    const document = client.open(TEAM);
    document.type('  - name: Bo Lindqvist\n    roles: ', 'un');
    assert.deepEqual(await says(document), [], 'while typing');
    document.type('title: Returns', ' and Repairs');
    assert.ok((await says(document)).includes('undefined-role'), 'after a change elsewhere');
  });

  it('or until a save, after which the client is asked to ask again', async () => {
    const document = client.open(TEAM);
    document.type('  - name: Bo Lindqvist\n    roles: ', 'un');
    assert.deepEqual(await says(document), []);
    const asked = client.refreshes();
    document.save();
    assert.ok((await says(document)).includes('undefined-role'));
    assert.ok(client.refreshes() > asked);
  });

  it('other items are not silent', async () => {
    const document = client.open(TEAM.replace('roles: lead\n  - name: Bo', 'roles: boss\n  - name: Bo'));
    document.type('  - name: Bo Lindqvist\n    roles: ', 'un');
    assert.ok((await says(document)).includes('undefined-role'));
  });

  it('a half-typed key makes no trouble elsewhere', async () => {
    const document = client.open(TEAM);
    for (const letter of ['\n', '    ', 's', 'i', 'n']) {
      document.type(document.text().slice(0, lengthOfAnas(document)), letter);
      assert.deepEqual(await says(document), [], `after typing ${JSON.stringify(letter)}`);
    }

    function lengthOfAnas({ text }: TestDocument): number {
      return text().indexOf('\n  - name: Bo');
    }
  });

  it('an open bracket or quotation mark makes no trouble elsewhere', async () => {
    for (const opened of ['[lead, ', '"lead', "'"]) {
      const document = client.open(TEAM, `file:///${encodeURIComponent(opened)}.charter.yaml`);
      const at = document.text().indexOf('lead\n  - name: Bo');
      document.edit(at, at + 4, '');
      for (const letter of opened) {
        document.edit(at + opened.indexOf(letter), at + opened.indexOf(letter), letter);
        assert.deepEqual(await says(document), [], `after typing ${letter}`);
      }
    }
  });

  it('a new file says nothing about its first half-typed words', async () => {
    const document = client.open('');
    for (const [index, letter] of [...'charter: 1\ntitle: "De'].entries()) {
      document.edit(index, index, letter);
      assert.deepEqual(await says(document), [], `after ${JSON.stringify(document.text())}`);
    }
  });

  it('a paste over several items and a new text are judged at once', async () => {
    const document = client.open(TEAM);
    const twins = '  - name: Chidi\n    roles: boss\n  - name: Dee\n    roles: boss\n';
    document.edit(document.text().indexOf('meetings'), document.text().indexOf('meetings'), twins);
    assert.ok((await says(document)).includes('undefined-role'), 'a paste');
    const whole = TEAM.replace('roles: lead\nmeet', 'roles: boss\nmeet');
    document.change([{ text: whole }], whole);
    assert.ok((await says(document)).includes('undefined-role'), 'a new text');
  });

  it('a client that is told its diagnostics is left in peace just so', async () => {
    const told = await connect({ capabilities: PUSHED });
    const opened = told.nextPublished('file:///team/our.charter.yaml');
    const document = told.open(TEAM);
    await opened;
    const codesAfter = async (act: () => void): Promise<string[]> => {
      const next = told.nextPublished(document.uri);
      act();
      return (await next).map(({ code }) => String(code));
    };
    const typed = await codesAfter(() => document.type('  - name: Bo Lindqvist\n    roles: ', 'un'));
    assert.ok(!typed.includes('undefined-role'));
    assert.ok((await codesAfter(() => document.save())).includes('undefined-role'));
    await told.close();
  });

  it('what is missing in the whole charter is still said while its title is typed', async () => {
    const document = client.open('charter: 1\ntitle: Desk\n');
    document.type('title: Desk', 's');
    const { items = [] } = await document.pull();
    const missing = items.filter(({ code }) => code === 'missing-essentials');
    assert.equal(missing.length, 1, 'one remark for all of them');
    assert.equal(missing[0]?.severity, 3);
    assert.deepEqual(missing[0]?.range, { start: { line: 1, character: 7 }, end: { line: 1, character: 12 } });
    assert.match(String(missing[0]?.message), /purpose/);
  });
});
