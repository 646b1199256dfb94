import type { Finding } from '../analyze/finding.js';
import type { Said } from '../l10n/say.js';
import type { Signature } from '../model/charter.generated.js';
import type { Settings } from '../settings/settings.js';
import type { Span } from '../text/span.js';

/**
 * How much a change matters to those who signed, by the definition that signatures use: `material`, they sign again;
 * `notice`, they are told; `editorial`, only the wording changed.
 */
export type Weight = 'material' | 'notice' | 'editorial';

/** A stretch of words that both texts have, or only one of them. Joined, `same` and `removed` give the older text. */
export interface Piece {
  readonly is: 'same' | 'removed' | 'added';
  /** With the blanks between it and the next one. */
  readonly text: string;
}

/** One thing that is different in the later of two charters. */
export interface Change {
  /** Field names and ids, never places in lists: `["objectives", "csat", "target"]`. Ids of the later charter where it has the entry. */
  readonly path: readonly (string | number)[];
  /** One of the names in docs/kinds-of-change.md: `objective-target-loosened`. */
  readonly kind: string;
  readonly class: Weight;
  /** Whether a promise got weaker by it. */
  readonly loosened: boolean;
  /** As people read it, on one line where it is one; left out for what is new. */
  readonly before?: string;
  /** The same of the later charter; left out for what is gone. */
  readonly after?: string;
  /** Both to be said in any language; left out where they are the charter’s own words alone. */
  readonly beforeWords?: () => Said;
  readonly afterWords?: () => Said;
  /** The two texts word by word, where both are there and are texts. */
  readonly words?: readonly Piece[];
  /** What happened, in plain words that can be read aloud: "The target of “Satisfaction” drops from 90 % to 80 %." */
  readonly sentence: string;
  /** The sentence, to be said in any language; left out where it is the same in all. */
  readonly said?: Said;
  /** Why that matters, the same for every change of its kind. */
  readonly explanation: string;
  /** The same, to be said in any language. */
  readonly explained?: Said;
  /** 16 hexadecimal digits that depend on what changed, not on where in the file it stands. */
  readonly fingerprint: string;
  /** Ids of those whose agreement it touches; left out where that is everybody who signs, or nobody. */
  readonly concerns?: readonly string[];
  /** The value in the older text. */
  readonly beforeSpan?: Span;
  /** The value in the later text. */
  readonly afterSpan?: Span;
  /** Where the later text shows it: `afterSpan`, else the nearest key around what is gone. Left out where there is no later text. */
  readonly place?: Span;
}

/** Somebody whose signature is touched. */
export interface AffectedSigner {
  readonly kind: 'member' | 'sponsor' | 'approver';
  readonly id: string;
  readonly name: string;
  /** As written in the charter, with or without the sign @. */
  readonly handles: readonly string[];
  /**
   * `fallen`: signed the older charter, and that signature does not hold for the later one. `removed`: signed, and the
   * signature was taken out. `new`: was not asked before, and has not signed. `entered`: signed anew, to no
   * particular wording; ask them.
   */
  readonly why: 'fallen' | 'removed' | 'new' | 'entered';
  /** The day of the earlier signature, as written. */
  readonly signed?: string;
  /** "Ana Ribeiro signed on 2026-01-10 and is asked to sign again." */
  readonly sentence: string;
  /** The sentence, to be said in any language. */
  readonly said?: Said;
}

/** What follows from the changes at another place of the charter, or in another charter. */
export interface Consequence {
  readonly kind:
    | 'duty-orphaned'
    | 'role-unheld'
    | 'procedure-orphaned'
    | 'meeting-orphaned'
    | 'reference-broken'
    | 'link-broken'
    | 'unread-changed';
  /** The place, as in a change. */
  readonly path: readonly (string | number)[];
  /** The other charter; left out where it is this one. */
  readonly file?: string;
  readonly sentence: string;
  /** The sentence, to be said in any language. */
  readonly said?: Said;
  /** In the later text. */
  readonly span: Span;
  readonly fingerprint: string;
}

/** Everything there is to say about two versions of one charter. */
export interface CharterChanges {
  /** In the order of the format: title, purpose, … */
  readonly changes: readonly Change[];
  /** Ids of the members whose signature falls, and of new ones who have not signed. */
  readonly mustSignAgain: readonly string[];
  /** The same people and those of `why: 'entered'`, with their names. */
  readonly signers: readonly AffectedSigner[];
  readonly consequences: readonly Consequence[];
  /** Findings that only the later charter has, in the order of the file. Spans are those of the later text. */
  readonly newFindings: readonly Finding[];
  /** Findings that only the older charter has. Spans are those of the older text. */
  readonly fixedFindings: readonly Finding[];
}

/** How two charters are compared: `compareCharters(before, after, options)`. */
export interface ComparisonOptions {
  /** By which findings are looked for; left out, nobody looks, and there are neither new nor fixed ones. */
  readonly settings?: Settings;
  /** The day it is, as YYYY-MM-DD. */
  readonly today: string;
  /** The signatures of the folder beside the charter, where the charter says that they stand there. */
  readonly signatures?: { readonly before: readonly Signature[]; readonly after: readonly Signature[] };
  /** Told of a rule that failed, which is then skipped; without it the error is thrown. */
  readonly onRuleError?: (rule: string, error: unknown) => void;
}
