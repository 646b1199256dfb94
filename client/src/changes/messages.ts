import type { ChangesResult } from '../../../server/src/protocol.js';

/** What the page says of itself, in the language of the editor. */
export interface ChangesWords {
  /** On the button to compare with something else. */
  readonly choose: string;
  /** On the button that leads to the place of a change. */
  readonly show: string;
  /** Above the charter as it reads now. */
  readonly now: string;
}

/** What the extension tells the page. `compared`: with what, in a sentence or two. */
export type HostMessage = { readonly compared: string; readonly words: ChangesWords } & (
  { readonly type: 'changes'; readonly result: ChangesResult } | { readonly type: 'failed'; readonly reason: string }
);

/** What the page tells the extension. */
export type PageMessage =
  | { readonly type: 'ready' }
  /** Compare with something else. */
  | { readonly type: 'choose' }
  /** Lead to the `index`th change. */
  | { readonly type: 'reveal'; readonly index: number };

/** Only known types and whole numbers get in: the page shows a stranger's text. */
export function readPageMessage(received: unknown): PageMessage | undefined {
  const { type, index } = (received ?? {}) as { type?: unknown; index?: unknown };
  if (type === 'ready' || type === 'choose') return { type };
  if (type === 'reveal' && Number.isSafeInteger(index) && (index as number) >= 0)
    return { type, index: index as number };
  return undefined;
}
