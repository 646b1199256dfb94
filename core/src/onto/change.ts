import { say, type Said } from '../l10n/say.js';
import { parseCharter, type CharterDocument } from '../document.js';
import { get } from '../syntax/tree.js';
import { applyEdits, type TextEdit } from '../text/edit.js';

/** One thing that an edited document says otherwise than the charter. */
export interface EditedChange {
  /** The heading it stands under; empty above the first one. */
  readonly under: string;
  /** The line as the charter prints it; undefined for a new one. Lines that come or go together have " · " between them. */
  readonly before: string | undefined;
  /** The line as it was edited; undefined for one that was taken out. */
  readonly after: string | undefined;
  /** Minimal edits of the charter; undefined where somebody has to do it by hand. */
  readonly edits: readonly TextEdit[] | undefined;
  /** What comes into the charter, or goes, as a sentence, where that is more than words of a line. */
  readonly does?: Said;
  /** Why by hand, as a sentence. */
  readonly reason?: Said;
}

/** Edits that were tried out, and what they do. */
export interface Made {
  readonly edits: readonly TextEdit[];
  readonly does?: Said;
}

type Why =
  | 'ours'
  | 'meant'
  | 'gone'
  | 'row'
  | 'table'
  | 'heading'
  | 'below'
  | 'points'
  | 'moved'
  | 'movedRow'
  | 'signed'
  | 'broken'
  | 'nobody'
  | 'line';

/** Why something is left to people. */
export const WHY: { readonly [why in Why]: Said } = {
  ours: say`These words are not in the charter: they are added when it is printed.`,
  meant: say`The charter says this in another way, such as a date, a rhythm or a name that stands elsewhere, too. Change it there.`,
  gone: say`This stands in the charter in another way. Take it out there.`,
  row: say`The charter would not print this row as it was edited. Put it in by hand, each word into its field.`,
  table: say`A new table has to be put in by hand, each word into its field.`,
  heading: say`A new heading without text of its own below it has to be put in by hand, where it belongs.`,
  below: say`A new heading inside a section has to be put in by hand, where it belongs.`,
  points: say`The points below this one stand below another one in the charter. Move them there by hand.`,
  moved: say`This moved. A charter prints its sections in the order of its layout: move them there.`,
  movedRow: say`This row moved to where the charter does not print it. Move it in the charter, if you like.`,
  signed: say`Signatures are given by signing the charter, and not by editing a page.`,
  broken: say`Something in the charter cannot be read as it is written. Mend that first.`,
  nobody: say`A role that nobody holds is printed by itself, as long as nobody holds it.`,
  line: say`There is no list or text here that it could join.`,
};

export type Place = Pick<EditedChange, 'under' | 'before' | 'after'>;

/** A change as it is offered: with the edits that were found for it, or with the reason why there are none. */
export function offered(document: CharterDocument, place: Place, made: Made | undefined, reason: Said): EditedChange {
  if (!made) {
    const isBroken = reason !== WHY.signed && reason !== WHY.ours && document.syntax.problems.length > 0;
    return { ...place, edits: undefined, reason: isBroken ? WHY.broken : reason };
  }
  if (isAboutSignatures(document, made.edits)) return { ...place, edits: undefined, reason: WHY.signed };
  return { ...place, ...made };
}

/** Nobody signs, or takes a signature back, by editing a page. */
function isAboutSignatures(document: CharterDocument, edits: readonly TextEdit[]): boolean {
  const after = parseCharter(applyEdits(document.text, edits), document);
  return signaturesOf(document) !== signaturesOf(after);
}

function signaturesOf({ text, syntax }: CharterDocument): string {
  const signatures = syntax.root && get(syntax.root, 'signatures');
  return signatures ? text.slice(signatures.span.start, signatures.span.end).trimEnd() : '';
}
