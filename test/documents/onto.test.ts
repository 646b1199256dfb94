import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { english, parseCharter } from '../../core/src/index.js';
import { editedIn, readEdited, type EditedChange } from '../../core/src/onto/index.js';
import { renderDocx } from '../../core/src/word/index.js';
import { convertInOffice } from '../kit/office.js';
import { programOrSkip } from '../kit/programs.js';

const CHARTER = 'examples/teams/working-group.charter.yaml';

describe('a Word file that somebody edited in LibreOffice', function () {
  this.timeout(120_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'charter-onto-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const document = parseCharter(readFileSync(CHARTER, 'utf8'));
  const file = (name: string): string => path.join(folder, name);

  before(async function () {
    const office = programOrSkip(this, 'soffice');
    writeFileSync(file('same.docx'), await renderDocx(document));
    convertInOffice(office, folder, 'fodt', [file('same.docx')]);
    const page = readFileSync(file('same.fodt'), 'utf8');
    writeFileSync(file('edited.fodt'), edit(page));
    convertInOffice(office, folder, 'docx', [file('same.fodt'), file('edited.fodt')]);
    convertInOffice(office, folder, 'html', [file('same.docx')]);
  });

  it('says what the charter says when nobody edited it', () => {
    assert.deepEqual(changesIn('same.docx'), []);
    assert.deepEqual(changesIn('same.html'), []);
  });

  it('brings back a row, a section, a point that went, and another owner', () =>
    assert.deepEqual(
      changesIn('edited.docx').map(({ does, after, edits }) => [does ? english(does) : after, edits !== undefined]),
      [
        [
          'Win at least 4 operators who publish data in the new format by the end of September 2027. (owner: Editor)',
          true,
        ],
        ['Puts in a member: “Cy Young”.', true],
        ['Puts in a section: “Our mascot”, where this charter prints sections of its own.', true],
        ['Takes out the norm “Documents are readable with a screen reader before they ar …”.', true],
      ],
    ));

  function changesIn(name: string): readonly EditedChange[] {
    return editedIn(document, readEdited(name, readFileSync(file(name)))).changes;
  }
});

/** In the XML of a text document: a row copied and renamed, a section put in, a point taken out, an owner changed. */
function edit(page: string): string {
  const row = partWith(page, 'table:table-row', 'Pavel Novotn');
  const heading = partWith(page, 'text:p', '>Membership<');
  const norm = partWith(page, 'text:list-item', 'Documents are readable');
  return page
    .replace(row, () => row + row.replace('Pavel Novotný (Tramways of Brno)', 'Cy Young (Metro Leipzig)'))
    .replace(
      heading,
      () => `${heading.replace('Membership', 'Our mascot')}<text:p>A tram called Lotte.</text:p>${heading}`,
    )
    .replace(norm, '')
    .replace('(owner: Chair)', '(owner: Editor)');
}

/** The innermost element of a kind that holds some words. */
function partWith(page: string, name: string, words: string): string {
  const at = page.indexOf(words);
  const start = page.lastIndexOf(`<${name}`, at);
  const end = page.indexOf(`</${name}>`, at);
  assert.ok(at > 0 && start > 0 && end > at, words);
  return page.slice(start, end + `</${name}>`.length);
}
