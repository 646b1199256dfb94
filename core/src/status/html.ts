import type { Day } from '../calendar/date.js';
import { escapeHtml } from '../render/html.js';
import { pageOf } from '../render/page.js';
import { printable } from '../report/printable.js';
import { dayInWords } from '../review-date/review-words.js';
import { coverageTables } from './coverage-html.js';
import type { Portfolio } from './portfolio.js';
import type { CrowdedDay } from './stagger.js';
import { otherReminders, type CharterStatus } from './status.js';
import {
  crowdedWords,
  findingWords,
  nameOf,
  reviewWordsBelow,
  suggestionWords,
  summaryWords,
  trendWords,
} from './words.js';

/** A page that needs nothing else: no scripts, nothing fetched, readable without color and on paper. */
export function html({ today, summary, charters, crowded, trend }: Portfolio): string {
  const several = new Set(charters.map(({ repository }) => repository)).size > 1;
  const body = [
    '<h1>Charters</h1>',
    `<p>On <time datetime="${today}">${dayInWords(today)}</time>: ${say(summaryWords(summary))}</p>`,
    ...(trend ? [`<p>${say(trendWords(trend))}</p>`] : []),
    tableOf(charters, several, today),
    ...crowded.map(crowdedHtml),
    ...coverageTables(charters),
  ];
  return pageOf('Charters', 'en', `${body.join('\n')}\n`, STYLE);
}

function tableOf(charters: readonly CharterStatus[], several: boolean, today: Day): string {
  const headings = ['Review', 'Charter', 'Team', 'Status', 'Signatures', 'Findings'];
  return `<div class="wide" role="region" aria-label="All charters" tabindex="0">
<table>
<caption>All charters, the next review first</caption>
<thead>
<tr>${headings.map((heading) => `<th scope="col">${heading}</th>`).join('')}</tr>
</thead>
<tbody>
${charters.map((charter) => rowOf(charter, several, today)).join('\n')}
</tbody>
</table>
</div>`;
}

function rowOf(charter: CharterStatus, several: boolean, today: Day): string {
  const { review, file, repository, team, status, version, signatures, findings, seen } = charter;
  const due =
    review.due === null
      ? say(reviewWordsBelow(review))
      : `<time datetime="${review.due}">${say(reviewWordsBelow(review))}</time>`;
  const place = several ? `${repository}: ${file}` : file;
  const asOf = seen === today ? '' : `, as of ${dayInWords(seen)}`;
  const cells = [
    `<td class="${review.state}">${due}${otherReminders(charter)
      .map((reminder) => `<span class="soft">${say(reminder)}</span>`)
      .join('')}</td>`,
    `<th scope="row">${say(nameOf(charter))}<span class="soft">${say(place)}${asOf}</span></th>`,
    `<td>${say(team)}</td>`,
    `<td>${say(status)}${version === '' ? '' : `<span class="soft">version ${say(version)}</span>`}</td>`,
    `<td>${say(signatures.words)}${people('Not signed yet', signatures.missing)}${people('To sign again', signatures.again)}</td>`,
    `<td class="${findings.errors > 0 ? 'overdue' : ''}">${say(findingWords(findings))}</td>`,
  ];
  return `<tr>${cells.join('')}</tr>`;
}

function people(label: string, names: readonly string[]): string {
  return names.length === 0 ? '' : `<span class="soft">${label}: ${say(names.join(', '))}</span>`;
}

function crowdedHtml(crowded: CrowdedDay): string {
  const items = crowded.charters.map(
    (charter) => `<li>${say(suggestionWords(crowded.day, charter.suggested))}: ${say(nameOf(charter))}</li>`,
  );
  return `<h2>Many reviews on ${dayInWords(crowded.day)}</h2>\n<p>${say(crowdedWords(crowded))}</p>\n<ul>\n${items.join('\n')}\n</ul>`;
}

/** Words of a charter, of which nothing is active and nothing hidden. */
function say(words: string): string {
  return escapeHtml(printable(words));
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
