import { plain } from '../../source/plain.js';
import type { SourceBlock } from '../../source/blocks.js';
import type { Section } from '../../structure/outline.js';
import { listAt, thing, type LayoutPart } from '../draft.js';
import { wordsOf, type Placing } from '../placing.js';
import { widened } from '../../read/wide-marks.js';

/** A whole section, with those below it, kept as a free section. */
export function placeFree(placing: Placing, section: Section): LayoutPart {
  const free = thing({ heading: headingOf(section), text: wordsOf(flatten(section, 1)) });
  listAt(placing.charter, 'sections').push(free);
  return { fields: ['sections'], entries: [free] };
}

/** Words of a section without a field, printed below its heading, which the layout has. */
export function placeFreeText(placing: Placing, blocks: readonly SourceBlock[]): LayoutPart[] {
  if (blocks.length === 0) return [];
  const free = { text: wordsOf(blocks) };
  listAt(placing.charter, 'sections').push(free);
  return [{ fields: ['sections'], entries: [free] }];
}

export function headingOf({ number, heading }: Section): string {
  // Widened first, since every run of blanks becomes one.
  return plain([number, widened(heading)].filter(Boolean).join(' ')).replace(/^(\p{Script=Han}+), /u, '$1、');
}

/** The blocks of a section and, below headings of the given level, of those inside it. */
export function flatten({ blocks, sections }: Section, level: number): SourceBlock[] {
  return [
    ...blocks,
    ...sections.flatMap((section): SourceBlock[] => [
      { kind: 'heading', level, text: [section.number, section.heading].filter(Boolean).join(' '), line: section.line },
      ...flatten(section, level + 1),
    ]),
  ];
}
