import { isAboveRules } from '../recognise/consent.js';
import { isBesideTeam } from '../recognise/beside-team.js';
import { asksWhenToMeet } from '../recognise/meetings.js';
import { plain } from '../source/plain.js';
import { classifyHeading, type Classified } from '../structure/classify.js';
import { tellsMeans } from '../structure/means.js';
import type { Section } from '../structure/outline.js';
import { sideNamed, sideOfWords } from '../structure/scope-side.js';
import type { SectionKind } from '../words/words.js';
import { isLooseAims } from './aims-named.js';
import { SIGNING_KINDS } from './fields.js';
import { isHeld, isListOfTitled, isOfPortraits } from './held-section.js';
import type { Placing } from './placing.js';
import { isLooseScope } from './scope-named.js';
import { isToSign } from './split-signing.js';

export const NONE: Classified = { kinds: [], confidence: 'doubtful' };

/** What a section is about: what its own heading says, else what it stands in is about. */
export function aboutOf(placing: Placing, section: Section, above: Classified): Classified {
  const { language, namesScope, siblings } = placing;
  if (placing.namesAims && isLooseAims(section.heading)) return { kinds: ['deliverables'], confidence: 'likely' };
  if (above.kinds[0] === 'objectives' && tellsMeans(section.heading))
    return { kinds: ['deliverables'], confidence: 'likely' };
  const isOfScope = above.kinds[0]?.startsWith('scope') === true;
  const words = isOfScope ? sideOfWords(plain(section.heading)) : undefined;
  const said: Classified | undefined = words
    ? { kinds: [words], confidence: 'sure' }
    : classifyHeading(section.heading, language);
  // "Day, time and place of our meetings:", whatever the heading above is about.
  if (asksWhenToMeet(plain(section.heading))) return { kinds: ['meetings'], confidence: 'sure' };
  const isLater = said?.kinds.every((kind) => kind.startsWith('scope')) === true && LATER.test(plain(section.heading));
  if (isLater) return NONE;
  const own = namesScope && said?.kinds[0] === 'scopeIn' && isLooseScope(section.heading) ? undefined : said;
  // "We agree to the following rules:" as a heading: nobody signs below it.
  if (own?.kinds.some((kind) => SIGNING_KINDS.has(kind)) && isAboveRules(section.heading))
    return { kinds: ['norms'], confidence: 'likely' };
  const isOpen = !own || own.confidence === 'doubtful';
  const isOfNames = siblings.get(section)?.includes('names') === true;
  const isOffice = siblings.get(section)?.includes('office') === true && !isBesideTeam(section.heading);
  if (
    (!NAMED.has(above.kinds[0] as SectionKind) &&
      ((isOpen && (isHeld(section) || isOfPortraits(section) || isOfNames)) || isOffice)) ||
    (LIAISON.test(section.heading) && isHeld(section))
  )
    return { kinds: ['members'], confidence: 'likely' };
  if (!NAMED.has(own?.kinds[0] as SectionKind) && isToSign(section))
    return { kinds: ['signatures'], confidence: 'likely' };
  if (
    own?.confidence !== 'sure' &&
    ![own?.kinds[0], above.kinds[0]].some((kind) => NAMED.has(kind as SectionKind)) &&
    isListOfTitled(section)
  )
    return { kinds: ['members'], confidence: 'likely' };
  const sideBelow = !own && above.kinds[0]?.startsWith('scope') ? sideNamed(section.heading) : undefined;
  if (sideBelow) return { kinds: [sideBelow], confidence: 'likely' };
  if (!own)
    return above.kinds.length > 0
      ? { ...above, confidence: above.confidence === 'sure' ? 'likely' : above.confidence }
      : NONE;
  const [kind] = above.kinds;
  // "Member 1" where people sign is one of those who do.
  if (kind === 'signatures' && WHO.has(own.kinds[0] as SectionKind)) return above;
  const side = kind?.startsWith('scope') && own.confidence !== 'sure' ? sideNamed(section.heading) : undefined;
  if (side) return { kinds: [side], confidence: 'likely' };
  if (kind === 'objectives' && own.kinds.includes('objectives')) return above;
  // "In scope" above "Core responsibilities": both speak of what the team does.
  if (kind === 'scopeIn' && own.kinds[0] === 'responsibilities') return above;
  if (own.confidence === 'doubtful' && kind !== undefined) return above;
  if (kind === 'objectives' && siblings.get(section)?.includes('theme') === true) return above;
  // Inside these, a heading names one of their kind, whatever its words remind of.
  return kind === 'procedures' || (kind === 'objectives' && own.confidence !== 'sure') ? above : own;
}

/** Somebody who speaks for a team, and nobody whom it has to do with. */
const LIAISON = /\b(?:liaisons?|enlaces?)$/iu;

/** "Possible future scope": neither in nor out. */
const LATER =
  /^(?:possible|potential|future|later|möjlig\p{L}*|framtida|posibles?|futur[oae]s?|mögliche\p{L}*|künftige\p{L}*|éventuel\p{L}*)\s/iu;

/** What headings below those of signatures may name. */
const WHO: ReadonlySet<SectionKind> = new Set(['members', 'roles', 'stakeholders', 'responsibilities']);

/** Inside these, people are read as what they are there, or are others than the team. */
const NAMED: ReadonlySet<SectionKind> = new Set([
  'members',
  'roles',
  'stakeholders',
  'escalation',
  'signatures',
  'approval',
  'history',
]);
