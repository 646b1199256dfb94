import type { Charter } from '../../model/charter.generated.js';

/** Whether a section of the team's own has such a heading. */
export function hasSectionAbout({ sections }: Charter, words: RegExp): boolean {
  return sections.some(({ heading }) => words.test(heading?.value ?? ''));
}
