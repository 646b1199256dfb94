import { checkSound } from './sound.js';

const RULES = new Set(
  `cut-text split-text split-list joined-lines retyped-text unquoted-time unquoted-yes-no duplicate-key refused-text
  missing-space uneven-indentation yaml-syntax yaml-feature too-large control-character not-a-charter empty-charter
  missing-title missing-version unknown-key unknown-word wrong-type`.split(/\s+/),
);

/** How often each rule of the YAML and form groups speaks of a text. */
export function counts(text: string): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { rule } of checkSound(text)) if (RULES.has(rule)) found[rule] = (found[rule] ?? 0) + 1;
  return found;
}
