import { firstWordsOf, type SourceBlock } from '../source/blocks.js';
import { classifyHeading, classifyLead } from '../structure/classify.js';
import { boldLine, splitLabel } from '../structure/infer-headings.js';
import type { LayoutPart } from './draft.js';
import { FIELDS, MEETING_KINDS } from './fields.js';
import { glean } from './glean.js';
import { placeApproval } from './kinds/approval.js';
import { placeFreeText } from './kinds/free.js';
import { placeList, type ListField } from './kinds/lists.js';
import { isListOfAims } from './kinds/aims.js';
import { officeIn } from './kinds/office-above.js';
import { isListOfMeetings, placeMeetings } from './kinds/meetings.js';
import { aboutHeading } from './kinds/about-people.js';
import { placePeople } from './kinds/people.js';
import { placeRoles } from './kinds/roles.js';
import { placeScope } from './kinds/scope.js';
import { hasTwoSides } from './kinds/scope-labels.js';
import { isSignedBy } from './said-signed.js';
import { isOfDocument } from '../recognise/of-document.js';
import { isOfThePast } from '../recognise/past.js';
import { plain } from '../source/plain.js';
import { isGivenName } from '../recognise/given-names.js';
import { sayPart, type Placing } from './placing.js';
import { segmentsOf, type Segment } from './segments.js';
import { withoutEvents } from './without-events.js';
import { placeTable } from './tables/table.js';

/** Blocks of which no heading says what they are about: lists go by the words that introduce them, the rest stays. */
export function placeUnknown(
  placing: Placing,
  blocks: readonly SourceBlock[],
  placeRest: Sink = placeFreeText,
): LayoutPart[] {
  if (hasTwoSides(blocks)) {
    const start = blocks.findLastIndex((_, index) => hasTwoSides(blocks.slice(index)));
    const isApart = blocks.slice(0, start).some(({ kind }) => kind === 'list' || kind === 'table');
    const own = isApart ? blocks.slice(start) : blocks;
    return [
      ...(isApart ? placeUnknown(placing, blocks.slice(0, start), placeRest) : []),
      ...placeScope(placing, own, 'scope'),
    ];
  }
  if (isSignedBy(blocks)) return placeApproval(placing, blocks, ['signatures']);
  const parts: LayoutPart[] = [];
  let rest: SourceBlock[] = [];
  const flush = (): void => {
    glean(placing, rest);
    parts.push(...placeRest(placing, rest));
    rest = [];
  };
  for (const segment of segmentsOf(blocks)) {
    const last = segment.lead.at(-1);
    const [before, lead] =
      segment.body && last?.kind === 'paragraph' ? [segment.lead.slice(0, -1), [last]] : [segment.lead, []];
    const own = segment.body ? placeByLead(placing, { lead, body: segment.body }) : undefined;
    rest.push(...before);
    if (own) {
      if (lead.length > 0 && lead.every(isOfFacts)) glean(placing, lead);
      flush();
      parts.push(...own);
    } else rest.push(...lead, ...(segment.body ? [segment.body] : []));
  }
  flush();
  return parts;
}

/** "Lead: Ana Ruiz" and the like, on several lines. */
function isOfFacts(block: SourceBlock): boolean {
  const lines = block.kind === 'paragraph' ? block.text.split('\n') : [];
  return lines.length > 1 && lines.every((line) => splitLabel(line) !== undefined);
}

/** Where the words go that tell nothing. */
type Sink = (placing: Placing, blocks: readonly SourceBlock[]) => LayoutPart[];

