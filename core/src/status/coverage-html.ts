import { escapeHtml } from '../render/html.js';
import { printable } from '../report/printable.js';
import { coverageHeading, PARTS } from './coverage-words.js';
import type { CharterStatus, Coverage } from './status.js';
import { nameOf } from './words.js';

const STATES: { readonly [state in Coverage['state']]: string } = {
  here: 'yes',
  elsewhere: 'done elsewhere',
  missing: 'no',
};

/** What the charters say of all that a customer experience team is asked for: a table a part, a column a charter. */
export function coverageTables(charters: readonly CharterStatus[]): string[] {
  const asked = charters.filter(({ coverage }) => coverage !== null);
  if (asked.length === 0) return [];
  return [
    `<h2>${coverageHeading}</h2>`,
    ...Object.entries(PARTS).flatMap(([part, label]) => tableOf(part, label, asked)),
  ];
}

function tableOf(part: string, label: string, charters: readonly CharterStatus[]): string[] {
  const points = (charters[0]?.coverage ?? []).filter((point) => point.part === part);
  if (points.length === 0) return [];
  const rows = points.map(({ id, label: point }) => {
    const cells = charters.map(({ coverage }) => {
      const state = coverage?.find((other) => other.id === id && other.part === part)?.state;
      return `<td>${state === undefined ? '' : STATES[state]}</td>`;
    });
    return `<tr><th scope="row">${say(point)}</th>${cells.join('')}</tr>`;
  });
  const heads = charters.map((charter) => `<th scope="col">${say(nameOf(charter))}</th>`);
  return [
    `<div class="wide" role="region" aria-label="${label}" tabindex="0">
<table>
<caption>${label}</caption>
<thead>
<tr><th scope="col">In the charter</th>${heads.join('')}</tr>
</thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</div>`,
  ];
}

function say(words: string): string {
  return escapeHtml(printable(words));
}
