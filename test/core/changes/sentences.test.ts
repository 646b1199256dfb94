import assert from 'node:assert/strict';
import { parseCharter } from '../../../core/src/index.js';
import { redline } from '../../../core/src/changes/report/redline/redline.js';
import { compared, edited, TEAM, told } from './team.js';

type Edit = readonly [from: string, to: string];

function told1(...edits: readonly Edit[]): string[] {
  return compared(TEAM, edited(TEAM, ...edits)).changes.map(told);
}

/** What is told of one field of the objective that has them all. */
function ofTyped(before: string, after: string): string[] {
  const text = edited(TEAM, ['    target: ">= 90 %"\n', `    ${before}\n`]);
  return compared(text, edited(text, [before, after])).changes.map(told);
}

describe('the sentence of a change', () => {
  it('says of another start not that it is as much', () => {
    assert.deepEqual(ofTyped('target: 90 %', 'target: 90 percent'), [
      'objective-target-changed: The target for “Customer satisfaction” is now written as 90 percent instead of 90 %, which is as much.',
    ]);
    const withStart = edited(TEAM, ['    target: ">= 90 %"\n', '    target: ">= 90 %"\n    baseline: 82 %\n']);
    const found = compared(withStart, edited(withStart, ['baseline: 82 %', 'baseline: 84 %'])).changes.map(told);
    assert.deepEqual(found, [
      'objective-changed: The starting point for “Customer satisfaction” changes from 82 % to 84 %.',
    ]);
  });

  it('leaves out the comma before what is put in', () => {
    assert.deepEqual(told1(['cannot keep a promise.', 'cannot keep a promise, and why.']), [
      'norm-changed: The norm “We say early when we cannot keep a promise, and why” now also says “and why”.',
    ]);
  });

  it('says of a text that was emptied that it is gone', () => {
    assert.deepEqual(told1(['    due: 2026-12-31\n', "    due: ''\n"]), [
      'due-removed ▼: The objective “Customers are happy with our answers” no longer has a due date; it was 31 December 2026.',
    ]);
    const empty = edited(TEAM, ['    due: 2026-12-31\n', "    due: ''\n"]);
    assert.deepEqual(compared(empty, edited(TEAM, ['    due: 2026-12-31\n', ''])).changes, []);
  });

  it('says that it is as much only where nothing else is said', () => {
    const said = (...edit: Edit): string => compared(TEAM, edited(TEAM, edit)).changes[0]?.sentence ?? '';
    assert.match(said('within: 4 hours', 'within: 240 minutes'), /which is as much\.$/);
    assert.match(
      said('within: 4 hours', 'within: 4 hours on working days'),
      /changes from 4 hours to 4 hours on working days\.$/,
    );
    assert.match(said('half of the members', '50 % of members'), /which is as much\.$/);
    assert.match(said('half of the members', 'half of the members present'), /^The quorum changes from/);
  });

  it('tells apart what left several lists at once', () => {
    const [lead] = edited(TEAM, ['status: active', 'status: active']).match(
      / {2}- id: lead\n[^]*?(?= {2}- id: agent)/,
    ) ?? [''];
    const skilled = edited(TEAM, [lead, `${lead}    skills: [Patience]\n`]);
    assert.deepEqual(
      compared(skilled, edited(TEAM, [lead, '  - Service Lead\n']))
        .changes.map(told)
        .filter((one) => one.includes('gone')),
      [
        'duty-removed ▼: The duty “Plans the rota” of the role “Service Lead” is gone.',
        'duty-removed ▼: The duty “Takes over cases that get stuck” of the role “Service Lead” is gone.',
        'role-skill-removed: The skill “Patience” of the role “Service Lead” is gone.',
      ],
    );
  });

  it('says of a role that is gone that its holder still has it', () => {
    const team = edited(TEAM, ['title: Agent', 'title: Care Agent']);
    const [agent] = team.match(/ {2}- id: agent\n[^]*?(?=members:)/) ?? [''];
    const found = compared(team, edited(team, [agent, ''])).changes.map(told);
    assert.ok(
      found.includes('reference-lost: Bo Lindqvist still has the role “agent”, which is no longer in the charter.'),
      found.join('\n'),
    );
  });

  it('says several hours, figures and marks as people do', () => {
    const phone = `${TEAM}services: [{ id: phone, name: Phone, hours: 8:00-18:00 on working days }]\n`;
    assert.match(
      compared(phone, edited(phone, [', hours: 8:00-18:00 on working days', ''])).changes[0]?.sentence ?? '',
      / of the service “Phone” are gone\.$/,
    );
    const least = edited(TEAM, ['    title: Agent\n', '    title: Agent\n    minimum: 3\n']);
    assert.match(
      compared(least, edited(least, ['minimum: 3', 'minimum: 2'])).changes[0]?.sentence ?? '',
      /drops from 3 to 2\.$/,
    );
    assert.deepEqual(
      compared(TEAM, edited(TEAM, ['    title: Agent\n', '    title: Agent\n    vacant: true\n'])).changes.map(told),
      ['role-changed: The role “Agent” is now marked as held by nobody.'],
    );
    const norm = (text: string): string => edited(TEAM, ['We say early when we cannot keep a promise.', text]);
    const becomes = (before: string, after: string): string =>
      compared(norm(before), norm(after)).changes[0]?.sentence.replace(/^.*?”, /, '') ?? '';
    assert.equal(
      becomes('We answer within one working day.', 'We answer within two working days.'),
      '“one working day” becomes “two working days”.',
    );
    assert.equal(
      becomes('We are there 8 am to 8 pm.', 'We are there 9 am to 9 pm.'),
      '“8 am to 8 pm” becomes “9 am to 9 pm”.',
    );
    assert.equal(
      becomes('We speak English and German.', 'We speak English, German and Danish.'),
      '“English and German” becomes “English, German and Danish”.',
    );
    assert.equal(
      becomes('We pay within 5 working days.', 'We pay within 10 working days.'),
      '“5 working days” becomes “10 working days”.',
    );
  });

  it('shows a figure that is written otherwise as it is written', () => {
    assert.deepEqual(told1(['target: ">= 90 %"', 'target: at least 90 %']), [
      'objective-target-changed: The target for “Customer satisfaction” is now written as “at least 90 %” instead of “>= 90 %”, which is as much.',
    ]);
  });

  it('puts a target that begins with a preposition in quotation marks', () => {
    assert.deepEqual(ofTyped('target: from 70 to 90 %', 'target: from 70 to 80 %'), [
      'objective-target-loosened ▼: The target for “Customer satisfaction” drops from “from 70 to 90 %” to “from 70 to 80 %”.',
    ]);
  });

  it('says a figure with its unit, and with no other word behind it', () => {
    assert.deepEqual(told1(['nine out of ten e-mails within 4 hours', 'nine out of ten e-mails within 5 hours']), [
      'objective-target-loosened ▼: In the objective “Answer nine out of ten e-mails within 5 hours by the end of 2026”, “4 hours” becomes “5 hours”.',
    ]);
    const norm = edited(TEAM, ['We say early when we cannot keep a promise.', 'We reach 92 out of 100 points.']);
    assert.match(compared(norm, edited(norm, ['92 out', '93 out'])).changes[0]?.sentence ?? '', /“92” becomes “93”\.$/);
    const share = edited(TEAM, ['We say early when we cannot keep a promise.', 'We answer 70 % of calls at once.']);
    assert.match(
      compared(share, edited(share, ['70 %', '60 %'])).changes[0]?.sentence ?? '',
      /“70 %” becomes “60 %”\.$/,
    );
  });

  it('names the fields of working hours, and says whom a nameless escalation step leads to', () => {
    const more = `${TEAM}hours: { days: Monday to Friday, from: "09:00", to: "17:00" }\nescalation:\n  - { to: Director, within: 1 day }\n`;
    const tell = (...edits: readonly Edit[]): string[] => compared(more, edited(more, ...edits)).changes.map(told);
    assert.deepEqual(tell(['to: "17:00"', 'to: "16:00"'], ['from: "09:00"', 'from: "08:30"']), [
      'hours-changed: The beginning of the working hours changes from 09:00 to 08:30.',
      'hours-loosened ▼: The end of the working hours changes from 17:00 to 16:00.',
    ]);
    assert.deepEqual(tell(['Monday to Friday', 'Monday to Thursday']), [
      'hours-loosened ▼: The choice of days of the working hours changes from “Monday to Friday” to “Monday to Thursday”.',
    ]);
    assert.deepEqual(tell(['to: Director, within: 1 day', 'to: Director, within: 2 days']), [
      'limit-loosened ▼: The time limit of the escalation step to “Director” rises from 1 day to 2 days.',
    ]);
    assert.deepEqual(tell(['escalation:\n  - { to: Director, within: 1 day }\n', '']), [
      'escalation-step-removed ▼: The escalation step to “Director” is gone.',
    ]);
  });

  it('is grammatical for fields with a name in the plural', () => {
    const more = edited(TEAM, [
      'title: Customer Care Charter\n',
      'title: Customer Care Charter\nteam: { name: Care, aliases: [CC] }\n',
    ]);
    assert.deepEqual(compared(more, edited(more, [', aliases: [CC]', ''])).changes.map(told), [
      'team-changed: The list of other names of the team is gone; it was “CC”.',
    ]);
    assert.deepEqual(compared(more, edited(more, ['name: Care,', 'name: Care Desk,'])).changes.map(told), [
      'team-renamed: The team is now called “Care Desk” instead of “Care”.',
    ]);
  });

  it('says what moved out of “what we don’t do” into “what we do”, with an owner too', () => {
    assert.deepEqual(
      told1(
        ['    - Complaints\n', '    - Complaints\n    - Invoices of business customers\n'],
        ['  out:\n    - text: Invoices of business customers\n      owner: Finance\n', ''],
      ),
      ['scope-widened: “Invoices of business customers” moves from what the team does not do to what the team does.'],
    );
  });
});

describe('a redline', () => {
  it('marks what was put in behind a word, and not the word for its comma', () => {
    const norm = (text: string) =>
      parseCharter(edited(TEAM, ['We say early when we cannot keep a promise.', JSON.stringify(text)]));
    const html = (before: string, after: string): string => redline(norm(before), norm(after), [], 2);
    assert.match(html('We greet Ana', 'We greet Ana, Bo and Cy'), /We greet Ana<ins>, Bo and Cy<\/ins>/);
    assert.match(html('We call back, on Sundays too.', 'We call back.'), /We call back<del>, on Sundays too<\/del>\./);
    assert.match(html('We wait 1,5 hours', 'We wait 2.5 hours'), /We wait <del>1,5 <\/del><ins>2\.5 <\/ins>hours/);
  });

  it('leaves alone what stays in a list that has one entry now', () => {
    const two = edited(TEAM, ['      owner: Finance\n', '      owner: Finance\n    - Repairs\n']);
    const [before, after] = [parseCharter(two), parseCharter(TEAM)];
    const html = redline(before, after, [], 2);
    assert.match(html, /<del>Repairs<\/del>/);
    assert.doesNotMatch(html, /<(?:del|ins)>[^<]*Invoices/);
  });
});
