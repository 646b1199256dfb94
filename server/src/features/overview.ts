import type { CancellationToken } from '../lsp.js';
import type { ClosedCharters } from '../closed-charters.js';
import type { Context } from '../context.js';
import type { Documents } from '../documents.js';
import type { CharterOverview, OverviewParams, OverviewResult } from '../protocol.js';
import { sameUri } from '../same-uri.js';
import { glance } from './glance.js';

/** The given charters at a glance: the open ones as they are being written, the others as they were saved. */
export async function overview(
  { uris }: OverviewParams,
  documents: Documents,
  closed: ClosedCharters,
  context: Context,
  token: CancellationToken,
): Promise<OverviewResult> {
  // Who cannot watch files hears of no change.
  if (!context.client.watches) closed.changed();
  const open = new Map([...documents.all()].map((document) => [sameUri(document.uri), document]));
  const charters: CharterOverview[] = [];
  for (const uri of uris) {
    if (token.isCancellationRequested) break;
    const document = open.get(sameUri(uri));
    const found = document ? await glance(document, context) : (await closed.judge(uri)).glance;
    if (found) charters.push({ uri, ...found });
  }
  return { charters };
}
