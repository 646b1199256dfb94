import type { CharterDocument } from '../document.js';
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
  readonly span: Span;
}

export type Signable = { readonly ok: true } | { readonly ok: false; readonly reasons: readonly Refusal[] };

/** As much of a finding as signing needs to know. */
interface Known {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
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
    .map(({ message, span }) => ({ message, span }));
  const add = (message: string, span: Span | undefined): void => {
    if (span && !reasons.some((known) => overlap(known.span, span))) reasons.push({ message, span });
  };
  for (const { kind, span } of syntax.problems) add(PROBLEMS[kind] ?? SYNTAX, span);
  for (const kind of Object.keys(ISSUES) as IssueKind[]) {
    for (const { node } of issuesOf(document, kind)) add(ISSUES[kind] as string, node.span);
  }
  if (syntax.root) {
    add(CHARACTER, findUnsafeCharacter(text, syntax.root));
    add(FIGURE, findUnsafeFigure(syntax.root));
  }
  if (!charter) add('There is no charter in this file that could be signed.', WHOLE);
  else if (!charter.title) add('The charter has no title, and a signature has to name what was signed.', WHOLE);
  if (charter) addBases(charter, add);
  reasons.sort((a, b) => a.span.start - b.span.start);
  return reasons.length === 0 ? { ok: true } : { ok: false, reasons };
}

/** What a charter builds on is signed with it, so it has to be there and to be as sure. */
function addBases(charter: Charter, add: (message: string, span: Span | undefined) => void): void {
  const span = charter.extends[0]?.node.span;
  const bases = basesOf(charter);
  if (!bases) add(UNKNOWN_BASE, span);
  for (const base of bases ?? []) {
    const checked = signable({ ...base, charter: withoutBases(base.charter) }, []);
    if (!checked.ok) add(`${UNSURE_BASE} ${checked.reasons[0]?.message ?? ''}`.trim(), span);
  }
}

/** The charters that a base builds on itself stand beside it in the list. */
function withoutBases(charter: Charter): Charter {
  return Object.assign(Object.create(null) as object, charter, { extends: [] });
}

function overlap(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

const SYNTAX = 'This place cannot be read for certain.';
const CHARACTER =
  'There is a hidden character here that can make a text look different from what it says. Take it out.';
const FIGURE = 'Other programs change this figure, since it is too large or too exact for them. Put it in quotes.';
const UNKNOWN_BASE =
  'What this charter builds on has not been read, so nobody could agree to it. See that the file is there and can be read.';
const UNSURE_BASE = 'The charter that this one builds on cannot be signed as it is:';

const PROBLEMS: { readonly [kind in SyntaxProblem['kind']]?: string } = {
  limit: 'The file is too large to be a charter.',
  binary: 'This file is not a text.',
  root: 'This file does not hold the fields of a charter.',
  directive: 'Lines that begin with % change how the file is read. Take this one out.',
  documents: 'There is more than one document in this file. Keep one in each file.',
  tag: 'Words that begin with ! change how a text is read. Put the text in quotes.',
  anchor: 'Words that begin with & or * copy from one place to another. Write the text itself, or put it in quotes.',
  'merge-key': 'The sign << copies fields from elsewhere. Write the fields themselves.',
  'complex-key': 'A ? at the beginning makes programs read this differently. Take it out.',
};

const ISSUES: { readonly [kind in IssueKind]?: string } = {
  'cut-text': 'Programs skip what stands behind the # here. Put the text in quotes.',
  'split-text': 'Programs take this text apart at its colon. Put it in quotes.',
  'split-list': 'Programs take this text in brackets for a list. Put it in quotes.',
  'joined-lines': 'Programs read these lines as one. Write a list, or put | above them.',
  'retyped-text': 'Programs change this value when they read it. Put it in quotes.',
  'duplicate-key': 'This field is written twice, and programs differ on which one holds.',
  'unknown-key':
    'The format has no such field, so nobody could agree to what stands in it. Use another, or begin it with x-.',
  'wrong-type': 'Something else is expected here, so what is written would not be part of the terms.',
};
