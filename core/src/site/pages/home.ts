import { say } from '../../l10n/say.js';
import { signatureWords } from '../../status/words.js';
import { reviewCell } from '../review-cell.js';
import { linkToCharter, type PlacedCharter } from '../charter.js';
import { frame, linkTo, shown, table } from '../frame.js';
import type { Spoken } from '../spoken.js';

const PATH = 'index.html';

/** All charters, by team. */
export function homePage(spoken: Spoken, title: string, charters: readonly PlacedCharter[]): readonly [string, string] {
  const sorted = charters.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const rows = sorted.map((charter) => {
    const { status, signatures, team, review } = charter.status;
    return [
      shown(team === '' ? '–' : team),
      `${linkToCharter(charter, PATH)} <span class="soft">(${linkTo(charter.card, PATH, spoken.words(say`card`))})</span>`,
      shown(spoken.word(status)),
      reviewCell(spoken, review),
      shown(spoken.catalogue ? spoken.words(signatureWords(signatures)) : signatures.words),
    ];
  });
  const body = `<h1>${shown(title)}</h1>
${table(spoken, say`All charters, by team`, [say`Team`, say`Charter`, say`Status`, say`Next review`, say`Signatures`], rows)}
<p>${linkTo('charters.ics', PATH, spoken.words(say`Meetings and reviews as a calendar`))}</p>
`;
  return [PATH, frame(spoken, { path: PATH, title, body })];
}

function sortKey({ status }: PlacedCharter): string {
  return `${status.team === '' ? '\u{10FFFF}' : status.team.toLowerCase()}\n${status.title.toLowerCase()}\n${status.file}`;
}
