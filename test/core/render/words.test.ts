import assert from 'node:assert/strict';
import { parseCharter } from '../../../core/src/index.js';
import { renderMarkdown } from '../../../core/src/render/index.js';

const PEOPLE = `
roles: [{id: lead, title: Team Leader}, {title: Agent}]
members: [{id: ana, name: Ana Ribeiro, role: lead}, {id: bo, name: Bo Lindqvist, role: Agent}]
metrics: [{id: reply, name: First reply}]
channels: [{id: chat, name: Website chat}]
`;

/** What stands below the section's heading. */
function section(heading: string, yaml: string): string {
  const markdown = renderMarkdown(parseCharter(`charter: 1\ntitle: A\n${PEOPLE}\n${yaml}\n`));
  const [, text = ''] = markdown.split(`## ${heading}\n\n`);
  return (text.split('\n\n## ')[0] as string).trimEnd();
}

function says(heading: string, yaml: string, ...lines: string[]): void {
  it(`${heading}: ${yaml.split('\n')[0]}`, () => assert.equal(section(heading, yaml), lines.join('\n')));
}

describe('structured fields in natural words', () => {
  const meetings = 'Meetings and Communication';
  says(
    meetings,
    'meetings: {name: Team sync, cadence: bi-weekly, day: Tuesday, time: "10:30", duration: 30 minutes, timezone: Europe/Berlin, chair: ana}',
    '- **Team sync**: every two weeks on Tuesday, 10:30–11:00 (Europe/Berlin), chaired by Ana Ribeiro',
  );
  says(
    meetings,
    'meetings: {name: Board, cadence: monthly, day: first Thursday of the month, time: "23:30", duration: 1 hour, attendees: [lead, The mayor], purpose: To decide.}',
    '- **Board**: every month on the first Thursday of the month, 23:30–00:30, with the Team Leader and The mayor. To decide.',
  );
  says(
    meetings,
    'meetings: {cadence: now and then, duration: as long as it takes}',
    '- now and then, for as long as it takes',
  );
  says(
    meetings,
    'communication: {what: Friday mail, cadence: weekly, audience: all, channel: chat, owner: lead}',
    '- **Friday mail**: every week, to everyone, via Website chat, sent by the Team Leader',
  );
  says(
    'Reporting',
    'reporting: {to: [Head of Operations, lead], what: The month in figures, cadence: monthly}',
    '- **To Head of Operations and the Team Leader**: The month in figures, every month',
  );
  says(
    'Escalation',
    'escalation: [{when: Two of us cannot agree, to: lead, within: 1 working day, how: A talk of three.}, Then we draw lots.]',
    '1. **Two of us cannot agree**: to the Team Leader, within 1 working day. A talk of three.',
    '2. Then we draw lots.',
  );
  says(
    'Working Hours and Availability',
    'hours: {days: [Monday, Tuesday], from: "09:00", to: "17:00", timezone: Europe/Lisbon, holidays: public holidays}',
    '- Monday and Tuesday, 09:00–17:00 (Europe/Lisbon), except public holidays',
  );
  says(
    'Team Objectives',
    'objectives: {title: Faster replies, metric: reply, target: at most 4 hours, baseline: 9 hours, due: 2026-12-31, owner: ana, current: {value: 6 hours, on: 2026-09-30}}',
    '- **Faster replies**: First reply at most 4 hours, starting from 9 hours, by 2026-12-31, now 6 hours on 2026-09-30 (owner: Ana Ribeiro)',
  );
  says(
    'Team Objectives',
    'objectives: [{text: Answer every mail within 4 hours by June 2027., due: 2027-06-30, target: at most 4 hours}, {text: Be kinder., due: 2027-06-30}]',
    '- Answer every mail within 4 hours by June 2027.',
    '- Be kinder. (by 2027-06-30)',
  );
  says('Scope', 'scope: {out: {text: Invoices, owner: Finance}}', '**What we don’t do**: Invoices (done by Finance)');
  says(
    'Scope',
    'scope: {out: {text: Invoices (see Finance), owner: Finance}}',
    '**What we don’t do**: Invoices (see Finance)',
  );
  says(
    'Our Promises',
    'services: {name: Hotline, channel: chat, metric: reply, target: at most 2 minutes}',
    '| Service | Channel | Measure | Promise |',
    '| --- | --- | --- | --- |',
    '| Hotline | Website chat | First reply | at most 2 minutes |',
  );
  says(
    'Operating Procedures',
    'procedures: {title: Complaints, owner: lead, trigger: A complaint, steps: [{by: Agent, do: Call, within: 4 hours}, {if: it is urgent, do: Ring twice}]}',
    '### Complaints',
    '',
    '**Owner**: Team Leader\\',
    '**Starts when**: A complaint',
    '',
    '| Step | When | Who | What | Within |',
    '| --- | --- | --- | --- | --- |',
    '| 1 |  | Agent | Call | 4 hours |',
    '| 2 | it is urgent |  | Ring twice |  |',
  );
  says(
    'Operating Procedures',
    'procedures: {title: Complaints, steps: [{by: Agent, do: Call, steps: [Breathe, {do: Smile, steps: Really}]}, Write]}',
    '### Complaints',
    '',
    '1. **Agent**: Call',
    '   - a. Breathe',
    '   - b. Smile',
    '     - a. Really',
    '2. Write',
  );
  says(
    'Operating Procedures',
    'procedures: [Smile., {text: Answer within a day., within: 24 hours}]',
    '- Smile.',
    '- Answer within a day.',
  );
  says(
    'Approval and Review',
    'review: {cadence: semiannual, next: 2027-01-01, owner: [lead, bo]}\napproval: {needs: majority, within: 14 days}',
    'This charter is reviewed every six months by the Team Leader and Bo Lindqvist. Next review on 2027-01-01.',
    '',
    'A change comes into force when more than half of the members have signed. There are 14 days to sign after a change.',
  );
  says(
    'Approval and Review',
    'signatures: folder\nstatus: active',
    'Team Member Signatures:',
    '',
    'The signatures are kept in a folder beside this charter.',
  );
});

describe('Markdown', () => {
  says(
    'Team Norms',
    'norms: ["# one", "2. two", "- three", "> four", "____", "+ five", "#6 stays", "*so* does this", "1.5 too"]',
    '- \\# one',
    '- 2\\. two',
    '- \\- three',
    '- \\> four',
    '- \\____',
    '- \\+ five',
    '- #6 stays',
    '- *so* does this',
    '- 1.5 too',
  );
  says(
    'Team Norms',
    'norms: [one, {title: Two, text: "first\\n\\n- a\\n- b"}, three]',
    '- one',
    '',
    '- **Two**',
    '',
    '  first',
    '',
    '  - a',
    '  - b',
    '',
    '- three',
  );
  says(
    'Introduction',
    'introduction: "Text\\n\\n# Heading\\n\\n```\\n# code\\n```"',
    'Text',
    '',
    '### Heading',
    '',
    '```',
    '# code',
    '```',
  );

  it('keeps lists in a row apart', () => {
    const text = renderMarkdown(
      parseCharter(
        'charter: 1\ntitle: A\nnorms: [a]\nprinciples: [b]\nlayout: {sections: [{fields: norms}, {fields: principles}, {fields: norms}]}',
      ),
    );
    assert.equal(text, '# A\n\n- a\n\n* b\n\n- a\n');
  });

  it('is empty where there is no charter', () => assert.equal(renderMarkdown(parseCharter('- a')), ''));
});
