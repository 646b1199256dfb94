import { say } from '../../l10n/say.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { base64 } from '@scure/base';
import { nameOf } from '../../status/words.js';
import type { PlacedCharter } from '../charter.js';
import { frame, shown } from '../frame.js';
import type { Spoken } from '../spoken.js';
import { SEARCH_SCRIPT } from '../search-script.js';
import { charterBody } from './charter.js';

const PATH = 'search.html';

/** Where the script puts how many places it found. */
const COUNTED = '#';

/** A section that can be found. */
interface Found {
  readonly charter: string;
  readonly heading: string;
  readonly link: string;
  readonly text: string;
}

/**
 * Finds words in all charters. The words are in the page itself, so that it works from disk; its one script is the only
 * thing that may run.
 */
export function searchPage(spoken: Spoken, charters: readonly PlacedCharter[]): readonly [string, string] {
  const data = JSON.stringify(charters.flatMap((charter) => sectionsOf(spoken, charter))).replaceAll(
    '<',
    String.raw`\u003c`,
  );
  const title = spoken.words(say`Search`);
  const body = `<h1>${shown(title)}</h1>
<form role="search"><label for="words">${shown(spoken.words(say`Words in any charter`))}</label> <input id="words" type="search" autocomplete="off" autofocus></form>
<p id="count" role="status" data-one="${shown(spoken.words(say`1 place`))}" data-many="${shown(spoken.words(say`${COUNTED} places`))}"></p>
<ul id="found"></ul>
<noscript><p>${shown(spoken.words(say`The search needs JavaScript. The search of your browser finds words on each page.`))}</p></noscript>
<script type="application/json" id="data">${data}</script>
<script>${SEARCH_SCRIPT}</script>
`;
  const page = frame(spoken, { path: PATH, title, body, style: STYLE });
  const hash = base64.encode(sha256(new TextEncoder().encode(SEARCH_SCRIPT)));
  return [PATH, page.replace("style-src 'unsafe-inline'", `style-src 'unsafe-inline'; script-src 'sha256-${hash}'`)];
}

/** The page of a charter, cut at its main headings. */
function sectionsOf(spoken: Spoken, { document, page, status }: PlacedCharter): Found[] {
  const parts = charterBody(spoken, document).split(/(?=<h[12] id=")/);
  return parts.flatMap((part) => {
    const id = /^<h[12] id="([^"]*)"/.exec(part)?.[1];
    if (id === undefined) return [];
    const [heading = '', ...rest] = part.split(/<\/h[12]>/);
    return [
      {
        charter: nameOf(status),
        heading: textOf(heading),
        link: `${page.split('/').map(encodeURIComponent).join('/')}#${encodeURIComponent(id)}`,
        text: textOf(rest.join(' ')),
      },
    ];
  });
}

const ENTITIES: { readonly [entity: string]: string } = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] as string)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[,.;:])/g, '')
    .trim();
}

const STYLE = `input[type="search"] { font: inherit; padding: 0.4em 0.6em; width: min(24rem, 100%); color: inherit; background: var(--page); border: 1px solid var(--line); border-radius: 0.4em; }
#found { list-style: none; padding: 0; }
#found li { margin: 1em 0; }
#found p { margin: 0.2em 0; }
mark { background: #ffe08a; color: #1d2329; }
`;
