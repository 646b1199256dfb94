import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseCharter } from '../../../core/src/index.js';
import { renderCard } from '../../../core/src/render/index.js';
import { approve } from '../../kit/approve.js';

const CHARTER = `charter: 1
title: Returns Desk Charter
team: Returns Desk
version: 1.2
purpose:
  statement: "We take the worry out of sending something back. We are there to:"
  points: [take it back, tell what becomes of it]
scope:
  in: [Returns by post, Returns in the shop]
  out:
    - { text: Repairs, owner: Workshop }
channels:
  - { name: Phone, address: "+351 000 000 000", hours: { days: Monday to Friday, from: "9:00", to: "17:00" }, owner: ana }
  - Chat on the website
services:
  - { name: Refund, metric: Time to refund, target: at most 5 days, channel: Phone }
objectives:
  - { text: Answer nine of ten calls within 40 seconds by the end of 2026, owner: ana }
members: [{ id: ana, name: Ana Ruiz }]
review: { next: 2027-01-18 }
`;

describe('the card', () => {
  it('says what we do, what we don’t, how to reach us and how we are measured', () => {
    const { html, gaps } = renderCard(parseCharter(CHARTER));
    assert.deepEqual(gaps, []);
    approve('test/core/render/approved/card.html', html);
    assert.doesNotMatch(html, /Ana Ruiz/);
  });

  it('leaves out what the charter does not say, and names it', () => {
    const { html, gaps } = renderCard(parseCharter('charter: 1\ntitle: Desk\nscope: {in: [Returns]}\n'));
    assert.equal(html.match(/<section/g)?.length, 1);
    assert.equal(gaps.length, 3);
    assert.deepEqual(renderCard(parseCharter('')), { html: '', gaps: [] });
  });

  it('has room for so many points, and says how many more there are', () => {
    const points = Array.from({ length: 9 }, (_, index) => `Point ${index + 1}`).join(', ');
    const { html } = renderCard(parseCharter(`charter: 1\ntitle: Desk\nscope: {in: [${points}]}\n`));
    assert.match(html, /Point 5<\/li>\n<li>and 4 more in the charter<\/li>\n<\/ul>/);
  });

  it('of any example has nothing active', () => {
    const hostile = CHARTER.replace('Returns by post', '"<script>alert(1)</script> [x](javascript:alert(1))"');
    for (const charter of [hostile, readFileSync('examples/teams/every-field.charter.yaml', 'utf8')])
      assert.doesNotMatch(renderCard(parseCharter(charter)).html, /<script|href="javascript|\son\w+=/);
  });
});
