import { SymbolKind, type SymbolInformation, type WorkspaceSymbolParams } from '../lsp.js';
import { entitiesOf } from '../../../core/src/index.js';
import { toRange } from '../convert.js';
import type { OpenDocument } from '../documents.js';
import { shorten } from './markdown.js';
import { placeOf } from './symbol-at.js';

const MOST_SYMBOLS = 200;

/** What has a name in the open charters and matches, letter after letter, what was typed. */
export function workspaceSymbols(
  documents: Iterable<OpenDocument>,
  { query }: WorkspaceSymbolParams,
): SymbolInformation[] {
  const found: SymbolInformation[] = [];
  for (const { uri, reading } of documents) {
    const { charter } = reading.parsed;
    for (const entity of charter ? entitiesOf(charter) : []) {
      const name = shorten(entity.label);
      if (name === '' || !matches(`${name} ${entity.idText?.value ?? ''}`, query)) continue;
      const kind = entity === charter ? SymbolKind.File : SymbolKind.Class;
      const containerName = shorten(charter?.label ?? '');
      found.push({ name, kind, containerName, location: { uri, range: toRange(reading.lines, placeOf(entity)) } });
      if (found.length >= MOST_SYMBOLS) return found;
    }
  }
  return found;
}

function matches(name: string, query: string): boolean {
  let at = 0;
  const letters = name.toLowerCase();
  for (const letter of query.toLowerCase().replaceAll(/\s/g, '')) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
