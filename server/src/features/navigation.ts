import {
  DocumentHighlightKind,
  type DefinitionParams,
  type DocumentHighlight,
  type DocumentHighlightParams,
  type Location,
  type ReferenceParams,
} from '../lsp.js';
import type { CharterDocument, Span } from '../../../core/src/index.js';
import { toOffset, toRange } from '../convert.js';
import type { OpenDocument } from '../documents.js';
import { placeOf, pointersTo, symbolAt, wordsOf, type SymbolAt } from './symbol-at.js';

/** From a reference to whom or what it points to. */
export function definition({ reading, uri }: OpenDocument, { position }: DefinitionParams): Location | null {
  const symbol = symbolAt(reading.parsed, toOffset(reading.lines, position));
  return symbol ? { uri, range: toRange(reading.lines, placeOf(symbol.entity)) } : null;
}

/** Every place that points to what is at the cursor. */
export function references({ reading, uri }: OpenDocument, { position, context }: ReferenceParams): Location[] {
  const symbol = symbolAt(reading.parsed, toOffset(reading.lines, position));
  if (!symbol) return [];
  const spans = [...(context.includeDeclaration ? declarations(symbol) : []), ...pointers(symbol, reading.parsed)];
  return spans.map((span) => ({ uri, range: toRange(reading.lines, span) }));
}

export function highlights({ reading }: OpenDocument, { position }: DocumentHighlightParams): DocumentHighlight[] {
  const symbol = symbolAt(reading.parsed, toOffset(reading.lines, position));
  if (!symbol) return [];
  const highlight = (kind: DocumentHighlightKind) => (span: Span) => ({ range: toRange(reading.lines, span), kind });
  return [
    ...declarations(symbol).map(highlight(DocumentHighlightKind.Write)),
    ...pointers(symbol, reading.parsed).map(highlight(DocumentHighlightKind.Read)),
  ];
}

/** Its id where one is written, and its name. */
function declarations({ entity }: SymbolAt): Span[] {
  const place = placeOf(entity);
  const id = entity.idText && wordsOf(entity.idText.node);
  return id && entity.idText?.node.span !== place ? [id, place] : [id ?? place];
}

function pointers({ entity }: SymbolAt, document: CharterDocument): Span[] {
  return pointersTo(entity, document).map(({ text }) => wordsOf(text.node));
}
