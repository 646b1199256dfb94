import assert from 'node:assert/strict';
import {
  analyze,
  defaultSettings,
  describeTerms,
  english,
  parseCharter,
  readBases,
  termsOf,
  withBeside,
  type CharterDocument,
} from '../../../core/src/index.js';

const ORG = `charter: 1
title: Harbour Bikes
team: Harbour Bikes Ltd
parent: Harbour Group
sponsors: [Priya Nair]
purpose: We keep the town riding.
decisions: { method: consensus, tiebreak: The board decides, rules: [Talk first, Then vote] }
norms: [We keep our word, We answer within 24 hours]
metrics: [{ name: Reply time, definition: From the call to the answer, unit: hours }]
risks: [Rain]
roles: [{ title: Agent, responsibilities: [Answers every call] }]
members: [{ name: Zoe Quist, role: Agent }]
`;
const TEAM = `charter: 1
title: Returns Desk
extends: ../org.charter.yaml
norms: [We tell each other early]
roles: [{ title: Lead, responsibilities: [Plans the rota] }]
members: [{ id: ana, name: Ana Ruiz, role: Lead }, { id: bo, name: Bo Lind, role: Agent }, { id: cy, name: Cy Moor }]
`;

function read(team: string, org: string | null = ORG): CharterDocument {
  const document = parseCharter(team);
  const builtOn = readBases(document, 'teams/desk.charter.yaml', (path) =>
    org === null ? { problem: 'missing' } : { text: org, path },
  );
  return withBeside(document, { builtOn, signatures: undefined });
}

function digests({ charter, references }: CharterDocument): Record<string, string> {
  assert.ok(charter);
  const terms = termsOf(charter, references);
  return Object.fromEntries(terms.signers.map((signer) => [signer.id, terms.forSigner(signer).digest]));
}

const held = digests(read(TEAM));
/** Whose terms are other ones than before. */
function changed(team: string, org = ORG): string {
  const now = digests(read(team, org));
  return Object.keys(held).filter((id) => held[id] !== now[id]).join(' '); // prettier-ignore
}

describe('terms of a charter that builds on another', () => {
  it('are of version 2, and of version 1 without', () => {
    for (const digest of Object.values(held)) assert.match(digest, /^v2-[0-9a-f]{64}$/);
    const alone = TEAM.replace(/^extends.*\n/m, '');
    for (const digest of Object.values(digests(read(alone)))) assert.match(digest, /^v1-/);
    assert.deepEqual(digests(read(alone)), digests(parseCharter(alone)));
  });

  it('count all that binds everyone there, and nothing else', () => {
    assert.equal(changed(TEAM, ORG.replace('24 hours', '48 hours')), 'ana bo cy');
    assert.equal(changed(TEAM, ORG.replace('Talk first', 'Vote first')), 'ana bo cy');
    assert.equal(changed(TEAM, ORG.replace('unit: hours', 'unit: days')), 'ana bo cy');
    for (const [before, after] of [
      ['Harbour Bikes\nteam', 'Riverside Bikes\nteam'],
      ['Harbour Bikes Ltd', 'Riverside Bikes Ltd'],
      ['Harbour Group', 'River Group'],
      ['Priya Nair', 'Otto Berg'],
      ['Rain', 'Snow'],
      ['We keep our word, We answer', 'We KEEP our word, We answer'],
      ['Zoe Quist, role: Agent', 'Zoe Quist'],
      ['title: Agent', 'id: x, title: Agent'],
    ] as const)
      assert.equal(changed(TEAM, ORG.replace(before, after)), '', after);
    assert.equal(changed(TEAM, ORG.replace('[We keep our word, We answer within 24 hours]', '[We answer within 24 hours, We keep our word]')), ''); // prettier-ignore
  });

  it('count a role there for those here who hold it', () => {
    assert.equal(changed(TEAM, ORG.replace('every call', 'each call')), 'bo');
    assert.equal(changed(TEAM.replace('role: Agent', 'role: Lead')), 'bo');
    const own = TEAM.replace('roles: [', 'roles: [{ title: Agent, responsibilities: [Opens the parcels] }, ');
    assert.equal(changed(own), 'bo');
    const [of, otherwise] = [digests(read(own)), digests(read(own, ORG.replace('every call', 'each call')))];
    assert.deepEqual(of, otherwise, 'the role of this charter holds');
  });

  it('stay what they are where a sentence moves from one to the other', () => {
    const moved = TEAM.replace('[We tell each other early]', '[We tell each other early, We keep our word]');
    assert.equal(changed(moved), '', 'said twice');
    assert.equal(changed(moved, ORG.replace('We keep our word, ', '')), '');
  });

  it('let the words of this charter hold where both speak of the same', () => {
    const own = TEAM.replace('norms:', 'purpose: We settle returns.\ndecisions: { method: majority, rules: [Ana decides] }\nnorms:'); // prettier-ignore
    const here = digests(read(own));
    for (const org of [
      ORG.replace('the town riding', 'the town walking'),
      ORG.replace('consensus', 'vote'),
      ORG.replace('Talk first, Then vote', 'Then vote, Talk first'),
    ])
      assert.deepEqual(digests(read(own, org)), here);
    assert.notDeepEqual(digests(read(own, ORG.replace('The board', 'The lead'))), here);
  });

  it('are told as what they are, with what is said otherwise', () => {
    const own = TEAM.replace('norms:', 'decisions: { method: majority }\nnorms:');
    const { charter, references } = read(own);
    const described = charter && describeTerms(charter, 'bo', references);
    assert.equal(
      described && english(described.summary),
      'You agree to 11 points: 2 for the whole team, 7 from “Harbour Bikes”, 2 as Agent.',
    );
    const inherited = described?.groups.find(({ heading }) => english(heading) === 'From “Harbour Bikes”');
    assert.deepEqual(inherited?.points.map(({ sentence }) => sentence), [
      'We keep the town riding.',
      'Reply time. Definition: From the call to the answer. Unit: hours.',
      'Tie-break: The board decides.',
      'Rules: Step 1: Talk first.',
      'Rules: Step 2: Then vote.',
      'We keep our word.',
      'We answer within 24 hours.',
    ]); // prettier-ignore
    assert.deepEqual(described?.deviations.map(({ title, theirs, ours }) => [title, theirs, ours]), [
      ['Harbour Bikes', 'Method: consensus.', 'Method: majority.'],
    ]); // prettier-ignore
  });

  it('are not known where the other charter is not, and no signature is held against that', () => {
    const { charter, references } = read(TEAM, null);
    assert.ok(charter);
    assert.equal(termsOf(charter, references).inherited, undefined);
    const signed = `${TEAM}signatures: [{ member: ana, signed: 2026-01-15, terms: ${held['ana']} }]\n`;
    const rules = (document: CharterDocument): string[] =>
      analyze(document, { settings: defaultSettings(), today: '2026-11-22' })
        .map(({ rule }) => rule)
        .filter((rule) => /signature|base/.test(rule));
    assert.deepEqual(rules(read(signed, null)), ['unusable-base']);
    assert.deepEqual(rules(parseCharter(signed)), []);
    assert.deepEqual(rules(read(signed)), []);
    assert.deepEqual(rules(read(signed, ORG.replace('24', '48'))), ['fallen-signature']);
  });
});
