import type { Said } from '../l10n/say.js';
import type { CharterDocument } from '../document.js';
import type { Charter } from '../model/charter.generated.js';
import type { References } from '../model/references.js';
import type { Node, Path } from '../syntax/tree.js';
import type { TextEdit } from '../text/edit.js';
import type { Position } from '../text/line-index.js';
import type { Span } from '../text/span.js';
import type { Suppression } from './kit/suppression.js';
import type { Profile } from './profile.js';

/**
 * error: the file does not say what it means. warning: well-formed, but a careful reader objects.
 * info: advice. hint: a nudge, in the editor only.
 */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

export type RuleGroup =
  | 'essentials'
  | 'coverage'
  | 'yaml'
  | 'form'
  | 'references'
  | 'roles'
  | 'objectives'
  | 'signatures'
  | 'review'
  | 'together'
  | 'suppression';

/** A way to mend a finding. */
export interface Fix {
  /** What it does, as a button would say it: "Quote the text". */
  readonly title: Said;
  /** Safe fixes keep every word and are applied by `--fix`; the others are offered only. */
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

export interface Related {
  readonly span: Span;
  readonly message: Said;
  /** The other charter that it stands in; left out, the same one. */
  readonly elsewhere?: Elsewhere;
}

/** A place in a charter that is not at hand. */
export interface Elsewhere {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

/** What a rule has to say about one place. */
export interface Report {
  /** The part of the charter it is about, whose place is the `path` in JSON; undefined where there is only text. */
  readonly node: Node | undefined;
  /** Where to underline; the node itself where left out. A finding of absence takes the nearest key there is. */
  readonly span?: Span;
  /** What is wrong, why it matters, what to do: in the reader's words, a sentence or two. */
  readonly message: Said;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly Related[];
}

/** A JSON Schema of one option. */
export interface OptionSchema {
  readonly description: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'array';
  /** Of a string: the words it can be. */
  readonly enum?: readonly string[];
  /** Of a number. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** Of an array. */
  readonly items?: { readonly type: 'string'; readonly enum?: readonly string[] };
  readonly default: unknown;
}

export interface RuleMeta {
  /** What it flags, in one plain clause: the rules table, SARIF and `charter rules` show it. */
  readonly summary: string;
  readonly severity: Severity;
  readonly group: RuleGroup;
  /** The first profile that has it; left out, "recommended". */
  readonly profile?: Profile;
  /** How grave it is under "strict", where that is another. */
  readonly strictly?: Severity;
  /** It reports something that is not there. The editor gathers such findings of the group "essentials" in one. */
  readonly absence?: true;
  /** It fires because time passed, not because somebody wrote something: never fails a pull request. */
  readonly calendar?: true;
  readonly options?: { readonly [name: string]: OptionSchema };
}

interface Context {
  readonly document: CharterDocument;
  /** The day it is, as YYYY-MM-DD. */
  readonly today: string;
  /** The rule's options: as configured, else their defaults. */
  readonly options: { readonly [name: string]: unknown };
}

export interface TextContext extends Context {
  readonly charter: Charter | undefined;
}

export interface SectionContext extends Context {
  readonly charter: Charter;
}

export interface CharterContext extends Context {
  readonly charter: Charter;
  readonly references: References;
  /** The charter as it was, where it is checked for what changed. */
  readonly before?: Charter | undefined;
}

/** Looks at the text and its syntax, and so has something to say about a file that cannot be read. */
export interface TextRule {
  readonly reads: 'text';
  /**
   * It tells the issues of each top-level entry, which follow from that entry alone, and from what every charter has to
   * have. Of two versions it is shown, without a charter, the entries that differ, and is not asked where these have none.
   */
  readonly each?: 'section';
  readonly meta: RuleMeta;
  check(context: TextContext): Iterable<Report>;
}

/** Looks at the charter, and is asked only where there is one. */
export interface CharterRule {
  readonly reads: 'charter';
  /**
   * All it reads of the charter besides top-level texts such as `status`; `node` where it looks for a place to report
   * among the keys. Of two versions that have none of it different it says the same, and is not asked. A test makes sure
   * that it reads nothing else. Left out, it may read anything.
   */
  readonly sections?: readonly (keyof Charter)[];
  /** It looks at the entries of this list, one of its `sections`, each by itself: whether others are there is all the same. */
  readonly each?: 'objectives';
  /**
   * What sentences, dates and figures say is all the same to it: it reads keys, ids, names and references. It is not asked
   * again while somebody writes one, nor where two versions differ in nothing else.
   */
  readonly ignores?: 'values';
  readonly meta: RuleMeta;
  check(context: CharterContext): Iterable<Report>;
}

/**
 * Looks at each top-level entry by itself: what it says of one follows from that entry, the charter's language and its
 * top-level texts such as `status`, and stands within it. While somebody types it is asked about the entry they are in.
 */
export interface SectionRule {
  readonly reads: 'section';
  /** Other top-level entries that it holds each one against. Where one of these is edited it looks at all. */
  readonly given?: readonly (keyof Charter)[];
  /**
   * It looks at each entry of a top-level list by itself, too: what it says of one follows from that alone, whatever stands
   * before or behind it. Of two versions it is shown those that differ.
   */
  readonly each?: 'entry';
  readonly meta: RuleMeta;
  check(context: SectionContext): Iterable<Report>;
}

export interface FindingsContext extends TextContext {
  /** The remarks that silence a rule that was asked and had nothing to say where they count. */
  readonly unused: readonly Suppression[];
}

/** Asked when all others have been. */
export interface AfterwardsRule {
  readonly reads: 'findings';
  readonly meta: RuleMeta;
  check(context: FindingsContext): Iterable<Report>;
}

/** What one charter says that may not go together with what another one says. */
export interface Fact {
  /** Facts about the same thing are compared. */
  readonly about: string;
  /** What is said about it, in a form that can be compared. */
  readonly says: string;
  /** The thing, as people call it. */
  readonly words: string;
  readonly node: Node;
}

/** A fact without its charter, which need not be at hand any more: plain and small. */
export interface PlacedFact extends Omit<Fact, 'node'>, Elsewhere {
  readonly span: Span;
  readonly path: Path;
  /** The title of the charter. */
  readonly charter: string;
}

export interface WorkspaceReport {
  /** Where it stands. */
  readonly fact: PlacedFact;
  readonly message: Said;
  readonly related: readonly { readonly fact: PlacedFact; readonly message: Said }[];
}

/** Looks at several charters together. What it needs of each is gathered once, so that an edit costs one charter only. */
export interface WorkspaceRule {
  readonly reads: 'workspace';
  readonly meta: RuleMeta;
  gather(context: Omit<CharterContext, 'options'>): Iterable<Fact>;
  /** @param facts of all charters, in the order of their names */
  check(facts: readonly PlacedFact[], options: Context['options']): Iterable<WorkspaceReport>;
}

/** A rule under its id, which is the name of its folder. */
export type RegisteredRule = (TextRule | CharterRule | SectionRule | AfterwardsRule | WorkspaceRule) & {
  readonly id: string;
};
