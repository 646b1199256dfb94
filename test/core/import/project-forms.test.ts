import assert from 'node:assert/strict';
import { factsHeld } from './holds.js';

const PEOPLE = { tove: 'backend dev', olle: 'product manager', kim: 'frontend dev' };

describe('people told of line below line', () => {
  const forms: { readonly [form: string]: string } = {
    'in bold':
      '**team:** we bake for the town, and these are we:\n\n**tove: backend dev**\n\n**olle: product manager**\n\n**kim: frontend dev**',
    'below a heading': '## Team\n\nWe are few.\n\ntove: backend dev  \nolle: product manager  \nkim: frontend dev',
    'without a heading':
      '## How it began\n\nSome people met.\n\ntove – backend dev  \nolle – product manager  \nkim – frontend dev',
  };
  for (const [form, words] of Object.entries(forms))
    it(form, () => {
      const said = factsHeld(`# Oven charter\n\n**purpose:** bread for the town\n\n${words}\n`);
      assert.deepEqual(said.members, Object.keys(PEOPLE));
      assert.deepEqual(said.roles, Object.fromEntries(Object.entries(PEOPLE).map(([name, role]) => [name, [role]])));
    });

  it('what is no name is nobody', () => {
    const said = factsHeld(
      '# Oven charter\n\n## Tools\n\nbackend: dev server  \nbudget: manager approval  \ncontact: team lead\n',
    );
    assert.deepEqual(said.members, []);
  });

  it('first names with what they do, below capitals of a plain text', () => {
    const said = factsHeld(
      'OVEN PROJECT (charter)\nPurpose: bread for the town.\n\nTEAM COMPOSITION (duties)\nTove: kneading, shaping, (sweeping)\nOlle: baking, selling, (sweeping)\nKim: buying flour, counting, (sweeping)\n',
      'charter.txt',
    );
    assert.deepEqual(said.members, ['Tove', 'Olle', 'Kim']);
  });
});

describe('forms of projects', () => {
  const FORM =
    '<table><tr><th>Project title</th><td>Tram app</td><th>Project manager</th><td>Tove Ek</td></tr>' +
    '<tr><th>Sponsor</th><td>Olle Berg</td><th>Position</th><td>Director</td></tr>' +
    '<tr><th>Deliverables</th><td colspan="3">An app</td></tr><tr><th>Constraints</th><td colspan="3">Little time</td></tr>' +
    '<tr><th>Assumptions</th><td colspan="3">Trams run</td></tr>' +
    '<tr><th>Milestones</th><td colspan="3"><table><tr><th>Date</th><th>Item</th></tr><tr><td>3rd May</td><td>Start</td></tr><tr><td>9th June</td><td>End</td></tr></table></td></tr></table>';

  it('two labels in a row, around another table', () => {
    const said = factsHeld(`<h1>Tram charter</h1>\n\n<h2>Project Scope</h2>\n\n${FORM}\n`, 'charter.md');
    assert.deepEqual(said.roles, { 'Tove Ek': ['Project manager'] });
    assert.deepEqual(said.members, ['Tove Ek']);
    assert.deepEqual(said.in, []);
  });

  it('a level of membership is a role', () => {
    const said = factsHeld(
      '# Guild charter\n\n## Membership\n\n| Name | Level |\n|---|---|\n| Tove Ek | Lead |\n| Olle Berg | Guild Member |\n| Kim Lund | Guild Member |\n',
    );
    assert.deepEqual(said.roles, { 'Tove Ek': ['Lead'], 'Olle Berg': ['Guild Member'], 'Kim Lund': ['Guild Member'] });
  });

  it('first and family names in two columns, where people sign', () => {
    const said = factsHeld(
      '# Gruppkontrakt\n\n## Roller\n\n- Projektledare: Tove\n- Testare: Olle\n\n## Underskrifter\n\nKontraktet upprättades av:\n\n| Förnamn | Efternamn |\n|---|---|\n| Tove | Ek |\n| Olle | Berg |\n',
    );
    assert.deepEqual(said.members, ['Tove Ek', 'Olle Berg']);
    assert.deepEqual(said.roles, { 'Tove Ek': ['Projektledare'], 'Olle Berg': ['Testare'] });
  });

  it('roles with first names in brackets, of those who are members', () => {
    const said = factsHeld(
      '# Gruppkontrakt\n\n## Teammedlemmar\n\nTove Ek, Olle Berg\n\n## Ansvar\n\nVi har två områden:\n\nTestansvarig (Tove):\n\nProvar allt som byggs.\n\nGit-ansvarig (Olle):\n\nSer över grenarna.\n\nBudgetansvarig (vår):\n\nIngen än.\n',
    );
    assert.deepEqual(said.roles, { 'Tove Ek': ['Testansvarig'], 'Olle Berg': ['Git-ansvarig'] });
  });
});

