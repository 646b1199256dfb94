import type { MarkdownIt } from 'markdown-it';
import { isSafeLink } from './safe-link.js';

/**
 * Markdown of a charter for any other Markdown renderer: what our dialect reads as plain words (HTML, links that must
 * not be followed) is escaped, so that it stays plain words there, too. Code and the rest stay byte for byte. Headings
 * move `level` levels down, below the one of their section.
 */
export function inertBlocks(markdown: string, dialect: MarkdownIt, level: number): string {
  const lines = markdown.split('\n');
  const done = new Set<number>();
  const replace = ([start, end]: [number, number], text: string): void => {
    for (const [index, line] of text.split('\n').entries()) lines[start + index] = line;
    for (let line = start; line < end; line++) done.add(line);
  };
  let unclosed = '';
  for (const { type, map, markup, level: depth } of dialect.parse(markdown, {})) {
    if (!map) continue;
    if (type === 'fence' && depth === 0 && map[1] === lines.length && !closes(lines.slice(...map), markup))
      unclosed = `\n${markup}`;
    if (type === 'heading_open' && markup.startsWith('#'))
      lines[map[0]] = (lines[map[0]] as string).replace(markup, '#'.repeat(Math.min(6, markup.length + level)));
    if (type === 'fence' || type === 'code_block') replace(map, lines.slice(...map).join('\n'));
    if (type === 'inline') replace(map, inertInline(lines.slice(...map).join('\n')));
  }
  // Tables and link definitions: there, code spans are not told from text, which costs a visible backslash at worst.
  return lines.map((line, index) => (done.has(index) ? line : inertText(line))).join('\n') + unclosed;
}

/** Whether the last line of a fence ends it; one without an end would swallow the rest of the document. */
function closes(lines: readonly string[], markup: string): boolean {
  const last = (lines.at(-1) ?? '').trim();
  return lines.length > 1 && last.startsWith(markup) && last === (markup[0] as string).repeat(last.length);
}

/** The same for words in a line. Backticks without a partner are escaped, so that none is found in what comes next. */
export function inertInline(text: string): string {
  let result = '';
  let plain = '';
  for (let at = 0; at < text.length;) {
    const ticks = text[at] === '`' ? (/^`+/.exec(text.slice(at))?.[0] ?? '') : '';
    const close = ticks === '' ? -1 : closingTicks(text, at + ticks.length, ticks.length);
    if (close >= 0) {
      result += inertText(plain) + inertCode(text.slice(at, close));
      plain = '';
      at = close;
    } else if (ticks !== '') {
      plain += ticks.replaceAll('`', '\\`');
      at += ticks.length;
    } else {
      const length = text[at] === '\\' ? 2 : text[at] === '<' ? autolinkLength(text.slice(at)) : 1;
      plain += text.slice(at, at + length);
      at += length;
    }
  }
  return result + inertText(plain);
}

/** A line inside a code span that begins like HTML would end the span for whoever reads HTML. */
function inertCode(code: string): string {
  return code.replaceAll(/(\n[\s>]*)</g, '$1\\<');
}

/** Where the code span ends that `count` backticks open; -1 where nothing closes it. */
function closingTicks(text: string, from: number, count: number): number {
  for (const match of text.slice(from).matchAll(/`+/g))
    if (match[0].length === count) return from + match.index + count;
  return -1;
}

function autolinkLength(text: string): number {
  return /^<(?:https?:\/\/|mailto:)[^\s<>]*>/i.exec(text)?.[0].length ?? 1;
}

function inertText(text: string): string {
  return text
    .replaceAll(/(?<!(?<!\\)(?:\\\\)*\\)<(?=[a-z/!?])([^<>\s]*>?)/gi, (whole, rest: string) => {
      return /^(?:(?:https?:\/\/|mailto:)[^>]*|[\w.+-]+@[\w.-]+)>$/i.test(rest) ? whole : `\\${whole}`;
    })
    .replaceAll(/\](?=\(\s*<?([^\s)>]*)(\)?))/g, (whole, target: string, end: string) => {
      // A target that begins on the next line, or in what comes next, is not looked for.
      return isSafeLink(target) && (target !== '' || end !== '') ? whole : `${whole}\\`;
    })
    .replaceAll(/^([\s>]*)\[(?=[^\]]+\]:[^\S\n]*<?([^\s>]*))/gm, (whole, before: string, target: string) => {
      return target !== '' && isSafeLink(target) ? whole : `${before}\\[`;
    });
}