/** A list or table by the words above it, or by what it holds; undefined where those do not tell. */
function placeByLead(placing: Placing, segment: Segment): LayoutPart[] | undefined {
  const { lead, body } = segment;
  const [last] = lead;
  const label = last && (boldLine(last) ?? labelAbove(last));
  const named = label === undefined ? undefined : classifyHeading(label, placing.language);
  const kind =
    (named?.confidence !== 'doubtful' ? named?.kinds[0] : undefined) ??
    (last?.kind === 'paragraph' ? classifyLead(last.text, placing.language) : undefined);
  if (body?.kind === 'table') {
    const part = placeTable(placing, body, kind);
    return part ? [lead.length > 0 ? { ...part, ...sayPart(lead)[0] } : part] : undefined;
  }
  if (last?.kind === 'paragraph' && (isOfDocument(last.text) || isOfThePast(last.text))) return undefined;
  if (kind === undefined && isListOfMeetings(segment)) return placeMeetings(placing, [segment], 'meetings');
  if (kind === undefined || kind === 'signatures') {
    if (kind === 'signatures') return placeApproval(placing, body ? [...lead, body] : lead, ['signatures']);
    if (kind === undefined && body?.kind === 'list' && isListOfAims(body)) {
      glean(placing, [withoutEvents(body)]);
      return placeList(placing, [segment], 'objectives', FIELDS['objectives'] as ListField);
    }
    const about = aboutHeading(officeIn(lead.at(-1)) ?? '');
    const people = isPeopleList(segment) ? placePeople(placing, segment, about) : undefined;
    return people && [people];
  }
  if (kind === 'scopeIn' || kind === 'scopeOut') return placeScope(placing, body ? [...lead, body] : lead, kind);
  if (kind === 'members' || kind === 'roles') {
    const part = placePeople(placing, segment, aboutHeading(saidAbove(last))) ?? placeRoles(placing, segment);
    return part && [part];
  }
  if (MEETING_KINDS.has(kind)) return placeMeetings(placing, [segment], kind);
  const into = FIELDS[kind];
  if (!into || body?.kind !== 'list') return undefined;
  glean(placing, [kind === 'objectives' ? withoutEvents(body) : body], kind === 'stakeholders');
  return placeList(placing, [segment], kind, into);
}

/** "Team Members:" */
function labelAbove(block: SourceBlock): string | undefined {
  const words = block.kind === 'paragraph' ? plain(block.text) : '';
  return /^[^.:!?]{2,40}:$/u.test(words) ? words.replace(/:$/, '') : undefined;
}

/** "**Chairs**", "Chairs:", "The chairs are:" above a list; no words where another sentence introduces it. */
function saidAbove(block: SourceBlock | undefined): string {
  const words = boldLine(block) ?? (block?.kind === 'paragraph' ? plain(block.text) : '');
  return officeIn(block) ?? (/^[^.:!?]{2,40}:?$/u.test(words) ? words : '');
}

/** Without a word that says so, only a list in which every item names somebody is one of people. */
function isPeopleList({ body }: Segment): boolean {
  if (body?.kind !== 'list' || body.items.length < 2) return false;
  const lines = body.items.map(firstWordsOf);
  // "Clear Words: we say what we mean" looks like somebody, too.
  const isTold = lines.some((line) => isGivenName(plain(line))) || !lines.every((line) => /:\**\s+\p{Ll}/u.test(line));
  const areLong = lines.some((line) => line.length >= 100) && !lines.every(isWithDetails);
  return isTold && !areLong && lines.every((line) => NAMED.test(line) && !line.includes('`'));
}

/** "Ana Ruiz, Baker, Institute of Bread, University of Lund (since May 2020)": a name, and commas behind it, but no sentence. */
function isWithDetails(line: string): boolean {
  const words = plain(line);
  return (
    words.length < 200 &&
    /^[^,()–—:.]{3,40}(?:,|\s\(|\s[–—-])\s?/u.test(words) &&
    !/[.!?]\s+\p{Lu}|[.!?]$|\s(?:is|are|will|has|är|har|es|son|tiene)\s/u.test(words)
  );
}

const NAMED =
  /^[*[]*(?:["“]\p{L}{1,18}["”]\s)?(?:(?:D|Dña|Dª|D\.ª|Don|Doña|A\/Prof|Dr|Dra|Mr|Mrs|Ms|Prof|Sr|Sra)\.?\s+)?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s+(?:\p{L}\.?\s+)?\p{Lu}['’]?\p{L}+/u;
