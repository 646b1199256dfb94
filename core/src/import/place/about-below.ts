import { plain } from '../source/plain.js';
import { classifyHeading, type Classified } from '../structure/classify.js';
import type { Section } from '../structure/outline.js';
import type { SectionKind } from '../words/words.js';
import { isHeld, isOfDuties } from './held-section.js';
import type { Placing } from './placing.js';

/**
 * "What we work on" above the members, the meetings and the rest holds all of a charter, and not only its scope; below
 * those who hold an office stands what they do, or something else.
 */
export function aboutBelow(section: Section, about: Classified): Classified {
  const { sections } = section;
  if (about.kinds[0] === 'members' && isHeld(section) && !sections.every(isOfDuties))
    return { kinds: [], confidence: 'doubtful' };
  if (about.kinds[0]?.startsWith('scope') !== true) return about;
  const others = sections.filter(({ heading }) => {
    const own = classifyHeading(heading);
    return own?.confidence === 'sure' && WHOLE.has(own.kinds[0] as SectionKind);
  });
  return others.length > 1 ? { kinds: [], confidence: 'doubtful' } : about;
}

/** What no part of a scope is about. */
const WHOLE: ReadonlySet<SectionKind> = new Set([
  'members',
  'roles',
  'meetings',
  'norms',
  'communication',
  'decisions',
]);

/** Below a list of objectives, a section of sentences under a heading of its own says something else. */
export function isBesideAims({ siblings }: Placing, section: Section, below: Section, { kinds }: Classified): boolean {
  return (
    kinds[0] === 'objectives' &&
    section.blocks.some(({ kind }) => kind === 'list') &&
    siblings.get(below)?.includes('point') !== true &&
    objectiveIn(below) === undefined &&
    below.blocks.length > 0 &&
    below.blocks.every((block) => block.kind === 'paragraph' && /[.!?]$/.test(plain(block.text)))
  );
}

/** "Objective 1: Nobody waits", with what it is measured by below it. */
export function objectiveIn({ heading, number }: Section): string | undefined {
  const said = plain(heading);
  return (AIM.exec(said) ?? AIM.exec(`${number} ${said}`))?.[1];
}

const AIM = /^(?:objective|goal|aim|mål|delmål|objetivo|meta|ziel|objectif|o)\s*\d+\s*[:.–—-]\s*(\S.*)$/iu;
