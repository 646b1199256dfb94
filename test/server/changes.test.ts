import assert from 'node:assert/strict';
import { applyEdits, parseCharter, signEdits } from '../../core/src/index.js';
import type { ChangesResult } from '../../server/src/protocol.js';
import { connect, type TestClient, type TestDocument } from '../kit/lsp.js';
import { scenario } from './scenario.js';

const DESK = `charter: 1
title: Returns Desk
status: active
purpose: Every return is settled within 24 hours.
objectives:
  - { id: csat, text: Customers are satisfied, metric: CSAT, target: at least 90 %, due: 2027-03-31 }
members:
  - { id: ana, name: Ana Ruiz }
  - { id: bo, name: Bo Lind }
`;
const signing = signEdits(parseCharter(DESK), 'bo', { date: '2026-06-30', findings: [] });
const BEFORE = applyEdits(DESK, signing.ok ? signing.edits : []);

let client: TestClient;
before(async () => {
  client = await connect();
});
after(() => client.close());

async function changes(
  document: TestDocument,
  earlier: string | null,
  more: { from?: string } = {},
): Promise<ChangesResult> {
  const params = { uri: document.uri, before: earlier, file: 'desk.charter.yaml', ...more };
  return await client.connection.sendRequest<ChangesResult>('charter/changes', params);
}

describe('reviewing changes', () => {
  it('shows the redline, who signs again, and the places', async () => {
    const { document } = scenario(client, BEFORE.replace('90 %', '80 %').replace('CSAT', 'Satisfaction'));
    const { title, headline, html, rendered, places } = await changes(document, BEFORE);
    assert.equal(title, 'Returns Desk');
    assert.match(headline, /promise got weaker.*Bo Lind/);
    assert.match(html, /<del>90 ?<\/del>/);
    assert.match(html, /Bo Lind signed on 30 June 2026 and is asked to sign again/);
    assert.match(rendered, /<article class="charter"/);
    const weaker = places.find(({ weight }) => weight === 'weaker');
    assert.ok(weaker?.range);
    const { start, end } = document.span(weaker.range);
    assert.equal(document.text().slice(start, end), 'at least 80 %');
  });

  it('shows the changes and the places in one order', async () => {
    const edited = BEFORE.replace('90 %', '80 %').replace('Customers are', 'Our customers are').replace('24', '12');
    const { html, places } = await changes(scenario(client, edited).document, BEFORE);
    const rows = [...html.matchAll(/<tr><td class="badge ([a-z]+)">/g)].map(([, weight]) => weight);
    assert.ok(rows.length > 1);
    assert.deepEqual(
      rows,
      places.map(({ weight }) => weight),
    );
  });

  it('says of a charter that nothing changed, that it is new, or that it was called otherwise', async () => {
    const { document } = scenario(client, BEFORE);
    const same = await changes(document, `# A remark\n${BEFORE}`);
    assert.match(same.headline, /^Nothing changed/);
    assert.deepEqual(same.places, []);
    assert.match((await changes(document, null)).html, /This charter is new/);
    assert.match(
      (await changes(document, BEFORE, { from: 'old.charter.yaml' })).html,
      /called old\.charter\.yaml before/,
    );
  });

  it('shows one side where the other cannot be read', async () => {
    const broken = '- no\n- charter\n';
    const now = await changes(scenario(client, BEFORE).document, broken);
    assert.match(now.html, /earlier version cannot be read/);
    assert.match(now.html, /settled within 24 hours/);
    assert.deepEqual(now.places, []);
    const then = await changes(scenario(client, broken).document, BEFORE);
    assert.match(then.html, /new version cannot be read/);
    assert.equal(then.rendered, '');
  });

  it('brings nothing active along', async () => {
    const evil = BEFORE.replace('Every return', '"<img src=x onerror=alert(1)> [x](command:y)').replace(
      'hours.',
      'hours."',
    );
    const { html, rendered } = await changes(scenario(client, evil).document, BEFORE);
    assert.doesNotMatch(html + rendered, /<img|<script|href="command/);
  });
});
