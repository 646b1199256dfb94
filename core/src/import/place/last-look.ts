import type { SourceBlock, SourceCell, SourceTable } from '../source/blocks.js';
import { plain, plainBlocks, textsOf } from '../source/plain.js';
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
const OWN: ReadonlySet<string> = new Set(['members', 'roles', 'communication', 'channels', 'signatures', 'approval']);

/** Who a team can only be, in a document that tells nobody of its members. */
export function lastLook({ opening, sections }: Outline, language: string | undefined): Person[] {
  return peopleByForm([
    ...ownGroups(opening.blocks),
    sections.map(({ heading }) => heading),
    ...sections.flatMap((section) => groupsIn(section, language)),
  ]);
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

function groupsIn({ heading, blocks, sections }: Section, language: string | undefined): (readonly string[])[] {
  const about = classifyHeading(heading, language);
  const isForeign = about?.kinds.some((kind) => OTHERS.has(kind) && !OWN.has(kind)) === true;
  if (isForeign || isOfOthers(heading)) return [];
  const below = sections.map((section) => section.heading);
  return [...ownGroups(blocks), below, ...sections.flatMap((section) => groupsIn(section, language))];
}

/** The lines of blocks that stand together, without those below a label that speaks of others: "**Supervisor**". */
function ownGroups(blocks: readonly SourceBlock[]): (readonly string[])[] {
  let isOwn = true;
  const paragraphs: string[] = [];
  const groups = blocks.flatMap((block): (readonly string[])[] => {
    const label = block.kind === 'paragraph' ? labelOf(block) : undefined;
    if (label !== undefined) isOwn = !isOfOthers(label);
    if (!isOwn) return [];
    if (block.kind === 'table') return ownColumns(block);
    if (block.kind === 'paragraph' || block.kind === 'quote') {
      paragraphs.push(...linesOf([block]));
      return [];
    }
    return [linesOf([block])];
  });
  return [paragraphs, ...groups];
}

function labelOf(block: SourceBlock & { readonly kind: 'paragraph' }): string | undefined {
  const [first = ''] = block.text.split('\n');
  const words = plain(first);
  return (
    boldLine({ ...block, text: first }) ?? (words.endsWith(':') && words.split(' ').length < 9 ? words : undefined)
  );
}

/** Those whom a team works for, or makes up to think of them, and things that are called like people. */
const OF_NO_TEAM =
  /\b(?:users|audience|target group|användare|målgrupp(?:en|er)?|usuari[oa]s|público objetivo|rooms?|offices|locations|servers|tools|products|lokaler|rum|verktyg|salas|sedes|herramientas)\b|^(?:user )?personas$/iu;

function isOfOthers(words: string): boolean {
  return (
    OVER_THE_TEAM.test(words) ||
    OUTSIDE.test(words) ||
    isBesideTeam(words) ||
    OF_NO_TEAM.test(words) ||
    isOfDocument(words) ||
    isOfThePast(words)
  );
}

/** The head of a table, and its columns but those that name people as something else than the team. */
function ownColumns(table: SourceTable): (readonly string[])[] {
  const { columns } = readColumns(table, undefined);
  const own = columns.flatMap(({ kinds }, index) => (kinds.some((kind) => OF_OTHERS.has(kind)) ? [] : [index]));
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
