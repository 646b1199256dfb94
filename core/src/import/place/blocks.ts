import type { SourceBlock } from '../source/blocks.js';
import { plain, plainBlocks } from '../source/plain.js';
import { classifyHeading, classifyLead, countsAims, type Classified } from '../structure/classify.js';
import { boldLine, splitLabel } from '../structure/infer-headings.js';
import { tellsMeans } from '../structure/means.js';
import type { Section } from '../structure/outline.js';
import type { SectionKind } from '../words/words.js';
import { thingAt, thingsAt, type LayoutPart } from './draft.js';
import { BESIDE_PURPOSE, FIELDS, MEETING_KINDS, OVERRIDES, SIGNING_KINDS } from './fields.js';
import { glean } from './glean.js';
import { aboutHeading } from './kinds/about-people.js';
import { placeApproval } from './kinds/approval.js';
import { isEntityKind, placeEntity } from './kinds/entities.js';
import { placeList, type ListField } from './kinds/lists.js';
import { isListOfMeetings, placeMeetings } from './kinds/meetings.js';
import { areLinesOfPeople, holdsPeople, placePeople } from './kinds/people.js';
import { gatherStrayPeople, isListOfHandles } from './kinds/stray-people.js';
import { addCadence } from './kinds/procedures.js';
import { placeScope, takeSentences } from './kinds/scope.js';
import { hasTwoSides } from './kinds/scope-labels.js';
import { placePeopleSection } from './people-section.js';
import { rulesIn } from './agreed-rules.js';
import { columnKinds } from '../words/column-kinds.js';
import { withDetailsBelow } from './aims-with-details.js';
import { withoutEvents } from './without-events.js';
import { sayPart, wordsOf, type Placing } from './placing.js';
import { blocksOf, segmentsOf, type Segment } from './segments.js';
import { placeUnknown } from './unknown.js';

/** The blocks of a section, by what it is about. */
export function placeBlocks(
  placing: Placing,
  given: readonly SourceBlock[],
  about: Classified,
  section: Section,
): LayoutPart[] {
  if (given.length === 0) return [];
  const { kinds } = about;
  const [kind, other] = kinds;
  const blocks = kind === 'objectives' ? withDetailsBelow(given) : given;
  const ruled = kinds.some((each) => each === 'members' || each === 'roles') ? rulesIn(blocks) : new Set();
  const rules = blocks.findIndex((block) => ruled.has(block));
  if (rules >= 0) {
    const end = blocks.findLastIndex((block) => ruled.has(block)) + 1;
    return [
      ...placeBlocks(placing, blocks.slice(0, rules), about, section),
      ...placeBlocks(placing, blocks.slice(rules, end), { kinds: ['norms'], confidence: 'likely' }, section),
      ...placeBlocks(placing, blocks.slice(end), about, section),
    ];
  }
  gatherStrayPeople(placing, blocks, kinds);
  if (kinds.some((each) => SIGNING_KINDS.has(each))) return placeSigners(placing, blocks, kinds);
  const aims =
    (kind === 'objectives' && other === undefined) || kind === 'success'
      ? -1
      : blocks.findIndex((block, index) => isAimsAbove(block, blocks[index + 1]));
  if (aims >= 0)
    return [
      ...placeBlocks(placing, blocks.slice(0, aims), about, section),
      ...placeBlocks(placing, blocks.slice(aims, aims + 2), { kinds: ['objectives'], confidence: 'likely' }, section),
      ...placeBlocks(placing, blocks.slice(aims + 2), about, section),
    ];
  const scope = kind?.startsWith('scope')
    ? -1
    : blocks.findIndex((block, index) => isScopeAbove(block, blocks[index + 1]));
  if (scope >= 0)
    return [
      ...placeBlocks(placing, blocks.slice(0, scope), about, section),
      ...placeScope(placing, blocks.slice(scope, scope + 2), 'scopeIn'),
      ...placeBlocks(placing, blocks.slice(scope + 2), about, section),
    ];
  if (kind === 'review' && blocks.some(({ kind: of }) => of === 'table' || of === 'list'))
    return placeApproval(placing, blocks, kinds);
  if (kind === 'scope' || kind === 'scopeIn' || kind === 'scopeOut') {
    const side = kinds.includes('scopeIn') && kinds.includes('scopeOut') ? 'scope' : kind;
    return placeScope(placing, blocks, side);
  }
  if (kind !== undefined && MAY_HAVE_SIDES.has(kind) && hasTwoSides(blocks))
    return placeScope(placing, blocks, 'scope');
  if (kind === 'membership' && (holdsPeople(blocks) || areLinesOfPeople(blocks)))
    return segmentRuns(placing, segmentsOf(blocks), ['members'], section);
  const list = other === 'objectives' && kind !== undefined && WHY.has(kind) ? blocks.findIndex(isOfAims) : -1;
  if (kind !== undefined && other !== undefined && list >= 0)
    return [
      ...placeBlocks(placing, blocks.slice(0, list), { kinds: [kind], confidence: 'likely' }, section),
      ...placeBlocks(placing, blocks.slice(list), { kinds: [other], confidence: 'likely' }, section),
    ];
  if (kind !== undefined && isEntityKind(kind) && !(kind === 'membership' && other === 'roles')) {
    const runs = segmentsByLabel(placing, segmentsOf(blocks), kind);
    if (runs.some(([of]) => of !== undefined))
      return runs.flatMap(([of, run]) =>
        placeBlocks(placing, run.flatMap(blocksOf), { kinds: [of ?? kind], confidence: 'likely' }, section),
      );
    const parts = placeEntity(placing, blocks, kind);
    if (parts) glean(placing, blocks);
    return parts ?? placeUnknown(placing, blocks);
  }
  return segmentRuns(placing, segmentsOf(blocks), kinds, section);
}

