import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import Markdown from 'markdown-it';
import { parseCharter } from '../../../core/src/index.js';
import { renderHtml, renderMarkdown } from '../../../core/src/render/index.js';
import { isSafeLink } from '../../../core/src/render/safe-link.js';

/** Everything a stranger may try, in every kind of place: a line, prose of several lines, a cell, a heading. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- <b>',
  '</article><iframe src="https://example.org">',
  '[click](javascript:alert(1))',
  '[click](JaVaScRiPt:alert(1))',
  '[click](java&Tab;script:alert(1))',
  '[click](javascript&colon;alert(1))',
  '[click](<javascript:alert(1)>)',
  '[click](command:workbench.action.quit)',
  '[click](vscode://file/etc/passwd)',
  '[click](//evil.example/x)',
  '[click](\\\\server\\share)',
  '[click](file:///etc/passwd)',
  '[click](data:text/html,<script>alert(1)</script>)',
  '![picture](https://evil.example/pixel.png)',
  '![picture](data:image/svg+xml;base64,PHN2Zz4=)',
  '<javascript:alert(1)>',
  '[x]: javascript:alert(1)\n\n[x]',
  '[click](\njavascript:alert(1))',
  '`a\n`<script>alert(1)</script>`',
  'a `\n# b\n<script>alert(1)</script>`',
  '- ```\n  ```\n<script>alert(1)</script>\n',
  'para\n    ```\n<script>alert(1)</script>',
  '\\`<script>alert(1)</script> `',
  '\\\\`a` <script>alert(1)</script> `',
  '| a | `b |\n| --- | --- |\n| <script>alert(1)</script>` | c |',
  '> ```\n<script>alert(1)</script>',
  '" onmouseover="alert(1)',
];

/** What Markdown and HTML are made of. */
const MARKS =
  '` `` ``` ~~~ < > </ <b <!-- <script> &colon; &lt; \\ [ ] ( ) ]( ]: | - * _ # 1. > a javascript:x https://a.example';
const PIECES = [...MARKS.split(' '), '<img src=x onerror=y>', '- ', '> ', ' ', '\n', '\n\n', '    '];

function charter(text: string): string {
  const quoted = JSON.stringify(text);
  return `charter: 1
title: ${quoted}
purpose: ${quoted}
objectives: [{title: ${quoted}, text: ${quoted}, note: ${quoted}}, ${quoted}]
roles: [{title: ${quoted}, responsibilities: [${quoted}, ${quoted}]}]
members: [{name: ${quoted}, role: ${quoted}}]
procedures: [{title: ${quoted}, steps: [{do: ${quoted}, within: ${quoted}}]}]
sections: [{heading: ${quoted}, text: ${quoted}}]
signatures: [{member: ${quoted}, text: ${quoted}, signed: 2026-01-01}]
`;
}

/** What a browser would make of it: every tag with its attributes' names, and every address. */
function activeParts(html: string, mayLead: (link: string) => boolean = isSafeLink): string[] {
  const tags = [...html.matchAll(/<([a-z!][a-z0-9]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi)];
  return tags.flatMap(([, tag = '', attributes = '']) => {
    const names = [...attributes.matchAll(/\s([^\s=>"']+)(?:="([^"]*)")?/g)];
    const bad = names.filter(
      ([, name = '', value = '']) =>
        /^on|^style$|^src/i.test(name) || (/^href$/i.test(name) && !mayLead(unescapeHtml(value))),
    );
    const dangerous = /^(?:script|iframe|img|object|embed|svg|link|base|form|!--)$/i.test(tag);
    return [...(dangerous ? [tag] : []), ...bad.map(([whole]) => `${tag}${whole}`)];
  });
}

function unescapeHtml(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
}

/** Another renderer, one that lets HTML and every address through. */
const trusting = new Markdown({ html: true });
trusting.validateLink = () => true;

/** As browsers see it. */
function leadsToTheWeb(link: string): boolean {
  const here = 'https://here.example/';
  return !URL.canParse(link, here) || ['https:', 'http:', 'mailto:'].includes(new URL(link, here).protocol);
}

/** Pictures are left in Markdown: whoever shows it decides whether to fetch them. And some of our own line breaks are HTML. */
function activeInMarkdown(markdown: string): string[] {
  return activeParts(trusting.render(markdown), leadsToTheWeb).filter((part) => !/^img(?: src=|$)/.test(part));
}

describe('hostile texts', () => {
  for (const text of HOSTILE) {
    it(`stay words: ${JSON.stringify(text)}`, () => {
      const document = parseCharter(charter(text));
      assert.deepEqual(activeParts(renderHtml(document, { mode: 'fragment' })), []);
      const markdown = renderMarkdown(document);
      assert.deepEqual(activeInMarkdown(markdown), [], markdown);
    });
  }

  it('stay words in any mixture', () => {
    const pieces = fc.constantFrom(...PIECES);
    const mixture = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(mixture, (text) => {
        const document = parseCharter(charter(text));
        assert.deepEqual(activeParts(renderHtml(document, { mode: 'fragment' })), []);
        assert.deepEqual(activeInMarkdown(renderMarkdown(document)), []);
      }),
      process.env['SOAK'] ? { numRuns: 20_000 } : { numRuns: 400, seed: 20261122 },
    );
  }).timeout(600_000);

  it('cannot break out of a table', () => {
    const markdown = renderMarkdown(
      parseCharter(
        'charter: 1\ntitle: A\nmembers:\n  - {name: "a | b", role: "c \\\\| d"}\nroles: [{title: "c \\\\| d"}]',
      ),
    );
    assert.match(markdown, /^\| a \\\| b \| c \\\| d \|$/m);
    assert.equal(trusting.render(markdown).match(/<td>/g)?.length, 2);
  });
});

describe('links', () => {
  it('may lead to the web, to mail, into the document and to neighbours', () => {
    for (const link of [
      'https://a.example/x?y=1&z=2',
      'HTTP://a.example',
      'mailto:a@b.example',
      '#scope',
      'docs/a.md',
      '../a.md',
      'a/b:c',
    ])
      assert.ok(isSafeLink(link), link);
  });

  it('and nowhere else', () => {
    for (const link of [
      'javascript:x',
      ' javascript:x',
      'command:x',
      'vscode:x',
      'blob:x',
      'data:x',
      '//host',
      '\\\\host',
      '/etc',
      'a\\b',
      'c:/x',
      'java\tscript:x',
      'javascript%3ax',
    ])
      assert.ok(!isSafeLink(link), link);
  });
});
