import { classifyHeading, type Classified } from '../structure/classify.js';
import type { Section } from '../structure/outline.js';
import type { SectionKind } from '../words/words.js';
import { objectiveIn } from './about-below.js';
import { isToSign } from './split-signing.js';

/** Whether a section below belongs to what the one above is about. */
export function isPartOf(section: Section, kinds: readonly SectionKind[]): boolean {
  if (isToSign(section) || objectiveIn(section) !== undefined) return false;
  const own = classifyHeading(section.heading);
  const fits =
    own === undefined ||
    own.confidence === 'doubtful' ||
    (own.kinds.every((kind) => kinds.includes(kind)) && !isListOfAims(section, own));
  return fits && section.sections.every((below) => isPartOf(below, kinds));
}

/** "Goals" above points of its own, below "Background and goals". */
function isListOfAims({ blocks }: Section, { kinds }: Classified): boolean {
  return kinds[0] === 'objectives' && blocks.some(({ kind }) => kind === 'list');
}
