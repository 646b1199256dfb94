import { reviewCell } from '../review-cell.js';
import { linkToCharter, type PlacedCharter } from '../charter.js';
import { frame, linkTo, say, table } from '../frame.js';

const PATH = 'index.html';

/** All charters, by team. */
export function homePage(title: string, charters: readonly PlacedCharter[]): readonly [string, string] {
  const sorted = charters.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const rows = sorted.map((charter) => {
    const { status, signatures, team, review } = charter.status;
    return [
      say(team === '' ? '–' : team),
      `${linkToCharter(charter, PATH)} <span class="soft">(${linkTo(charter.card, PATH, 'card')})</span>`,
      say(status),
      reviewCell(review),
      say(signatures.words),
    ];
  });
  const body = `<h1>${say(title)}</h1>
${table('All charters, by team', ['Team', 'Charter', 'Status', 'Next review', 'Signatures'], rows)}
<p>${linkTo('charters.ics', PATH, 'Meetings and reviews as a calendar')}</p>
`;
  return [PATH, frame({ path: PATH, title, body })];
}

function sortKey({ status }: PlacedCharter): string {
  return `${status.team === '' ? '\u{10FFFF}' : status.team.toLowerCase()}\n${status.title.toLowerCase()}\n${status.file}`;
}