/** What stands before the aims in "Purpose and goals". */
const WHY: ReadonlySet<SectionKind> = new Set(['purpose', 'mission', 'vision']);

/** A list of them or a table, or a paragraph whose label says that it is one: "General objective: …". */
function isOfAims(block: SourceBlock): boolean {
  if (block.kind !== 'paragraph') return block.kind === 'list' || block.kind === 'table' || block.kind === 'terms';
  const about = classifyHeading(splitLabel(block.text)?.label ?? '');
  return about?.confidence === 'sure' && about.kinds[0] === 'objectives';
}

/** "Members and signatures": whoever is listed there is a member, though nobody has signed. */
function placeSigners(placing: Placing, blocks: readonly SourceBlock[], kinds: readonly SectionKind[]): LayoutPart[] {
  const members = (): number => thingsAt(placing.charter, 'members').length;
  const before = members();
  const parts = placeApproval(placing, blocks, kinds);
  if (kinds.includes('members') && before < 2 && members() === before)
    for (const segment of segmentsOf(blocks)) placePeople(placing, segment, aboutHeading(''));
  return parts;
}

/** "The broad goals of the group are:" above a list, or the word alone. */
function isAimsAbove(block: SourceBlock, next: SourceBlock | undefined): boolean {
  if (block.kind !== 'paragraph' || next?.kind !== 'list') return false;
  const words = plain(block.text);
  return AIMS_ARE.test(words) || countsAims(words) || (boldLine(block) !== undefined && AIMS.test(words));
}

const AIMS_ARE =
  /^[^.:]{0,50}\b(?:goals?|objectives?|aims?|mål|målsättning\p{L}*|objetivos?|metas?|ziele?|objectifs?)\b[^.:]{0,40}\s(?:are|is|include|är|son|incluyen|sind|sont)\b[^.:]{0,30}:$/iu;

const AIMS =
  /^(?:(?:our|team|project|vår[at]?|nuestros)\s+)?(?:goals?|objectives?|aims?|mål|objetivos?|metas?|ziele?|objectifs?):?$/iu;

/** "The scope of the group includes:" above a list, whatever the heading. */
function isScopeAbove(block: SourceBlock, next: SourceBlock | undefined): boolean {
  return block.kind === 'paragraph' && next?.kind === 'list' && SCOPE_IS.test(plain(block.text));
}

