import { inLanguage, say, wordsIn, type Catalogue, type Said } from '../l10n/say.js';
import { escapeHtml } from '../render/html.js';
import { printable } from '../report/printable.js';
import { coverageHeading, PARTS } from './coverage-words.js';
import type { CharterStatus, Coverage } from './status.js';
import { nameOf } from './words.js';

const STATES: { readonly [state in Coverage['state']]: Said } = {
  here: say`yes`,
  elsewhere: say`done elsewhere`,
  missing: say`no`,
};

/** What the charters say of all that a customer experience team is asked for: a table a part, a column a charter. */
export function coverageTables(charters: readonly CharterStatus[], catalogue: Catalogue | undefined): string[] {
  const asked = charters.filter(({ coverage }) => coverage !== null);
  if (asked.length === 0) return [];
  return [
    `<h2>${shown(inLanguage(coverageHeading, catalogue))}</h2>`,
    ...Object.entries(PARTS).flatMap(([part, label]) => tableOf(part, inLanguage(label, catalogue), asked, catalogue)),
  ];
}

function tableOf(
  part: string,
  label: string,
  charters: readonly CharterStatus[],
  catalogue: Catalogue | undefined,
): string[] {
  const points = (charters[0]?.coverage ?? []).filter((point) => point.part === part);
  if (points.length === 0) return [];
  const rows = points.map(({ id, label: point }) => {
    const cells = charters.map(({ coverage }) => {
      const state = coverage?.find((other) => other.id === id && other.part === part)?.state;
      return `<td>${state === undefined ? '' : inLanguage(STATES[state], catalogue)}</td>`;
    });
    return `<tr><th scope="row">${shown(wordsIn(point, catalogue))}</th>${cells.join('')}</tr>`;
  });
  const heads = charters.map((charter) => `<th scope="col">${shown(nameOf(charter))}</th>`);
  return [
    `<div class="wide" role="region" aria-label="${shown(label)}" tabindex="0">
<table>
<caption>${shown(label)}</caption>
<thead>
<tr><th scope="col">${shown(inLanguage(say`In the charter`, catalogue))}</th>${heads.join('')}</tr>
</thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</div>`,
  ];
}

function shown(words: string): string {
  return escapeHtml(printable(words));
}
