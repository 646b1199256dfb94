import type { Context } from '../../context.js';
import type { OpenDocument } from '../../documents.js';
import type { ChangesParams, ChangesResult } from '../../protocol.js';

/** What the charter says otherwise than an earlier text, as a redline and as places to mark. */
export async function changes(document: OpenDocument, params: ChangesParams, context: Context): Promise<ChangesResult> {
  const { changesPage } = await import('./page.js');
  return await changesPage(document, params, context);
}
