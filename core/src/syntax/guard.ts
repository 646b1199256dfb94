import { Lexer, Parser, type CST } from 'yaml';
import type { Span } from '../text/span.js';

/** A charter is refused beyond these, before anything costly happens. Measured in docs/architecture.md. */
export const LIMITS = {
  /** UTF-16 code units of one file. */
  characters: 1_048_576,
  /** Lexical tokens of one file. */
  tokens: 150_000,
  /** Nested lists and mappings: the composer is recursive, and Node 20 aborts where it goes too deep. */
  depth: 100,
} as const;

export interface Comment {
  readonly span: Span;
}

/** A YAML feature beyond lists, names and texts, where it is used: !tag, &anchor or *alias, ? for a long key. */
export interface Feature {
  readonly kind: 'tag' | 'anchor' | 'complex-key';
  readonly span: Span;
}

export type Guarded =
  | {
      readonly ok: true;
      readonly tokens: readonly CST.Token[];
      readonly comments: readonly Comment[];
      readonly features: readonly Feature[];
      /** How many lexical tokens there are. */
      readonly count: number;
    }
  | { readonly ok: false; readonly limit: keyof typeof LIMITS; readonly at: number };

const FOREIGN = ['PK\u0003\u0004', '%PDF-', '{\\rtf', '\uFFFDPNG', '\u0089PNG', 'GIF8', '\uFFFD\uFFFD\uFFFD\uFFFD'];

/** The file is no text but a Word, PDF, RTF or picture file under the wrong name. */
export function isBinary(text: string): boolean {
  return FOREIGN.some((mark) => text.startsWith(mark));
}

const SCALAR_FOLLOWS = '\u001F';
const NUMBER_SIGN = 35;
const EXCLAMATION_MARK = 33;
const AMPERSAND = 38;
const STAR = 42;

/** Lexes and parses to concrete syntax, iteratively, and stops at the first limit that is passed. */
export function parseGuarded(text: string): Guarded {
  if (text.length > LIMITS.characters) return { ok: false, limit: 'characters', at: 0 };
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const comments: Comment[] = [];
  const features: Feature[] = [];
  let count = 0;
  let scalarFollows = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (++count > LIMITS.tokens) return { ok: false, limit: 'tokens', at: parser.offset };
    const span = (): Span => ({ start: parser.offset, end: parser.offset + lexeme.length });
    if (!scalarFollows) {
      const first = lexeme.charCodeAt(0);
      if (first === NUMBER_SIGN) comments.push({ span: span() });
      else if (first === EXCLAMATION_MARK) features.push({ kind: 'tag', span: span() });
      else if (lexeme === '?') features.push({ kind: 'complex-key', span: span() });
      else if (first === AMPERSAND || first === STAR) features.push({ kind: 'anchor', span: span() });
    }
    scalarFollows = lexeme === SCALAR_FOLLOWS;
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > LIMITS.depth) return { ok: false, limit: 'depth', at: parser.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  return { ok: true, tokens, comments, features, count };
}