describe('parts of a document that are easily missed', () => {
  it('numbered headings with a line below', () => {
    const said = factsHeld(
      '1. Purpose\n----------\n\nTo bake.\n\n2. Objectives\n----------\n\n• To share all that we have learnt about ovens, and about the grain that comes from the valley.\n• To hold a yearly fair.\n',
    );
    assert.deepEqual(said.objectives, [
      'To share all that we have learnt about ovens, and about the grain that comes from the valley.',
      'To hold a yearly fair.',
    ]);
    assert.deepEqual(said.cadences, []);
  });

  it('goals as a part of the background', () => {
    const said = factsHeld(
      '# Gruppkontrakt\n\n## Bakgrund, syfte och mål\n\n### Bakgrund\n\nKvarnen är gammal.\n\n### Syfte\n\nVi vill mala.\n\n### Mål\n\n- Mala mer\n- Spilla mindre\n',
    );
    assert.deepEqual(said.objectives, ['Mala mer', 'Spilla mindre']);
  });

  it('what a template says in italics, and its counted places', () => {
    const said = factsHeld(
      '# Team charter\n\n## Objectives\n\n- Objective 1\n- Objective 2\n\n## In scope\n\n- *High-level features*\n- *What is in scope*\n',
    );
    assert.deepEqual(said.objectives, []);
    assert.deepEqual(said.in, []);
  });
});

describe('people of a company, however it tells who they are', () => {
  const three = ['Tove Ek', 'Olle Berg', 'Kim Lund'];
  const forms: { readonly [form: string]: string } = {
    'sentences that begin with them': '## Team\n\nTove Ek runs the desk; Olle Berg and Kim Lund answer letters.',
    'sentences that tell what they are first':
      '## Project organisation\n\nThe project manager, Tove Ek, plans the work. The technical lead, Olle Berg, decides how it is done. Kim Lund tests it.',
    'a row with roles before the names':
      '## The team\n\nProject lead Tove Ek, developer Olle Berg, and tester Kim Lund.',
    'the rest of a sentence about one':
      '## Bemanning\n\nTeamledare är Tove Ek. I teamet ingår också Olle Berg (support) och Kim Lund (utveckling).',
    'our team is':
      '## How it began\n\nOur team is Tove Ek (project lead), Olle Berg (hardware), and Kim Lund (software). We report to Ada Wirén.',
    'those who make it up': 'This charter was agreed by Tove Ek, Olle Berg and Kim Lund, who make up the oven crew.',
    'a label with brackets behind the names': '**Team:** Tove Ek (IT), Olle Berg (law), Kim Lund (sales)',
    'the head of a table of parts':
      '## RACI\n\n| Activity | Tove Ek | Olle Berg | Kim Lund |\n|---|---|---|---|\n| Bake | R | A | C |\n| Sell | I | R/A | |',
    'rows of what they can do':
      '## Skills\n\n| Name | Rye | Wheat |\n|---|---|---|\n| Tove Ek | ● | |\n| Olle Berg | | ● |\n| Kim Lund | ● | ● |',
    'several in a cell':
      '## Our shifts\n\n| Shift | Agents |\n|---|---|\n| Morning | Tove Ek, Olle Berg |\n| Evening | Kim Lund, Tove Ek |',
    'dots before what they do':
      '## Team\n\nTove Ek ........ Manager  \nOlle Berg ........ Baker  \nKim Lund ........ Baker',
    'bold names in sentences, below any words':
      '## Who’s on the bus\n\n🧭 **Tove Ek** steers us (Team lead)\n\n🎨 **Olle Berg** draws the signs\n\n🧪 **Kim Lund** breaks things',
  };
  for (const [form, words] of Object.entries(forms))
    it(form, () => {
      assert.deepEqual(factsHeld(`# Team charter\n\n${words}\n\n## Purpose\n\nTo bake.\n`).members, three);
    });

  const nobody: { readonly [form: string]: string } = {
    'where they work': '## Our offices\n\n- San Jose: engineering\n- Buenos Aires: support',
    'what they read': '## Reading\n\n- Patrick Ohlin: The Teams of Old\n- Amy Edström: The Fearless Oven',
    'whoever a team answers to': '## Team\n\nWe are few and report to Ada Wirén and Bo Dahl.',
    'tables of what is done when': '## Plan\n\n| Step | Monday | Friday |\n|---|---|---|\n| Bake | R | A |',
    'labels of decisions': '## Decisions\n\nbudget: project manager  \ndesign: lead designer  \nhiring: team lead',
  };
  for (const [form, words] of Object.entries(nobody))
    it(`but not ${form}`, () => {
      assert.deepEqual(factsHeld(`# Team charter\n\n${words}\n\n## Purpose\n\nTo bake.\n`).members, []);
    });

  it('whoever reviewed a document beside its author is nobody of the team', () => {
    const said = factsHeld(
      '# Team charter\n\nAuthor: Ada Wirén  \nReviewers: Bo Dahl, Cy Fors\n\n## Members\n\n- Tove Ek\n- Olle Berg\n',
    );
    assert.deepEqual(said.members, ['Tove Ek', 'Olle Berg']);
  });

  it('what letters stand for a role, and a role that ends in a capital', () => {
    const said = factsHeld(
      '# Team charter\n\n## Roles\n\n| Role | People |\n|---|---|\n| Tech lead | Tove Ek |\n| iOS | Olle Berg, Kim Lund |\n',
    );
    assert.deepEqual(said.roles, { 'Tove Ek': ['Tech lead'], 'Olle Berg': ['iOS'], 'Kim Lund': ['iOS'] });
    assert.deepEqual(factsHeld('# Team charter\n\n## Team\n\n- Tove Ek (PM)\n- Olle Berg (QA)\n').roles, {
      'Tove Ek': ['PM'],
      'Olle Berg': ['QA'],
    });
  });
});
