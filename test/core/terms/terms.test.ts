import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { parseCharter } from '../../../core/src/index.js';
import { isTerms, shortCode } from '../../../core/src/terms/digest.js';
import { termsOf, type SignerTerms } from '../../../core/src/terms/terms.js';
import { digests } from './digests.js';
import { TEAM } from './care-team.js';

function termsIn(text: string, who: string): SignerTerms {
  const { charter, references } = parseCharter(text);
  assert.ok(charter);
  const terms = termsOf(charter, references);
  const signer = terms.find(who);
  assert.ok(signer, `${who} may not sign`);
  return terms.forSigner(signer);
}

const fallen = (before: string, after: string): string[] => {
  const [one, two] = [digests(before), digests(after)];
  return Object.keys(one).filter((id) => id in two && one[id] !== two[id]);
};

describe('terms', () => {
  it('are the SHA-256 of the canonical text', () => {
    const { canonical, digest } = termsIn(TEAM, 'ana');
    assert.equal(digest, `v1-${createHash('sha256').update(canonical).digest('hex')}`);
    assert.ok(isTerms(digest));
    assert.match(canonical, /^\{"charter":"care","everyone":"[0-9a-f]{64}","own":\[\],"roles":\[\{"asks":"/);
  });

  it('are the same for those who hold the same roles, whatever their names', () => {
    const [one, two] = ['Ana', 'Zoë'].map((name) => digests(TEAM.replace('name: Ana', `name: ${name}`)));
    assert.deepEqual(one, two);
    const { ana, bo, kim, 'priya-nair': priya } = digests(TEAM);
    assert.equal(kim, priya, 'who holds no role agrees to what binds everyone');
    assert.equal(new Set([ana, bo, kim]).size, 3);
  });

  it('of a role are those of its holders', () => {
    assert.deepEqual(fallen(TEAM, TEAM.replace('[Plans]', '[Plans, Decides]')), ['ana']);
    assert.deepEqual(fallen(TEAM, TEAM.replace('Answers', 'Answers twice')), ['ana', 'bo']);
    assert.deepEqual(fallen(TEAM, TEAM.replace('role: Agent', 'roles: [agent]')), []);
    assert.deepEqual(fallen(TEAM, TEAM.replace('role: Agent', 'roles: [agent, Agent]')), []);
    assert.deepEqual(fallen(TEAM, TEAM.replace('name: Kim', 'name: Kim, role: Guest')), ['kim']);
  });

  it('do not confuse what stands in one place with what stands in another', () => {
    const lists = ['norms', 'principles', 'responsibilities', 'success', 'constraints', 'policies'];
    const all = lists.map((list) => digests(`${TEAM}${list}: [We listen]`)['kim']);
    assert.equal(new Set(all).size, lists.length);
    const one = digests(`${TEAM}scope: { in: [Bikes], out: [Cars] }`);
    assert.notEqual(one['kim'], digests(`${TEAM}scope: { in: [Cars], out: [Bikes] }`)['kim']);
    const joined = digests(`${TEAM}norms: [We listen, We answer]`)['kim'];
    assert.notEqual(joined, digests(`${TEAM}norms: [We listen We answer]`)['kim']);
    const title = digests(`${TEAM}norms: [{ title: A, text: B }]`)['kim'];
    assert.notEqual(title, digests(`${TEAM}norms: [{ title: B, text: A }]`)['kim']);
  });

  it('tell entries of the same name apart', () => {
    const two = TEAM.replace('title: Care', 'title: Care\nnorms: [{ text: Opens, owner: OWNER }]').replace(
      'name: Bo',
      'name: Ana',
    );
    assert.deepEqual(fallen(two.replace('OWNER', 'ana'), two.replace('OWNER', 'bo')), [
      'ana',
      'bo',
      'kim',
      'priya-nair',
    ]);
  });

  it('count the name of a stakeholder where a term points to it, and only there', () => {
    const text = `${TEAM}stakeholders: [{ id: fin, name: Finance }, { id: shop, name: Shop }]\nscope: { out: [{ text: Refunds, owner: fin }] }`;
    assert.equal(fallen(text, text.replace('name: Finance', 'name: Treasury')).length, 4);
    assert.deepEqual(fallen(text, text.replace('name: Shop', 'name: Stores')), []);
    // Somebody who was only named becomes an entry.
    const named = `${TEAM}scope: { out: [{ text: Refunds, owner: Finance }] }`;
    assert.deepEqual(fallen(named, `${named}\nstakeholders: [{ id: fin, name: Finance }]`), []);
  });

  it('count what the columns of a table say that the format has no field for', () => {
    const table = (
      cell: string,
      of = 'objectives: [{ text: Halve the queue, x-first-step: CELL }]',
      list = 'objectives',
    ): string =>
      `${TEAM}${of.replace('CELL', cell)}\nlayout:\n  sections:\n    - { fields: ${list}, columns: [text, x-first-step] }\n`;
    assert.deepEqual(fallen(table('ask'), table('pay')), ['ana', 'bo', 'kim', 'priya-nair']);
    assert.deepEqual(fallen(table('ask'), table('Ask.')), []);
    const people = (cell: string): string =>
      table(cell, 'stakeholders: [{ name: Bank, x-first-step: CELL }]', 'stakeholders');
    assert.deepEqual(fallen(people('ask'), people('pay')), []);
  });

  it('count which entries a sentence of the layout is printed with', () => {
    const layout = (first: string): string => `${TEAM}objectives: [Halve the queue, Paint the shed, Mend the gate]
layout:
  sections:
    - { fields: objectives, entries: [${first}], lead: By March we want to }
    - { fields: objectives, lead: Some day we want to }
`;
    const all = ['ana', 'bo', 'kim', 'priya-nair'];
    assert.deepEqual(fallen(layout('halve-the-queue'), layout('halve-the-queue, paint-the-shed')), all);
    assert.deepEqual(fallen(layout('halve-the-queue'), layout('"Halve the queue"')), []);
    const open = (first: string): string => layout(first).replace(', lead: By March we want to', '');
    assert.deepEqual(fallen(open('halve-the-queue'), open('paint-the-shed')), all);
  });

  it('of a sponsor who is a member are those of the member', () => {
    assert.deepEqual(Object.keys(digests(TEAM.replace('Priya Nair', 'Kim'))), ['ana', 'bo', 'kim']);
    assert.deepEqual(Object.keys(digests(`${TEAM}approval: { approvers: [Priya Nair, lead, Olga] }`)), [
      'ana',
      'bo',
      'kim',
      'priya-nair',
      'olga',
    ]);
  });

  it('never throw, whatever the text', () => {
    for (const text of [
      'charter: 1',
      'title: [a, b]',
      'members: [null, [], {}, {name: []}]',
      'roles: {}\nmembers: x',
      'layout: { sections: [{ fields: [a.b.c, toString, members.length] }] }',
      'title: "\\uD800"\nnorms: ["\\u0000"]',
    ]) {
      const { charter } = parseCharter(text);
      assert.ok(charter);
      const terms = termsOf(charter);
      for (const signer of terms.signers) assert.ok(isTerms(terms.forSigner(signer).digest));
    }
  });
});

describe('the short code', () => {
  it('is the first 40 bits in an alphabet without look-alikes', () => {
    assert.equal(shortCode(`v1-${'0'.repeat(64)}`), '0000-0000');
    assert.equal(shortCode(`v1-${'f'.repeat(64)}`), 'ZZZZ-ZZZZ');
    assert.equal(shortCode(`v1-0123456789${'0'.repeat(54)}`), '04HM-ASW9');
    assert.match(shortCode(termsIn(TEAM, 'ana').digest), /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });
});
