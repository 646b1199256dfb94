import type { Aside, Inline } from '../../source/blocks.js';
import { emphasized, escapeInline, linkTo, pictureAt } from '../escape.js';
import { isElement, textIn, type Comment, type Element } from './tree.js';

/** Blanks that somebody typed, and not those behind wide marks, of `narrowed`. */
const TYPED = /[^\S\u2009\u200A]+/g;

/** What reading HTML notes beside its blocks. */
export interface Notes {
  readonly asides: Aside[];
  /** Names of classes that a style sheet of the page makes bold. */
  readonly bold: ReadonlySet<string>;
}

/** Never shown, or no words. */
export const SILENT: ReadonlySet<string> = new Set(
  'head title script style template iframe object embed link meta base svg canvas audio video map datalist colgroup col'.split(
    ' ',
  ),
);

/** Words and what stands between them as one line of Markdown. */
export function inlineHtml(nodes: readonly (Element | Comment | string)[], notes: Notes): Inline {
  return nodes
    .map((node) => write(node, notes))
    .join('')
    .replaceAll(/[^\S\n\u2009\u200A]+/g, ' ')
    .replaceAll(/ *\n */g, '\n')
    .replaceAll(/\n{2,}/g, '\n')
    .trim();
}

function write(node: Element | Comment | string, notes: Notes): string {
  if (typeof node === 'string') return escapeInline(node.replaceAll(TYPED, ' '));
  if (!isElement(node)) {
    noteComment(node, notes);
    return '';
  }
  const { name, attributes, children } = node;
  if (SILENT.has(name)) return '';
  if (name === 'br') return '\n';
  if (name === 'img') return pictureOf(node);
  if (isMarkOfHeading(node)) return '';
  if (name === 'input') return checkbox(attributes);
  if (isHidden(node)) {
    noteHidden(node, notes);
    return '';
  }
  if (['code', 'kbd', 'samp', 'tt'].includes(name)) return codeOf(textIn(node));
  const inner = children.map((child) => write(child, notes)).join('');
  if (name === 'a') return linkTo(inner, attributes['href'] ?? '');
  if (/^(?:s|del|strike)$/.test(name)) return inner.trim() === '' ? inner : `~~${inner.trim()}~~`;
  if (/^(?:b|strong)$/.test(name) || isBold(node, notes)) return emphasized(inner, '**');
  return /^(?:i|em)$/.test(name) ? emphasized(inner, '*') : inner;
}

/** "¶", "#" behind a heading, by which a page can be linked to: no words. */
function isMarkOfHeading(node: Element): boolean {
  return (
    node.name === 'a' &&
    /\b(?:headerlink|header-anchor|anchor|anchorjs-link|hash-link|heading-anchor)\b/.test(
      node.attributes['class'] ?? '',
    ) &&
    /^(?:[\s¶#§\u200b]|🔗\ufe0f?)*$/u.test(textIn(node))
  );
}

export function isBold({ name, attributes }: Element, { bold }: Notes): boolean {
  if (name !== 'span' && name !== 'font') return false;
  if (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attributes['style'] ?? '')) return true;
  return (attributes['class'] ?? '').split(/\s+/).some((each) => bold.has(each));
}

export function isHidden({ attributes }: Element): boolean {
  return 'hidden' in attributes || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes['style'] ?? '');
}

export function noteHidden(element: Element, { asides }: Notes): void {
  const text = textIn(element).replaceAll(/\s+/g, ' ').trim();
  if (text !== '') asides.push({ what: 'hidden on the page', text, line: element.line });
}

export function noteComment({ comment, line }: Comment, { asides }: Notes): void {
  const text = comment.trim();
  // Word asks old browsers for things in comments of its own.
  if (/[\p{L}\p{N}]/u.test(text) && !/^\[(?:if|endif)/i.test(text)) asides.push({ what: 'a comment', text, line });
}

function pictureOf({ attributes }: Element): string {
  const source = attributes['src'] ?? '';
  const label = escapeInline((attributes['alt'] ?? '').replaceAll(/\s+/g, ' ').trim()) || 'picture';
  return pictureAt(label, source);
}

function checkbox({ type, ...others }: Element['attributes']): string {
  return type === 'checkbox' ? ('checked' in others ? '[x] ' : '[ ] ') : (others['value'] ?? '');
}

function codeOf(text: string): string {
  const words = text.replaceAll(TYPED, ' ').trim();
  if (words === '') return '';
  return words.includes('`') ? `\`\` ${words} \`\`` : `\`${words}\``;
}
