import type { Inline } from '../source/blocks.js';

/** The letter before a label: "a. Lead: …", "**b) Lead:** …". */
const LETTER = /^(\*\*|__)?[a-h][.)]\s+(?=\p{Lu}\p{L}+[^.:]{0,50}:)/u;

/** Whether a form needs an answer, between its label and what was filled in. */
const NEEDED =
  /^([^:()\n]{3,60}:)\s*\((?:required|optional|mandatory|if needed|obligatori[oa]|opcional|obligatorisk\p{L}?|valfri\p{L}?|pflicht|optionnel(?:le)?)\)(\*\*|__)?\s+(?=[\p{Lu}[@])/iu;

/** "Lead: Ana Ruiz" for "a. Lead: (Required) Ana Ruiz", as on a form that was filled in. */
export function withoutFormMarks(line: Inline): Inline {
  return line.replace(LETTER, '$1').replace(NEEDED, '$1$2 ');
}

/** "Lead: Ana Ruiz" for "[x] Lead: Ana Ruiz" */
export function withoutBox(line: Inline): Inline {
  return line.replace(/^\\?\[[ xX]?\\?\]\s+(?=\S)/u, '');
}
