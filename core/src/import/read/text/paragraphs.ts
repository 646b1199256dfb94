import { paragraphOf, type SourceBlock } from '../../source/blocks.js';
import { isRoleTitle, nameLikeness } from '../../recognise/names.js';
import { escapeInline } from '../escape.js';
import { isApart, isRule, type TextLine } from './lines.js';
import { splitRow } from '../../recognise/joined.js';

export interface TextRead {
  readonly blocks: readonly SourceBlock[];
  /** The line to go on with. */
  readonly end: number;
}

/** Whether something else begins at a line. */
export type Ends = (index: number) => boolean;

/** Letters in a line that nobody ends there without ending the sentence. */
const LONG = 110;

/** Whether a line is so long that its sentence, which it does not end, goes on in the next. */
export function endsWithin(given: TextLine): boolean {
  return !isApart(given) && given.indent + given.whole.length > LONG && !/[.!?:;…]["”’)]?$/u.test(given.whole);
}

/** Whether the sentence of a longer line, which nothing ends there, goes on with a small letter in the next. */
export function goesOnIn(given: TextLine, next: TextLine): boolean {
  if (endsWithin(given)) return true;
  const isOpen = given.whole.length > 45 && !isApart(given) && !/[.!?:;|]["”’)]?$/u.test(given.whole);
  return isOpen && next.mark === '' && !isApart(next) && /^\p{Ll}{2}|^[ay]\s/u.test(next.whole);
}

/** Lines up to an empty one. Those of a wrapped text are joined; else each is a paragraph, or a line of one. */
export function readParagraph(lines: readonly TextLine[], start: number, width: number, ends: Ends): TextRead {
  let end = start + 1;
  while (end < lines.length && !stops(lines[end] as TextLine) && !ends(end)) end++;
  const given = lines.slice(start, end);
  return { blocks: joinLines(given, width).map(({ text, line }) => paragraphOf(text, line)), end };
}

function stops({ whole, mark }: TextLine): boolean {
  return whole === '' || mark !== '' || isRule(whole);
}

/** A line that is short of the full width ends a paragraph, or is a line of its own. */
export function joinLines(
  lines: readonly TextLine[],
  width: number,
): readonly { readonly text: string; readonly line: number }[] {
  const texts: { text: string; line: number; isLine: boolean }[] = [];
  let isFull = false;
  for (const [index, given] of lines.entries()) {
    const { whole, indent, line } = given;
    const last = texts.at(-1);
    const next = lines[index + 1];
    const text = escapeInline(whole.replaceAll(/ {2,}/g, ' '));
    const firstWord = whole.split(' ', 1)[0] as string;
    if (last && isFull && !isApart(given) && !isParallel(last.text, whole) && !namesHolder(whole))
      last.text += ` ${text}`;
    else if (last && last.isLine && isShort(whole)) last.text += `\n${text}`;
    else texts.push({ text, line, isLine: isShort(whole) });
    isFull =
      width > 0
        ? !isApart(given) && indent + whole.length + 1 + firstWord.length > width * 0.8
        : next !== undefined && goesOnIn(given, next);
  }
  return texts;
}

/** "Signed by Ana …" above "Signed by Bo …": lines that begin with the same words stand apart in a wrapped text, too. */
function isParallel(before: string, whole: string): boolean {
  const start = /^\p{Lu}\p{L}+\s+\p{L}+\s+\p{L}+/u.exec(whole)?.[0];
  return start !== undefined && plainStart(before).startsWith(start);
}

/** "Team lead: Ana Ruiz": a line that says no more than that is no part of the sentence above. */
function namesHolder(whole: string): boolean {
  const [, label = '', names = ''] = /^(\p{Lu}[^:.!?,]{2,40}):\s+([^:]{3,120})$/u.exec(whole) ?? [];
  return isRoleTitle(label) && splitRow(names).every((name) => nameLikeness(name) === 2);
}

function plainStart(text: string): string {
  return text.replaceAll('\\', '').slice(0, 120);
}

/** Lines of a signature, an address, facts: short, and not the end of a sentence. */
function isShort(whole: string): boolean {
  return whole.length < 60 && !/[.!?:;]$/.test(whole);
}
