import type { CharterDocument } from '../document.js';
import { inAnyLanguage } from '../render/its-language.js';

/** The id of what a name, as it is printed, leads to; undefined where it leads nowhere. */
export function idOfNamed({ references }: CharterDocument, name: string, lists: readonly string[]): string | undefined {
  const words = name.trim().replace(/^the\s+/i, '');
  if (inAnyLanguage('everyone').includes(words.toLowerCase())) return 'all';
  const target = references?.resolve(words, lists);
  return target?.found === 'one' ? target.entity.id : undefined;
}

/** The names in a line: "Ana, Bo and Chen". A name may hold a comma or an "and" itself, so only where they lead somewhere. */
export function namesIn(document: CharterDocument, line: string, lists: readonly string[]): string[] {
  if (idOfNamed(document, line, lists) !== undefined) return [line];
  const parts = line.split(/\s*(?:[,;/&]|\s(?:and|och|y|e|und|et|en)\s)\s*/u).filter(Boolean);
  return parts.some((part) => idOfNamed(document, part, lists) !== undefined) ? parts : [line];
}
