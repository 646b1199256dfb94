import {
  LSPErrorCodes,
  ResponseError,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  type WorkspaceEdit,
} from '../lsp.js';
import {
  applyEdits,
  inLanguage,
  inStyleOf,
  parseCharter,
  pathOf,
  say,
  slug,
  type CharterDocument,
  type Entity,
  type Said,
  type TextEdit,
} from '../../../core/src/index.js';
import type { Context } from '../context.js';
import { toEdits, toOffset, toRange } from '../convert.js';
import type { OpenDocument } from '../documents.js';
import { giveId } from './give-id.js';
import { shorten } from './markdown.js';
import { listsOf, pointersTo, symbolAt, wordsOf, type SymbolAt } from './symbol-at.js';

export function prepareRename(
  { reading }: OpenDocument,
  { position }: PrepareRenameParams,
  context: Context,
): PrepareRenameResult {
  const symbol = symbolToRename(reading.parsed, toOffset(reading.lines, position), context);
  return { range: toRange(reading.lines, wordsOf(symbol.node)), placeholder: symbol.entity.id };
}

/**
 * Gives an entity another id, and every place that points to it by the old one the new one. Places that use its title
 * or name stay as they are, since they go on meaning the same. An entity without a written id gets one.
 */
export function rename(
  { reading, uri }: OpenDocument,
  { position, newName }: RenameParams,
  context: Context,
): WorkspaceEdit {
  const { parsed, lines, text } = reading;
  const { entity } = symbolToRename(parsed, toOffset(lines, position), context);
  const id = newName.trim();
  if (id === entity.id && entity.idText) return { changes: {} };
  checkId(id, entity, parsed, context);
  const edits = [...declare(entity, id, parsed, context), ...point(entity, id, parsed)];
  if (!means(parsed, parseCharter(applyEdits(text, edits)))) {
    refuse(
      say`With the id “${id}”, other places of this charter would point to something else. Choose another.`,
      context,
    );
  }
  return { changes: { [uri]: toEdits(lines, edits) } };
}

function symbolToRename(document: CharterDocument, offset: number, context: Context): SymbolAt {
  const symbol = symbolAt(document, offset);
  if (!symbol)
    refuse(
      say`Only the id of a role, a member, a metric or the like can be renamed. Put the cursor on its name or on a place that refers to it.`,
      context,
    );
  return symbol;
}

function checkId(id: string, entity: Entity, { references }: CharterDocument, context: Context): void {
  if (id === '') refuse(say`An id cannot be empty.`, context);
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id)) {
    const near = slug(id);
    refuse(
      near
        ? say`An id is one word of letters, digits and hyphens. For example “${near}”.`
        : say`An id is one word of letters, digits and hyphens.`,
      context,
    );
  }
  const other = references && listsOf(references.list).find((each) => each.id === id && each !== entity);
  if (other)
    refuse(say`The id “${id}” already belongs to “${shorten(other.label) || other.id}”. Choose another.`, context);
}

function declare(entity: Entity, id: string, document: CharterDocument, context: Context): readonly TextEdit[] {
  if (entity.idText) return [{ ...entity.idText.node.span, text: inStyleOf(entity.idText.node, id) }];
  return (
    giveId(entity, id, document) ??
    refuse(say`It has no id yet, and there is no safe place to write one. Write its “id:” by hand first.`, context)
  );
}

function point(entity: Entity, id: string, document: CharterDocument): TextEdit[] {
  return pointersTo(entity, document)
    .filter(({ text: { value } }) => value === entity.id || slug(value) !== slug(entity.label))
    .map(({ text: { node } }) => ({ ...node.span, text: inStyleOf(node, id) }));
}

/** Whether every reference still leads to where it led. */
function means(before: CharterDocument, after: CharterDocument): boolean {
  const targets = ({ references, syntax }: CharterDocument): string =>
    JSON.stringify([
      syntax.problems.length,
      references?.places.map(({ target }) => (target.found === 'one' ? pathOf(target.entity.node) : target.found)),
    ]);
  return targets(before) === targets(after);
}

function refuse(message: Said, { catalogue }: Context): never {
  throw new ResponseError(LSPErrorCodes.RequestFailed, inLanguage(message, catalogue));
}
