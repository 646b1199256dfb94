import type { TextEdit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import type { LIMITS } from './guard.js';
import type { Repair } from './repair/repair.js';

/** Something that keeps YAML from reading the file as it was meant, or that a charter may not use. */
export interface SyntaxProblem {
  /**
   * `syntax`: YAML cannot read this place. `limit`: the file is larger than LIMITS allows. `binary`: it is no text at
   * all. `root`: it holds a list or a text instead of fields. `refused`, `blank`, `indent`, `stray`: see Repair; the
   * file was read as if it were mended. The others name the YAML feature that a charter may not use, because two
   * readers could understand it differently.
   */
  readonly kind:
    | 'syntax'
    | 'limit'
    | 'binary'
    | 'root'
    | 'directive'
    | 'documents'
    | 'tag'
    | 'anchor'
    | 'merge-key'
    | 'complex-key'
    | Repair['kind'];
  readonly span: Span;
  /** What exactly: the YAML library's error code for `syntax`, the limit's name for `limit`, the repair's code. */
  readonly code: string;
  /** The YAML library's own words, for `syntax`; never shown without ours. */
  readonly detail: string;
  /** What mends it; empty where only a person knows. */
  readonly edits: readonly TextEdit[];
  /** The edits keep every word and its meaning. */
  readonly safe: boolean;
}

/** At most as many are reported. */
export const MAX_PROBLEMS = 100;

export function problem(kind: SyntaxProblem['kind'], span: Span, code: string = kind, detail = ''): SyntaxProblem {
  return { kind, span, code, detail, edits: [], safe: false };
}

export function limitProblem(limit: keyof typeof LIMITS, span: Span): SyntaxProblem {
  return problem('limit', span, limit);
}

export function repairProblem({ kind, code, span, edits, mends }: Repair): SyntaxProblem {
  return { kind, code, span, detail: '', edits: mends === 'none' ? [] : edits, safe: mends === 'safe' };
}
