import assert from 'node:assert/strict';
import { analyze, parseCharter } from '../../../core/src/index.js';
import { settingsOf } from '../../kit/settings.js';

/** What people really leave in charters, in words of our own: the defect, the charter, the rule that has to find it. */
const DEFECTS: readonly (readonly [defect: string, charter: string, rule: string, profile?: 'strict'])[] = [
  ['two cadences for one meeting', 'norms: [We have regular weekly meetings]\nmeetings:\n  - We meet at least once every two weeks.\n', 'contradicting-cadences'],
  ['a cadence and a day that do not fit', 'meetings:\n  - name: Stand-up\n    text: We meet twice a week.\n    cadence: weekly\n    day: Friday\n', 'contradicting-cadences'],
  ['roles that are still examples', 'roles:\n  - title: "[e.g., Team Leader]"\n', 'placeholder'],
  ['approved, and nobody has signed', 'approval:\n  statement: "Charter approved: 15 January 2026"\nmembers: [Ana Ruiz, Bo Lind]\nsignatures:\n  - member: Ana Ruiz\n    signed:\n  - member: Bo Lind\n    signed:\n', 'approved-but-unsigned'],
  ['a majority that is three quarters', 'decisions:\n  method: Majority vote (3/4)\n', 'threshold-contradiction'],
  ['a minimum that is punished only far below', 'norms: [Everybody gives at least 20 hours a week]\naccountability: [Who is under 15 hours a week is talked to]\n', 'threshold-contradiction'],
  ['a review that has passed', 'review:\n  next: 2026-03-31\n', 'review-overdue'],
  ['a metric without a date yet', 'objectives:\n  - text: Answer nine of ten letters within two days\n    due: TBD\n', 'placeholder'],
  ['an empty metric', 'metrics:\n  - name: CSAT\n  -\n', 'empty-section'],
  ['a list that ends in dots', 'stakeholders: [Shops, Museums, ...]\n', 'placeholder'],
  ['one member spelled in two ways', 'members: [Ana Petersen, Bo Lind, Ana Peterson]\n', 'name-variants'],
  ['one who signs with another spelling', 'members: [Geoffrey Hale, Bo Lind]\nsignatures:\n  - { member: Geofrey Hale, signed: 2026-01-01 }\n', 'unexpected-signature'],
  ['a value listed twice', 'principles: [Efficiency, Honesty, Efficiency]\n', 'duplicate-entry'],
  ['nobody but leaders', 'roles: [Project Leader, Technical Leader, Design Leader, Test Leader]\nmembers:\n  - { name: Ana Ruiz, role: Project Leader }\n  - { name: Bo Lind, role: Technical Leader }\n  - { name: Cy Wong, role: Design Leader }\n  - { name: Di Moro, role: Test Leader }\n', 'everyone-leads'],
  ['meetings that are not necessary yet', 'meetings:\n  - name: Team meeting\n    text: Times are not scheduled, as it is not necessary yet.\n', 'meeting-without-cadence'],
  ['roles that nobody holds', 'roles: [Team Lead, Scribe]\nmembers:\n  - { name: Ana Ruiz, role: Team Lead }\n', 'unheld-role'],
  ['roles and no people', 'roles: [Team Lead, Scribe]\n', 'missing-members'],
  ['a relative date', 'deliverables:\n  - { title: Plan, due: +5 weeks }\n', 'unclear-date'],
  ['a date with a remark', 'deliverables:\n  - { title: Plan, due: 9/7/2021 (now) }\n', 'unclear-date'],
  ['a name behind the blank', 'members: ["[Nom 1] : Ana Ruiz"]\n', 'placeholder'],
  ['a name in the blank', 'purpose: "Application choisie : [Bowy]"\n', 'placeholder'],
  ['an end date that is a pattern', 'period:\n  start: 2026-01-01\n  end: "[dd monthname yyyy] (Start date + 2 years)"\n', 'placeholder'],
  ['a link without an address', 'references: ["See our [group page]() for more"]\n', 'placeholder'],
  ['a charter past its end', 'status: active\nperiod: { start: 2020-12-31, end: 2022-12-31 }\n', 'ended-but-active'],
  ['groups that are to be defined', 'stakeholders: ["External Groups: TBD"]\n', 'placeholder'],
  ['a milestone named x', 'deliverables: [First draft, x]\n', 'one-letter-entry'],
  ['a day that may be two days', 'period:\n  start: 3/01/2024\n', 'ambiguous-date'],
  ['members that a program was to fill in', 'members: ["{% for member in site.members %}", "{{ member.name }}", "{% endfor %}"]\n', 'placeholder'],
  ['a member without a name', 'members: [Member 1, Bo Lind]\n', 'placeholder'],
  ['one who has not signed', 'status: active\nmembers: [Ana Ruiz, Bo Lind]\nsignatures:\n  - { member: Ana Ruiz, signed: 2026-01-01 }\n', 'unsigned-member'],
  ['a reasonable period, in a field', 'procedures:\n  - { title: Letters, within: an agreed reasonable period }\n', 'vague-limit'],
  ['a reasonable period, in the words', 'norms: [We reply within an agreed reasonable period]\n', 'vague-limit'],
  ['a stranger among the signatures', 'members: [Ana Ruiz, Bo Lind]\nsignatures:\n  - { member: Petra Holm, signed: 2026-01-01 }\n', 'unexpected-signature'],
  ['a number twice', 'sections:\n  - { heading: 1.4 Roles, text: We have two. }\n  - { heading: 1.4 Deadlines, text: We have none. }\n', 'repeated-heading'],
  ['a heading twice', 'sections:\n  - { heading: Nos Objectifs, text: Gagner. }\n  - { heading: Nos objectifs, text: Apprendre. }\n', 'repeated-heading'],
  ['a question mark where a decision belongs', 'roles: ["Chemical?", Civil]\n', 'open-question'],
  ['a section without content', 'deliverables: []\n', 'empty-section'],
  ['a sentence that stops', 'purpose: "We build a reading room for the town. Within these months the team"\n', 'unfinished-sentence'],
  ['two leaders', 'roles: [Team Leader, Agent]\nmembers:\n  - { name: Ana Ruiz, role: Team Leader }\n  - { name: Bo Lind, role: Team Leader }\n  - { name: Cy Wong, role: Agent }\n', 'two-leaders'],
  ['three people for four offices', 'roles: [Chair, Treasurer, Secretary, Vice Chair]\nmembers:\n  - { name: Ana Ruiz, roles: [Chair, Treasurer] }\n  - { name: Bo Lind, role: Secretary }\n  - { name: Cy Wong, role: Vice Chair }\n', 'leads-twice'],
  ['more that is to be defined', 'members: [Ana Ruiz, TBD more]\n', 'placeholder'],
  ['a link that leads to a sign', 'background: |\n  See [the list][tag].\n\n  [tag]: @\n', 'placeholder'],
  ['a success section begun', 'success:\n', 'empty-section'],
  ['a term that has ended', 'members:\n  - { name: Ana Ruiz, until: "Aug 14, 2026" }\n  - { name: Bo Lind }\n', 'ended-term'],
  ['an approval date that is a pattern', 'approval:\n  statement: "Approval Date: YYYY-MM-DD"\n', 'placeholder'],
  ['a code fence that is not closed', 'background: |\n  ```mermaid\n  graph TD\n  ```text\n', 'open-code-block'],
  ['a cadence to be defined', 'meetings:\n  - name: Call\n    cadence: every **TBD** weeks\n', 'placeholder'],
  ['coordinates to be defined', 'meetings:\n  - name: Call\n    cadence: weekly\n    location: Zoom coordinates are **TBD**\n', 'placeholder'],
  ['a start that is a pattern', 'period:\n  start: DD Month YYYY\n', 'placeholder'],
  ['something to be discussed', 'meetings: [Meet with mentors once a week (Needs to be discussed)]\n', 'open-question'],
  ['guidance of the template', 'purpose: Describe here in one or two sentences why the team exists.\n', 'guidance-left-in'],
  ['something to define', 'scope:\n  in: [to define]\n', 'placeholder'],
  ['no goals', 'members: [Ana Ruiz]\n', 'missing-objectives'],
  ['no meetings, and nothing else that is shared', 'members: [Ana Ruiz, Bo Lind]\n', 'missing-communication', 'strict'],
  ['one name where all others have two', 'members: [Ana Ruiz, Bo Lind, Cy Wong, Dora]\n', 'name-without-surname'],
  ['one person for two functions', 'roles: [Project Manager, Configuration Management Lead, Developer]\nmembers:\n  - { name: Ana Ruiz, roles: [Project Manager, Configuration Management Lead] }\n  - { name: Bo Lind, role: Developer }\n  - { name: Cy Wong, role: Developer }\n', 'leads-twice'],
  ['a cadence nobody understands', 'meetings:\n  - { name: Call, cadence: regularly }\n', 'unknown-cadence'],
  ['two groups, or three, in one cell', 'roles: [Security, Extensions, Telemetry]\nmembers:\n  - { name: Ana Ruiz, role: "Security, Extensions and Telemetry" }\n', 'undefined-role'],
  ['a whole file that is a stub', 'purpose: Charter content here\n', 'placeholder'],
  ['a phone number', 'members:\n  - { name: Ana Ruiz, text: "Call me at +49 170 1234567" }\n', 'personal-data'],
]; // prettier-ignore

describe('defects of real charters', () => {
  for (const [defect, charter, rule, profile = 'recommended'] of DEFECTS) {
    it(defect, () => {
      const document = parseCharter(`charter: 1\ntitle: Reading Room\n${charter}`);
      const settings = settingsOf(new Set([rule]), [profile]);
      assert.notEqual(analyze(document, { settings, today: '2026-11-22' }).length, 0, rule);
    });
  }
});
