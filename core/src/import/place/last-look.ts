import type { SourceBlock, SourceCell, SourceTable } from '../source/blocks.js';
import { plainBlocks, textsOf } from '../source/plain.js';
import { isOfOthers } from '../recognise/of-others.js';
import { peopleByForm } from '../recognise/people-by-form.js';
import type { Person } from '../recognise/person.js';
import type { Outline, Section } from '../structure/outline.js';
import { peopleOfGroup } from './people-of-group.js';
import { readColumns } from './tables/columns.js';
import { isOfThings } from './tables/names.js';
import { withoutOthers } from './without-others.js';

/**
 * Who a team can only be, in a document that names fewer than two of its members in any way that is known: whom words
 * for a group speak of, else who is told by the form of the names alone. Others than the team are left out of both.
 */
export function lastLook(outline: Outline, language: string | undefined): Person[] {
  const own = withoutOthers(outline, language);
  const told = peopleOfGroup(own);
  return told.length > 1 ? told : peopleByForm(linesTogether(own));
}

/** Every line of a document. */
export function linesOfOutline({ opening, sections }: Outline): string[] {
  const all = ({ heading, blocks, sections: below }: Section): string[] => [
    heading,
    ...linesOf(blocks),
    ...below.flatMap(all),
  ];
  return [...linesOf(opening.blocks), ...sections.flatMap(all)];
}

/** The lines that stand together: headings of the same level, paragraphs below one, items of a list, cells of a column. */
function linesTogether({ opening, sections }: Pick<Outline, 'opening' | 'sections'>): (readonly string[])[] {
  const headings = sections.map(({ heading }) => heading);
  return [
    ...groupsIn(opening.blocks),
    headings,
    ...sections.flatMap((section) => linesTogether({ opening: section, sections: section.sections })),
  ];
}

function groupsIn(blocks: readonly SourceBlock[]): (readonly string[])[] {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'quote');
  const groups = blocks.flatMap((block): (readonly string[])[] => {
    if (block.kind === 'table') return ownColumns(block);
    return paragraphs.includes(block) ? [] : [linesOf([block])];
  });
  return [linesOf(paragraphs), ...groups];
}

/** The head of a table, and its columns but those that name people as something else than the team. */
function ownColumns(table: SourceTable): (readonly string[])[] {
  const { columns } = readColumns(table, undefined);
  const own = columns.flatMap(({ kinds }, index) => (kinds.some(isOfThings) ? [] : [index]));
  // "Sponsor | Ana Ruiz", in a form.
  const isLabelled = (row: readonly SourceCell[], index: number): boolean =>
    isOfOthers(plainBlocks(row[index - 1] ?? []));
  return [
    table.header.flatMap(linesOf),
    ...own.map((index) => table.rows.flatMap((row) => (isLabelled(row, index) ? [] : linesOf(row[index] ?? [])))),
  ];
}

function linesOf(blocks: readonly SourceBlock[]): string[] {
  return textsOf(blocks.filter(({ kind }) => kind !== 'code')).flatMap((text) => text.split('\n'));
}
