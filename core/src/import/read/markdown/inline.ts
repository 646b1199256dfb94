import { joinLines } from '../../../text/join-lines.js';
import type { Token } from 'markdown-it';
import type { Aside, Inline } from '../../source/blocks.js';
import { emphasized, escapeInline, linkTo, pictureAt } from '../escape.js';

/** As written where that says the same anywhere; made anew where it holds HTML or links by reference. */
export function inlineOf({ content, children }: Token, line: number, asides: Aside[]): Inline {
  const tokens = children ?? [];
  const hasEntity =
    tokens.some(({ type, info }) => type === 'text_special' && info === 'entity') || /&#?\w{1,32};/.test(content);
  if (hasEntity) return tidy(write(tokens, line, asides));
  const isPlain = tokens.every(({ type }) => type !== 'html_inline' && type !== 'link_open' && type !== 'image');
  if (isPlain || !needsWriting(content, tokens)) return asWritten(content, tokens);
  return tidy(write(tokens, line, asides));
}

function needsWriting(content: string, tokens: readonly Token[]): boolean {
  if (tokens.some(({ type }) => type === 'html_inline')) return true;
  // A link by reference has no address in the text itself.
  return tokens.some((token) => {
    if (token.type !== 'link_open' && token.type !== 'image') return false;
    const address = String(token.attrGet(token.type === 'image' ? 'src' : 'href') ?? '');
    return token.markup !== 'autolink' && !/\]\(/.test(content) ? true : !isThere(content, address);
  });
}

function isThere(content: string, address: string): boolean {
  if (content.includes(address)) return true;
  try {
    return content.includes(decodeURI(address)) || content.includes(address.replace(/^mailto:/, ''));
  } catch {
    return false;
  }
}

function asWritten(content: string, tokens: readonly Token[]): Inline {
  const hasBreaks = tokens.some(({ type }) => type === 'hardbreak');
  const text = hasBreaks ? content.replaceAll(/(?:\\| {2,})\n\s*/g, '\u0000') : content;
  return joinLines(text).replaceAll('\u0000', '\n').trim();
}

function tidy(text: string): Inline {
  return text
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ *\n */g, '\n')
    .trim();
}

interface Open {
  readonly kind: string;
  readonly href: string;
  text: string;
}

/** Elements of HTML that stand for emphasis. */
const MARKS: { readonly [tag: string]: '*' | '**' } = { b: '**', strong: '**', i: '*', em: '*' };

function write(tokens: readonly Token[], line: number, asides: Aside[]): string {
  const stack: Open[] = [{ kind: '', href: '', text: '' }];
  const say = (text: string): void => void ((stack.at(-1) as Open).text += text);
  const open = (kind: string, href = ''): void => void stack.push({ kind, href, text: '' });
  const close = (kind: string): void => {
    const index = stack.findLastIndex((each) => each.kind === kind);
    // What was opened inside and never closed ends here, too.
    for (let count = index > 0 ? stack.length - index : 0; count > 0; count--) {
      const { kind: of, href, text } = stack.pop() as Open;
      say(of === 'a' ? linkTo(text, href) : emphasized(text, of as '*' | '**'));
    }
  };
  for (const token of tokens) {
    const { type, content } = token;
    if (type === 'text') say(escapeInline(content));
    else if (type === 'softbreak') say(' ');
    else if (type === 'hardbreak') say('\n');
    else if (type === 'code_inline') say(`${token.markup}${content}${token.markup}`);
    else if (type === 'strong_open') open('**');
    else if (type === 'em_open') open('*');
    else if (type === 'strong_close') close('**');
    else if (type === 'em_close') close('*');
    else if (type === 'link_open') open('a', String(token.attrGet('href') ?? ''));
    else if (type === 'link_close') close('a');
    else if (type === 'image') say(pictureAt(content || 'picture', String(token.attrGet('src') ?? '')));
    else if (type === 'html_inline') html(content);
    else say(content);
  }
  while (stack.length > 1) close((stack.at(-1) as Open).kind);
  return (stack[0] as Open).text;

  function html(tag: string): void {
    if (tag.startsWith('<!--')) {
      asides.push({ what: 'a comment', text: tag.slice(4, -3).trim(), line });
      return;
    }
    const [, slash, name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(tag) ?? [];
    const mark = MARKS[name.toLowerCase()];
    if (/^br$/i.test(name)) say('\n');
    else if (mark && slash) close(mark);
    else if (mark) open(mark);
    else if (name.toLowerCase() === 'a' && slash) close('a');
    else if (name.toLowerCase() === 'a') open('a', /href\s*=\s*["']?([^"'\s>]*)/i.exec(tag)?.[1]);
    else if (/^img$/i.test(name))
      say(
        pictureAt(
          /alt\s*=\s*"([^"]*)"/i.exec(tag)?.[1] || 'picture',
          /src\s*=\s*["']?([^"'\s>]*)/i.exec(tag)?.[1] ?? '',
        ),
      );
  }
}
