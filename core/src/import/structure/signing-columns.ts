import { paragraphOf, type SourceBlock, type SourceCell, type SourceTable } from '../source/blocks.js';
import { plain } from '../source/plain.js';
import { isRoleTitle, nameLikeness } from '../recognise/names.js';
import { SIGNING_DATE } from '../recognise/signing-date.js';
import { MEMBER } from '../recognise/tasks.js';

/** The heads of columns that were made with blanks: whose name, what they are, their signature, the day. */
const HEAD =
  /^((?:(?:team )?members?(?:['’]s)?(?: name)?|(?:printed |full |student )?names?|students?|gruppmedlem(?:mar)?|medlem(?:mar)?|namn|(?:nombre|integrante|miembro|estudiante)s?(?: (?:y apellidos?|completos?|del equipo))?|nome(?: completo)?|naam|teamlid)) (role|position|roll|rol|cargo|papel|função|functie) (signature|underskrift|signatur|firma|initials|assinatura|handtekening)(?: (date|datum|fecha|data))?$/iu;

/** Signatures in columns whose gaps do not agree, as they were typed or pasted into plain text, as a table again. */
export function withSigningColumns(blocks: readonly SourceBlock[]): SourceBlock[] {
  const at = blocks.findIndex((block) => headIn(block) !== undefined);
  const head = blocks[at];
  const heads = head && headIn(head);
  if (!head || !heads) return [...blocks];
  const own = head.kind === 'paragraph' ? head.text.split('\n').slice(1) : [];
  const below = blocks.slice(at + 1).map((block) => linesOf(block).map(rowIn));
  const isForeign = below.findIndex((rows) => rows.some((row) => row === undefined));
  const end = isForeign < 0 ? below.length : isForeign;
  const rows = [...own.map(rowIn), ...below.slice(0, end).flat()];
  if (rows.length < 2 || rows.some((row) => row === undefined)) return [...blocks];
  const cells = (row: readonly string[]): SourceCell[] =>
    heads.map((_, index) => (row[index] ? [paragraphOf(row[index], head.line)] : []));
  const table: SourceTable = {
    kind: 'table',
    header: cells(heads),
    rows: rows.map((row) => cells(row ?? [])),
    line: head.line,
  };
  return [...blocks.slice(0, at), table, ...withSigningColumns(blocks.slice(at + 1 + end))];
}

function headIn(block: SourceBlock): readonly string[] | undefined {
  const [line = ''] = block.kind === 'paragraph' ? block.text.split('\n') : [];
  if (line.length > 120) return undefined;
  const words = plain(line).replaceAll(/[\s|–—_-]+/gu, ' ');
  return HEAD.exec(words)
    ?.slice(1)
    .filter((each) => each !== undefined);
}

/** The lines of a block as they were typed, with the cells of what looked like a table behind each other. */
function linesOf(block: SourceBlock): string[] {
  const words = (cell: SourceCell): string =>
    cell.map((inner) => (inner.kind === 'paragraph' ? inner.text : '')).join(' ');
  switch (block.kind) {
    case 'paragraph':
      return block.text.split('\n');
    case 'list':
      return block.items.map(({ mark, blocks }) => `${mark} ${words(blocks)}`);
    case 'table':
      return [block.header, ...block.rows].filter((row) => row.length > 0).map((row) => row.map(words).join(' '));
    default:
      return [''];
  }
}

/** "1. Ana Ruiz  tester  aruiz, 3/5/2026" as its cells; undefined where it is anything else. */
function rowIn(line: string): string[] | undefined {
  const words = line.trim().replaceAll(/\s+/gu, ' ');
  const date = words.length > 160 ? undefined : SIGNING_DATE.exec(words)?.[0];
  if (date === undefined || !words.endsWith(date)) return undefined;
  const [, number = '', said = ''] = /^(\d{1,2}[.)]\s)?(.*?)$/u.exec(words.slice(0, -date.length).trim()) ?? [];
  const parts = said.split(' ');
  const row = cutsOf(parts.length)
    .map(([end, to]) =>
      [parts.slice(0, end), parts.slice(end, to), parts.slice(to)].map((each) => each.join(' ').replace(/,$/, '')),
    )
    .find(([name = '', role = '', signature = '']) => isSigned(name, role, signature));
  return row && [`${number}${row[0]}`, ...row.slice(1), date];
}

/** Where a name and a role may end among so many words: before one word for the signature, else before whatever there is. */
function cutsOf(count: number): (readonly [end: number, to: number])[] {
  const ends = Array.from({ length: Math.max(0, Math.min(count, 6) - 2) }, (_, index) => index + 2);
  const tos = (end: number): number[] => [
    count - 1,
    ...Array.from({ length: count - end }, (_, index) => end + 1 + index),
  ];
  return ends.flatMap((end) =>
    tos(end)
      .filter((to) => to > end && to - end < 5 && count - to < 4)
      .map((to) => [end, to] as const),
  );
}

function isSigned(name: string, role: string, signature: string): boolean {
  const isName = nameLikeness(name) === 2 && !isRoleTitle(name);
  return isName && (MEMBER.test(role) || isRoleTitle(role)) && !isRoleTitle(signature);
}
