import { say, type Said } from '../l10n/say.js';
import { escapeHtml } from '../render/html.js';
import { pageOf } from '../render/page.js';
import { printable } from '../report/printable.js';
import type { Spoken } from './spoken.js';

/** The pages that every page leads to, by their paths from the top of the site. */
const PAGES: readonly (readonly [path: string, label: Said])[] = [
  ['index.html', say`Teams`],
  ['reviews.html', say`Reviews`],
  ['people.html', say`People`],
  ['metrics.html', say`Metrics`],
  ['changes.html', say`Changes`],
  ['search.html', say`Search`],
];

export interface Frame {
  /** From the top of the site: "charters/cx.html" */
  readonly path: string;
  readonly title: string;
  /** Of the body; left out, that of the site. */
  readonly language?: string;
  readonly body: string;
  readonly style?: string;
}

/** A page of the site. Links are relative, so that it works from disk, too. */
export function frame(spoken: Spoken, { path, title, language = spoken.language, body, style = '' }: Frame): string {
  const links = PAGES.map(([to, label]) => {
    const here = to === path ? ' aria-current="page"' : '';
    return `<a href="${topOf(path)}${to}"${here}>${shown(spoken.words(label))}</a>`;
  });
  const all = shown(spoken.words(say`All charters`));
  const nav = `<nav class="site" lang="${spoken.language}" aria-label="${all}">${links.join('\n')}</nav>\n`;
  return pageOf(title, language, nav + body, STYLE + style);
}

/** "../" for a page in a folder. */
export function topOf(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** A link from one page to another, both by their paths from the top. */
export function linkTo(to: string, from: string, label: string): string {
  const [file = '', anchor] = to.split('#');
  const target = file.split('/').map(encodeURIComponent).join('/');
  return `<a href="${topOf(from)}${target}${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}">${shown(label)}</a>`;
}

/** Words of a charter, of which nothing is active and nothing hidden. */
export function shown(words: string): string {
  return escapeHtml(printable(words));
}

/** A table whose cells are HTML. The first of each row says what the row is about. */
export function table(
  { words }: Spoken,
  caption: Said,
  headings: readonly Said[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return `<p>${shown(words(say`There is nothing here yet.`))}</p>`;
  const head = headings.map((heading) => `<th scope="col">${shown(words(heading))}</th>`).join('');
  const body = rows.map(([first = '', ...rest]) => {
    return `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return `<div class="wide" role="region" aria-label="${shown(words(caption))}" tabindex="0">
<table>
<caption>${shown(words(caption))}</caption>
<thead>
<tr>${head}</tr>
</thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</div>`;
}

const STYLE = `main { max-width: 60rem; }
nav.site { display: flex; flex-wrap: wrap; gap: 0.4em 1.2em; margin-bottom: 2rem; padding-bottom: 0.8em; border-bottom: 1px solid var(--line); }
nav.site a { text-decoration: none; }
nav.site a[aria-current] { color: inherit; font-weight: 600; }
caption { text-align: left; color: var(--soft); padding-bottom: 0.4em; }
.wide { overflow-x: auto; }
tbody th { background: none; font-weight: 600; }
.soft { color: var(--soft); }
.overdue { font-weight: 600; border-left: 4px solid #b3261e; padding-left: 0.5em; }
@media print { nav.site { display: none; } }
`;
