import Markdown, { type MarkdownIt, type Token } from 'markdown-it';
import { isSafeLink } from './safe-link.js';

const dialects = new Map<string, MarkdownIt>();

/** The Markdown of charters: no HTML, no pictures fetched, no inline styles. `idPrefix` goes before the ids of headings. */
export function dialectWith(idPrefix: string): MarkdownIt {
  const dialect = dialects.get(idPrefix) ?? createDialect(idPrefix);
  dialects.set(idPrefix, dialect);
  return dialect;
}

function createDialect(idPrefix: string): MarkdownIt {
  const dialect = new Markdown({ html: false, linkify: true });
  dialect.linkify.set({ fuzzyLink: false, fuzzyIP: false });
  dialect.validateLink = isSafeLink;
  const { rules, renderInlineAsText } = dialect.renderer;
  const { escapeHtml } = dialect.utils;

  rules['image'] = (tokens, index, options, env, renderer) => {
    const picture = tokens[index] as Token;
    const label = renderInlineAsText.call(renderer, picture.children ?? [], options, env) || 'picture';
    return `<a href="${escapeHtml(attribute(picture, 'src'))}">${escapeHtml(label)}</a>`;
  };

  rules['link_open'] = (tokens, index, options, _env, renderer) => {
    const link = tokens[index] as Token;
    const href = attribute(link, 'href');
    if (href.startsWith('#')) link.attrSet('href', `#${idPrefix}${href.slice(1)}`);
    return renderer.renderToken(tokens, index, options);
  };

  for (const name of ['th_open', 'td_open']) {
    rules[name] = (tokens, index, options, _env, renderer) => {
      const cell = tokens[index] as Token;
      const align = /text-align:(\w+)/.exec(attribute(cell, 'style'))?.[1];
      cell.attrs = align ? [['class', `align-${align}`]] : null;
      return renderer.renderToken(tokens, index, options);
    };
  }

  for (const name of ['heading_open', 'heading_close']) {
    rules[name] = (tokens, index, options, env, renderer) => {
      const heading = tokens[index] as Token;
      heading.tag = `h${Math.min(6, Number(heading.tag.slice(1)) + levelOf(env))}`;
      return renderer.renderToken(tokens, index, options);
    };
  }
  return dialect;
}

function attribute(token: Token, name: string): string {
  return String(token.attrGet(name) ?? '');
}

/** The level of the heading above the text. */
function levelOf(env: object | undefined): number {
  return env && 'level' in env ? Number(env.level) : 1;
}
