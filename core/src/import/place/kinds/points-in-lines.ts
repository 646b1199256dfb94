import { plain } from '../../source/plain.js';
import type { SourceBlock } from '../../source/blocks.js';

/** Lines that their author ended are points of their own. */
export function pointsInLines(block: SourceBlock): string[] {
  const lines = linesIn(block);
  return lines.every((line) => line.split(/\s+/).length > 1 && line.length < 160 && !plain(line).endsWith(':'))
    ? lines
    : [];
}

/** "We will (a) listen; (b) answer." as its points. */
export function runIn(text: string): string[] {
  const [, ...points] = text.split(/(?:^|\s)\((?:[a-h]|[1-9]|i{1,3}|iv|v)\)\s+/);
  return points.length > 1 ? points.map((point) => point.replace(/[;,.]?(?:\s+(?:and|och|y|und))?\s*$/u, '')) : [];
}

/** Lines that are each a sentence, among them words that stand above some: "Ambition", above "We want to learn." */
export function sentencesBelowLabels(block: SourceBlock): string[] {
  const lines = linesIn(block);
  const sentences = lines.filter((line) => /^\p{Lu}.*\s.*[.!]$/u.test(line));
  const areLabels = lines.every((line) => sentences.includes(line) || /^\p{Lu}[\p{L} ]{2,30}$/u.test(line));
  return areLabels && sentences.length < lines.length ? sentences : [];
}

function linesIn(block: SourceBlock): string[] {
  return block.kind === 'paragraph' ? block.text.split('\n').map((line) => line.trim()) : [];
}
