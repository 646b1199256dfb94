import { plain } from '../source/plain.js';
import { splitLabel } from '../structure/infer-headings.js';
import { isVacant } from './status.js';

/** "TBD", "None.", "[Goal 1]", "**Ambition:** ____": a point whose words are still to come, or that says there is none. */
export function isBlankPoint(text: string): boolean {
  const said = splitLabel(text)?.rest ?? text;
  const [head = ''] = plain(said).split(/\s\(/);
  return (
    isVacant(head) ||
    NUMBERED.test(head) ||
    /^_{2,}/.test(said) ||
    /^(?:\[[^[\]]{1,600}\]|<[^<>:@/]{1,80}>|\{\{[^{}]{1,80}\}\})[.;]?$/u.test(said.trim().replaceAll('\\', ''))
  );
}

/** "Objective 1" and no more: the place of a point. */
const NUMBERED =
  /^(?:objective|goal|aim|item|point|deliverable|mål|delmål|punkt|objetivo|meta|punto|elemento|ziel|objectif)\s#?\d{1,2}[.:]?$/iu;

/** "*What is in scope*": all of it in italics, as a template says what is to be written. */
export function isHint(text: string): boolean {
  return /^(?:\*[^*]+\*|_[^_]+_)$/.test(text.trim());
}
