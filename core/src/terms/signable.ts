import type { CharterDocument } from '../document.js';
import { english, fixed, say, type Said } from '../l10n/say.js';
import { basesOf } from '../model/beside.js';
import type { Charter } from '../model/charter.generated.js';
import { issuesOf } from '../schema/inspect.js';
import type { IssueKind } from '../schema/issue.js';
import type { SyntaxProblem } from '../syntax/problem.js';
import type { Span } from '../text/span.js';
import { findUnsafeCharacter, findUnsafeFigure } from './unsafe-text.js';

/** Why a charter cannot be signed, in plain words. */
export interface Refusal {
  readonly message: string;
  /** The message, to be said in any language. */
  readonly said?: Said | undefined;
  readonly span: Span;
}

export type Signable = { readonly ok: true } | { readonly ok: false; readonly reasons: readonly Refusal[] };

/** As much of a finding as signing needs to know. */
interface Known {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly said?: Said | undefined;
  readonly span: Span;
}

const WHOLE: Span = { start: 0, end: 0 };

/**
 * Whether people can sign this file and be sure what they sign: every program reads the same in it, nothing in it is
 * hidden, and every word is part of the terms or known not to be. Findings about signatures never keep anybody from
 * signing. What a comment or the settings silence is looked at all the same. Never throws.
 */
export function signable(document: CharterDocument, findings: readonly Known[]): Signable {
  const { syntax, charter, text } = document;
  const reasons: Refusal[] = findings
    .filter(({ rule, severity }) => severity === 'error' && !/signed|signature/.test(rule))
    .map(({ message, said, span }) => ({ message, said, span }));
  const add = (said: Said, span: Span | undefined): void => {
    if (span && !reasons.some((known) => overlap(known.span, span)))
      reasons.push({ message: english(said), said, span });
  };
  for (const { kind, span } of syntax.problems) add(PROBLEMS[kind] ?? SYNTAX, span);
  for (const kind of Object.keys(ISSUES) as IssueKind[]) {
    for (const { node } of issuesOf(document, kind)) add(ISSUES[kind] as Said, node.span);
  }
  if (syntax.root) {
    add(CHARACTER, findUnsafeCharacter(text, syntax.root));
    add(FIGURE, findUnsafeFigure(syntax.root));
  }
  if (!charter) add(say`There is no charter in this file that could be signed.`, WHOLE);
  else if (!charter.title) add(say`The charter has no title, and a signature has to name what was signed.`, WHOLE);
  if (charter) addBases(charter, add);
  reasons.sort((a, b) => a.span.start - b.span.start);
  return reasons.length === 0 ? { ok: true } : { ok: false, reasons };
}

/** What a charter builds on is signed with it, so it has to be there and to be as sure. */
function addBases(charter: Charter, add: (said: Said, span: Span | undefined) => void): void {
  const span = charter.extends[0]?.node.span;
  const bases = basesOf(charter);
  if (!bases) add(UNKNOWN_BASE, span);
  for (const base of bases ?? []) {
    const checked = signable({ ...base, charter: withoutBases(base.charter) }, []);
    const reason = checked.ok ? undefined : checked.reasons[0];
    if (reason) add(say`${UNSURE_BASE} ${reason.said ?? fixed(reason.message)}`, span);
  }
}

/** The charters that a base builds on itself stand beside it in the list. */
function withoutBases(charter: Charter): Charter {
  return Object.assign(Object.create(null) as object, charter, { extends: [] });
}

function overlap(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

const SYNTAX = say`This place cannot be read for certain.`;
const CHARACTER = say`There is a hidden character here that can make a text look different from what it says. Take it out.`;
const FIGURE = say`Other programs change this figure, since it is too large or too exact for them. Put it in quotes.`;
const UNKNOWN_BASE = say`What this charter builds on has not been read, so nobody could agree to it. See that the file is there and can be read.`;
const UNSURE_BASE = say`The charter that this one builds on cannot be signed as it is:`;

const PROBLEMS: { readonly [kind in SyntaxProblem['kind']]?: Said } = {
  limit: say`The file is too large to be a charter.`,
  binary: say`This file is not a text.`,
  root: say`This file does not hold the fields of a charter.`,
  directive: say`Lines that begin with % change how the file is read. Take this one out.`,
  documents: say`There is more than one document in this file. Keep one in each file.`,
  tag: say`Words that begin with ! change how a text is read. Put the text in quotes.`,
  anchor: say`Words that begin with & or * copy from one place to another. Write the text itself, or put it in quotes.`,
  'merge-key': say`The sign << copies fields from elsewhere. Write the fields themselves.`,
  'complex-key': say`A ? at the beginning makes programs read this differently. Take it out.`,
};

const ISSUES: { readonly [kind in IssueKind]?: Said } = {
  'cut-text': say`Programs skip what stands behind the # here. Put the text in quotes.`,
  'split-text': say`Programs take this text apart at its colon. Put it in quotes.`,
  'split-list': say`Programs take this text in brackets for a list. Put it in quotes.`,
  'joined-lines': say`Programs read these lines as one. Write a list, or put | above them.`,
  'retyped-text': say`Programs change this value when they read it. Put it in quotes.`,
  'duplicate-key': say`This field is written twice, and programs differ on which one holds.`,
  'unknown-key': say`The format has no such field, so nobody could agree to what stands in it. Use another, or begin it with x-.`,
  'wrong-type': say`Something else is expected here, so what is written would not be part of the terms.`,
};
