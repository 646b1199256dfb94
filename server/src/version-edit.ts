import type { WorkspaceEdit } from './lsp.js';
import type { TextEdit } from '../../core/src/index.js';
import type { Context } from './context.js';
import { toEdits } from './convert.js';
import type { OpenDocument } from './documents.js';

/** Edits of this version of a document and no other, for clients that can be told so. */
export function versionEdit(
  { uri, version, reading }: OpenDocument,
  edits: readonly TextEdit[],
  { client }: Context,
): WorkspaceEdit {
  const changes = toEdits(reading.lines, edits);
  return client.versions
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}
