import type { Refused, ShownTerms } from '../../../server/src/protocol.js';

/** What the page says around the terms, in the language of the editor. */
export interface TermsWords {
  /** Who signs. */
  readonly signer: string;
  /** Below the terms: what will be written, or what the signer’s signature stands for. */
  readonly note: string;
  /** On the buttons. */
  readonly sign: string;
  readonly other: string;
  readonly close: string;
  readonly changes: string;
  /** Where the charter has changed under the reader. */
  readonly changed: string;
  /** Above what this charter says otherwise than the one it goes back to. */
  readonly otherwise: string;
}

/** What the page says around the reasons for a refusal. */
export interface RefusalWords {
  /** On the button of each place. */
  readonly lines: readonly string[];
  readonly close: string;
}

/** What the extension tells the page: what would be signed, or why nothing can be. */
export type HostMessage =
  | { readonly type: 'terms'; readonly terms: ShownTerms; readonly words: TermsWords }
  | { readonly type: 'refused'; readonly refused: Refused; readonly words: RefusalWords };

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
