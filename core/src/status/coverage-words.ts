import type { CharterStatus, Coverage } from './status.js';

export const coverageHeading: string = 'What a customer experience team is asked for';

export const PARTS: { readonly [part in Coverage['part']]: string } = {
  work: 'Its work',
  charter: 'Its charter',
  procedures: 'Its procedures',
};

/** A line a part: "Its work: 9 of 12 in the charter, 1 done elsewhere; nothing about complaints, surveys." */
export function coverageWords({ coverage }: CharterStatus): string[] {
  return Object.entries(PARTS).flatMap(([part, label]) => {
    const points = (coverage ?? []).filter((point) => point.part === part);
    if (points.length === 0) return [];
    const labels = (state: Coverage['state']): string[] =>
      points.filter((point) => point.state === state).map((point) => point.label);
    const [here, elsewhere, missing] = [labels('here'), labels('elsewhere'), labels('missing')];
    const others = elsewhere.length > 0 ? `, ${elsewhere.length} done elsewhere` : '';
    const gaps = missing.length > 0 ? `; nothing about ${missing.join(', ')}` : '';
    return [`${label}: ${here.length} of ${points.length}${others}${gaps}.`];
  });
}
