import * as vscode from 'vscode';
import { setToday, withCharter } from '../kit/charters.js';
import { waitForRule } from '../kit/diagnostics.js';
import { onScreen, screenshot, shownText } from '../kit/screen.js';

/** The README shows `editor.png`: copy it to docs/images when it should look different. */
describe('the picture of the README', () => {
  it('shows a charter, what is wrong with it, and how it reads', async function () {
    onScreen(this);
    await setToday('2026-11-22');
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
    const { document } = await withCharter(
      `charter: 1
title: Guest Experience Team Charter
status: active
purpose: A guest who asks for help gets an answer they can use the same day.

scope:
  in: [Every contact from booking to the last invoice]
  out: ["Prices and discounts, which Revenue Management decides"]

objectives:
  - Improve guest satisfaction█
  - text: Answer within the day
    metric: Requests answered within 8 hours
    target: at least 95 %
    due: 2027-03-31

roles:
  - id: lead
    title: Team Lead
    responsibilities: [Sets priorities, Answers for results]
  - id: agent
    title: Guest Agent
    responsibilities: [Answers guests]

members:
  - { id: ana, name: Ana Lima, role: lead }
  - { id: bo, name: Bo Winter, role: agnt }

review: { cadence: quarterly, last: 2026-09-15, next: 2026-12-15 }
signatures:
  - { member: ana, signed: 2026-09-15 }
  - { member: bo, signed: 2026-09-16 }
`,
      'guest-experience',
    );
    await vscode.commands.executeCommand('charter.openPreview');
    await shownText({ selector: 'h1', text: 'Guest Experience' });
    await waitForRule(document, 'undefined-role');
    await shownText({ selector: '.squiggly-error' });
    await shownText({ selector: '.statusbar-item[id*="charter.review"]', text: '23 days' });
    await screenshot('editor');
  });

  after(async () => {
    await setToday(undefined);
    await vscode.commands.executeCommand('workbench.action.focusSideBar');
  });
});
