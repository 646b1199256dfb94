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
  /** The client answers `charter/listFolder`, likewise. */
  readonly listFolder?: boolean;
  /** The client has a command `charter.explain` of its own. Without it the server runs the command and shows the page. */
  readonly explain?: boolean;
  /** The client answers `charter/earlier`: it can read the history of a file. */
  readonly history?: boolean;
  /** The client has the commands `charter.sign` and `charter.recordReview` of its own; else quick fixes write into the file. */
  readonly agreement?: boolean;
  /** The client offers the whole charters of `snippets/charter.json` itself, so that the server need not. */
  readonly snippets?: boolean;
  /** The language to speak, such as "de"; left out, that of the editor (`locale`). There is always English. */
  readonly language?: string;
  /** What to say in that language: a file `messages.de.json`, where the server has none at hand. */
  readonly catalogue?: Readonly<Record<string, string>>;
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

/** `charter/listFolder`, asked by the server → what lies in a folder, nothing where there is none; null where nobody can look. */
export const LIST_FOLDER = 'charter/listFolder';
export interface ListFolderParams {
  readonly uri: string;
}
export interface ListFolderResult {
  readonly entries: readonly FolderEntry[];
}
export interface FolderEntry {
  readonly name: string;
  /** A file of a few pages at most: no folder, and no link to anything. */
  readonly isSmallFile: boolean;
}

/** A stretch of the document that is to read otherwise; lines and characters from 0, as the protocol counts. */
export interface DocumentEdit {
  readonly range: DocumentRange;
  readonly newText: string;
}
export interface DocumentRange {
  readonly start: DocumentPosition;
  readonly end: DocumentPosition;
}
export interface DocumentPosition {
  readonly line: number;
  readonly character: number;
}

/** Why something cannot be done, and where in the charter that lies, where it lies there. */
export interface Refused {
  readonly ok: false;
  readonly message: string;
  readonly places: readonly (DocumentPosition & { readonly message: string })[];
}

/** Edits of one version of the document, and what is to be told once they are made. */
export interface Prepared {
  readonly ok: true;
  readonly version: number;
  readonly edits: readonly DocumentEdit[];
  /** A file to be written besides, in the place of one that is there. */
  readonly file?: { readonly uri: string; readonly text: string };
  readonly message: string;
}

/** The command behind "Sign as …"; its one argument is {@link SignArguments}. */
export const SIGN_COMMAND = 'charter.sign';
export interface SignArguments {
  readonly uri: string;
  /** An id, where it is known who is to sign. */
  readonly signer?: string;
}

/** `charter/signers` → who may sign the charter, and where each of them stands. */
export const SIGNERS = 'charter/signers';
export interface SignersParams extends CharterParams {
  /** Names and addresses of whoever sits at the editor, the surest first. */
  readonly known?: readonly string[];
  /** A place in the charter, to learn whose it is. */
  readonly offset?: number;
}
export interface SignersResult {
  readonly title: string;
  readonly signers: readonly SignerInfo[];
  /** The id of the one whom `known` names. */
  readonly me?: string;
  /** The id of the one whose entry or signature stands at `offset`. */
  readonly here?: string;
}
export interface SignerInfo {
  readonly id: string;
  readonly name: string;
  /** Whether there is nothing left to sign. */
  readonly signed: boolean;
  /** "Has not signed yet." */
  readonly standing: string;
}

/** `charter/terms` → what somebody would agree to by signing now. */
export const TERMS = 'charter/terms';
export interface TermsParams extends CharterParams {
  readonly signer: string;
}
export type TermsResult = ShownTerms | Refused;
export interface ShownTerms {
  readonly ok: true;
  readonly version: number;
  /** The title of the charter. */
  readonly title: string;
  readonly signer: SignerInfo;
  /** "You agree to 31 points: 27 for the whole team, 4 as Data Analyst." */
  readonly summary: string;
  /** What has changed since they signed, where they have and it is known. */
  readonly since?: string;
  /** What git calls the version that they signed. */
  readonly signedRevision?: string;
  readonly groups: readonly {
    readonly heading: string;
    readonly points: readonly { readonly number: number; readonly sentence: string }[];
  }[];
  /** What the charter says otherwise than one that it builds on, a sentence each. */
  readonly otherwise: readonly string[];
  /** What the signature would hold; hand it back to sign. */
  readonly terms: string;
  /** The eight signs for paper. */
  readonly code: string;
  /** The day that would be written, in words. */
  readonly day: string;
}

