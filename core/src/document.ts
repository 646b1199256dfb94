import { observed, observedReferences, observedSyntax } from './model/observed.js';
import { indexReferences, type References } from './model/references.js';
import { inheritBeside } from './model/beside.js';
import { inheritMemo } from './model/memo.js';
import { readCharter } from './model/read.js';
import type { Charter } from './model/charter.generated.js';
import { isFieldName } from './model/fields.js';
import { parseSyntax, type Syntax } from './syntax/parse.js';
import { reparse } from './syntax/reparse.js';

/** A text, parsed once, for every feature to share. */
export interface CharterDocument {
  readonly text: string;
  readonly syntax: Syntax;
  /** Undefined where the text is empty, no mapping, or beyond the limits. */
  readonly charter: Charter | undefined;
  readonly references: References | undefined;
}

/**
 * Parses any text in bounded time and memory. Never throws.
 * @param before a text that was parsed and is much the same, such as that before the last keystroke: to be quicker
 */
export function parseCharter(text: string, before?: CharterDocument): CharterDocument {
  const syntax = (before && reparse(before.syntax, text, isFieldName)) ?? parseSyntax(text, isFieldName);
  const charter = syntax.root && readCharter(syntax.root);
  if (!charter) return { text, syntax, charter, references: undefined };
  if (before?.charter) inherit(charter, before.charter);
  return { text, syntax, charter, references: indexReferences(charter) };
}

/**
 * The same of a charter that will be edited: it is noted what rules read of it, so that `analyze` asks them about its next
 * version only where that was edited.
 */
export function parseOpenCharter(text: string, before?: CharterDocument): CharterDocument {
  const document = parseCharter(text, before);
  const { charter, references, syntax } = document;
  if (!charter || !references) return document;
  const watched = observed(charter);
  inherit(watched, charter);
  return {
    text,
    syntax: observedSyntax(watched, syntax),
    charter: watched,
    references: observedReferences(watched, references),
  };
}

function inherit(charter: Charter, before: Charter): void {
  inheritMemo(charter, before);
  inheritBeside(charter, before);
}
