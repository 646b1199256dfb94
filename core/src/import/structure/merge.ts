import { plain } from '../source/plain.js';
import type { Outline, Section } from './outline.js';

/** Several files about one team as one document: the title of each further one becomes a heading. */
export function mergeOutlines(outlines: readonly Outline[]): Outline {
  const [first, ...others] = outlines as [Outline, ...Outline[]];
  const more = others.map(({ title, opening, sections }): Section[] => {
    const isSame = title === '' || plain(title).toLowerCase() === plain(first.title).toLowerCase();
    if (!isSame) return [{ heading: title, number: '', line: opening.line, blocks: opening.blocks, sections }];
    return opening.blocks.length > 0 ? [opening, ...sections] : [...sections];
  });
  return { ...first, sections: [...first.sections, ...more.flat()], doubts: outlines.flatMap(({ doubts }) => doubts) };
}