/** `charter/sign` → the edits by which somebody signs what they were shown, and nothing else. */
export const SIGN = 'charter/sign';
export interface SignParams extends CharterParams {
  readonly signer: string;
  /** The version and the terms of {@link ShownTerms}. */
  readonly version: number;
  readonly terms: string;
}
export type SignResult = Prepared | Refused;

/** The command behind the code lens "Record a review"; its one argument is {@link CharterParams}. */
export const RECORD_REVIEW_COMMAND = 'charter.recordReview';

/** `charter/reviewers` → who may have held a review, for people to choose from. */
export const REVIEWERS = 'charter/reviewers';
export interface ReviewersParams extends CharterParams {
  readonly known?: readonly string[];
}
export interface ReviewersResult {
  /** `id` is what {@link RecordReviewParams} wants. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
  /** The id of the one whom `known` names, else of whoever answers for the review. */
  readonly likely?: string;
  /** "The next review will be on 22 February 2027, three months from now." */
  readonly next: string;
}

/** `charter/recordReview` → the edits that put a review of today on record. */
export const RECORD_REVIEW = 'charter/recordReview';
export interface RecordReviewParams extends CharterParams {
  readonly by: string;
  readonly outcome?: string;
}
export type RecordReviewResult = Prepared | Refused;

/** `charter/overview` → the given charters at a glance, open or not; those that cannot be read are left out. */
export const OVERVIEW = 'charter/overview';
export interface OverviewParams {
  readonly uris: readonly string[];
}
export interface OverviewResult {
  readonly charters: readonly CharterOverview[];
}
export interface CharterOverview {
  /** As it was asked for. */
  readonly uri: string;
  readonly title: string;
  readonly review: ReviewResult;
  /** When that is, in as few words as will do: "overdue", "in 12 days", "1 May 2027"; empty where no day is known. */
  readonly due: string;
  /** "2 of 5 signed"; empty where nobody is asked to sign. */
  readonly signatures: string;
  /** How many have to sign again. */
  readonly signAgain: number;
  /** "Ana Ruiz and Bo Lind are asked to sign by 26 November 2026." Empty where nobody is asked. */
  readonly asked: string;
  readonly errors: number;
  readonly warnings: number;
}

/** `charter/earlier`, asked by the server → a charter as it was stored `index` changes ago; null where that is too far back. */
export const EARLIER = 'charter/earlier';
export interface EarlierParams extends CharterParams {
  /** From 0, the last version that was stored. Asked one after the other. */
  readonly index: number;
}
export interface EarlierResult {
  readonly text: string;
  readonly revision: string;
}

/** `charter/learned`, told by the server: more is known about a charter than when it was rendered last. */
export const LEARNED = 'charter/learned';

/** `charter/changes` → what the charter says otherwise than an earlier text. */
export const CHANGES = 'charter/changes';
export interface ChangesParams extends CharterParams {
  /** The earlier text; null where there was no such charter. */
  readonly before: string | null;
  /** What to call the file, for people. */
  readonly file: string;
  /** Its earlier name, where it had another. */
  readonly from?: string;
}
export interface ChangesResult {
  readonly version: number;
  readonly title: string;
  /** At most 25 words: whether a promise got weaker, who signs again, what to do. */
  readonly headline: string;
  /** HTML in which nothing is active: the changes, who signs, what follows, and the redline. */
  readonly html: string;
  /** The charter as it reads now, as in the preview; empty where it cannot be read. */
  readonly rendered: string;
  /** In the order in which `html` lists the changes. */
  readonly places: readonly ChangedPlace[];
}
export interface ChangedPlace {
  readonly weight: 'weaker' | 'material' | 'notice' | 'editorial';
  readonly sentence: string;
  /** Where the charter shows it; left out where it shows nothing of it. */
  readonly range?: DocumentRange;
}
