import type { TextDocumentContentChangeEvent } from './lsp.js';
import { createLineIndex, type Span } from '../../core/src/index.js';
import { toSpan } from './convert.js';
import { read, type Reading } from './reading.js';

/** One version of an open charter. Never changed; the next version is another one. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  /** Shared by every feature that looks at this version. */
  readonly reading: Reading;
  /** What the last change wrote; undefined after opening, saving, or a change of the whole text. */
  readonly changed: Span | undefined;
}

/** The open charters by uri. */
export interface Documents {
  open(uri: string, version: number, text: string): OpenDocument;
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): OpenDocument | undefined;
  save(uri: string): OpenDocument | undefined;
  /** Reads all texts again, because what stands in other files is other than it was. */
  readAgain(): void;
  close(uri: string): void;
  get(uri: string): OpenDocument | undefined;
  all(): Iterable<OpenDocument>;
}

export function createDocuments(): Documents {
  const documents = new Map<string, OpenDocument>();
  const keep = (document: OpenDocument): OpenDocument => {
    documents.set(document.uri, document);
    return document;
  };
  return {
    open: (uri, version, text) => keep({ uri, version, reading: read(text, undefined), changed: undefined }),
    change(uri, version, changes) {
      const before = documents.get(uri);
      if (!before) return undefined;
      const { text, changed } = applyChanges(before.reading, changes);
      return keep({ uri, version, reading: read(text, before.reading), changed });
    },
    save(uri) {
      const before = documents.get(uri);
      return before && keep({ ...before, changed: undefined });
    },
    readAgain() {
      for (const before of documents.values()) keep({ ...before, reading: read(before.reading.text, before.reading) });
    },
    close: (uri) => void documents.delete(uri),
    get: (uri) => documents.get(uri),
    all: () => documents.values(),
  };
}

function applyChanges(
  before: Reading,
  changes: readonly TextDocumentContentChangeEvent[],
): { text: string; changed: Span | undefined } {
  let { text } = before;
  let changed: Span | undefined;
  let whole = false;
  for (const [index, change] of changes.entries()) {
    if (!('range' in change)) {
      text = change.text;
      whole = true;
      continue;
    }
    const lines = index === 0 ? before.lines : createLineIndex(text);
    const { start, end } = toSpan(lines, change.range);
    text = text.slice(0, start) + change.text + text.slice(end);
    changed = unite(moved(changed, start, end, change.text.length), { start, end: start + change.text.length });
  }
  return { text, changed: whole ? undefined : changed };
}

/** Where a span is after `start`..`end` was replaced by `length` characters. */
function moved(span: Span | undefined, start: number, end: number, length: number): Span | undefined {
  if (!span) return undefined;
  const shift = length - (end - start);
  const move = (offset: number): number => (offset >= end ? offset + shift : Math.min(offset, start + length));
  return { start: move(span.start), end: move(span.end) };
}

function unite(a: Span | undefined, b: Span): Span {
  return a ? { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) } : b;
}
