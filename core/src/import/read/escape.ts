import type { Inline } from '../source/blocks.js';

/** Words that were no Markdown where they come from, written so that Markdown reads them as the same words. */
export function escapeInline(text: string): Inline {
  return (
    text
      .replaceAll(/[\\`](?=[!-/:-@[-`{-~]|$)|`/g, '\\$&')
      // Emphasis needs a pair of marks that hug the words between them.
      .replaceAll(/(\*+|_+)(?=[^\s*_](?:[^*_\n]*[^\s*_])?\1)/g, (marks) => marks.replaceAll(/./g, '\\$&'))
      .replaceAll(/<(?=[a-z/!?])|&(?=#?\w{1,32};)/gi, '\\$&')
      .replaceAll(/\](?=\()/g, ']\\')
  );
}

/** What begins a link that leads nowhere but does something. */
export function isScript(href: string): boolean {
  return /^(?:javascript|vbscript|data):/i.test(href.replaceAll(/[\s\p{Cc}]/gu, ''));
}

/** The address of a link, so that it stays one link. Of one that does something the words are left. */
export function linkTo(text: Inline, href: string): Inline {
  const target = href.trim().replaceAll(/\s/g, '%20').replaceAll('(', '%28').replaceAll(')', '%29');
  if (target === '' || text.trim() === '' || isScript(href)) return text;
  return `[${text.replaceAll('\n', ' ')}](${target})`;
}

/** A picture, or its label alone where its address is no address of one. */
export function pictureAt(label: Inline, source: string): Inline {
  return source.trim() === '' || isScript(source) ? `[${label}]` : `!${linkTo(label, source)}`;
}

/** Emphasis around words; blanks at their ends stay outside, as Markdown wants it. */
export function emphasized(text: Inline, mark: '*' | '**'): Inline {
  const [, before = '', inner = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  if (!/[\p{L}\p{N}]/u.test(inner)) return text;
  return `${before}${inner
    .split('\n')
    .map((line) => (line.trim() === '' ? line : `${mark}${line.trim()}${mark}`))
    .join('\n')}${after}`;
}
