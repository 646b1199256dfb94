import { wordPattern } from '../../text/word-pattern.js';
import type { ScalarNode } from '../../syntax/tree.js';

const PLAIN = wordPattern(String.raw`^[\p{L}\p{N}][^:#,[\]{}\r\n]*$`, 'u');

/** A text on one line as YAML reads it back: as it is where that is safe in a list with hyphens or commas, else quoted. */
export function plainOrQuoted(text: string): string {
  const isPlain = PLAIN.test(text) && !/\s$/.test(text) && !isOther(text);
  return isPlain ? text : doubleQuoted(text);
}

/** The same in the quotation marks that the text it replaces has. */
export function inStyleOf(node: ScalarNode, text: string): string {
  if (node.style === 'single') return `'${text.replaceAll("'", "''")}'`;
  return node.style === 'double' ? doubleQuoted(text) : plainOrQuoted(text);
}

function doubleQuoted(text: string): string {
  return JSON.stringify(text);
}

/** Words, but for plain days, that some reader of YAML takes for a yes, a no, a nothing, a number, a time or a date. */
function isOther(text: string): boolean {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  return /^(?:true|false|yes|no|on|off|y|n|null)$/i.test(text) || /^[\d._+-]+$/.test(text) || /^0[xo]/i.test(text);
}
