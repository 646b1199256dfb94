import type { SourceBlock } from '../source/blocks.js';
import { plain } from '../source/plain.js';
import { isOfOthers } from '../recognise/of-others.js';
import { isOfThePast } from '../recognise/past.js';
import { classifyHeading } from '../structure/classify.js';
import { boldLine } from '../structure/infer-headings.js';
import { isCharter, type Outline, type Section } from '../structure/outline.js';
import type { SectionKind } from '../words/words.js';

/** Sections whose people are not of the team, whoever else is found. */
export const ABOUT_OTHERS: ReadonlySet<SectionKind> = new Set([
  'stakeholders',
  'references',
  'history',
  'glossary',
  'resources',
  'risks',
  'escalation',
  'reporting',
]);

/** A document without the sections, and without what stands below labels, that speak of others than the team. */
export function withoutOthers(outline: Outline, language: string | undefined): Outline {
  return {
    ...outline,
    opening: { ...outline.opening, blocks: ownBlocks(outline.opening.blocks) },
    sections: ownSections(outline.sections, language),
  };
}

function ownSections(sections: readonly Section[], language: string | undefined): readonly Section[] {
  return sections
    .filter(({ heading }) => isOwn(heading, language))
    .map((section) => ({
      ...section,
      blocks: ownBlocks(section.blocks),
      sections: ownSections(section.sections, language),
    }));
}

function isOwn(heading: string, language: string | undefined): boolean {
  const kinds = classifyHeading(heading, language)?.kinds ?? [];
  if (kinds[0] === 'members') return !isOfThePast(heading);
  return !(kinds.some((kind) => ABOUT_OTHERS.has(kind)) && !isCharter(heading)) && !isOfOthers(heading);
}

/** "**Supervisor**", "Thanks to:" ends at the next label. */
function ownBlocks(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  let isOfTeam = true;
  return blocks.filter((block) => {
    const label = block.kind === 'paragraph' ? labelOf(block) : undefined;
    if (label !== undefined) isOfTeam = !isOfOthers(label);
    return isOfTeam;
  });
}

function labelOf(block: SourceBlock & { readonly kind: 'paragraph' }): string | undefined {
  const [first = ''] = block.text.split('\n');
  const words = plain(first);
  return (
    boldLine({ ...block, text: first }) ?? (words.endsWith(':') && words.split(' ').length < 9 ? words : undefined)
  );
}
