import type { TextEdit } from '../../text/edit.js';
import type { Span } from '../../text/span.js';
import type { RefusalCode } from './value.js';

/**
 * One place that YAML does not read as it was meant, and what would make it do so.
 * `refused`: text that YAML takes for something else. `blank`: a blank, hyphen or colon that is missing.
 * `indent`: a line that begins in the wrong column. `stray`: a line that belongs to nothing.
 */
export interface Repair {
  readonly kind: 'refused' | 'blank' | 'indent' | 'stray';
  readonly code:
    | RefusalCode
    | 'after-hyphen'
    | 'after-colon'
    | 'bullet'
    | 'no-colon'
    | 'tab'
    | 'odd-blank'
    | 'column'
    | 'flush'
    | 'loose'
    | 'mixed'
    | 'conflict'
    | 'both-signed';
  readonly span: Span;
  /** With these the rest of the file can be read. */
  readonly edits: readonly TextEdit[];
  /** Whether the edits mend the file too: `safe` without losing a word, `offer` if a person agrees, `none` never. */
  readonly mends: 'safe' | 'offer' | 'none';
}
