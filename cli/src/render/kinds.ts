import { charterJson, say, type CharterDocument, type Said } from '../../../core/src/index.js';
import { CommandError } from '../exit-code.js';

export interface Rendered {
  /** Bytes where it is no text. */
  readonly content: string | Uint8Array;
  /** What is not in it, and why: whole sentences. */
  readonly notes: readonly Said[];
}

export interface RenderOptions {
  /** YYYY-MM-DD */
  readonly today: string;
  /** The text of the file that is to be written; undefined where there is none. */
  readonly existing: string | undefined;
}

export type Render = (document: CharterDocument, options: RenderOptions) => Rendered | Promise<Rendered>;

/** What `charter render --to` can make of a charter. Each is loaded only when it is asked for. */
export const KINDS: { readonly [kind: string]: () => Promise<Render> } = {
  html: async () => {
    const { renderHtml } = await import('../../../core/src/render/index.js');
    return (document) => only(renderHtml(document, { mode: 'standalone', codes: true }));
  },
  markdown: async () => {
    const { keepCustomBlocks, renderMarkdown } = await import('../../../core/src/render/index.js');
    return (document, { existing = '' }) => {
      const kept = keepCustomBlocks(renderMarkdown(document, { codes: true }), existing);
      if ('words' in kept) throw new CommandError(kept);
      return { content: kept.text, notes: kept.notes };
    };
  },
  docx: async () => {
    const { renderDocx } = await import('../../../core/src/word/index.js');
    return async (document) => only(await renderDocx(document));
  },
  card: async () => {
    const { renderCard } = await import('../../../core/src/render/index.js');
    return (document) => {
      const { html, gaps } = renderCard(document);
      return { content: html, notes: gaps };
    };
  },
  json: async () => (document) => only(charterJson(document)),
  ics: async () => {
    const { calendarFile } = await import('../../../core/src/calendar-file/index.js');
    return (document, { today }) => {
      const { text, notes, events } = calendarFile([document], { today });
      const messages = notes.map(({ message }) => message);
      return { content: text, notes: events > 0 ? messages : [...messages, NO_EVENTS] };
    };
  },
};

const NO_EVENTS = say`The calendar is empty: no meeting and no review of this charter has a day.`;

function only(content: string | Uint8Array): Rendered {
  return { content, notes: [] };
}
