import {
  applyEdits,
  canFormat,
  failure,
  formatEdits,
  parseCharter,
  say,
  type Failure,
  type Said,
} from '../../../core/src/index.js';
import type { Source } from '../files/sources.js';
import { UnreadableError } from '../files/read.js';
import { UnwritableError } from '../files/write.js';

export interface Formatted {
  readonly source: Source;
  /** The formatted text; where it could not be formatted, the text as it is; undefined where it could not be read. */
  readonly text: string | undefined;
  /** Whether it was not formatted before. */
  readonly changed: boolean;
  readonly failure: Failure | undefined;
}

const UNFORMATTABLE = say`This cannot be formatted before YAML can read it: “charter check” says where the trouble is. Left as it is.`;

/** Formats a charter and writes it back, unless `checkOnly`. */
export function formatSource(source: Source, checkOnly: boolean): Formatted {
  let text: string | undefined;
  try {
    text = source.read();
    const document = parseCharter(text);
    if (!canFormat(document)) return unchanged(UNFORMATTABLE);
    const formatted = applyEdits(text, formatEdits(document));
    const changed = formatted !== text;
    if (changed && !checkOnly) source.replace?.(text, formatted);
    return { source, text: formatted, changed, failure: undefined };
  } catch (error) {
    if (!(error instanceof UnreadableError || error instanceof UnwritableError)) throw error;
    return unchanged(error.said);
  }

  function unchanged(said: Said): Formatted {
    return { source, text, changed: false, failure: failure(said, { file: source.name }) };
  }
}
