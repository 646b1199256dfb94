import assert from 'node:assert/strict';
import { english, parseCharter } from '../../../core/src/index.js';
import { editedIn, readEdited, takeOver, type EditedChange } from '../../../core/src/onto/index.js';
import { renderMarkdown } from '../../../core/src/render/index.js';
import { renderDocx } from '../../../core/src/word/index.js';
import { editXml } from './edits.js';

const CHARTER = `# The desk, since 2024
charter: 1
title: Returns Desk
purpose: We make returns easy. # as agreed in May
objectives:
  # hard
  - id: fast
    text: Answer within 4 hours by the end of 2027.
    owner: lead
procedures:
  - id: refund
    title: Refund
    steps:
      - by: lead
        do: Look at the parcel
      - by: ana-costa
        do: Pay the money back
        within: 2 days
metrics:
  - id: score
    name: Score
    definition: Mean of all answers
    cadence: monthly
roles:
  - id: lead
    title: Team Lead
    responsibilities:
      - Decides what comes next
  - id: agent
    title: Agent
    responsibilities: Answers customers
members:
  - id: ana-costa
    name: Ana Costa
    roles: [lead]
  # on leave in May
  - id: bo-lind
    name: Bo Lind
    role: agent
meetings:
  - id: round
    name: Round
    text: "Round: every Monday at 10:00"
    cadence: weekly
risks:
  - Strikes
`;

const ROWS = `| Ana Costa | Team Lead | Decides what comes next |
| Bo Lind | Agent | Answers customers |
`;

