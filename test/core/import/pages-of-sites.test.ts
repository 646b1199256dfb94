import assert from 'node:assert/strict';
import { factsIn, factsOf, importText, read } from './kit.js';

describe('pages of sites', () => {
  it('of nothing but what stands before the text', () => {
    const page =
      '---\nname: Orchards\n# Values: Active, Retired\nstatus: Active\nlayout: group\n' +
      'charter: |\n  *Purpose:*\n  To keep old trees alive.\n\n  *Reporting:*\n  Each autumn\n' +
      'chairs:\n  - name: Ana Ruiz (University of Lund)\n    email: ana@example.org\n  - name: Bo Lind\n    email: bo@example.org\n' +
      'meeting_schedule: "10:00-11:00 CET, first Friday of the month"\ngoals:\n  - Plant ten trees\n  - Graft twenty more\n---\n';
    const imported = importText('orchards.md', page);
    const said = factsOf(read(imported));
    assert.deepEqual(said.members, ['Ana Ruiz', 'Bo Lind']);
    assert.deepEqual(said.roles, { 'Ana Ruiz': ['Chair'], 'Bo Lind': ['Chair'] });
    assert.deepEqual(said.cadences, ['monthly']);
    assert.deepEqual(said.objectives, ['Plant ten trees', 'Graft twenty more']);
    assert.match(imported.yaml, /^title: Orchards$/m);
    assert.deepEqual(
      imported.report.leftOut.map(({ text }) => text),
      ['# Values: Active, Retired\nlayout: group'],
    );
    assert.deepEqual(imported.report.words.lost, []);
  });

  it('whose title stands before the text, above headings as high that are the people', () => {
    const text = '# Ana Ruiz\n\nDirector\n\nShe is up at four.\n\n# Bo Lind\n\nEditor\n\nHe is not.\n';
    const imported = importText('team.md', `---\ntitle: Team\n---\n\n${text}`);
    const { members, roles } = factsOf(read(imported));
    assert.deepEqual([members, roles], [['Ana Ruiz', 'Bo Lind'], { 'Ana Ruiz': ['Director'], 'Bo Lind': ['Editor'] }]);
    assert.match(imported.yaml, /^title: Team$/m);
  });

  it('with lists of people before the text, and nothing else of it', () => {
    const { members, roles } = factsIn(
      '---\nlayout: team\nauthors:\n  - name: Dan Ek\nmembers:\n  - name: Ana Ruiz\n    role: Lead\n  - name: Bo Lind\n    role: Tester\ntags: [Cleo Berg]\n---\n# Search guild\n\n## Purpose\n\nWe make search kinder.\n',
    );
    assert.deepEqual(members, ['Ana Ruiz', 'Bo Lind']);
    assert.deepEqual(roles, { 'Ana Ruiz': ['Lead'], 'Bo Lind': ['Tester'] });
  });

  it('whose words before the text cannot be read are left as they were', () => {
    const { report } = importText(
      'a.md',
      '---\ntitle: Mill\nmembers: [ {name: Ana\n---\n# Team charter\n\n## Goals\n\n- Grind\n',
    );
    assert.deepEqual(
      report.leftOut.map(({ text }) => text),
      ['title: Mill\nmembers: [ {name: Ana'],
    );
  });

  it('in MDX, with tags over several lines that a program styles', () => {
    const portrait = (name: string, title: string): string =>
      `<div\n  style={{\n    display: 'flex', // beside\n  }}\n>\n  <img\n    src={useBaseUrl('img/one.svg')}\n    alt="${name}"\n  />\n\n` +
      `  <div>\n    <div\n      style={{\n        fontWeight: 600,\n      }}\n    >\n      ${name}\n    </div>\n\n` +
      `    <div className={styles.title}>\n      ${title}\n    </div>\n\n    <div style={{ lineHeight: 1 }}>\n      Bakes since ten years.\n    </div>\n  </div>\n</div>\n\n`;
    const said = factsIn(
      `---\ntitle: Our bakers\n---\n\n# Meet our bakers\n${portrait('Dr Ana RUIZ', 'Head of Ovens')}${portrait('Bo Lind', 'Research Fellow')}${portrait('Cleo Berg', 'Baking Assistant')}`,
      'team.mdx',
    );
    assert.deepEqual(said.members, ['Dr Ana RUIZ', 'Bo Lind', 'Cleo Berg']);
    assert.deepEqual(said.roles, {
      'Dr Ana RUIZ': ['Head of Ovens'],
      'Bo Lind': ['Research Fellow'],
      'Cleo Berg': ['Baking Assistant'],
    });
  });

  it('in MDX, with components over several lines, and lists in tags', () => {
    const said = factsIn(
      '# Kitchen\n\n## Members\n\n<Grid cols={2}>\n  <Person\n    name="Cleo Berg"\n    role="Head cook"\n    image={cleo}\n  />\n  <Person\n    name={"Dan Ek"}\n    role={"Baker"}\n  />\n</Grid>\n\n' +
        '<Card title="Meetings" icon={<Clock />}>\n  - We meet every week.\n\n    At noon.\n  - Notes are kept.\n</Card>\n',
      'kitchen.mdx',
    );
    assert.deepEqual(said.roles, { 'Cleo Berg': ['Head cook'], 'Dan Ek': ['Baker'] });
    assert.deepEqual(said.cadences, ['weekly']);
  });

  it('in MDX, with people that its code lists', () => {
    const said = factsIn(
      "# Kitchen\n\nexport const team = [\n  { name: 'Ana Ruiz', role: 'Chair', github: 'anar' },\n  { name: 'Bo Lind', role: 'Secretary' },\n];\n\n## Purpose\n\nWe cook for the town.\n\n## Members\n\n" +
        '<Grid people={[{ name: "Cleo Berg", role: "Tester" }, { name: "Menu" }]} />\n\n{team.map((one) => <Person key={one.name} {...one} />)}\n',
      'kitchen.mdx',
    );
    assert.deepEqual(said.roles, { 'Ana Ruiz': ['Chair'], 'Bo Lind': ['Secretary'], 'Cleo Berg': ['Tester'] });
    assert.deepEqual(said.members, ['Ana Ruiz', 'Bo Lind', 'Cleo Berg']);
  });

  it('with a card for each office, and places that nobody has filled', () => {
    const card = (title: string, name: string): string =>
      `<div><h2>${title}</h2><p>Namn: ${name}</p><p>Kontakt: (fyll i)</p></div>`;
    const { members, roles } = factsIn(
      `<html><body><h1>Styrelsen</h1>${card('Ordförande', '(fyll i)')}${card('Kassör', 'Tove')}${card('Sekreterare', 'Olle Ek')}${card('Revisor', 'Karin Sjö')}</body></html>`,
      'styrelsen.html',
    );
    assert.deepEqual(members, ['Tove', 'Olle Ek']);
    assert.deepEqual(roles, { Tove: ['Kassör'], 'Olle Ek': ['Sekreterare'] });
  });

  it('with where people work before what they are, in a cell', () => {
    const { members, roles } = factsIn(
      '# Team\n\n## Members\n\n| Name | Organization and role |\n| --- | --- |\n| **Ana Ruiz** | Mill \\| Senior Engineer |\n| Bo Lind<br>Oven \\| Designer | |\n| Cleo Berg | Mill \\| Tester |\n',
    );
    assert.deepEqual(members, ['Ana Ruiz', 'Bo Lind', 'Cleo Berg']);
    assert.deepEqual(roles, { 'Ana Ruiz': ['Senior Engineer'], 'Cleo Berg': ['Tester'] });
  });
});
