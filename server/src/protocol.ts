/**
 * What the server answers beyond the Language Server Protocol, in plain types that any client can share.
 * Every request takes the uri of an open charter where it takes one; a charter that is not open answers null.
 */

/** What a client may say in `initializationOptions`. All of it is optional, and so are the options themselves. */
export interface InitializationOptions {
  /** Replaces the clock, as YYYY-MM-DD. The setting `charter.today` wins over it. */
  readonly today?: string;
  /** The client answers `charter/readFile`: for files that only it can read (virtual workspaces, the browser). */
  readonly readFile?: boolean;
  /** The client has a command `charter.explain` of its own. Without it the server runs the command and shows the page. */
  readonly explain?: boolean;
  /** The client offers the whole charters of `snippets/charter.json` itself, so that the server need not. */
  readonly snippets?: boolean;
}

/** The section `charter` of the client's settings. */
export interface ClientSettings {
  /** Replaces the clock, as YYYY-MM-DD; anything else is as good as nothing. */
  readonly today?: string | null;
  /** The language client's own tracing; the server does not look at it. */
  readonly trace?: unknown;
}

export interface CharterParams {
  readonly uri: string;
}

/** `charter/render` → the charter as the preview shows it: an HTML fragment, nothing in it active. */
export const RENDER = 'charter/render';
export interface RenderResult {
  readonly html: string;
  readonly title: string;
  /** The version of the document that was rendered. */
  readonly version: number;
}

/** `charter/renderDocument` → a whole HTML page that needs nothing else, for Open in Browser to Print. */
export const RENDER_DOCUMENT = 'charter/renderDocument';
export interface RenderDocumentResult {
  readonly html: string;
  readonly title: string;
}

/** `charter/review` → what the status bar says. */
export const REVIEW = 'charter/review';
export interface ReviewResult {
  /** none: no review is planned. undated: it is, but no day can be worked out. soon: within 30 days. */
  readonly state: 'none' | 'undated' | 'upcoming' | 'soon' | 'overdue';
  /** The day it is due, as YYYY-MM-DD, where it is known. */
  readonly next?: string;
  /** Days until then; negative when overdue. */
  readonly days?: number;
  /** "Review in 12 days" */
  readonly text: string;
  /** A sentence or two; plain text. */
  readonly tooltip: string;
}

/** `charter/explain` → the page of a rule, in Markdown; null for a rule that there is not. */
export const EXPLAIN = 'charter/explain';
export interface ExplainParams {
  readonly rule: string;
}
export interface ExplainResult {
  readonly rule: string;
  readonly markdown: string;
}

/** The command behind "Explain …" in the quick fix menu. Its one argument is {@link ExplainParams}. */
export const EXPLAIN_COMMAND = 'charter.explain';

/** `charter/readFile`, asked by the server → the text of a file; null where there is none. */
export const READ_FILE = 'charter/readFile';
export interface ReadFileParams {
  readonly uri: string;
}
export interface ReadFileResult {
  readonly text: string | null;
}
