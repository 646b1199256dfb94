import assert from 'node:assert/strict';
import { factsOf, importText, read, type Facts } from './kit.js';

const facts = (name: string, ...lines: string[]): Facts => factsOf(read(importText(name, `${lines.join('\n')}\n`)));
const charter = (...body: string[]): Facts =>
  facts('a.md', '# Team Charter', '', '## Purpose', '', 'We mend boats.', '', ...body);

describe('people by what they stand among', () => {
  it('a word among names is a name, too', () => {
    const { members } = charter('## Members', '', '- Tove', '- Olle', '- Hope', '- Nils');
    assert.deepEqual(members, ['Tove', 'Olle', 'Hope', 'Nils']);
    assert.deepEqual(charter('## Members', '', '- Anna', '- Nils', '- Others', '- Elin').members, [
      'Anna',
      'Nils',
      'Elin',
    ]);
  });

  it('a label for members above a list, in a section about anything', () => {
    const { members } = charter('## Our story', '', 'We began in a shed.', '', 'Founding members:', '', '- Tove Ek', '- Nils the Cooper', '- Elin Hall', '- Siv Lund'); // prettier-ignore
    assert.deepEqual(members, ['Tove Ek', 'Nils the Cooper', 'Elin Hall', 'Siv Lund']);
  });

  it('accounts behind the countries they stand for', () => {
    const { members } = charter('## Steering committee', '', '- 🇳🇴 Norway: @tove (Boat Office)', '- 🇨🇱 Chile: [@nils](https://example.org/nils) for the harbours'); // prettier-ignore
    assert.deepEqual(members, ['@tove', '@nils']);
  });

  it('a row behind words for the members that follow', () => {
    const given = [
      '## Roller',
      '',
      '- Kassör: Tove',
      '- Sekreterare: Nils',
      '',
      '## Arbetsklimat',
      '',
      '- Vi är snälla.',
      '',
    ];
    for (const row of [
      'Avtalet är skrivet av följande teammedlemmar:\nNärvarande: Tove Ek, Nils Berg',
      'Avtalet är skrivet av följande medlemmar: Tove Ek, Nils Berg',
    ]) {
      const { members, roles } = charter(...given, row);
      assert.deepEqual(members, ['Tove Ek', 'Nils Berg']);
      assert.deepEqual(roles['Tove Ek'], ['Kassör']);
    }
  });

  it('what people are in is no role of theirs', () => {
    const { members, roles } = charter('## Membership', '', '- Boat Support Subcommittee', '  - Tove Ek', '  - Nils Berg', '- Advisors', '  - None so far'); // prettier-ignore
    assert.deepEqual(members, ['Tove Ek', 'Nils Berg']);
    assert.deepEqual(Object.values(roles).flat(), []);
  });
});

describe('a document that is a list of parts', () => {
  it('has its parts read as sections', () => {
    const { members } = facts(
      'boats.txt',
      '• Names and phones',
      '  1. Tove Ek: tove@example.com',
      '  2. Nils Berg: nils@example.com',
      '',
      '• Meeting day(s)',
      '  1. Tuesday 4-6 in the shed',
      '',
      '• Rules of the team',
      '  1. Come in time',
      '  2. Clean the deck',
    );
    assert.deepEqual(members, ['Tove Ek', 'Nils Berg']);
  });
});

describe('tables of pages whose cells are wrapped', () => {
  it('cells inside links and forms are read, and what stands in no cell', () => {
    const page = (cells: string): Facts =>
      facts(
        'a.html',
        `<h1>Boat charter</h1><h2>Members</h2><table>${cells}</table><h2>Purpose</h2><p>We mend boats.</p>`,
      );
    for (const cells of [
      '<tr><a name="x"><td>Tove Ek</td><td>Chair</td></a></tr><tr><td>Nils Berg</td><td>Cook</td></tr>',
      '<form><tr><td>Tove Ek</td><td>Chair</td></tr><tr><td>Nils Berg</td><td>Cook</td></tr></form>',
    ])
      assert.deepEqual(page(cells).members, ['Tove Ek', 'Nils Berg']);
    const { yaml } = importText('b.html', '<h1>Boat charter</h1><h2>Purpose</h2><table><p>We mend old boats.</p><tr><td>And new ones.</td></tr></table>'); // prettier-ignore
    assert.match(yaml, /We mend old boats/);
  });
});
