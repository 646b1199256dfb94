import type { SourceBlock, SourceTable } from '../source/blocks.js';
import { plain, textsOf } from '../source/plain.js';
import { isBesideTeam } from '../recognise/beside-team.js';
import { isOfDocument } from '../recognise/of-document.js';
import { isOfThePast } from '../recognise/past.js';
import { peopleByForm } from '../recognise/people-by-form.js';
import type { Person } from '../recognise/person.js';
import { OUTSIDE, OVER_THE_TEAM } from '../recognise/told-people.js';
import { classifyHeading } from '../structure/classify.js';
import { boldLine } from '../structure/infer-headings.js';
import type { Outline, Section } from '../structure/outline.js';
import { OTHERS } from './kinds/stray-people.js';
import { readColumns } from './tables/columns.js';
import { OF_OTHERS } from './tables/names.js';

/** Sections in which the team is named, though lists of people are read there otherwise. */
const OWN: ReadonlySet<string> = new Set(['members', 'roles', 'communication', 'signatures', 'approval']);

/** Who a team can only be, in a document that tells nobody of its members. */
export function lastLook({ opening, sections }: Outline, language: string | undefined): Person[] {
  return peopleByForm([...ownLines(opening.blocks), ...sections.flatMap((section) => linesIn(section, language))]);
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

function linesIn({ heading, blocks, sections }: Section, language: string | undefined): string[] {
  const about = classifyHeading(heading, language);
  const isForeign = about?.kinds.some((kind) => OTHERS.has(kind) && !OWN.has(kind)) === true;
  if (isForeign || isOfOthers(heading)) return [];
  return [heading, ...ownLines(blocks), ...sections.flatMap((below) => linesIn(below, language))];
}

/** The lines of blocks, without those below a label that speaks of others: "**Supervisor**", "Written by:". */
function ownLines(blocks: readonly SourceBlock[]): string[] {
  let isOwn = true;
  return blocks.flatMap((block) => {
    const label = block.kind === 'paragraph' ? labelOf(block) : undefined;
    if (label !== undefined) isOwn = !isOfOthers(label);
    if (!isOwn) return [];
    return block.kind === 'table' ? linesOf(ownColumns(block)) : linesOf([block]);
  });
}

function labelOf(block: SourceBlock & { readonly kind: 'paragraph' }): string | undefined {
  const [first = ''] = block.text.split('\n');
  const words = plain(first);
  return (
    boldLine({ ...block, text: first }) ?? (words.endsWith(':') && words.split(' ').length < 9 ? words : undefined)
  );
}

function isOfOthers(words: string): boolean {
  return (
    OVER_THE_TEAM.test(words) || OUTSIDE.test(words) || isBesideTeam(words) || isOfDocument(words) || isOfThePast(words)
  );
}

/** The cells of a table but those whose column names people as something else than the team. */
function ownColumns(table: SourceTable): SourceBlock[] {
  const { columns } = readColumns(table, undefined);
  const isOwn = (index: number): boolean => columns[index]?.kinds.every((kind) => !OF_OTHERS.has(kind)) !== false;
  return [table.header, ...table.rows].flatMap((row) => row.filter((_, index) => isOwn(index)).flat());
}

function linesOf(blocks: readonly SourceBlock[]): string[] {
  return textsOf(blocks.filter(({ kind }) => kind !== 'code')).flatMap((text) => text.split('\n'));
}
