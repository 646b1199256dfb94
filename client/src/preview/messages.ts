/** What the extension tells the page. Offsets are those of the charter's text. */
export type HostMessage =
  /** `sign`: on the button beside everybody who is asked to sign. */
  | { readonly type: 'show'; readonly html: string; readonly sign: string }
  | { readonly type: 'scroll'; readonly offset: number };

/** What the page tells the extension. */
export type PageMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'reveal'; readonly offset: number }
  | { readonly type: 'scrolled'; readonly offset: number }
  /** Whoever stands at `offset` wants to sign. */
  | { readonly type: 'sign'; readonly offset: number };

/** Only known types and whole numbers get in: the page shows a stranger's text. */
export function readPageMessage(received: unknown): PageMessage | undefined {
  const { type, offset } = (received ?? {}) as { type?: unknown; offset?: unknown };
  if (type === 'ready') return { type };
  if (!Number.isSafeInteger(offset) || (offset as number) < 0) return undefined;
  if (type === 'reveal' || type === 'scrolled' || type === 'sign') return { type, offset: offset as number };
  return undefined;
}
