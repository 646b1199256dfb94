import assert from 'node:assert/strict';
import { assertHolds } from './holds.js';
import { factsOf, importText, read, type Facts } from './kit.js';

const AIMS = ['Bake before dawn', 'Waste less bread', 'Teach two apprentices', 'Open a stall'] as const;
const [bake, waste, teach, stall] = AIMS;

function facts(body: string, name = 'a.md'): Facts {
  const imported = importText(name, `# Team charter\n\n## Members\n\n- Ana Ruiz\n- Bo Lind\n\n${body}\n`);
  assertHolds(imported);
  return factsOf(read(imported));
}

describe('goals in parts', () => {
  const forms: { readonly [form: string]: string } = {
    'below what each part is about': `## Goals\n\n### Customers\n\n- ${bake}\n- ${waste}\n\n### Technology\n\n- ${teach}\n- ${stall}`,
    'in columns': `## Goals\n\n| Short-term goals | Long-term goals |\n|---|---|\n| ${bake} | ${teach} |\n| ${waste} | ${stall} |`,
    'in Swedish columns': `## Mål\n\n| Kortsiktiga mål | Långsiktiga mål |\n|---|---|\n| ${bake} | ${teach} |\n| ${waste} | ${stall} |`,
    'behind why the team is there': `## Vision and goals\n\nA town with good bread.\n\n- ${AIMS.join('\n- ')}`,
    'below a question in German': `## Was wir erreichen wollen\n\n- ${AIMS.join('\n- ')}`,
  };
  for (const [form, body] of Object.entries(forms))
    it(form, () => {
      assert.deepEqual(facts(body).objectives.toSorted(), AIMS.toSorted());
    });

  it('stand above what they come to', () => {
    const said = facts(
      `## OKRs\n\n**Objective 1: ${bake}**\n\n- KR1: Ovens on at three\n\n**Objective 2: ${waste}**\n\n- KR1: Bins half full`,
    );
    assert.ok(said.objectives.includes(bake) && said.objectives.includes(waste));
  });

  it('may have a number of the document before their own', () => {
    const steps = '- **Specific:** by the whole crew\n- **Measurable:** loaves are counted';
    assert.deepEqual(facts(`## 2. Goals\n\n### 2.1 Goal 1: ${bake}\n\n${steps}`).objectives, [bake]);
    assert.deepEqual(facts(`## Purpose and goals\n\n### Goal 1: ${waste}\n\n${steps}`).objectives, [waste]);
  });

  it('are none where a part is about the people, the meetings or the rules', () => {
    const parts = '### Communication\n\n- Write in the chat\n\n### Norms\n\n- Be on time';
    assert.deepEqual(facts(`## Goals\n\n- ${bake}\n\n${parts}`).objectives, [bake]);
  });
});
