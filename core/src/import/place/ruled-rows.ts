import type { SourceBlock } from '../source/blocks.js';
import { plainBlocks } from '../source/plain.js';
import { isRoleTitle, nameLikeness } from '../recognise/names.js';
import { isRule } from '../recognise/signature-labels.js';

/**
 * Whom the rows of a table without a head name beside a line to sign on, if nothing else stands in them: "Ana Ruiz | ____",
 * "Ana | Ruiz | ......". Empty where it is another table, or there are fewer than two.
 */
export function namesOnRules(block: SourceBlock): string[] {
  if (block.kind !== 'table') return [];
  const rows = [block.header, ...block.rows]
    .map((row) => row.map(plainBlocks))
    .filter((row) => row.some((cell) => cell !== ''));
  const areRuled = rows.every((row) => row.some((cell) => cell.trim().length > 2 && isRule(cell)));
  const names = rows.map((row) => row.filter((cell) => !isRule(cell)).join(' '));
  const areNames = names.every((name) => nameLikeness(name) === 2 && !isRoleTitle(name));
  return areRuled && areNames && names.length > 1 ? names : [];
}
