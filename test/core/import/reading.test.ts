import assert from 'node:assert/strict';
import { renderMarkdown } from '../../../core/src/render/index.js';
import { importCharter } from '../../../core/src/import/index.js';
import { charterOf, factsOf, importText, read } from './kit.js';

const lines = (...all: string[]): string => `${all.join('\n')}\n`;

/** The values of a list of the charter, by their texts. */
function texts(items: readonly { readonly text?: { readonly value: string } | undefined }[]): string[] {
  return items.map(({ text }) => text?.value ?? '');
}

describe('reading Markdown', () => {
  const norms = (...body: string[]): string[] =>
    texts(charterOf('a.md', lines('# Team Charter', '', '## Ground rules', '', ...body)).norms);

  it('links by reference keep their address, escapes and code stay', () => {
    assert.deepEqual(
      norms('- See [the guide][g] and `a_b` \\*so\\*', '- <https://x.example>', '', '[g]: https://x.example/g "Guide"'),
      ['See [the guide](https://x.example/g) and `a_b` \\*so*', '<https://x.example>'],
    );
  });

  it('links that nothing uses, comments and front matter are listed', () => {
    const { report, yaml } = importText(
      'a.md',
      lines(
        '---',
        'title: Desk',
        'tags: [x]',
        '---',
        '<!-- draft of May -->',
        '',
        '## Ground rules',
        '',
        '- Be kind <!-- always -->',
        '',
        '[old]: @',
      ),
    );
    assert.deepEqual(
      report.leftOut.map(({ what, text }) => `${what}: ${text}`),
      [
        'what the file says about itself before its text: title: Desk\ntags: [x]',
        'a comment: draft of May',
        'a comment: always',
        'a link that nothing in the text uses: [old]: @',
      ],
    );
    assert.match(yaml, /^title: Desk$/m);
    assert.match(yaml, /text: Be kind$/m);
  });

  it('nested lists to five levels', () => {
    const deep = lines(
      '# Team Charter',
      '',
      '## In scope',
      '',
      '- a',
      '  - b',
      '    - c',
      '      - d',
      '        - e',
      '- f',
    );
    const { charter } = read(importText('a.md', deep));
    const path: string[] = [];
    for (let items = charter?.scope?.in ?? []; items.length > 0; items = items[0]?.items ?? [])
      path.push(items[0]?.text?.value ?? '');
    assert.deepEqual(path, ['a', 'b', 'c', 'd', 'e']);
    assert.match(renderMarkdown(read(importText('a.md', deep))), /- a\n {2}- b\n {4}- c\n {6}- d\n {8}- e\n- f/);
  });

  it('a bullet list, a list in letters and one that begins at 3 keep their marks', () => {
    const { yaml, report } = importText(
      'a.md',
      lines('# Team Charter', '', '## Ground rules', '', '3. three', '4. four', '', 'And:', '', '- a', '- b'),
    );
    assert.match(yaml, /text: 3\. three[^]*text: 4\. four/);
    assert.ok(report.words.sameOrder);
  });

  it('lists in cells, line breaks in cells, and HTML tables', () => {
    const markdown = lines(
      '# Team Charter',
      '',
      '## Members',
      '',
      '| Name | Role | Duties |',
      '| --- | --- | --- |',
      '| Ana Ruiz<br>Bo Lind | Agent | • Calls<br>• Mails |',
    );
    assert.deepEqual(factsOf(read(importText('a.md', markdown))).roles, {
      'Ana Ruiz': ['Agent'],
      'Bo Lind': ['Agent'],
    });
    const html = lines(
      '# Team Charter',
      '',
      '## Members',
      '',
      '<table>',
      '<tr><th>Name</th><th>Role</th></tr>',
      '',
      '<tr><td>Ana Ruiz</td><td>Lead</td></tr>',
      '</table>',
    );
    assert.deepEqual(factsOf(read(importText('a.md', html))).roles, { 'Ana Ruiz': ['Lead'] });
  });

  it('footnotes stay, wherever they are explained', () => {
    const { yaml, report } = importText(
      'a.md',
      lines('# Team Charter', '', '## Purpose', '', 'To serve[^1].', '', '[^1]: Everybody.'),
    );
    assert.match(yaml, /To serve\[\^1\]\./);
    assert.deepEqual(report.words.lost, []);
    assert.match(yaml, /\[\^1\]: Everybody\./);
  });

  it('a list kept elsewhere is no empty list', () => {
    const { report, yaml } = importText(
      'a.md',
      lines('# Team Charter', '', '## Members', '', '```{team-members} desk', '```'),
    );
    assert.match(report.confirm[0]?.text ?? '', /kept elsewhere/);
    assert.doesNotMatch(yaml, /^members:/m);
  });

  it('an empty section stays empty', () => {
    const { yaml } = importText(
      'a.md',
      lines('# Team Charter', '', '## Objectives', '', '## Members', '', '## Purpose', '', 'To serve.'),
    );
    assert.doesNotMatch(yaml, /^(?:objectives|members):/m);
    assert.match(yaml, /heading: Objectives/);
  });
});