const SCOPE_IS =
  /^[^.:]{0,30}\b(?:scope|remit|omfattning\p{L}*|alcance|umfang|périmètre)\b[^.:]{0,60}\s(?:are|is|includes?|covers?|comprises?|är|omfattar|inkluderar|innefattar|es|incluye|abarca|comprende|cubre|umfasst|beinhaltet|comprend|couvre|inclut)\b(?![^:]*\b(?:not|inte|ej|nicht|pas)\b)[^.:]{0,40}:$/iu;

/** Sections that may tell what is in and what is out without saying so in their heading. */
const MAY_HAVE_SIDES: ReadonlySet<SectionKind> = new Set([
  'constraints',
  'responsibilities',
  'authority',
  'services',
  'skills',
]);

function segmentRuns(
  placing: Placing,
  segments: readonly Segment[],
  kinds: readonly SectionKind[],
  section: Section,
): LayoutPart[] {
  const [kind] = kinds;
  if (kind === 'success' && segments.some(isTableOfMetrics))
    return segmentRuns(placing, segments, ['metrics'], section);
  if (kinds.some((each) => each === 'members' || each === 'roles'))
    return placePeopleSection(placing, segments, kinds, section);
  if (kind !== undefined && MEETING_KINDS.has(kind))
    return placeMeetings(placing, segments, kinds.includes('meetings') ? 'meetings' : kind);
  const into = kind && fieldFor(kind, segments);
  if (kind === 'history' && !into)
    return placeBlocks(placing, segments.flatMap(blocksOf), { kinds: ['background'], confidence: 'likely' }, section);
  if (!kind || !into)
    return placeUnknown(
      placing,
      segments.flatMap(({ lead, body }) => (body ? [...lead, body] : lead)),
    );
  if (kind === 'responsibilities')
    takeSentences(
      placing,
      segments.flatMap(({ lead }) => lead),
    );
  if (segments.some(isListOfMeetings)) return placeMeetings(placing, segments, 'meetings');
  if (section.sections.length > 0 && segments.every(({ body }) => body === undefined) && !areCounted(segments)) {
    gleanSegments(placing, segments, kind);
    return sayPart(segments.flatMap(({ lead }) => lead));
  }
  const parts = segmentsByLabel(placing, segments, kind).flatMap(([of, run]): LayoutPart[] => {
    if (of === undefined) return placeMission(placing, run) ?? placeList(placing, run, kind, into);
    return placeBlocks(placing, run.flatMap(blocksOf), { kinds: [of], confidence: 'likely' }, section);
  });
  // Last, so that what is placed is not told once more.
  gleanSegments(placing, segments, kind);
  if (kind === 'procedures') for (const { entries = [] } of parts) entries.forEach(addCadence);
  return parts;
}

function gleanSegments(placing: Placing, segments: readonly Segment[], kind: SectionKind): void {
  for (const segment of segments)
    glean(
      placing,
      kind === 'objectives' ? blocksOf(segment).map(withoutEvents) : blocksOf(segment),
      kind === 'stakeholders',
    );
}

/** "**Objective 1:** …", "**Objective 2:** …": points of their own, whatever parts stand below them. */
function areCounted(segments: readonly Segment[]): boolean {
  const said = segments.flatMap(({ lead }) => lead);
  return said.length > 1 && said.every((block) => block.kind === 'paragraph' && COUNTED.test(block.text));
}

const COUNTED = /^\*\*\p{L}[\p{L} ]{2,30} #?\d{1,2}\s?[:.]?\*\*/u;

/** "Metric | Target" below "Success metrics", where others write sentences. */
function isTableOfMetrics({ body }: Segment): boolean {
  return body?.kind === 'table' && body.header.some((cell) => columnKinds(plainBlocks(cell)).includes('metric'));
}

/** A history without a date or a version tells how the team came about. */
function fieldFor(kind: SectionKind, segments: readonly Segment[]): ListField | undefined {
  const isLog =
    kind === 'history' &&
    segments.some(
      ({ lead, body }) =>
        body?.kind === 'table' ||
        /\d{4}-\d{2}|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}|\bv?\d+\.\d|\bversion/i.test(plainBlocks(body ? [body] : lead)),
    );
  return kind === 'history' && !isLog ? undefined : FIELDS[kind];
}

