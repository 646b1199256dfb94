import type { SourceBlock } from '../source/blocks.js';
import { plain, plainBlocks } from '../source/plain.js';
import { isDateLike } from '../recognise/dates.js';
import { splitRow } from '../recognise/joined.js';
import { isRoleTitle, nameLikeness } from '../recognise/names.js';
import { isSworn, signaturesIn } from '../recognise/signature-lines.js';
import { SIGNED } from '../recognise/signed-by.js';
import { SIGNING_DATE } from '../recognise/signing-date.js';
import { whoAgree } from '../recognise/who-agree.js';
import { withoutNumber } from '../structure/classify.js';
import { columnKinds } from '../words/column-kinds.js';
import { rawLinesOf } from './lines-of.js';

/** "Signed (chair): Ana Ruiz": lines that say themselves what they are, at the end of whatever section. */
export function isSaidSigned(block: SourceBlock): boolean {
  if (block.kind === 'list' || block.kind === 'paragraph') {
    const lines = rawLinesOf(block);
    if (lines.length > 0 && lines.every(isSworn)) return true;
  }
  return (
    block.kind === 'paragraph' &&
    (SIGNED.test(withoutNumber(plain(block.text))) || whoAgree(plain(block.text)).length > 0) &&
    signaturesIn(
      block.text.split('\n').map((line) => withoutNumber(plain(line))),
      true,
    ).length > 0
  );
}

export function isSignedParagraph(block: SourceBlock | undefined): boolean {
  return block?.kind === 'paragraph' && isSignedBy([block], 1);
}

/** "Date: 3 May 2026", below who has signed. */
export function isDateBelow(block: SourceBlock): boolean {
  return block.kind === 'paragraph' && isDateLike(plain(block.text).replace(/^\p{L}+:\s*/u, ''));
}

/** Where a row of full names begins, "Ana Ruiz, Bo Lind and Cy Ek", with nothing but a date below it; -1 where none does. */
export function rowAboveDate(blocks: readonly SourceBlock[]): number {
  const [row, date] = blocks.slice(-2);
  if (row?.kind !== 'paragraph' || !date || !isDateBelow(date)) return -1;
  const names = splitRow(plain(row.text));
  return names.length > 1 && names.every((name) => nameLikeness(name) === 2 && !isRoleTitle(name))
    ? blocks.length - 2
    : -1;
}

/** Two lines or more, and nothing else, that are each somebody with a date: people sign, whatever the heading. */
export function isSignedBy(blocks: readonly SourceBlock[], least = 2): boolean {
  const lines = blocks.flatMap(linesToSign);
  if (lines.some((line) => TELLS.test(plain(line)))) return false;
  const signed = signaturesIn(lines, true);
  return lines.length >= least && signed.length === lines.length && signed.every((each) => each.signed !== undefined);
}

function linesToSign(block: SourceBlock): string[] {
  if (block.kind === 'paragraph') return block.text.split('\n');
  return block.kind === 'list' ? block.items.map(({ blocks }) => plainBlocks(blocks)) : [''];
}

/** Where those begin who sign with dates below what else a section says; -1 where nobody does. */
export function datedRun(blocks: readonly SourceBlock[]): number {
  const last = blocks.findLastIndex((block) => !isSignedBy([block], 1)) + 1;
  // What stands below those who have signed, such as the foot of a page, says nothing of them.
  const start = isSignedBy(blocks.slice(last))
    ? last
    : blocks.findIndex((block, index) => isSignedParagraph(block) && isSignedParagraph(blocks[index + 1]));
  const above = blocks[start - 1];
  const isOther = above === undefined || (above.kind === 'paragraph' && plain(above.text).endsWith(':'));
  return isOther || isDatedEvent(above) ? -1 : start;
}

/** "Kick-off: 3 May 2026": below it stands what else happens when. */
function isDatedEvent(block: SourceBlock): boolean {
  const words = block.kind === 'paragraph' ? plain(block.text) : '';
  const [, label = '', day = ''] = /^(\p{L}[^:]{2,40}):\s+(.{6,30})$/u.exec(words) ?? [];
  return isDateLike(day) && nameLikeness(label) < 2 && !columnKinds(label).includes('date');
}

/** "3 May: Ana Ruiz", "Ana Ruiz: set up the board (3 May)", "Ana Ruiz (since 3 May)": who does something on a day. */
const TELLS = new RegExp(
  `^${SIGNING_DATE.source}|:\\s*\\p{Ll}\\p{L}+\\s\\p{L}|(?<!\\p{L})(?:since|joined|sedan|desde|seit|depuis)\\s`,
  'u',
);

/** Without a last sentence below those who sign: "This charter may be changed." */
export function withoutClosing(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const last = blocks.at(-1);
  const words = last?.kind === 'paragraph' ? plain(last.text) : '';
  const isClosing = words.endsWith('.') && words.split(/\s+/).length > 5;
  return last && isClosing && !isSaidSigned(last) && !isSignedBy([last], 1) ? blocks.slice(0, -1) : blocks;
}
