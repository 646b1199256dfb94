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

export type Guarded =
  | { readonly ok: true; readonly tokens: readonly CST.Token[]; readonly comments: readonly Comment[] }
  | { readonly ok: false; readonly limit: keyof typeof LIMITS; readonly at: number };

const SCALAR_FOLLOWS = '\u001F';

/** Lexes and parses to concrete syntax, iteratively, and stops at the first limit that is passed. */
export function parseGuarded(text: string): Guarded {
  if (text.length > LIMITS.characters) return { ok: false, limit: 'characters', at: 0 };
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const comments: Comment[] = [];
  let count = 0;
  let scalarFollows = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (++count > LIMITS.tokens) return { ok: false, limit: 'tokens', at: parser.offset };
    if (lexeme.startsWith('#') && !scalarFollows) {
      comments.push({ span: { start: parser.offset, end: parser.offset + lexeme.length } });
    }
    scalarFollows = lexeme === SCALAR_FOLLOWS;
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > LIMITS.depth) return { ok: false, limit: 'depth', at: parser.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  return { ok: true, tokens, comments };
}
