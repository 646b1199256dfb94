import type { Refused, ShownTerms } from '../../../server/src/protocol.js';

/** What the extension tells the page: what would be signed, or why nothing can be. */
export type HostMessage =
  { readonly type: 'terms'; readonly terms: ShownTerms } | { readonly type: 'refused'; readonly refused: Refused };

/** What the page tells the extension. */
export type PageMessage =
  | { readonly type: 'ready' }
  /** `version`: of the charter, as the page shows it. */
  | { readonly type: 'sign'; readonly version: number }
  | { readonly type: 'other' }
  /** Show what changed since the signature was given. */
  | { readonly type: 'changes' }
  | { readonly type: 'cancel' }
  /** The place that is the `index`th reason for a refusal. */
  | { readonly type: 'reveal'; readonly index: number };

/** Only known types and whole numbers get in: the page shows a stranger's text. */
export function readPageMessage(received: unknown): PageMessage | undefined {
  const { type, version, index } = (received ?? {}) as { type?: unknown; version?: unknown; index?: unknown };
  if (type === 'ready' || type === 'other' || type === 'changes' || type === 'cancel') return { type };
  if (type === 'sign' && isCount(version)) return { type, version };
  if (type === 'reveal' && isCount(index)) return { type, index };
  return undefined;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