describe('rows, items and sections of an edited document come onto its charter', () => {
  const document = parseCharter(CHARTER);
  const page = renderMarkdown(document);

  it('makes a new member of a new row, with a role that is there', () => {
    const member = '  - id: cy-young\n    name: Cy Young\n    roles: [agent]\n';
    const expected = CHARTER.replace('    role: agent\n', `    role: agent\n${member}`);
    // The duties stand above: copied, left out or as the table says it.
    for (const duties of ['as above', 'Answers customers', ''])
      assert.equal(after(ROWS, `${ROWS}| Cy Young | Agent | ${duties} |\n`), expected, duties);
  });

  it('makes a new role, with its duties, of one that is not there', () => {
    const [change] = changesOf(ROWS, `${ROWS}| Cy Young (alternate) | Trainer | • Trains others<br>• Listens well |\n`);
    assert.equal(change?.does && english(change.does), 'Puts in a member: “Cy Young”, and a role: “Trainer”.');
    const trained = after(ROWS, `${ROWS}| Cy Young (alternate) | Trainer | • Trains others<br>• Listens well |\n`);
    assert.match(trained, /- id: cy-young\n {4}name: Cy Young\n {4}roles: \[trainer\]\n {4}status: alternate\n/u);
    assert.match(
      trained,
      /- id: trainer\n {4}title: Trainer\n {4}responsibilities:\n {6}- Trains others\n {6}- Listens well\n/u,
    );
  });

  it('makes no second member of a name, nor one of “Nobody yet”', () => {
    assert.match(after(ROWS, `${ROWS}| Ana Costa | Agent | as above |\n`), /- id: ana-costa-2\n {4}name: Ana Costa\n/u);
    const [nobody] = changesOf(ROWS, `${ROWS}| Nobody yet | Agent | as above |\n`);
    assert.equal(nobody?.edits, undefined);
    assert.match(after(ROWS, `${ROWS}| Vacant | Trainer | Trains |\n`), /- id: trainer\n.*\n.*\n {4}vacant: true\n/u);
  });

  it('puts steps and metrics where they were put', () => {
    const step = '| 1 | Team Lead | Look at the parcel |  |\n';
    assert.equal(
      after(step, `${step}| 2 | Bo Lind | Ask the customer | 1 day |\n`),
      CHARTER.replace(
        'do: Look at the parcel\n',
        'do: Look at the parcel\n      - by: bo-lind\n        do: Ask the customer\n        within: 1 day\n',
      ),
    );
    const metric = '| Score | Mean of all answers | every month |\n';
    assert.equal(
      after(metric, `${metric}| Speed | Median of hours | every quarter |\n`),
      CHARTER.replace(
        'cadence: monthly\n',
        'cadence: monthly\n  - id: speed\n    name: Speed\n    definition: Median of hours\n    cadence: quarterly\n',
      ),
    );
  });

  it('takes out a row with all it says, and the role that nobody else holds', () => {
    const [change] = changesOf('| Bo Lind | Agent | Answers customers |\n', '');
    assert.equal(change?.does && english(change.does), 'Takes out the member “Bo Lind” and the role “Agent”.');
    const text = after('| Bo Lind | Agent | Answers customers |\n', '');
    assert.doesNotMatch(text, /Bo Lind|agent/u);
    assert.match(text, /# as agreed in May[^]*# hard/u);
  });

  it('takes out nobody who is named elsewhere, and says where', () => {
    const [change] = changesOf('| Ana Costa | Team Lead | Decides what comes next |\n', '');
    assert.equal(change?.edits, undefined);
    assert.match(
      change?.reason ? english(change.reason) : '',
      /names the member “Ana Costa” in other places, too: line 16/u,
    );
  });

  it('puts in items like their neighbours, meetings with their rhythm', () => {
    assert.equal(after('- Strikes\n', '- Strikes\n- Storms: all of them\n'), `${CHARTER}  - "Storms: all of them"\n`);
    const goal = '- Answer within 4 hours by the end of 2027. (owner: Team Lead)\n';
    assert.match(after(goal, `${goal}- Lose nothing.\n`), / {2}- id: lose-nothing\n {4}text: Lose nothing\.\n/u);
    assert.match(
      after('- Round: every Monday at 10:00\n', '- Round: every Monday at 10:00\n- Retro: every month\n'),
      /- id: retro\n {4}name: Retro\n {4}cadence: monthly\n {4}text: "Retro: every month"\n/u,
    );
  });

  it('puts points below a point', () =>
    assert.equal(
      after('- Strikes\n', '- Strikes\n- Storms\n  - in May\n  - in June\n'),
      `${CHARTER}  - text: Storms\n    items:\n      - in May\n      - in June\n`,
    ));

  it('puts a new section among the free ones, or where charters have it', () => {
    assert.match(
      after('## Risks', '## Our mascot\n\nA **bear**.\n\n- hugs\n\n## Risks'),
      /\nsections:\n {2}- id: our-mascot\n {4}heading: Our mascot\n {4}text: \|-\n {6}A \*\*bear\*\*\.\n\n {6}- hugs\n/u,
    );
    assert.match(after('## Risks', '## Assumptions\n\n- It rains\n\n## Risks'), /\nassumptions:\n {2}- It rains\n/u);
  });

  it('puts a new section where it was put if the charter has a layout', () => {
    const layout =
      '\nlayout:\n  numbering: roman\n  sections:\n    - heading: Why\n      fields: purpose\n    - heading: Dangers\n      fields: risks\n';
    const own = parseCharter(CHARTER + layout);
    const edited = renderMarkdown(own).replace('## II. Dangers', '## II. Our mascot\n\nA bear.\n\n## III. Dangers');
    const blocks = markdown(edited);
    const text = takeOver(own, blocks, editedIn(own, blocks).changes);
    assert.match(
      renderMarkdown(parseCharter(text)),
      /## I\. Why\n\n.*\n\n## II\. Our mascot\n\nA bear\.\n\n## III\. Dangers\n[^]*## IV\. /u,
    );
    assert.deepEqual(editedIn(parseCharter(text), blocks).changes, []);
    assert.match(text, /fields: purpose\n {4}- heading: Our mascot\n {6}fields: sections\n {6}entries: our-mascot\n/u);
  });

  it('takes out a section with its field', () => {
    const [change, ...more] = changesOf('## Risks\n\n- Strikes\n', '');
    assert.deepEqual(more, []);
    assert.equal(change?.does && english(change.does), 'Takes out the part “Risks”.');
    assert.equal(after('## Risks\n\n- Strikes\n', ''), CHARTER.replace('risks:\n  - Strikes\n', ''));
  });

  it('puts in and takes out paragraphs', () => {
    const long = after('We make returns easy.\n', 'We make returns easy.\n\nAlways.\n');
    assert.match(
      long,
      /purpose: \|-\n {2}We make returns easy\.\n\n {2}Always\. # as agreed in May\n|purpose: "We make/u,
    );
    const own = parseCharter(long);
    const blocks = markdown(renderMarkdown(own).replace('\n\nAlways.', ''));
    assert.equal(
      parseCharter(takeOver(own, blocks, editedIn(own, blocks).changes)).charter?.purpose?.text?.value.trim(),
      'We make returns easy.',
    );
  });

  it('moves points and rows with all that is said of them', () => {
    const own = parseCharter(
      `${CHARTER}norms:\n  - We ask before we guess. # always\n  - id: late\n    text: Whoever is late says so.\n    note: by phone\n  - The last one out switches off the light.\n`,
    );
    const late = '- Whoever is late says so. (by phone)\n';
    const light = '- The last one out switches off the light.\n';
    const edited = renderMarkdown(own)
      .replace(late, '')
      .replace(light, light + late);
    const blocks = markdown(edited);
    const { changes } = editedIn(own, blocks);
    assert.deepEqual(
      changes.map(({ does }) => does && english(does)),
      ['Moves the norm “Whoever is late says so.”.'],
    );
    const text = takeOver(own, blocks, changes);
    assert.equal(renderMarkdown(parseCharter(text)), edited);
    assert.match(
      text,
      /# always\n {2}- The last one out.*\n {2}- id: late\n {4}text: Whoever is late says so\.\n {4}note: by phone\n$/u,
    );
    assert.equal(
      after(ROWS, ROWS.split('\n').slice(0, 2).toReversed().join('\n') + '\n'),
      CHARTER.replace(
        /( {2}- id: ana-costa\n.*\n.*\n)( {2}# on leave in May\n)( {2}- id: bo-lind\n.*\n.*\n)/u,
        '$2$3$1',
      ),
    );
  });

  it('names somebody else, and another rhythm', () => {
    assert.equal(after('(owner: Team Lead)', '(owner: Agent)'), CHARTER.replace('owner: lead', 'owner: agent'));
    assert.equal(after('every month |', 'every quarter |'), CHARTER.replace('cadence: monthly', 'cadence: quarterly'));
  });

  it('puts in what comes before it takes out what goes, and nothing into the middle of something else', () => {
    const own = parseCharter('charter: 1\ntitle: X\nrisks:\n  - Strikes\nmembers:\n  - name: Ana Costa\n');
    const edited = renderMarkdown(own)
      .replace('- Strikes', '- Storms that nobody saw coming\n- Floods in the cellar')
      .replace('| Ana Costa |', '| Ana Costa |\n| Bo Lind |');
    const blocks = markdown(`${edited}\n## Policies\n\n- Be kind to all\n`);
    const { changes } = editedIn(own, blocks);
    const text = takeOver(own, blocks, changes);
    const { charter, syntax } = parseCharter(text);
    assert.deepEqual(syntax.problems, []);
    assert.deepEqual(
      charter?.risks.map(({ label }) => label),
      ['Storms that nobody saw coming', 'Floods in the cellar'],
      text,
    );
    assert.deepEqual(
      charter.policies.map(({ label }) => label),
      ['Be kind to all'],
    );
    assert.equal(charter.members.length, 2);
  });

  it('reads what was put into a German page', () => {
    const german = `charter: 1
title: Nachtdienst
language: de
metrics:
  - id: zeit
    name: Zeit
    cadence: weekly
deliverables:
  - text: Bericht
    due: 2026-12-01
    status: planned
    owner: ana
members:
  - id: ana
    name: Ana Ruiz
    roles: [leitung]
roles:
  - id: leitung
    title: Leitung
`;
    const own = parseCharter(german);
    const edited = renderMarkdown(own)
      .replace('| Zeit | jede Woche |', '| Zeit | jeden Monat |\n| Güte | jedes Quartal |')
      .replace(/- Bericht .*/u, (line) => `${line}\n- Film (bis 2027-03-01; geplant; verantwortlich: Ana Ruiz)`)
      .replace('| Ana Ruiz | Leitung |', '| Ana Ruiz | Leitung |\n| Bo Lind | Leitung |');
    const blocks = markdown(`${edited}\n## Risiken\n\n- Streik\n`);
    const { changes } = editedIn(own, blocks);
    assert.ok(
      changes.every(({ edits }) => edits),
      JSON.stringify(changes, null, 1),
    );
    const text = takeOver(own, blocks, changes);
    for (const part of [
      'name: Zeit\n    cadence: monthly\n',
      'name: Güte\n    cadence: quarterly\n',
      '- text: Film\n    due: 2027-03-01\n    status: planned\n    owner: ana\n',
      'name: Bo Lind\n    roles: [leitung]\n',
      '\nrisks: [Streik]\n',
    ])
      assert.ok(text.includes(part), `${part}\n${text}`);
  });

  it('reads a row that was copied in Word', async () => {
    const bytes = editXml(await renderDocx(document), (xml) =>
      xml.replace(
        /<w:tr>(?:(?!<w:tr>)[^])*Bo Lind[^]*?<\/w:tr>|<w:tr [^>]*>(?:(?!<w:tr )[^])*Bo Lind[^]*?<\/w:tr>/u,
        (row) => row + row.replace('Bo Lind', 'Cy Young'),
      ),
    );
    const { changes } = editedIn(document, readEdited('x.docx', bytes));
    assert.deepEqual(
      changes.map(({ does }) => does && english(does)),
      ['Puts in a member: “Cy Young”.'],
    );
  });

  function changesOf(word: string, by: string): readonly EditedChange[] {
    assert.ok(page.includes(word), `${word}\n${page}`);
    return editedIn(document, markdown(page.replace(word, () => by))).changes;
  }

  function after(word: string, by: string): string {
    const changes = changesOf(word, by);
    assert.ok(changes.length > 0 && changes.every(({ edits }) => edits), JSON.stringify(changes, null, 1));
    return takeOver(document, markdown(page.replace(word, () => by)), changes);
  }
});

function markdown(text: string): ReturnType<typeof readEdited> {
  return readEdited('x.md', new TextEncoder().encode(text));
}
