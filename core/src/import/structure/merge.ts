import { plain } from '../source/plain.js';
import type { Outline, Section } from './outline.js';

/** Several files about one team as one document: the title of each further one becomes a heading. */
export function mergeOutlines(outlines: readonly Outline[]): Outline {
  if (outlines.length === 1) return outlines[0] as Outline;
  const [first, ...others] = outlines.map(fromFile) as [Outline, ...Outline[]];
  const more = others.map(({ title, opening, sections }): Section[] => {
    const isSame = title === '' || plain(title).toLowerCase() === plain(first.title).toLowerCase();
    if (!isSame) return [{ ...opening, heading: title, sections }];
    return opening.blocks.length > 0 ? [opening, ...sections] : [...sections];
  });
  return { ...first, sections: [...first.sections, ...more.flat()], doubts: outlines.flatMap(({ doubts }) => doubts) };
}

/** The outline of a file, each section of which says so. */
function fromFile(outline: Outline, file: number): Outline {
  const marked = (section: Section): Section => ({ ...section, file, sections: section.sections.map(marked) });
  return { ...outline, opening: marked(outline.opening), sections: outline.sections.map(marked) };
}
