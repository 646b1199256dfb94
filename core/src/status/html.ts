import type { Day } from '../calendar/date.js';
import { inWords, LANGUAGE } from '../l10n/phrases.js';
import { inLanguage, say, type Catalogue, type Said } from '../l10n/say.js';
import { escapeHtml } from '../render/html.js';
import { pageOf } from '../render/page.js';
import { printable } from '../report/printable.js';
import { coverageTables } from './coverage-html.js';
import type { Portfolio } from './portfolio.js';
import type { CrowdedDay } from './stagger.js';
import { otherReminders, type CharterStatus } from './status.js';
import {
  crowdedWords,
  findingWords,
  nameOf,
  reviewWordsBelow,
  signatureWords,
  suggestionWords,
  summaryWords,
  trendWords,
} from './words.js';

/** A page that needs nothing else: no scripts, nothing fetched, readable without color and on paper. */
export function html({ today, summary, charters, crowded, trend }: Portfolio, catalogue?: Catalogue): string {
  const words = (said: Said): string => shown(inLanguage(said, catalogue));
  const several = new Set(charters.map(({ repository }) => repository)).size > 1;
  const body = [
    `<h1>${words(say`Charters`)}</h1>`,
    `<p>${inLanguage(say`On ${`<time datetime="${today}">${words(inWords(today))}</time>`}: ${words(summaryWords(summary))}`, catalogue)}</p>`,
    ...(trend ? [`<p>${words(trendWords(trend))}</p>`] : []),
    tableOf(charters, several, today, catalogue),
    ...crowded.map((day) => crowdedHtml(day, words)),
    ...coverageTables(charters, catalogue),
  ];
  return pageOf(inLanguage(say`Charters`, catalogue), inLanguage(LANGUAGE, catalogue), `${body.join('\n')}\n`, STYLE);
}

function tableOf(
  charters: readonly CharterStatus[],
  several: boolean,
  today: Day,
  catalogue: Catalogue | undefined,
): string {
  const words = (said: Said): string => shown(inLanguage(said, catalogue));
  const headings = [say`Review`, say`Charter`, say`Team`, say`Status`, say`Signatures`, say`Findings`];
  return `<div class="wide" role="region" aria-label="${words(say`All charters`)}" tabindex="0">
<table>
<caption>${words(say`All charters, the next review first`)}</caption>
<thead>
<tr>${headings.map((heading) => `<th scope="col">${words(heading)}</th>`).join('')}</tr>
</thead>
<tbody>
${charters.map((charter) => rowOf(charter, several, today, catalogue)).join('\n')}
</tbody>
</table>
</div>`;
}

function rowOf(charter: CharterStatus, several: boolean, today: Day, catalogue: Catalogue | undefined): string {
  const words = (said: Said): string => shown(inLanguage(said, catalogue));
  const { review, file, repository, team, status, version, signatures, findings, seen } = charter;
  const due =
    review.due === null
      ? shown(reviewWordsBelow(review, catalogue))
      : `<time datetime="${review.due}">${shown(reviewWordsBelow(review, catalogue))}</time>`;
  const place = several ? `${repository}: ${file}` : file;
  const asOf = seen === today ? '' : words(say`, as of ${inWords(seen)}`);
  const signed = catalogue ? words(signatureWords(signatures)) : shown(signatures.words);
  const cells = [
    `<td class="${review.state}">${due}${otherReminders(charter)
      .map((reminder) => `<span class="soft">${shown(reminder)}</span>`)
      .join('')}</td>`,
    `<th scope="row">${shown(nameOf(charter))}<span class="soft">${shown(place)}${asOf}</span></th>`,
    `<td>${shown(team)}</td>`,
    `<td>${shown(status)}${version === '' ? '' : `<span class="soft">${words(say`version ${version}`)}</span>`}</td>`,
    `<td>${signed}${people(words(say`Not signed yet`), signatures.missing)}${people(words(say`To sign again`), signatures.again)}</td>`,
    `<td class="${findings.errors > 0 ? 'overdue' : ''}">${words(findingWords(findings))}</td>`,
  ];
  return `<tr>${cells.join('')}</tr>`;
}

function people(label: string, names: readonly string[]): string {
  return names.length === 0 ? '' : `<span class="soft">${label}: ${shown(names.join(', '))}</span>`;
}

function crowdedHtml(crowded: CrowdedDay, words: (said: Said) => string): string {
  const items = crowded.charters.map(
    (charter) => `<li>${words(suggestionWords(crowded.day, charter.suggested))}: ${shown(nameOf(charter))}</li>`,
  );
  return `<h2>${words(say`Many reviews on ${inWords(crowded.day)}`)}</h2>\n<p>${words(crowdedWords(crowded))}</p>\n<ul>\n${items.join('\n')}\n</ul>`;
}

/** Words of a charter, of which nothing is active and nothing hidden. */
function shown(text: string): string {
  return escapeHtml(printable(text));
}

const STYLE = `main { max-width: 76rem; }
caption { text-align: left; color: var(--soft); padding-bottom: 0.4em; }
.wide { overflow-x: auto; }
.soft { display: block; color: var(--soft); font-weight: normal; font-size: 0.875em; overflow-wrap: anywhere; }
td:first-child::first-letter { text-transform: uppercase; }
tbody th { background: none; }
.overdue { font-weight: 600; border-left: 4px solid #b3261e; }
.soon { border-left: 4px solid #b26a00; }
@media print {
  @page { size: landscape; }
  .wide { overflow: visible; }
}
`;
