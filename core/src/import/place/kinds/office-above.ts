import type { SourceBlock } from '../../source/blocks.js';
import { plain } from '../../source/plain.js';
import { aboutHeading } from './about-people.js';

/** "The co-chairs of the mill are:", "The bakers' group leads are:" as the office that it names; undefined where it names none. */
export function officeIn(block: SourceBlock | undefined): string | undefined {
  if (block?.kind !== 'paragraph') return undefined;
  const [, said = ''] = /^([^.:!?\n]{3,120}?)\s(?:are|is|är|son|sind|sont):$/u.exec(plain(block.text)) ?? [];
  const [before = '', of] = said.replace(/^(?:(?:the|our)\s)?(?:current\s)?/iu, '').split(/\s(?:of|for)\s/u);
  const isOffice = (words: string): boolean => words !== '' && aboutHeading(words).role !== undefined;
  const last = of === undefined ? before.split(/\s/u).at(-1) : '';
  return [before, last ?? ''].find((words) => isOffice(words) && words.split(/\s/u).length < 4);
}
