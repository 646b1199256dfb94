import assert from 'node:assert/strict';
import { defaultSettings, parseCharter } from '../../../core/src/index.js';
import { compareCharters } from '../../../core/src/changes/index.js';
import { compared, edited, TEAM } from './team.js';

type Edit = readonly [from: string, to: string];

function after(...edits: readonly Edit[]): string[] {
  const text = edited(TEAM, ...edits);
  return compared(TEAM, text).consequences.map(
    ({ kind, sentence, span }) => `${kind} at ${text.slice(span.start, span.end).slice(0, 20)}: ${sentence}`,
  );
}

const AGENT = `  - id: agent
    title: Agent
    responsibilities:
      - Must answer every e-mail
`;

describe('consequences', () => {
  it('are none of most changes', () => {
    assert.deepEqual(after(['>= 90 %', '>= 80 %'], ['Complaints', 'Compliments'], ['day: Monday', 'day: Friday']), []);
  });

  it('of a member who leaves: what they alone held, and what still names them', () => {
    assert.deepEqual(after(['  - { id: ana, name: Ana Ribeiro, handle: ana-r, roles: [lead] }\n', '']), [
      'role-unheld at id: Nobody holds the role “Service Lead” any more, and its 2 duties are nobody’s.',
      'procedure-orphaned at id: The procedure “Handling a complaint” rests on the role “Service Lead”, which nobody holds any more.',
      'meeting-orphaned at name: The meeting “Monday round” rests on the role “Service Lead”, which nobody holds any more.',
      'reference-broken at ana: The review still names “ana”, who is no longer a member.',
    ]);
  });

  it('of a role that goes: its duties, and what still names it', () => {
    assert.deepEqual(after([AGENT, '']), [
      'duty-orphaned at roles: The role “Agent” is gone, and nobody took over “Must answer every e-mail”.',
      'reference-broken at agent: Bo Lindqvist still holds “agent”, a role that is gone.',
      'procedure-orphaned at agent: The step “Call back with a proposal” still names “agent”, a role that is gone.',
    ]);
    const taken: Edit = ['      - Plans the rota\n', '      - Plans the rota\n      - Must answer every e-mail\n'];
    assert.deepEqual(after([AGENT, ''], taken, ['roles: [agent]', 'roles: [lead]'], ['by: agent', 'by: lead']), []);
  });

  it('of an id that is renamed in one place only', () => {
    assert.deepEqual(after(['id: csat, name', 'id: sat, name']), [
      'reference-broken at csat: The objective “Customers are happy with our answers” still names “csat”, which now goes by “sat”.',
    ]);
  });

  it('of words under a name that no field has, when they change', () => {
    const typo = edited(TEAM, ['norms:\n', 'noms:\n']);
    const told = (later: string): readonly (readonly [string, string])[] =>
      compared(typo, later).consequences.map(({ kind, sentence }) => [kind, sentence] as const);
    assert.deepEqual(told(edited(typo, ['cannot keep', 'may not keep'])), [
      [
        'unread-changed',
        'What stands under “noms” changes. A charter has no such field, so nobody can say what it means.',
      ],
    ]);
    assert.deepEqual(told(edited(typo, ['  - We say early', '  -  "We say early'], ['a promise.', 'a promise."'])), []);
    assert.deepEqual(told(edited(typo, ['>= 90 %', '>= 95 %'])), []);
    assert.deepEqual(told(TEAM), []);
  });

  it('are findings that are new, and findings that are gone', () => {
    const check = (before: string, later: string): string[][] => {
      const older = parseCharter(before);
      const options = { today: '2026-06-01', settings: defaultSettings() };
      const { newFindings, fixedFindings } = compareCharters(older, parseCharter(later, older), options);
      return [newFindings, fixedFindings].map((findings) => findings.map(({ rule }) => rule));
    };
    assert.deepEqual(check(TEAM, TEAM), [[], []]);
    assert.deepEqual(check(TEAM, edited(TEAM, ['by: agent', 'by: agend'])), [['unknown-reference'], []]);
    assert.deepEqual(check(edited(TEAM, ['by: agent', 'by: agend']), TEAM), [[], ['unknown-reference']]);
    const vague = edited(TEAM, [
      'Answer nine out of ten e-mails within 4 hours by the end of 2026',
      'Improve our service',
    ]);
    const moved = edited(
      vague,
      ['  - Improve our service\n', ''],
      ['objectives:\n', 'objectives:\n  - Improve  our service!\n'],
      ['title:', '\n# Hello\ntitle:'],
    );
    assert.deepEqual(check(vague, moved), [[], []]);
    const other = edited(vague, ['Improve our service', 'Improve all our lovely services']);
    assert.deepEqual(check(vague, other), [[], []], 'what was at fault before is no new finding');
  });
});
