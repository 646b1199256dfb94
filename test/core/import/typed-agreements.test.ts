import assert from 'node:assert/strict';
import { factsIn } from './kit.js';

describe('agreements as they are typed', () => {
  it('names alone on their lines above lists, signed by initials', () => {
    const said = factsIn(
      '## Working agreement\n\n# Hours\n\nAdd your hours and your initials to sign the agreement.\n\nTove\n* 9-17\n* TE\n\nOlle\n* 10 to 18, later on Mondays\n* OB\n\nXiu\n* mornings\n\nKitchen rules\n* We clean up\n* We wash up\n',
    );
    assert.deepEqual(said.members, ['Tove', 'Olle']);
    assert.deepEqual(said.signatories, ['Tove', 'Olle']);
  });

  it('names alone above the hours of each', () => {
    const said = factsIn(
      '# Team charter\n\n## Goals\n\n- Bake more\n\n## Availability\n\nAna\n- Monday 9-12\n\nPeter\n- Tuesday 9-12\n\nXiu\n- Friday\n',
    );
    assert.deepEqual(said.members, ['Ana', 'Peter', 'Xiu']);
    assert.deepEqual(said.signatories, []);
  });

  it('counted headings without marks, below what the file says about itself', () => {
    const said = factsIn(
      '---\ntitle: "Seed Committee"\n---\nSeed Committee Charter\n\n1. Purpose\nThe committee keeps all seeds of the\nvalley dry and safe.\n\n2. Objectives\nThe committee looks after these tasks:\n\n' +
        'Seed Storage\nSeed Exchange\n\nThe board may add or take away tasks.\n\n3. Membership\nThe committee has at least one and at most\nseven members.\n\n4. Meetings and Reports\nThe members of the committee meet at least once per\nyear, by letter.\n',
    );
    assert.deepEqual(said.objectives, ['Seed Storage', 'Seed Exchange']);
    assert.deepEqual(said.cadences, ['annual']);
  });

  it('goals of a group, by its whole name, below its mission', () => {
    const said = factsIn(
      '# Charter\n\n## 1 Mission\n\nWe keep the harbour open.\n\n### 1.1 Goals of the Northern Harbour Committee\n\nThe main goal is that boats are safe. It is reached by smaller ones:\n\n1. Keep the lights on.\n2. Clean the water.\n\n## 2 Meetings\n\nWe meet monthly.\n',
    );
    assert.deepEqual(said.objectives, ['Keep the lights on.', 'Clean the water.']);
  });

  it('places of a template that nobody has filled', () => {
    const said = factsIn(
      '# Acta del club\n\n## Objetivos\n\n### Objetivo general\n\n[Escribir un objetivo que diga para qué está el club. Ejemplo: Compartir lo que sabemos de hornos y de masas con quien quiera aprender.]\n\n### Objetivos específicos\n\n- Hornear cada semana.\n- Enseñar a otros.\n\n' +
        '## Integrantes\n\n- Ana Ruiz\n- Carlos Vela\n\n## Cargos\n\n### Vocales de turno (Mañana y Tarde)\n\n- Avisar a los demás.\n- Abrir el local.\n\n## Firmas\n\nLugar y fecha: ____________\n\n\\[Firstname Lastname\\] \\[Signature and date\\]\n\n\\[Firstname Lastname\\] \\[Signature and date\\]\n',
    );
    assert.deepEqual(said.objectives, ['Hornear cada semana.', 'Enseñar a otros.']);
    assert.deepEqual(said.members, ['Ana Ruiz', 'Carlos Vela']);
    assert.deepEqual(said.signatories, []);
  });
});
