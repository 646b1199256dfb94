import assert from 'node:assert/strict';
import { english, parseCharter, type CharterDocument } from '../../../core/src/index.js';
import { compareCharters, type AffectedSigner } from '../../../core/src/changes/index.js';
import { approversOf } from '../../../core/src/changes/report/index.js';
import { setBeside } from '../../../core/src/model/beside.js';
import { termsOf } from '../../../core/src/terms/terms.js';
import { compared, edited, signed, TEAM } from './team.js';

type Edit = readonly [from: string, to: string];

function mustSign(before: string, ...edits: readonly Edit[]): readonly string[] {
  return compared(before, edited(before, ...edits)).mustSignAgain;
}

const inShort = ({ why, sentence }: AffectedSigner): string => `${why}: ${sentence}`;

describe('who must sign again', () => {
  const before = signed();

  it('is everybody after a change that binds everybody', () => {
    assert.deepEqual(mustSign(before, ['>= 90 %', '>= 80 %']), ['ana', 'bo', 'priya-nair']);
  });

  it('is a sponsor who approves by the id', () => {
    const sponsored = edited(
      TEAM,
      ['status: active\n', 'status: active\nsponsors: [{ id: hanna, name: Hanna Berg }]\n'],
      ['approvers: [Priya Nair]', 'approvers: [hanna]'],
    );
    const fallen = compared(signed(sponsored), edited(signed(sponsored), ['>= 90 %', '>= 80 %']));
    assert.deepEqual(fallen.mustSignAgain, ['ana', 'bo', 'hanna']);
    assert.equal(fallen.signers.at(-1)?.name, 'Hanna Berg');
    assert.deepEqual(approversOf(parseCharter(sponsored)), ['Hanna Berg']);
  });

  it('is who holds the role after a change of its duties, and who holds both after a duty moved', () => {
    assert.deepEqual(mustSign(before, ['Plans the rota', 'Plans the rota twice']), ['ana']);
    assert.deepEqual(mustSign(before, ['Must answer', 'Should answer']), ['bo']);
    const [change] = compared(before, edited(before, ['Must answer', 'Should answer'])).changes;
    assert.deepEqual(change?.concerns, ['bo']);
    const move: Edit[] = [
      ['      - Plans the rota\n', ''],
      ['      - Must', '      - Plans the rota\n      - Must'],
    ];
    assert.deepEqual(mustSign(before, ...move), ['ana', 'bo']);
  });

  it('is the member whose roles are others', () => {
    assert.deepEqual(mustSign(before, ['roles: [agent]', 'roles: [agent, lead]']), ['bo']);
  });

  it('is nobody after a change for information or of wording', () => {
    assert.deepEqual(mustSign(before, ['day: Monday', 'day: Tuesday']), []);
    assert.deepEqual(mustSign(before, ['We say early', 'we say, early,']), []);
    assert.deepEqual(mustSign(before, ['status: active', 'status: active\nversion: "2"']), []);
  });

  it('is a new member who has not signed, and nobody else for that', () => {
    const members = (line: string): Edit => ['  - { id: bo', `  - ${line}\n  - { id: bo`];
    assert.deepEqual(mustSign(before, members('{ id: cleo, name: Cleo Park }')), ['cleo']);
    assert.deepEqual(mustSign(before, members('{ id: cleo, name: Cleo Park, status: observer }')), []);
    assert.deepEqual(mustSign(before, members('{ id: cleo, name: Cleo Park, since: 2027-01-01 }')), []);
    assert.deepEqual(mustSign(before, members('{ id: cleo, name: Cleo Park }'), ['>= 90', '>= 80']), [
      'ana',
      'cleo',
      'bo',
      'priya-nair',
    ]);
  });

  it('is who goes by another id now', () => {
    const edits: Edit[] = [
      ['id: bo', 'id: bosse'],
      ['member: bo,', 'member: bosse,'],
      ['Must answer', 'Should answer'],
    ];
    assert.deepEqual(mustSign(before, ...edits), ['bosse']);
  });

  it('is whose signature was taken out, and not who left', () => {
    const line = before.split('\n').find((one) => one.includes('member: bo,')) ?? '';
    const without = edited(before, [`${line}\n`, '']);
    const { mustSignAgain, signers, changes } = compared(before, without);
    assert.deepEqual(mustSignAgain, ['bo']);
    assert.deepEqual(signers.map(inShort), [
      'removed: Bo Lindqvist signed on 1 March 2026, and the signature was taken out.',
    ]);
    assert.deepEqual(
      changes.map(({ kind }) => kind),
      ['signature-removed'],
    );
    const left = edited(without, ['  - { id: bo, name: Bo Lindqvist, roles: [agent] }\n', '']);
    assert.deepEqual(compared(before, left).mustSignAgain, []);
  });

  it('is nobody who had not signed, or whose signature had fallen before', () => {
    assert.deepEqual(mustSign(TEAM, ['>= 90 %', '>= 80 %']), []);
    const fallen = edited(before, ['>= 90 %', '>= 85 %']);
    assert.deepEqual(mustSign(fallen, ['>= 85 %', '>= 80 %']), []);
  });

  it('is nobody who has signed anew', () => {
    const after = signed(edited(TEAM, ['>= 90 %', '>= 80 %']));
    const { mustSignAgain, changes } = compared(before, after);
    assert.deepEqual(mustSignAgain, []);
    assert.deepEqual(
      changes.filter(({ path }) => path[0] === 'signatures').map(({ sentence }) => sentence),
      [
        'This signature is renewed: Ana Ribeiro, 2026-03-01.',
        'This signature is renewed: Bo Lindqvist, 2026-03-01.',
        'This signature is renewed: Priya Nair, 2026-03-01.',
      ],
    );
  });

  it('is whose signature names no wording, since nobody signed what is new', () => {
    const entered = `${TEAM}signatures:\n  - { member: ana, signed: 2026-03-01 }\n`;
    assert.deepEqual(mustSign(entered, ['>= 90 %', '>= 80 %']), ['ana']);
    assert.deepEqual(mustSign(entered, ['Must answer', 'Should answer']), []);
    assert.deepEqual(mustSign(entered, ['day: Monday', 'day: Friday']), []);
    const later = edited(entered, ['>= 90 %', '>= 80 %'], ['signed: 2026-03-01', 'signed: 2026-04-01']);
    const { mustSignAgain, signers } = compared(entered, later);
    assert.deepEqual(mustSignAgain, []);
    assert.deepEqual(signers.map(inShort), [
      'entered: Ana Ribeiro signed on 1 April 2026, but the signature does not say which wording. Ask whether it still stands.',
    ]);
  });

  it('is nobody in a draft that nobody signs, and everybody of a new charter that is in force', () => {
    const draft = edited(TEAM, ['status: active\n', '']);
    assert.deepEqual(compared(undefined, draft).mustSignAgain, []);
    assert.deepEqual(compared(undefined, TEAM).mustSignAgain, ['ana', 'bo']);
    assert.deepEqual(
      compared(undefined, TEAM).signers.map(({ id, kind }) => [id, kind]),
      [
        ['ana', 'member'],
        ['bo', 'member'],
        ['priya-nair', 'approver'],
      ],
    );
    assert.deepEqual(compared(undefined, before).mustSignAgain, []);
  });

  it('names people and their handles', () => {
    const [ana] = compared(before, edited(before, ['>= 90 %', '>= 80 %'])).signers;
    const { said, ...others } = ana as AffectedSigner;
    assert.equal(said && english(said), others.sentence);
    assert.deepEqual(others, {
      kind: 'member',
      id: 'ana',
      name: 'Ana Ribeiro',
      handles: ['ana-r'],
      why: 'fallen',
      signed: '2026-03-01',
      sentence: 'Ana Ribeiro signed on 1 March 2026 and is asked to sign again.',
    });
  });

  it('is who agreed to what another charter says, which this one builds on, and that changed', () => {
    const on = (text: string, norm: string): CharterDocument => {
      const [document, base] = [parseCharter(text), parseCharter(`charter: 1\ntitle: House\nnorms: [${norm}]\n`)];
      const { charter, references, syntax } = base;
      assert.ok(document.charter && charter && references);
      const found = { path: 'house.charter.yaml', text: base.text, syntax, charter, references };
      const builtOn = { paths: ['house.charter.yaml'], bases: [found], problems: [] };
      setBeside(document.charter, { builtOn, signatures: undefined });
      return document;
    };
    const text = edited(TEAM, ['status: active\n', 'status: active\nextends: house.charter.yaml\n']);
    const { charter, references } = on(text, 'We greet people');
    assert.ok(charter);
    const terms = termsOf(charter, references);
    const [ana] = terms.signers;
    assert.ok(ana);
    const line = `signatures: [{ member: ana, signed: 2026-03-01, terms: ${terms.forSigner(ana).digest} }]\n`;
    const options = { today: '2026-06-01' };
    const same = compareCharters(on(text + line, 'We greet people'), on(text + line, 'we greet people.'), options);
    assert.deepEqual(same.mustSignAgain, []);
    const found = compareCharters(on(text + line, 'We greet people'), on(text + line, 'We greet nobody'), options);
    assert.deepEqual(found.mustSignAgain, ['ana']);
    assert.deepEqual(
      found.changes.map(({ kind, sentence }) => `${kind}: ${sentence}`),
      ['meaning-changed: What Ana Ribeiro agreed to is partly said by another charter, which changed.'],
    );
  });

  it('never changes without a change that says why', () => {
    // A second Ana: "ana" as owner of the review now has to say which of the two.
    const after = edited(before, ['  - { id: bo', '  - { id: ana-2, name: Ana Ribeiro }\n  - { id: bo']);
    const { mustSignAgain, changes } = compared(before, after);
    assert.deepEqual(mustSignAgain, ['ana', 'ana-2', 'bo', 'priya-nair']);
    assert.deepEqual(
      changes.map(({ kind, class: weight }) => [kind, weight]),
      [
        ['member-joined', 'notice'],
        ['meaning-changed', 'material'],
      ],
    );
  });
});
