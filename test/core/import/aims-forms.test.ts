import assert from 'node:assert/strict';
import { assertHolds } from './holds.js';
import { factsOf, importText, read, type Facts } from './kit.js';

const AIMS = ['Answer every call within two minutes', 'Reduce repeat contacts by 20 %', 'Train all new colleagues'];

function facts(body: string): Facts {
  const imported = importText('a.md', `# Team charter\n\n## Members\n\n- Ana Ruiz\n- Bo Lind\n\n${body}\n`);
  assertHolds(imported);
  return factsOf(read(imported));
}

describe('objectives beside their own heading', () => {
  const points = AIMS.map((aim) => `  - ${aim}`).join('\n');
  const forms: { readonly [form: string]: string } = {
    'a label above a list': `## Project\n\nObjectives:\n\n${AIMS.map((aim) => `- ${aim}`).join('\n')}`,
    'an item with points below it': `## Team direction\n\n- **Mission:** We help\n- **Metas:**\n${points}`,
    'a label before points in a row': `## Riktning\n\n**Våra mål:** ${AIMS.join('; ')}.`,
    'points below one of a list': `## Terms\n\n- The crew is called Harbour.\n- Specific goals, activities, and outcomes include:\n${points}`,
    'a row of a form': `## Facts\n\n| | |\n|---|---|\n| Budget | 300 |\n| Goals | ${AIMS.join('<br>')} |\n| Room | 4 |`,
  };
  for (const [form, body] of Object.entries(forms))
    it(form, () => {
      assert.deepEqual(facts(body).objectives, AIMS);
    });

  it('what comes of the work, if no other heading lists aims', () => {
    const list = AIMS.map((aim) => `- ${aim}`).join('\n');
    assert.deepEqual(facts(`## Outcomes\n\n${list}`).objectives, AIMS);
    assert.deepEqual(facts(`## Goals\n\n${list}\n\n## Outcomes\n\n- A new list\n- Two desks`).objectives, AIMS);
    assert.deepEqual(facts(`## Mål\n\n${list}\n\n## Resultat\n\n- En ny lista\n- Två bord`).objectives, AIMS);
  });

  it('what one meeting is for is no objective', () => {
    assert.deepEqual(facts('## Weekly sync\n\n**Goal:** plan the week; share news.').objectives, []);
  });

  it('what each person wants is none of the team', () => {
    const wants = 'Ana\n\n**Goals:** learn to type\n\nBo\n\n**Goals:** learn to listen';
    assert.deepEqual(facts(`## Us\n\n${wants}`).objectives, []);
  });

  it('a section about them says it all', () => {
    const { objectives } = facts(
      `## Goals\n\n- ${AIMS[0]}\n\n## Training\n\n**Goals:** learn to type; learn to listen.`,
    );
    assert.deepEqual(objectives, AIMS.slice(0, 1));
  });
});

describe('words that each point goes on with', () => {
  const points = AIMS.map((aim) => `- ${aim}`).join('\n');
  for (const lead of ['The whole team will:', 'Our team aims to:', 'Teamet ska:', 'El equipo debe:'])
    it(lead, () => {
      assert.deepEqual(facts(`## Main objectives\n\n${lead}\n\n${points}`).objectives, AIMS);
    });
});

describe('what is still to come is no point', () => {
  const blanks = ['TBD', 'None.', '- [Goal 1]\n- [Goal 2]', '- ...', '1. \n2. ', '- N/A', 'Por definir', 'Inga.'];
  blanks.push('Goal 1: ______\n\nGoal 2: ______', '| Nr | Goal |\n|---|---|\n| 1 | |\n| 2 | |');
  for (const blank of blanks)
    it(JSON.stringify(blank), () => {
      assert.deepEqual(facts(`## Goals\n\n${blank}`).objectives, []);
      assert.deepEqual(facts(`## Out of scope\n\n${blank}`).out, []);
    });
});

describe('goals in lines', () => {
  it('that are sentences, with a word above some of them', () => {
    const said = facts(
      '## Goals\n\nWe answer every call.\nWe train all new colleagues.\nAmbition\nWe want to learn.\n',
    );
    assert.deepEqual(said.objectives, ['We answer every call.', 'We train all new colleagues.', 'We want to learn.']);
  });

  it('that are counted, above the key results of each', () => {
    const below = AIMS.map((aim, index) => `**O${index + 1}: ${aim}**\n\n- KR1: a first number\n- KR2: a second one`);
    assert.deepEqual(facts(`## OKRs\n\n${below.join('\n\n')}`).objectives, AIMS);
    assert.deepEqual(facts('## Key results\n\n- KR1: Answer every call\n- KR2: Train all').objectives.length, 2);
  });
});

describe('goals below a heading with the word in brackets', () => {
  it('is about them', () => {
    const list = AIMS.map((aim) => `1. ${aim}`).join('\n');
    assert.deepEqual(facts(`## Destination (Goals)\n\n${list}`).objectives, AIMS);
    assert.deepEqual(facts(`## Destination (by train)\n\n${list}`).objectives, []);
  });

  it('without the labels among them', () => {
    const list = ['**Main aims:**', ...AIMS].map((aim) => `- ${aim}`).join('\n');
    assert.deepEqual(facts(`## Goals\n\n${list}`).objectives, AIMS);
  });
});

describe('below goals, what is no goal', () => {
  it('what people are to say', () => {
    const said = facts('## Outcomes\n\n- **"Ran the desk for a year."**\n- **"Answered nine calls an hour."**');
    assert.deepEqual(said.objectives, []);
  });

  const goals = AIMS.map((aim) => `- ${aim}`).join('\n');
  const labels = ['### Exit criteria', '### Criterios de aceptación', '### Utvärderingskriterier', '### Next steps'];
  labels.push('### Acciones', '### Handlingsplan', '### How we will get there', '**Action items:**', 'Plan de acción:');
  for (const label of labels)
    it(label, () => {
      const said = facts(`## Goals\n\n${goals}\n\n${label}\n\n- Print the new list\n- Everybody has a desk`);
      assert.deepEqual(said.objectives, AIMS);
    });

  it('what parts of criteria ask is none, too', () => {
    const criteria =
      '### Exit criteria\n\n#### First month\n\n- Raise the share of answers to 80 %\n- Cut waiting to 2 days';
    assert.deepEqual(facts(`## Goals\n\n${goals}\n\n${criteria}`).objectives, AIMS);
  });

  it('of each part, below a heading for all of them', () => {
    const [first = '', second = '', third = ''] = AIMS;
    const body = `### Documentation goals\n\n- ${first}\n- ${second}\n\n### Communication goals\n\n- ${third}`;
    assert.deepEqual(facts(`## Goals\n\n${body}`).objectives, AIMS);
  });
});
