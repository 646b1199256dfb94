import type { SourceTable } from '../../source/blocks.js';
import { labelledSignatures } from '../../recognise/signature-labels.js';
import { signaturesIn } from '../../recognise/signature-lines.js';
import { signersIn } from '../../recognise/signers.js';
import { isRoleTitle, nameLikeness } from '../../recognise/names.js';
import { columnKinds } from '../../words/column-kinds.js';
import { plainBlocks, textsOf } from '../../source/plain.js';
import type { LayoutPart } from '../draft.js';
import { wordsOf, type Placing } from '../placing.js';
import { namesOnRules } from '../ruled-rows.js';
import { takeSigned } from './take-signed.js';

/** A form for each who signs: "Name:" beside a name, "Date:" beside a date. */
export function placeForm(placing: Placing, table: SourceTable): LayoutPart | undefined {
  const lines = [table.header, ...table.rows].flatMap((row) =>
    Array.from({ length: Math.ceil(row.length / 2) }, (_, pair) => {
      const [label = [], value = []] = row.slice(pair * 2, pair * 2 + 2);
      return `${plainBlocks(label).replace(/:$/, '')}: ${plainBlocks(value)}`;
    }),
  );
  const signed = labelledSignatures(lines);
  if (signed.length === 0 || lines.length < signed.length * 2) return undefined;
  takeSigned(placing, signed, table.line);
  return { text: wordsOf([table]) };
}

/** Rows that were lines, with gaps in them: "Chair: Ana Ruiz" beside "Date: 2026-05-03". */
export function placeHolders(placing: Placing, table: SourceTable): LayoutPart | undefined {
  const lines = [table.header, ...table.rows]
    .map((row) => row.map(plainBlocks).join('   '))
    .filter((line) => line.trim() !== '');
  const isRow = (line: string): boolean =>
    /^[^:]{2,40}:\s{0,2}\S.*\s{3}(?:date|datum|fecha|signed|signature|firma)\s*:/iu.test(line);
  const signed = lines.every(isRow) ? labelledSignatures(lines) : [];
  if (signed.length === 0) return undefined;
  takeSigned(placing, signed, table.line);
  return { text: wordsOf([table]) };
}

/** Lines to sign on, each beside a name: nobody has signed yet. */
export function placeRuledRows(placing: Placing, table: SourceTable): LayoutPart | undefined {
  const names = namesOnRules(table);
  if (names.length === 0) return undefined;
  const open = names.map((name) => ({ person: { name, roles: [] }, isOpen: true }));
  takeSigned(placing, open, table.line);
  return { text: wordsOf([table]) };
}

/** A column for each who signs: the name in the head, and below it what was written to sign, and when. */
export function placeTurned(placing: Placing, table: SourceTable): LayoutPart | undefined {
  const rows = table.rows.map((row) => row.map(plainBlocks));
  // "Firma" is a signature in one language, and a company in another.
  const isLabel = ([label = '']: readonly string[]): boolean =>
    columnKinds(label).some((kind) => kind === 'signature' || kind === 'date');
  const isLabelled = rows.length > 0 && rows.every(isLabel);
  const heads = table.header.map(plainBlocks).slice(isLabelled ? 1 : 0);
  const areNames = heads.length > 1 && heads.every((head) => nameLikeness(head) === 2 && !isRoleTitle(head));
  if (!areNames || rows.length === 0) return undefined;
  const found = heads.flatMap((head, index) => {
    const below = rows.map((row) => row[index + (isLabelled ? 1 : 0)] ?? '').filter((cell) => cell !== '');
    return signersIn([[head, ...below].join(' – ')]);
  });
  const isMarked = found.some(({ kind, signed }) => kind !== undefined || signed !== undefined);
  if (found.length !== heads.length || !isMarked) return undefined;
  takeSigned(
    placing,
    found.map((each) => (each.kind === undefined && each.signed === undefined ? { ...each, isOpen: true } : each)),
    table.line,
  );
  return { text: wordsOf([table]) };
}

/** Those who sign beside each other: what stands below each line, down the columns. */
export function placeSideBySide(placing: Placing, table: SourceTable): LayoutPart | undefined {
  const rows = [table.header, ...table.rows];
  const width = Math.max(...rows.map((row) => row.length));
  const found = Array.from({ length: width }, (_, index) => {
    const lines = rows
      .flatMap((row) => textsOf(row[index] ?? []).flatMap((text) => text.split('\n')))
      .filter((line) => line.trim() !== '');
    if (lines.length === 0) return [];
    // "____" above "Ana Ruiz": a line that nobody has signed.
    const ruled = signersIn(lines);
    return ruled.length > 0 ? ruled : signaturesIn(lines, true);
  });
  const signed = found.flat();
  if (signed.length === 0 || signed.length < width / 2) return undefined;
  takeSigned(placing, signed, table.line);
  return { text: wordsOf([table]) };
}
