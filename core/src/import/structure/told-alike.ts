import { firstWordsOf } from '../source/blocks.js';
import { plain } from '../source/plain.js';
import { classifyHeading } from './classify.js';
import { splitLabel } from './infer-headings.js';
import type { Section } from './outline.js';

/** "Why: …", "How: …" below each of several headings, and nothing else: the headings are what all of it is about. */
export function areToldAlike(sections: readonly Pick<Section, 'blocks' | 'sections'>[]): boolean {
  const labels = sections.map(labelsOf);
  const [first = []] = labels;
  const [label = ''] = first;
  return (
    sections.length > 1 &&
    labels.every((each) => each.length > 1 && each[0] === label) &&
    !first.some((each) => classifyHeading(each)?.kinds.includes('objectives') === true)
  );
}

/** What the items of the only list begin with; none where one has no label. */
function labelsOf({ blocks: [list, more], sections }: Pick<Section, 'blocks' | 'sections'>): readonly string[] {
  if (list?.kind !== 'list' || more || sections.length > 0) return [];
  const labels = list.items.map((item) => plain(splitLabel(firstWordsOf(item))?.label ?? '').replace(/:$/, ''));
  return labels.includes('') ? [] : labels;
}
