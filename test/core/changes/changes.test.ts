import assert from 'node:assert/strict';
import { compared, edited, signed, TEAM, told } from './team.js';

type Edit = readonly [from: string, to: string];

/** What a reviewer is told of one edit. */
function after(...edits: readonly Edit[]): string[] {
  return compared(TEAM, edited(TEAM, ...edits)).changes.map(told);
}

describe('changes', () => {
  it('are as the contract of the command line shows them', () => {
    const before = signed();
    const { changes, mustSignAgain } = compared(before, edited(before, ['>= 90 %', '>= 80 %']));
    const [change] = changes;
    assert.equal(changes.length, 1);
    assert.deepEqual(change?.path, ['objectives', 'csat', 'target']);
    assert.equal(change.kind, 'objective-target-loosened');
    assert.equal(change.class, 'material');
    assert.equal(change.loosened, true);
    assert.equal(change.before, '>= 90 %');
    assert.equal(change.after, '>= 80 %');
    assert.match(change.fingerprint, /^[0-9a-f]{16}$/);
    assert.equal(change.sentence, 'The target for “Customer satisfaction” drops from at least 90 % to at least 80 %.');
    assert.deepEqual(mustSignAgain, ['ana', 'bo', 'priya-nair']);
  });

  it('name their kind and say in one sentence what happened', () => {
    assert.deepEqual(after(['Care Charter', 'Service Charter']), [
      'title-changed: The title changes from “Customer Care Charter” to “Customer Service Charter”.',
    ]);
    assert.deepEqual(after(['    - Complaints\n', '']), [
      'scope-narrowed ▼: This is no longer what the team does: “Complaints”.',
    ]);
    assert.deepEqual(after(['    - Complaints\n', '    - Complaints\n    - Returns\n']), [
      'scope-widened: The team now also does this: “Returns”.',
    ]);
    assert.deepEqual(after(['    - Complaints\n', ''], ['  out:\n', '  out:\n    - Complaints\n']), [
      'scope-narrowed ▼: “Complaints” moves from what the team does to what the team does not do.',
    ]);
    assert.deepEqual(after(['  out:\n    - text: Invoices of business customers\n      owner: Finance\n', '']), [
      'out-of-scope-removed ▼: Nothing says any more that the team does not do this: “Invoices of business customers”.',
    ]);
    assert.deepEqual(
      after(['      - Plans the rota\n', ''], ['      - Must answer', '      - Plans the rota\n      - Must answer']),
      ['duty-moved: “Plans the rota” moves from the role “Service Lead” to the role “Agent”.'],
    );
    assert.deepEqual(after(['roles: [agent]', 'roles: [agent, lead]']), [
      'member-role-added: Bo Lindqvist takes on the role “Service Lead”.',
    ]);
    assert.deepEqual(after(['    owner: lead\n  - Answer', '    owner: agent\n  - Answer']), [
      'owner-changed: The owner of the objective “Customers are happy with our answers” changes from Service Lead to Agent.',
    ]);
    assert.deepEqual(after(['day: Monday', 'day: Tuesday']), [
      'meeting-changed: The day of the meeting “Monday round” changes from Monday to Tuesday.',
    ]);
    assert.deepEqual(after(['next: 2026-09-30', 'next: 2026-12-31']), [
      'review-postponed: The day of the next review moves from 30 September 2026 to 31 December 2026.',
    ]);
    assert.deepEqual(after(['approvers: [Priya Nair], ', '']), [
      'approver-removed ▼: Priya Nair is no longer asked to approve.',
    ]);
    assert.deepEqual(after(['We say early when we cannot', 'We say at once when we cannot']), [
      'norm-changed: In the norm “We say at once when we cannot keep a promise”, “early” becomes “at once”.',
    ]);
    assert.deepEqual(after(['source: Survey', 'source: Call-backs']), [
      'metric-changed: The source of the metric “Customer satisfaction” changes from “Survey” to “Call-backs”.',
    ]);
    assert.deepEqual(
      after(
        ['      - Write the case down\n', ''],
        ['      - Close the case', '      - Close the case\n      - Write the case down'],
      ),
      ['step-order-changed: The order of the steps of the procedure “Handling a complaint” changes.'],
    );
    const below = (...steps: string[]): string =>
      edited(TEAM, ['      - Close the case', `      - { id: end, do: Close the case, steps: [${steps.join(', ')}] }`]);
    const { changes } = compared(below('Call', 'Write', 'File'), below('Write', 'File', 'Call'));
    assert.deepEqual(changes.map(told), [
      'procedures.steps.steps-order-changed: The order of the smaller steps of the step “Close the case” of the procedure “Handling a complaint” changes.',
    ]);
  });

  it('tell of what anybody reads otherwise that the wording alone changed', () => {
    const found = compared(TEAM, edited(TEAM, ['We say early', 'We say **early**,']));
    assert.deepEqual(
      found.changes.map(({ class: weight }) => weight),
      ['editorial'],
    );
    assert.deepEqual(found.changes.map(told), [
      'text-reworded: Only the spelling, punctuation or emphasis of the norm “We say **early**, when we cannot keep a promise” changes.',
    ]);
    assert.deepEqual(after(['cadence: weekly', 'cadence: every week']), [
      'text-reworded: The rhythm of the meeting “Monday round” is now written as every week instead of weekly, which is the same.',
    ]);
  });

  it('follow an entry whose id or words are others', () => {
    assert.deepEqual(after(['id: csat, name', 'id: sat, name'], ['metric: csat', 'metric: sat']), [
      'id-renamed: The id of the metric “Customer satisfaction” is now “sat” instead of “csat”.',
    ]);
    assert.deepEqual(after(['title: Service Lead', 'title: Care Lead']), [
      'role-renamed: The role “Service Lead” is now called “Care Lead”.',
    ]);
    assert.deepEqual(after(['name: Ana Ribeiro', 'name: Ana Ribeiro Costa']), [
      'member-renamed: Ana Ribeiro is now called Ana Ribeiro Costa.',
    ]);
    const norms = 'norms:\n  - We greet everybody by name.\n  - We say late when we cannot keep a promise.\n';
    const found = compared(TEAM, edited(TEAM, ['norms:\n  - We say early when we cannot keep a promise.\n', norms]));
    assert.deepEqual(found.changes.map(told), [
      'norm-added: There is a new norm: “We greet everybody by name”.',
      'norm-changed: In the norm “We say late when we cannot keep a promise”, “early” becomes “late”.',
    ]);
  });

  it('take no signature for a new one because its member has another id', () => {
    const before = signed();
    const renamed = edited(
      before,
      ['id: ana,', 'id: ana-r,'],
      ['owner: ana', 'owner: ana-r'],
      ['member: ana,', 'member: ana-r,'],
    );
    const { changes, mustSignAgain } = compared(before, renamed);
    assert.deepEqual(changes.map(told), ['id-renamed: The id of Ana Ribeiro is now “ana-r” instead of “ana”.']);
    assert.deepEqual(mustSignAgain, []);
    const again = compared(
      before,
      edited(renamed, ['member: ana-r, signed: 2026-03-01', 'member: ana-r, signed: 2026-04-01']),
    );
    assert.ok(again.changes.some(({ kind }) => kind === 'signature-renewed'));
  });

  it('take another person of the same role for another person', () => {
    assert.deepEqual(after(['id: bo, name: Bo Lindqvist', 'id: cleo, name: Cleo Lindqvist']), [
      'member-joined: Cleo Lindqvist joins the team.',
      'member-left: Bo Lindqvist leaves the team.',
    ]);
  });

  it('show where what is gone stood, or the nearest key around it', () => {
    const text = edited(TEAM, ['      - Close the case\n', ''], ['    due: 2026-12-31\n', '']);
    const places = compared(TEAM, text).changes.map(({ place }) => text.slice(place?.start, place?.end));
    assert.deepEqual(places, ['id', 'steps']);
  });

  it('have fingerprints that do not depend on where in the file they stand', () => {
    const text = edited(TEAM, ['>= 90 %', '>= 80 %']);
    const moved = edited(
      text,
      ['title: Customer Care Charter\n', ''],
      ['status: active\n', 'status: active\n# Hello\n\ntitle: "Customer Care Charter"\n'],
    );
    const prints = (one: string): string[] => compared(TEAM, one).changes.map(({ fingerprint }) => fingerprint);
    assert.deepEqual(prints(moved), prints(text));
    assert.notDeepEqual(prints(edited(TEAM, ['>= 90 %', '>= 85 %'])), prints(text));
  });

  it('give the words of both texts, piece by piece', () => {
    const [change] = compared(TEAM, edited(TEAM, ['every message within 24', 'a message within 48'])).changes;
    assert.deepEqual(change?.words, [
      { is: 'same', text: 'Customer Care answers ' },
      { is: 'removed', text: 'every ' },
      { is: 'added', text: 'a ' },
      { is: 'same', text: 'message within ' },
      { is: 'removed', text: '24 ' },
      { is: 'added', text: '48 ' },
      { is: 'same', text: 'hours.' },
    ]);
  });

  it('tell what two people amended as a change of wording', () => {
    const before = signed(
      edited(TEAM, ['We say early when we cannot', 'We talk to our customers early whenever somebody cannot']),
    );
    const entry = (confirmed: string): string => `
history:
  - date: 2026-05-01
    kind: editorial
    author: ana${confirmed}
    wording:
      - at: norms
        before: We talk to our customers early whenever somebody cannot keep a promise.
        after: We speak to our customers early whenever somebody cannot keep a promise.
signatures:`;
    const amended = (confirmed: string): string =>
      edited(before, ['We talk to', 'We speak to'], ['\nsignatures:', entry(confirmed)]);
    const norms = (text: string): string[] =>
      compared(before, text)
        .changes.filter(({ path }) => path[0] === 'norms')
        .map(({ kind, class: weight }) => `${kind}: ${weight}`);
    assert.deepEqual(norms(amended('\n    confirmed: bo')), ['wording-amended: editorial']);
    assert.deepEqual(compared(before, amended('\n    confirmed: bo')).mustSignAgain, []);
    assert.deepEqual(norms(amended('')), ['norm-changed: material']);
    assert.deepEqual(compared(before, amended('')).mustSignAgain, ['ana', 'bo', 'priya-nair']);
  });

  it('say of a charter that came or went only that', () => {
    assert.deepEqual(compared(undefined, TEAM).changes.map(told), [
      'charter-added: There is a new charter: “Customer Care Charter”.',
    ]);
    assert.deepEqual(compared(TEAM, undefined).changes.map(told), [
      'charter-removed ▼: The charter “Customer Care Charter” is gone.',
    ]);
  });

  it('are none where one side is no charter', () => {
    for (const other of ['', '- a list', '\u0000', 'just words']) {
      assert.deepEqual(compared(other, TEAM).changes, []);
      assert.deepEqual(compared(TEAM, other).changes, []);
    }
  });
});
