import type { Charter } from '../model/charter.generated.js';
import { dayInWords } from '../review-date/review-words.js';
import type { Block, Cell, Line, ListItem } from './blocks.js';
import { GERMAN, GERMAN_MONTHS } from './own-words-de.js';
import { inEnglish, type OwnWords } from './own-words.js';

/** What says in which language it is written. */
type Written = Partial<Pick<Charter, 'language'>>;

/** Our words in the language that a charter says it is written in; in English where we do not speak that. */
export function inItsLanguage({ language }: Written, words: OwnWords): string {
  return isGerman(language?.value) ? GERMAN[words] : inEnglish(words);
}

/** Our words in every language that we print, for those who read what was printed. */
export function inAnyLanguage(words: OwnWords): readonly string[] {
  return [...new Set([inEnglish(words), GERMAN[words]])];
}

/** Our words of all that is to be printed, in the language of the charter. */
export function blocksInItsLanguage({ language }: Written, blocks: readonly Block[]): Block[] {
  return isGerman(language?.value) ? blocks.map(germanBlock) : [...blocks];
}

/** Our words of a line, likewise. */
export function lineInItsLanguage({ language }: Written, line: Line): Line {
  return lineIn(language?.value, line);
}

/**
 * Our words of a line in the language of its reader.
 * @param language its code: "de"
 */
export function lineIn(language: string | undefined, line: Line): Line {
  return isGerman(language) ? germanLine(line) : line;
}

/**
 * "3 January 2024" in the language of a charter.
 * @param day YYYY-MM-DD
 */
export function dayInItsLanguage({ language }: Written, day: string): string {
  if (!isGerman(language?.value)) return dayInWords(day);
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date}. ${GERMAN_MONTHS[month - 1]} ${year}`;
}

function isGerman(language: string | undefined): boolean {
  return /^de(?:-|$)/i.test(language?.trim() ?? '');
}

function germanLine(line: Line): Line {
  return line.map((run) => (run.own === undefined ? run : { ...run, text: GERMAN[run.own] }));
}

function germanBlock(block: Block): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, line: germanLine(block.line) };
    case 'prose':
      return block;
    case 'list':
      return { ...block, items: block.items.map((item) => germanPart(item)) };
    case 'table': {
      const rows = block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => germanPart(cell)) }));
      return { ...block, columns: block.columns.map(germanLine), rows };
    }
  }
}

function germanPart<Part extends ListItem | Cell>(part: Part): Part {
  return { ...part, blocks: part.blocks.map(germanBlock) };
}
