import type { TextEdit } from '../lsp.js';
import { formatEdits } from '../../../core/src/index.js';
import { toEdits } from '../convert.js';
import type { OpenDocument } from '../documents.js';

/** The fewest edits that bring the file into shape; none for one that YAML cannot read. */
export function formatting({ reading }: OpenDocument): TextEdit[] {
  return toEdits(reading.lines, formatEdits(reading.parsed));
}
