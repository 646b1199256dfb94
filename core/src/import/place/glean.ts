import type { SourceBlock, SourceCell, SourceParagraph, SourceTable } from '../source/blocks.js';
import { plain, plainBlocks } from '../source/plain.js';
import { exactColumnKind } from '../words/column-kinds.js';
import { slug } from '../../text/slug.js';
import { isRoleTitle, nameLikeness } from '../recognise/names.js';
import { piecesOf } from '../recognise/pieces.js';
import { NEXT_LABEL, peopleIn } from '../recognise/people.js';
import { READ_BY, WRITTEN_BY } from '../recognise/of-document.js';
import { sentencesOf } from '../recognise/sentences.js';
import { peopleBehindNouns } from '../recognise/people-behind-nouns.js';
import { listedPeople, officeHolders } from '../recognise/told-people.js';
import { RECORDS, speaksOfMeeting } from '../recognise/meetings.js';
import { isOfThePast } from '../recognise/past.js';
import type { Person } from '../recognise/person.js';
import { withoutFormMarks } from '../recognise/form-marks.js';
import { isAboutReview, reviewCadence } from '../recognise/review-words.js';
import { splitLabel } from '../structure/infer-headings.js';
import { besideOffices } from './beside-offices.js';
import { pairsIn } from './tables/pairs.js';
import { gatherUnprinted } from './kinds/meetings.js';
import type { Placing } from './placing.js';
import { takeFact, type Fact } from './take-fact.js';
import { readColumns } from './tables/columns.js';
import { meetingsOfGroups, peopleOfGroups } from './tables/groups.js';

/**
 * What words that stay as they are say besides: "Chair: Ana Ruiz", "Start date: 2026-01-01", "We meet every week".
 * Nothing is printed because of it.
 */
export function glean(given: Placing, blocks: readonly SourceBlock[], isAmongOthers = false): void {
  // Among others than the team, labels name members only who are known to be some.
  const placing = isAmongOthers && given.team.size === 0 ? { ...given, team: new Set([...given.named, '']) } : given;
  const facts = blocks.flatMap(factsOf);
  const isOfDocument = facts.some(({ label }) => WRITTEN_BY.test(label));
  for (const fact of facts) if (!isOfDocument || !READ_BY.test(fact.label)) takeFact(placing, fact);
  if (placing.team.size === 0) for (const person of besideOffices(facts)) placing.roster.member(person);
  for (const block of blocks) if (block.kind === 'table') takeGroups(placing, block);
  const paragraphs = blocks.flatMap(paragraphsOf);
  gatherUnprinted(placing, [...paragraphs, ...blocks.flatMap(rowsOfMeetings)], undefined);
  const { charter } = placing;
  for (const block of paragraphs) {
    if (block.kind !== 'paragraph') continue;
    for (const person of [...listedPeople(block.text), ...membersInLines(withNext(paragraphs, block))])
      placing.roster.member(person);
    for (const person of [...officeHolders(block.text), ...peopleBehindNouns(block.text)])
      if (placing.team.size === 0 || placing.team.has(slug(plain(person.name)))) placing.roster.member(person);
    if (!isAboutReview(block.text)) continue;
    const cadence = reviewCadence(block.text);
    const said = sentencesOf(block.text).find(
      (sentence) => isAboutReview(sentence) || reviewCadence(sentence) === cadence,
    );
    if (cadence && charter['review'] === undefined) charter['review'] = { text: said ?? block.text, cadence };
  }
}

/** "Group | Leads | Meetings": whoever leads one of them, and when it meets. */
function takeGroups(placing: Placing, source: SourceTable): void {
  const table = readColumns(source, placing.language);
  if (placing.team.size === 0) for (const person of peopleOfGroups(table)) placing.roster.member(person);
  gatherUnprinted(
    placing,
    meetingsOfGroups(table).map((text) => ({ kind: 'paragraph', text, line: source.line })),
    'meetings',
  );
}

/** A label with the lines of the paragraph below it; the words of a paragraph that is none. */
function withNext(paragraphs: readonly SourceBlock[], block: SourceParagraph): string {
  const next = paragraphs[paragraphs.indexOf(block) + 1];
  return /^[^\n.]{3,40}(?::\**|\*\*)$/u.test(block.text) && next?.kind === 'paragraph'
    ? `${block.text}\n${next.text}`
    : block.text;
}

/** "Active Members", and below it a line for each: "Ana Ruiz <ana@example.org>", "@ana". */
function membersInLines(text: string): Person[] {
  const [label = '', ...lines] = text.split('\n').map(plain);
  const isOfMembers = /\b(?:members|medlemmar|ledamöter|miembros|integrantes|mitglieder|membres):?$/iu.test(label);
  if (!isOfMembers || label.length > 40 || isOfThePast(label)) return [];
  if (lines.length > 1 && lines.every((line) => /^@[\w-]{2,40}$/.test(line)))
    return lines.map((name) => ({ name, roles: [] }));
  if (lines.length < 3) return [];
  const people = lines.flatMap((line) => {
    const name = line.replace(/\s*<?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?$/u, '');
    // Beside an address, "Ana Cook" is somebody, whatever her name means.
    const isAddressed = name !== line && /^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(name);
    const [person] = nameLikeness(name) === 2 ? peopleIn(line, { short: false, many: false }) : [];
    return person ? [person] : isAddressed ? [{ name, roles: [] }] : [];
  });
  return people.length === lines.length ? people : [];
}

