import { paragraphOf } from '../source/blocks.js';
import { plain } from '../source/plain.js';
import { classifyHeading } from '../structure/classify.js';
import { boldLine, splitLabel } from '../structure/infer-headings.js';
import { withoutOpenMark } from '../structure/unwrap-quotes.js';

/** The lines of a paragraph, the label of signatures at its beginning apart: "**Signatures:** Ana, Bo and Maya". */
export function labelAndLines(text: string): string[] {
  const lines = text.split('\n');
  const split = lines.length === 1 ? splitLabel(text) : undefined;
  return split && isLabelOfSignatures(split.label) ? [split.label, split.rest] : lines;
}

/** "Signatures:", "**Underskrifter**": a label, of nothing but signatures. */
export function isLabelOfSignatures(line: string): boolean {
  const words = plain(withoutOpenMark(line));
  const isLabel = words.endsWith(':') || boldLine(paragraphOf(line, 0)) !== undefined;
  const about = isLabel && words.split(/\s+/).length < 7 ? classifyHeading(words.replace(/:$/, '')) : undefined;
  return about?.kinds.includes('signatures') === true && about.confidence !== 'doubtful';
}

/** "Signatures", "Underskrivet av" without a mark: a label where nothing but people who sign stands below. */
export function isBareLabel(line: string): boolean {
  const words = plain(line);
  if (words.split(/\s+/).length > 4 || /[.,;!?]$/.test(words)) return false;
  const about = classifyHeading(words);
  return about?.kinds[0] === 'signatures' && about.confidence === 'sure';
}
