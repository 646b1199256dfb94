import { SymbolKind, type DocumentSymbol, type SymbolInformation } from '../lsp.js';
import {
  entitiesOf,
  fieldOf,
  inLanguage,
  partHelp,
  pathOf,
  placeAt,
  say,
  wordsIn,
  type CharterDocument,
  type Entity,
  type Entry,
  type LineIndex,
  type Node,
  type Span,
} from '../../../core/src/index.js';
import type { Context } from '../context.js';
import { toRange } from '../convert.js';
import type { OpenDocument } from '../documents.js';
import { shorten } from './markdown.js';

/** The charter's sections and what is in them, by the names that people use. Of broken text, the last that was whole. */
export function outline(
  { reading, uri }: OpenDocument,
  _: unknown,
  { client, catalogue }: Context,
): DocumentSymbol[] | SymbolInformation[] {
  const document = reading.readable;
  if (!document?.charter || !document.syntax.root) return [];
  const symbols = sections(document, reading.lines, catalogue);
  return client.outline ? symbols : flatten(symbols, uri, undefined);
}

/** @param lines of the text that the symbols are for, which may be newer than the document */
function sections(
  { charter, syntax }: CharterDocument,
  lines: LineIndex,
  catalogue: Context['catalogue'],
): DocumentSymbol[] {
  const entities = new Map<Node, Entity>();
  for (const entity of charter ? entitiesOf(charter) : []) entities.set(entity.node, entity);

  function ofEntry({ key, value }: Entry): DocumentSymbol {
    const title = fieldTitle(value);
    const name = title === undefined ? key.value : wordsIn(title, catalogue);
    const detail = value.kind === 'scalar' ? shorten(value.value) : '';
    return symbol(
      name,
      detail,
      kindOf(value),
      { start: key.span.start, end: Math.max(key.span.end, value.span.end) },
      key.span,
      below(value),
    );
  }

  function ofItem(node: Node, index: number): DocumentSymbol {
    const entity = entities.get(node);
    const written = entity?.label || (node.kind === 'scalar' ? node.value : '');
    const title = entity && partHelp(entity.shape)?.title;
    const kind = title === undefined ? inLanguage(say`Entry`, catalogue) : wordsIn(title, catalogue);
    const name = shorten(written) || `${kind} ${index + 1}`;
    return symbol(name, entity?.idText?.value ?? '', SymbolKind.Class, node.span, node.span, below(node));
  }

  /** Lists and their like; single words and sentences of an item would only bury its name. */
  function below(node: Node): DocumentSymbol[] {
    if (node.kind === 'sequence') return node.items.map(ofItem);
    return node.kind === 'mapping' ? node.entries.filter(({ value }) => value.kind !== 'scalar').map(ofEntry) : [];
  }

  function symbol(
    name: string,
    detail: string,
    kind: SymbolKind,
    span: Span,
    selection: Span,
    children: DocumentSymbol[],
  ): DocumentSymbol {
    const range = toRange(lines, span);
    return { name: name.trim() || '…', detail, kind, range, selectionRange: toRange(lines, selection), children };
  }

  return (syntax.root?.entries ?? []).map(ofEntry);
}

function fieldTitle(value: Node): string | undefined {
  const place = placeAt(pathOf(value));
  return place && fieldOf(place.shape, place.name)?.help.title;
}

function kindOf({ kind }: Node): SymbolKind {
  if (kind === 'sequence') return SymbolKind.Array;
  return kind === 'mapping' ? SymbolKind.Object : SymbolKind.String;
}

function flatten(
  symbols: readonly DocumentSymbol[],
  uri: string,
  containerName: string | undefined,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(containerName !== undefined && { containerName }) },
    ...flatten(children, uri, name),
  ]);
}