/** Paragraphs, also those in lists. */
function paragraphsOf(block: SourceBlock): SourceBlock[] {
  if (block.kind === 'paragraph') return [block];
  if (block.kind === 'list') return block.items.flatMap(({ blocks }) => blocks.flatMap(paragraphsOf));
  return block.kind === 'quote' ? block.blocks.flatMap(paragraphsOf) : [];
}

/** "Meetings | Every Tuesday at ten": rows of a table of rules, as what is said under a label. */
function rowsOfMeetings(block: SourceBlock): SourceBlock[] {
  if (block.kind !== 'table') return [];
  return block.rows.flatMap(([first = [], ...cells]): SourceBlock[] => {
    const label = plainBlocks(first);
    const isOfMeetings = label.split(/\s+/).length < 6 && speaksOfMeeting(label) && !RECORDS.test(label);
    return isOfMeetings
      ? cells.map((cell) => ({ kind: 'paragraph', text: `${label}: ${plainBlocks(cell)}`, line: block.line }))
      : [];
  });
}

function factsOf(block: SourceBlock): Fact[] {
  switch (block.kind) {
    case 'paragraph':
      return block.text.split('\n').flatMap((line) => factOf(withoutFormMarks(line), block.line));
    case 'list':
      return block.items.flatMap(({ blocks: [first, ...below], line }) => {
        if (first?.kind !== 'paragraph') return [];
        const own = factOf(first.text, line);
        if (own.length > 0 || below.length === 0) return own;
        const label = plain(first.text)
          .replace(/:$/, '')
          .replaceAll(/\s*\([^()]*\)/g, '');
        // What names nobody may stand above labels with names.
        const facts = below.flatMap((inner) => (inner.kind === 'list' && !isRoleTitle(label) ? factsOf(inner) : []));
        return [{ label, value: namesBelow(below), line }, ...facts.filter(({ label: of }) => isRoleTitle(of))];
      });
    case 'table':
      if (isOfLabels(block)) return cellsOf(block).flatMap((cell) => cell.flatMap(factsOf));
      return [block.header, ...block.rows].flatMap((row) =>
        (row.every(isHead) ? [] : pairsIn(row)).flatMap(([label, value]): Fact[] =>
          value.length > 0
            ? [{ label: plainBlocks(label).replace(/:$/, ''), value: wordsIn(value), line: block.line }]
            : [],
        ),
      );
    case 'terms':
      return block.entries.map(({ term, blocks, line }) => ({ label: plain(term), value: wordsIn(blocks), line }));
    default:
      return [];
  }
}

/** "Team", "Role": what a column is called, which is no value of another. */
function isHead(cell: SourceCell): boolean {
  return exactColumnKind(plainBlocks(cell)) !== undefined;
}

/** "Lead: Ana Ruiz | Client: Harbour Office": a label in each cell, with what stands behind it. */
function isOfLabels(table: SourceTable): boolean {
  const cells = cellsOf(table).map(plainBlocks);
  return cells.length > 1 && cells.every((cell) => /^[^:.]{2,60}:/u.test(cell));
}

function cellsOf({ header, rows }: SourceTable): SourceCell[] {
  return [header, ...rows].flat().filter((cell) => plainBlocks(cell) !== '');
}

function factOf(text: string, line: number): Fact[] {
  // "Lead: Ana Ruiz; Tester: Bo Lind"
  const pieces = piecesOf(text);
  if (pieces.length > 1 && pieces.every((piece) => isRoleTitle(splitLabel(piece)?.label ?? '')))
    return pieces.flatMap((piece) => labelledFact(piece, line));
  const told = text.split(NEXT_LABEL);
  if (told.length > 1 && told.every((piece) => splitLabel(piece) !== undefined))
    return told.flatMap((piece) => labelledFact(piece, line));
  return labelledFact(text, line);
}

function labelledFact(text: string, line: number): Fact[] {
  const split = splitLabel(text);
  if (split) return [{ label: plain(split.label).replace(/:$/, ''), value: split.rest, line }];
  // "Chair ........ Ana Ruiz"
  const [, label = '', value = ''] = /^([^:.!?*]{2,60}?)\s?\.{4,}\s*([^.\s].*)$/u.exec(plain(text)) ?? [];
  return label === '' ? [] : [{ label, value, line }];
}

/** Each paragraph and item on a line of its own. */
function wordsIn(blocks: readonly SourceBlock[]): string {
  return blocks
    .flatMap(paragraphsOf)
    .map((block) => (block.kind === 'paragraph' ? block.text : ''))
    .join('\n');
}

function namesBelow(blocks: readonly SourceBlock[]): string {
  return blocks.some(({ kind }) => kind === 'list') ? wordsIn(blocks) : '';
}
