import { enumeration } from '../l10n/phrases.js';
import { fixed, say, type Said } from '../l10n/say.js';
import type { CharterStatus, Coverage } from './status.js';

export const coverageHeading: Said = say`What a customer experience team is asked for`;

export const PARTS: { readonly [part in Coverage['part']]: Said } = {
  work: say`Its work`,
  charter: say`Its charter`,
  procedures: say`Its procedures`,
};

/** A line a part: "Its work: 9 of 12 in the charter, 1 done elsewhere; nothing about complaints, surveys." */
export function coverageWords({ coverage }: CharterStatus): Said[] {
  return Object.entries(PARTS).flatMap(([part, label]) => {
    const points = (coverage ?? []).filter((point) => point.part === part);
    if (points.length === 0) return [];
    const labels = (state: Coverage['state']): Said[] =>
      points.filter((point) => point.state === state).map((point) => fixed(point.label));
    const [here, elsewhere, missing] = [labels('here'), labels('elsewhere'), labels('missing')];
    const known = say`${here.length} of ${points.length}`;
    const covered = elsewhere.length > 0 ? say`${known}, ${elsewhere.length} done elsewhere` : known;
    const gaps = missing.length > 0 ? say`${covered}; nothing about ${enumeration(missing)}` : covered;
    return [say`${label}: ${gaps}.`];
  });
}
