import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Token } from 'markdown-it';
import type { Line } from '../render/blocks.js';
import { plainText } from './text.js';
import type { WordWriter } from './writer.js';

type Format = Omit<IRunOptions, 'text' | 'children' | 'break'>;

/** A line of a charter: its Markdown as bold, italics, links; our own words as they are. */
export function runsOf(writer: WordWriter, line: Line, format: Format = {}): ParagraphChild[] {
  return line.flatMap(({ text, strong, place }) => {
    const own = strong ? { ...format, bold: true } : format;
    return place ? markdownRuns(writer, text, own) : [new TextRun({ ...own, text: plainText(text) })];
  });
}

/** Markdown on one line. */
export function markdownRuns({ dialect }: WordWriter, markdown: string, format: Format = {}): ParagraphChild[] {
  const [inline] = dialect.parseInline(markdown, {});
  return tokenRuns(inline?.children ?? [], format);
}

/** What stands inside a block of Markdown. */
export function tokenRuns(tokens: readonly Token[], format: Format): ParagraphChild[] {
  const runs: ParagraphChild[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const { type } = tokens[index] as Token;
    const close = CLOSES[type];
    if (close === undefined) {
      runs.push(...singleRun(tokens[index] as Token, format));
      continue;
    }
    const end = endOf(tokens, index, type, close);
    const inside = tokens.slice(index + 1, end);
    runs.push(
      ...(type === 'link_open'
        ? linkRuns(tokens[index] as Token, inside, format)
        : tokenRuns(inside, { ...format, ...FORMATS[type] })),
    );
    index = end;
  }
  return runs;
}

const CLOSES: { readonly [open: string]: string } = {
  strong_open: 'strong_close',
  em_open: 'em_close',
  s_open: 's_close',
  link_open: 'link_close',
};

const FORMATS: { readonly [open: string]: Format } = {
  strong_open: { bold: true },
  em_open: { italics: true },
  s_open: { strike: true },
};

function endOf(tokens: readonly Token[], from: number, open: string, close: string): number {
  let depth = 0;
  for (let index = from; index < tokens.length; index++) {
    const { type } = tokens[index] as Token;
    if (type === open) depth++;
    if (type === close && --depth === 0) return index;
  }
  return tokens.length;
}

function singleRun(token: Token, format: Format): ParagraphChild[] {
  switch (token.type) {
    case 'softbreak':
      return [new TextRun({ ...format, text: ' ' })];
    case 'hardbreak':
      return [new TextRun({ ...format, break: 1 })];
    case 'code_inline':
      return [new TextRun({ ...format, font: 'Consolas', text: plainText(token.content) })];
    case 'image':
      return linkTo(String(token.attrGet('src') ?? ''), tokenRuns(token.children ?? [], LINK), format, 'picture');
    default:
      return token.content === '' ? [] : [new TextRun({ ...format, text: plainText(token.content) })];
  }
}

const LINK: Format = { style: 'Hyperlink' };

/** Links that the dialect let through; a place in the document, and a path, lead nowhere from a Word file. */
function linkRuns(token: Token, inside: readonly Token[], format: Format): ParagraphChild[] {
  const target = String(token.attrGet('href') ?? '');
  if (!/^(?:https?:|mailto:)/i.test(target)) return tokenRuns(inside, format);
  return linkTo(target, tokenRuns(inside, { ...format, ...LINK }), format, target);
}

function linkTo(target: string, children: ParagraphChild[], format: Format, label: string): ParagraphChild[] {
  const shown = children.length > 0 ? children : [new TextRun({ ...format, ...LINK, text: plainText(label) })];
  if (!/^(?:https?:|mailto:)/i.test(target)) return shown;
  return [new ExternalHyperlink({ link: plainText(target), children: shown })];
}
