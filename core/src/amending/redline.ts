import { diffWordsWithSpace } from 'diff';

/** A stretch of words that both texts have, or only one of them. Joined, `same` and `removed` give the earlier text. */
export interface RedlinePiece {
  readonly is: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Two texts word by word. */
export function redline(before: string, after: string): RedlinePiece[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    is: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

/** The same on one line, as people mark it in plain text: “tell ~~early~~ **soon**”. */
export function redlineText(before: string, after: string): string {
  const pieces = redline(before.trim(), after.trim());
  const marked = pieces.map(({ is, text }, index) => {
    const [, left = '', said = '', right = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
    const gap = is === 'removed' && pieces[index + 1]?.is === 'added' ? ' ' : '';
    return said === '' ? text : `${left}${MARKS[is]}${said}${MARKS[is]}${right}${gap}`;
  });
  return marked.join('').replaceAll(/\s+/g, ' ');
}

const MARKS: { readonly [is in RedlinePiece['is']]: string } = { same: '', removed: '~~', added: '**' };
