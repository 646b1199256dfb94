import type { CharterDocument } from '../../../document.js';
import { inLanguage, say, type Catalogue } from '../../../l10n/say.js';
import { escapeHtml } from '../../../render/html.js';
import { printable } from '../../../report/printable.js';
import type { Change } from '../../change.js';
import { piecesOf } from '../../words/pieces.js';
import { arrowOf } from '../arrow.js';
import { badgesOf } from '../badges.js';
import { spaced } from '../spaced.js';
import { align, type Row } from './align.js';
import { leavesOf, type Leaf } from './leaves.js';
import { placeNotes } from './notes.js';

/**
 * The later charter as it is read, with what was taken out struck through and what was put in underlined, and each
 * change noted beside its line. HTML in which nothing is active; headings begin at level `from`.
 */
export function redline(
  before: CharterDocument | undefined,
  after: CharterDocument | undefined,
  changes: readonly Change[],
  from: number,
  catalogue?: Catalogue,
): string {
  const rows = align(leavesOf(before), leavesOf(after));
  const { beside, elsewhere } = placeNotes(rows, changes);
  const noted = (row: Row): string => notes(row, beside.get(row) ?? [], catalogue);
  let html = '';
  let inTable = false;
  for (const row of rows) {
    const isRow = kindOf(row) === 'row' || kindOf(row) === 'columns';
    if (kindOf(row) === 'columns' && inTable) html += '</table>\n';
    if (isRow && (!inTable || kindOf(row) === 'columns')) html += '<table>\n';
    if (!isRow && inTable) html += '</table>\n';
    inTable = isRow;
    html += isRow ? tableRow(row, noted(row)) : clause(row, noted(row), from);
  }
  if (inTable) html += '</table>\n';
  // A charter that came or went as a whole is shown as such already.
  const hidden = elsewhere.filter(({ path }) => path.length > 0);
  if (hidden.length === 0) return html;
  return `${html}<div class="elsewhere"><p>${escapeHtml(inLanguage(say`Changed, but no part of the printed charter:`, catalogue))}</p>\n${hidden.map((change) => note(change, true, catalogue)).join('')}</div>\n`;
}

function kindOf({ before, after }: Row): Leaf['kind'] {
  return (after ?? before)?.kind ?? 'text';
}

function clause(row: Row, noted: string, from: number): string {
  const { kind, level, mark } = (row.after ?? row.before) as Leaf;
  const tag = kind === 'heading' ? `h${Math.min(level + from - 1, 6)}` : 'p';
  const classes = kind === 'item' ? ` class="item" style="--depth: ${Math.min(level, 8)}"` : '';
  const number = mark === '' ? '' : `<span class="mark">${escapeHtml(printable(mark))}</span> `;
  const words = cellHtml(row.before?.cells[0], row.after?.cells[0]);
  return `<div class="clause">\n<${tag}${classes}>${number}${words}</${tag}>\n${noted}</div>\n`;
}

function tableRow(row: Row, noted: string): string {
  const { before, after } = row;
  const tag = kindOf(row) === 'columns' ? 'th scope="col"' : 'td';
  const count = Math.max(before?.cells.length ?? 0, after?.cells.length ?? 0);
  const cells = Array.from({ length: count }, (_, index) => {
    const words = cellHtml(before && (before.cells[index] ?? ''), after && (after.cells[index] ?? ''));
    return `<${tag}>${words}${index === count - 1 ? noted : ''}</${tag.split(' ', 1)[0]}>`;
  });
  return `<tr>${cells.join('')}</tr>\n`;
}

/** Undefined stands for a line that is not there. */
function cellHtml(before: string | undefined, after: string | undefined): string {
  if (before === after) return escapeHtml(after ?? '');
  if (before === undefined) return inserted(after ?? '');
  if (after === undefined) return deleted(before);
  return spaced(piecesOf(before, after))
    .map(({ is, text }) => (is === 'same' ? escapeHtml(text) : is === 'removed' ? deleted(text) : inserted(text)))
    .join('');
}

function inserted(text: string): string {
  return text === '' ? '' : `<ins>${escapeHtml(text)}</ins>`;
}

function deleted(text: string): string {
  return text === '' ? '' : `<del>${escapeHtml(text)}</del>`;
}

/** What the words of the line do not show is shown in the note. */
function notes({ before, after }: Row, changes: readonly Change[], catalogue: Catalogue | undefined): string {
  const isSame = before?.cells.join('\0') === after?.cells.join('\0');
  return changes.map((change) => note(change, isSame, catalogue)).join('');
}

function note(change: Change, withValues: boolean, catalogue: Catalogue | undefined): string {
  const kind = change.loosened ? 'weaker' : change.class;
  const badge = `<strong>${escapeHtml(inLanguage(badgesOf(change), catalogue))}</strong>`;
  const { before = '', after = '' } = withValues ? arrowOf(change, catalogue) : {};
  const values = [deleted(before), inserted(after)].filter((html) => html !== '').join(' ');
  const below = values === '' ? '' : `<br>${values}`;
  return `<div class="note ${kind}" role="note">${badge} ${escapeHtml(printable(change.sentence))}${below}</div>\n`;
}
