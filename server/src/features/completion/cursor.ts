import {
  pathOf,
  walk,
  type CharterDocument,
  type MappingNode,
  type Node,
  type Path,
} from '../../../../core/src/index.js';
import type { OpenDocument } from '../../documents.js';
import { spotAt, type Spot } from './spot.js';

/** Where the cursor is in the charter. */
export interface Cursor extends Spot {
  /** Of the mapping that a key would join, or of the value. */
  readonly path: Path;
  /** The keys that the mapping has already. */
  readonly present: ReadonlySet<string>;
  /** The column in which a key starts. */
  readonly column: number;
  /** The charter as it would be with something in the cursor's place. */
  readonly document: CharterDocument;
}

/** Stands for whatever is about to be typed. No key or id of a real charter. */
const PROBE = 'charter-probe-3f9a';

/**
 * Finds the cursor's place by writing a word there and looking where YAML puts it. So half-typed and broken text
 * needs no rules of its own.
 */
export function cursorAt({ reading }: OpenDocument, offset: number): Cursor | undefined {
  const { text, lines } = reading;
  const { line, character } = lines.position(offset);
  const spot = spotAt(text, offset, { start: lines.lineStart(line), end: lines.lineEnd(line) });
  if (!spot) return undefined;
  const { replace, kind, colon, closers } = spot;
  const probe = kind === 'value' || colon ? PROBE : `${PROBE}: x`;
  const document = reading.parseLike(text.slice(0, replace.start) + probe + closers + text.slice(replace.end));
  const { root } = document.syntax;
  if (!root) return text.trim() === text.slice(replace.start, replace.end) ? emptyFile(spot, document) : undefined;
  const column = character - (offset - replace.start);
  if (kind === 'value') {
    const value = findValue(root);
    return value && { ...spot, path: pathOf(value), present: new Set(), column, document };
  }
  const mapping = findMapping(root);
  if (!mapping) return undefined;
  const present = new Set(mapping.entries.map(({ key }) => key.value).filter((key) => key !== PROBE));
  return { ...spot, path: pathOf(mapping), present, column, document };
}

function emptyFile(spot: Spot, document: CharterDocument): Cursor {
  return { ...spot, kind: 'key', path: [], present: new Set(), column: 0, document };
}

function findValue(root: MappingNode): Node | undefined {
  for (const node of walk(root)) if (node.kind === 'scalar' && node.value === PROBE) return node;
  return undefined;
}

function findMapping(root: MappingNode): MappingNode | undefined {
  for (const node of walk(root)) {
    if (node.kind === 'mapping' && node.entries.some(({ key }) => key.value === PROBE)) return node;
  }
  return undefined;
}

/** Whether something stands where the probe was put, and so is none of the charter's own. */
export function isProbe(node: Node): boolean {
  if (node.kind === 'scalar') return node.value.includes(PROBE);
  return node.kind === 'mapping' && node.entries.some(({ key, value }) => key.value === PROBE || isProbe(value));
}