/** Runs of segments, apart where a bold line above a list says that it is about something else. */
function segmentsByLabel(
  placing: Placing,
  segments: readonly Segment[],
  kind: SectionKind,
): (readonly [SectionKind | undefined, Segment[]])[] {
  const runs: (readonly [SectionKind | undefined, Segment[]])[] = [];
  const tellsWhy = kind === 'purpose' || kind === 'introduction' || kind === 'background';
  // "In scope" beside "Out of scope" tells of a scope, whatever the heading is about.
  const hasOut = segments.some(({ lead, body }) => body && kindIn(lead.at(-1), placing.language) === 'scopeOut');
  const mayBe = (of: SectionKind): boolean =>
    OVERRIDES.has(of) || (tellsWhy && BESIDE_PURPOSE.has(of)) || (hasOut && of === 'scopeIn');
  const push = (of: SectionKind | undefined, segment: Segment): void => {
    const last = runs.at(-1);
    if (last && last[0] === of) last[1].push(segment);
    else runs.push([of, [segment]]);
  };
  for (const segment of segments) {
    const isOfHandles = segment.body?.kind === 'list' && kind === 'objectives' && isListOfHandles(segment.body);
    if (isOfHandles) {
      push('members', segment);
      continue;
    }
    const label = segment.body ? labelIn(segment.lead.at(-1)) : undefined;
    const named = label === undefined ? undefined : classifyHeading(label, placing.language);
    const means = kind === 'objectives' && label !== undefined && tellsMeans(label) ? 'deliverables' : undefined;
    const of =
      means ??
      (named && named.confidence !== 'doubtful' && !named.kinds.includes(kind) && mayBe(named.kinds[0] as SectionKind)
        ? named.kinds[0]
        : undefined);
    if (of !== undefined && segment.lead.length > 1) {
      push(undefined, { lead: segment.lead.slice(0, -1), body: undefined });
      push(of, { lead: segment.lead.slice(-1), body: segment.body });
    } else push(of, segment);
  }
  return runs;
}

/** What the label above a list is about. */
function kindIn(block: SourceBlock | undefined, language: string | undefined): SectionKind | undefined {
  const label = labelIn(block);
  return label === undefined ? undefined : classifyHeading(label, language)?.kinds[0];
}

/** "**Objectives**", "Objectives:" above a list. */
function labelIn(block: SourceBlock | undefined): string | undefined {
  const bold = boldLine(block);
  if (bold !== undefined && /^(?:for|för|para|für|pour)\s/iu.test(bold)) return undefined;
  if (bold !== undefined || block?.kind !== 'paragraph') return bold;
  // "The team will:" begins what each point goes on with.
  if (GOES_ON.test(plain(block.text))) return undefined;
  // "For customers" says for whom the points below are.
  return /^(?!(?:for|för|para|für|pour)\s)[^:.!?]{2,40}:$/iu.test(plain(block.text)) ? plain(block.text) : undefined;
}

const GOES_ON =
  /\s(?:will|shall|must|should|can|may|wants? to|aims? to|has to|have to|is to|are to|ska|skall|kommer att|vill|måste|deberá|debe|va a|vamos a|busca|quiere|wird|soll|will|muss|werden|sollen|va|vise à|doit)(?: \p{L}+ to)?:$/iu;

/** Sentences under "Goals" that say what the team is for. */
function placeMission({ charter, language }: Placing, segments: readonly Segment[]): LayoutPart[] | undefined {
  const [first, more] = segments;
  const [block] = first?.lead ?? [];
  if (
    more ||
    first?.body ||
    block?.kind !== 'paragraph' ||
    charter['purpose'] !== undefined ||
    classifyLead(block.text, language) !== 'purpose'
  )
    return undefined;
  thingAt(charter, 'purpose')['text'] = wordsOf(first?.lead ?? []);
  return [{ fields: ['purpose.text'] }];
}
