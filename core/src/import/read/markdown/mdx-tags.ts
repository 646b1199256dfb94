import { linesFor, peopleInCode } from './people-in-code.js';

/** A tag over more lines than these is none. */
const MOST_LINES = 60;
/** Braces in braces, as people nest them. */
const MOST_LEVELS = 8;

/**
 * MDX in which each tag that begins a line is one line, without what a program works out (`style={{ … }}`), and in
 * which what stands in a tag is not indented: there it is no code. As many lines are left empty as a tag had.
 */
export function withPlainTags(text: string): string {
  const lines = text.split('\n');
  const kept: string[] = [];
  let fence = '';
  let open = 0;
  let base = 0;
  let isBelowTag = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== '' || mark !== undefined) {
      if (fence === '') fence = mark as string;
      else if (mark?.startsWith(fence) === true) fence = '';
      kept.push(line);
      continue;
    }
    const tag = /^\s*<[A-Za-z][\w.]*(?:\s|$)/.test(line) ? tagAt(lines, at) : undefined;
    const written = tag?.text ?? line;
    open = Math.max(0, open + depthOf(written));
    const indent = /^\s*/.exec(written)?.[0].length ?? 0;
    const isTag = /^\s*<\/?[A-Za-z]/.test(written);
    if (open === 0) base = 0;
    else if (isBelowTag && written.trim() !== '') base = indent;
    kept.push(written.slice(isTag ? indent : Math.min(indent, base)));
    if (written.trim() !== '') isBelowTag = isTag && written.trimEnd().endsWith('>');
    if (tag) kept.push(...linesFor(tag.people, tag.lines - 1));
    at += (tag?.lines ?? 1) - 1;
  }
  return kept.join('\n');
}

/** How many tags are open behind a line that were not before it. */
function depthOf(line: string): number {
  const opened = line
    .match(/<[A-Za-z][\w.]*(?:\s[^<>]*)?(?<!\/)>/g)
    ?.filter((tag) => !/^<(?:img|br|hr|input)\b/i.test(tag));
  return (opened?.length ?? 0) - (line.match(/<\/[A-Za-z][\w.]*\s*>/g)?.length ?? 0);
}

interface Tag {
  /** On one line, with what stands behind it on its last. */
  readonly text: string;
  readonly lines: number;
  /** An item for each whom its code lists. */
  readonly people: readonly string[];
}

/** The tag that begins on a line, where it holds braces or goes on below. */
function tagAt(lines: readonly string[], from: number): Tag | undefined {
  const text = lines.slice(from, from + MOST_LINES).join('\n');
  const start = text.indexOf('<');
  let braces = 0;
  let quote = '';
  let end = -1;
  for (let at = start + 1; at < text.length && end < 0; at++) {
    const letter = text[at] as string;
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '{') braces++;
    else if (letter === '}') braces--;
    else if (braces > 0) continue;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '<') return undefined;
    else if (letter === '>') end = at + 1;
  }
  if (end < 0) return undefined;
  const written = text.slice(start, end);
  if (!/[\n{]/.test(written)) return undefined;
  const behind = text.slice(end).split('\n', 1)[0] as string;
  return {
    text:
      text.slice(0, start) +
      withoutCode(written)
        .replaceAll(/\s+/g, ' ')
        .replace(/ (?=\/?>$)/, '') +
      behind,
    lines: written.split('\n').length,
    people: peopleInCode(written),
  };
}

/** Words in braces are words: `title={"Team"}`. Everything else in braces is code. */
function withoutCode(tag: string): string {
  let kept = tag.replaceAll(/=\s*\{\s*(["'`])([^"'`{}$]*)\1\s*\}/g, '="$2"');
  for (let level = 0; level < MOST_LEVELS; level++) kept = kept.replaceAll(/\{[^{}]*\}/g, '');
  return kept.replaceAll(/\s[\w-]+=(?=[\s/>])/g, '');
}