describe('reading other files', () => {
  it('text pasted from Word, with its own kind of lists', () => {
    const item = (level: number, mark: string, text: string): string =>
      `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp; </span></span><![endif]>${text}</p>`;
    const html = `<h1>Team Charter</h1><h2>In scope</h2>${item(1, '·', 'Returns')}${item(2, 'o', 'by post')}${item(1, '·', 'Exchanges')}`;
    const { charter } = read(importText('paste.html', html));
    assert.deepEqual(texts(charter?.scope?.in ?? []), ['Returns', 'Exchanges']);
    assert.deepEqual(texts(charter?.scope?.in[0]?.items ?? []), ['by post']);
  });

  it('a wrapped text is joined again, lines of their own are not', () => {
    const { charter } = read(
      importText(
        'a.txt',
        lines(
          'TEAM CHARTER',
          '',
          'PURPOSE',
          '',
          'We look after everybody who comes through the door, in',
          'the language they speak and at the time they come, and',
          'we do so until the last of them has left the building',
          'or has told us that nothing more is to be done.',
          '',
          'RULES',
          '',
          '- one',
          '  goes on',
          '- two',
          '',
          'CONTACT',
          '',
          'Desk 4',
          'Room 7',
        ),
      ),
    );
    assert.match(charter?.purpose?.text?.value ?? '', /door, in the language/);
    assert.deepEqual(texts(charter?.norms ?? []), ['one goes on', 'two']);
  });

  it('definition lists, hidden words and pages around the text', () => {
    const { yaml, report } = importText(
      'a.html',
      '<nav>Home</nav><h1>Team Charter</h1><h2>Glossary</h2><dl><dt>Case</dt><dd>One question</dd></dl><p style="display:none">secret</p><footer>2026</footer>',
    );
    assert.match(yaml, /title: Case\n {4}text: One question/);
    assert.deepEqual(
      report.leftOut.map(({ what, text }) => `${what}: ${text}`),
      ['navigation: Home', 'hidden on the page: secret', 'the foot of the page: 2026'],
    );
  });

  it('several files for one team are one charter', () => {
    const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
    const { yaml, report } = importCharter([
      file('README.md', '# Desk Charter\n\n## Purpose\n\nTo serve.\n'),
      file('people.md', '# People\n\n- Ana Ruiz (Lead)\n- Bo Lind\n'),
      file('meetings.md', '# Meetings\n\n- Weekly round on Monday at 9:00\n'),
    ]);
    assert.deepEqual(report.files, ['README.md', 'people.md', 'meetings.md']);
    assert.deepEqual(report.words.lost, []);
    const facts = factsOf(read({ yaml, report }));
    assert.deepEqual(
      [facts.members, facts.roles, facts.cadences],
      [['Ana Ruiz', 'Bo Lind'], { 'Ana Ruiz': ['Lead'] }, ['weekly']],
    );
  });
});

describe('a charter that needs no layout', () => {
  it('is written without one', () => {
    const { yaml } = importText(
      'a.md',
      lines(
        '# Desk Charter',
        '',
        '## Team Purpose',
        '',
        'To serve.',
        '',
        '## Operating Principles',
        '',
        '- Calm',
        '- Kind',
      ),
    );
    assert.doesNotMatch(yaml, /layout:/);
  });
});
