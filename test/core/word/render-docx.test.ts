import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parseCharter } from '../../../core/src/index.js';
import { renderHtml } from '../../../core/src/render/index.js';
import { renderDocx } from '../../../core/src/word/index.js';
import { paragraphsOf, partOf, wordsOf } from '../../kit/docx.js';

const CHARTER = `charter: 1
title: Returns Desk
team: Returns
language: de
purpose: |
  We take **the worry** out of *sending* something [back](https://x.example/?a=1&b=2).

  3. three
  4. four
scope: {in: [Returns], out: [{text: Repairs, owner: Workshop, items: [Shoes, Bags]}]}
escalation: [First step, Second step]
members: [{name: Ana Ruiz, role: lead}, Bo Lind]
roles: [{id: lead, title: Lead, responsibilities: [Plans, Answers]}]
status: active
signatures: [{member: Ana Ruiz, signed: }]
`;

async function render(charter: string): Promise<Uint8Array> {
  return renderDocx(parseCharter(charter));
}

/** The words of the page, which are those of every other form. */
function pageWords(charter: string): string[] {
  const html = renderHtml(parseCharter(charter), { mode: 'fragment' })
    .replaceAll(/<span class="signature-state[^>]*>[^<]*<\/span>/g, '')
    .replaceAll(/<\/?(?:strong|em|code|s|a|span)\b[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
  return wordsOf(html);
}

describe('a Word file', () => {
  it('has headings, lists and tables of Word', async () => {
    const file = await render(CHARTER);
    const paragraphs = paragraphsOf(file);
    const named = (style: string): string[] => paragraphs.filter((one) => one.style === style).map(({ text }) => text);
    assert.deepEqual(named('Title'), ['Returns Desk']);
    assert.deepEqual(named('Heading1'), [
      'Zweck des Teams',
      'Aufgabengebiet',
      'Mitglieder und Rollen',
      'Eskalation',
      'Zustimmung und Überprüfung',
    ]);
    const listed = (text: string): string | undefined => paragraphs.find((one) => one.text.startsWith(text))?.list;
    const [steps, shoes] = [listed('First step'), listed('Shoes')];
    assert.equal(steps, listed('Second step'));
    assert.match(shoes ?? '', /\/1$/);
    assert.notEqual(listed('Plans')?.split('/')[0], steps?.split('/')[0]);
    assert.ok(paragraphs.some(({ text, inTable }) => inTable && text === 'Ana Ruiz'));
    const xml = partOf(file, 'word/document.xml');
    assert.equal(xml.match(/<w:tblHeader\/>/g)?.length, 2);
    assert.match(xml, /<w:trHeight w:val="680" w:hRule="atLeast"\/>/);
    assert.match(xml, /<w:b\/>[^]*?the worry/);
    assert.match(
      partOf(file, 'word/_rels/document.xml.rels'),
      /Target="https:\/\/x\.example\/\?a=1&amp;b=2" TargetMode="External"/,
    );
    assert.match(partOf(file, 'word/styles.xml'), /<w:lang w:val="de"\/>/);
    assert.match(
      partOf(file, 'docProps/core.xml'),
      /<dc:title>Returns Desk<\/dc:title><dc:creator>Returns<\/dc:creator>/,
    );
  });

  it('is the same for the same charter, at any time', async () => {
    const [first, second] = [await render(CHARTER), await render(CHARTER)];
    assert.deepEqual(first, second);
    for (const name of ['docProps/core.xml', 'word/document.xml', 'word/_rels/document.xml.rels'])
      assert.doesNotMatch(partOf(first, name), new RegExp(`${new Date().getFullYear()}-|rId[\\w-]{12}`));
  });

  it('is empty where there is no charter', async () => {
    for (const text of ['', '- a']) assert.equal((await render(text)).length, 0);
  });

  it('has nothing active in it, and only links that may be followed', async () => {
    const file = await render(
      'charter: 1\ntitle: "\\u0000\\ufffe\\ud800<b>&"\nintroduction: "[a](javascript:alert(1)) ![p](https://x.example/p.png) <script> [b](//x.example) [c](#d) [f](file.md)"\n',
    );
    const rels = partOf(file, 'word/_rels/document.xml.rels');
    assert.deepEqual(
      [...rels.matchAll(/Target="([^"]*)" TargetMode/g)].map(([, target]) => target),
      ['https://x.example/p.png'],
    );
    assert.equal(paragraphsOf(file)[0]?.text, '\uFFFD<b>&');
    assert.doesNotMatch(partOf(file, 'word/document.xml'), /w:fldSimple|w:altChunk|<script/);
  });

  const folders = ['examples/teams/', 'examples/needs-work/'];
  for (const file of folders.flatMap((folder) => readdirSync(folder).map((name) => folder + name))) {
    if (!file.endsWith('.charter.yaml')) continue;
    it(`of ${file} says what its page says`, async () => {
      const charter = readFileSync(file, 'utf8');
      const said = paragraphsOf(await render(charter)).map(({ text }) => text);
      assert.deepEqual(wordsOf(said.join(' ')), pageWords(charter));
    });
  }
});
