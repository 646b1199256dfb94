import { plain } from '../source/plain.js';
import { splitLabel } from '../structure/infer-headings.js';
import { isVacant } from './status.js';

/** "TBD", "None.", "[Goal 1]", "**Ambition:** ____": a point whose words are still to come, or that says there is none. */
export function isBlankPoint(text: string): boolean {
  const said = splitLabel(text)?.rest ?? text;
  const [head = ''] = plain(said).split(/\s\(/);
  return (
    isVacant(head) ||
    /^_{2,}/.test(said) ||
    /^(?:\[[^[\]]{1,80}\]|<[^<>:@/]{1,80}>|\{\{[^{}]{1,80}\}\})[.;]?$/u.test(said.trim())
  );
}
