import type { SourceBlock } from '../source/blocks.js';
import { classifyHeading, classifyLead, type Classified } from '../structure/classify.js';
import { boldLine } from '../structure/infer-headings.js';
import type { Section } from '../structure/outline.js';
import type { SectionKind } from '../words/words.js';
import type { LayoutPart } from './draft.js';
import { glean } from './glean.js';
import { placeApproval } from './kinds/approval.js';
import { isEntityKind, placeEntity } from './kinds/entities.js';
import { flatten, headingOf, placeFree, placeFreeText } from './kinds/free.js';
import { placeList, type ListField } from './kinds/lists.js';
import { placeMeetings, placeOneMeeting } from './kinds/meetings.js';
import { aboutHeading, placePeople } from './kinds/people.js';
import { addCadence, placeOneProcedure } from './kinds/procedures.js';
import { placeOneRole, placeRoles } from './kinds/roles.js';
import { placeScope } from './kinds/scope.js';
import { sayPart, type Placing } from './placing.js';
import { segmentsOf, type Segment } from './segments.js';
import { placeTable } from './tables/table.js';

const NONE: Classified = { kinds: [], confidence: 'doubtful' };

/** A section with all below it, as a section of the layout. `above` is what the section it stands in is about. */
export function placeSection(placing: Placing, section: Section, above: Classified): LayoutPart {
  const about = aboutOf(section, above, placing.language);
  const heading = { ...(section.heading !== '' && { heading: section.heading }), ...(section.number !== '' && { number: section.number }) };
  if (placing.verbatim.has(section)) {
    glean(placing, section.blocks);
    return assemble(heading, sayOrFree(placing, section), section.sections.map((below) => placeSection(placing, below, about)));
  }
  const whole = placeWhole(placing, section, about, above);
  if (whole) return whole.heading === undefined && !whole.fields?.includes('sections') && !whole.fields?.includes('procedures') ? { ...heading, ...whole } : whole;
  note(placing, section, about);
  const own = placeBlocks(placing, section.blocks, about, section);
  return assemble(heading, own, section.sections.map((below) => placeSection(placing, below, about)));
}

function sayOrFree(placing: Placing, { blocks }: Section): LayoutPart[] {
  return blocks.length === 1 && blocks[0]?.kind === 'paragraph' ? sayPart(blocks) : placeFreeText(placing, blocks);
}

/** What a section is about: what its own heading says, else what it stands in is about. */
function aboutOf(section: Section, above: Classified, language: string | undefined): Classified {
  const own = classifyHeading(section.heading, language);
  if (!own) return above.kinds.length > 0 ? { ...above, confidence: above.confidence === 'sure' ? 'likely' : above.confidence } : NONE;
  const [kind] = above.kinds;
  if (own.confidence === 'doubtful' && kind !== undefined) return above;
  // Inside these, a heading names one of their kind, whatever its words remind of.
  return kind === 'procedures' || (kind === 'objectives' && own.confidence !== 'sure') ? above : own;
}

/** Sections that are one thing, with all below them. */
function placeWhole(placing: Placing, section: Section, { kinds, confidence }: Classified, above: Classified): LayoutPart | undefined {
  const [kind] = above.kinds;
  if (kind === 'procedures' || (confidence !== 'sure' && kinds[0] === 'procedures')) {
    const procedure = placeOneProcedure(placing, section);
    if (procedure) return noted(placing, section, ['procedures'], 'sure', procedure);
  }
  if (kind === 'meetings' && !section.sections.some((below) => classifyHeading(below.heading)?.confidence === 'sure')) {
    const meeting = placeOneMeeting(placing, section);
    if (meeting) return noted(placing, section, ['meetings'], 'sure', meeting);
  }
  if (kind === 'roles' || kind === 'members') {
    const role = placeOneRole(placing, section);
    if (role) return noted(placing, section, ['roles'], 'sure', role);
  }
  const isUnknown = kinds.length === 0 || kinds[0] === 'contents';
  const hasKnown = (each: Section): boolean => classifyHeading(each.heading, placing.language) !== undefined || each.sections.some(hasKnown);
  const isDull = (each: Section): boolean => !each.blocks.some((block, index) => isTelling(placing, block, each.blocks[index - 1])) && each.sections.every(isDull);
  if (isUnknown && !section.sections.some(hasKnown) && isDull(section) && section.heading !== '') {
    glean(placing, flatten(section, 1));
    return noted(placing, section, ['sections'], 'sure', placeFree(placing, section));
  }
  const [entity] = kinds;
  if (entity !== undefined && isEntityKind(entity) && section.sections.length > 0 && section.sections.every((below) => isPartOf(below, kinds))) {
    const blocks = flatten(section, 1);
    glean(placing, blocks);
    const parts = placeEntity(placing, blocks, entity);
    const [part, more] = parts ?? [];
    if (part && !more) return noted(placing, section, part.fields ?? [], confidence, part);
  }
  return undefined;
}

/** Whether a section below belongs to what the one above is about. */
function isPartOf(section: Section, kinds: readonly SectionKind[]): boolean {
  const own = classifyHeading(section.heading);
  const fits = own === undefined || own.confidence === 'doubtful' || own.kinds.every((kind) => kinds.includes(kind));
  return fits && section.sections.every((below) => isPartOf(below, kinds));
}

/** Whether a block of a section without a known heading could be a list of the charter. */
function isTelling(placing: Placing, block: SourceBlock, before: SourceBlock | undefined): boolean {
  if (block.kind === 'table') return true;
  if (block.kind === 'list') return (before?.kind === 'paragraph' && (classifyLead(before.text, placing.language) ?? (boldLine(before) && classifyHeading(before.text))) !== undefined) || block.items.length > 1;
  return false;
}

function noted(placing: Placing, section: Section, fields: readonly string[], confidence: Classified['confidence'], part: LayoutPart): LayoutPart {
  placing.placed.push({ heading: headingOf(section), line: section.line, fields, confidence });
  return part;
}

function note(placing: Placing, section: Section, { kinds, confidence }: Classified): void {
  if (section.blocks.length > 0) placing.placed.push({ heading: headingOf(section), line: section.line, fields: kinds, confidence });
}

/** A section of the layout from its parts: one that stands alone needs no section of its own. */
function assemble(heading: LayoutPart, own: readonly LayoutPart[], below: readonly LayoutPart[]): LayoutPart {
  const [only, more] = own;
  if (only && !more && !only.heading && !only.sections) return { ...heading, ...only, ...(below.length > 0 && { sections: below }) };
  const sections = [...own, ...below];
  return { ...heading, ...(sections.length > 0 && { sections }) };
}

/** The blocks of a section, by what it is about. */
export function placeBlocks(placing: Placing, blocks: readonly SourceBlock[], about: Classified, section: Section): LayoutPart[] {
  if (blocks.length === 0) return [];
  const { kinds } = about;
  const [kind, other] = kinds;
  if (kinds.some((each) => each === 'signatures' || each === 'approval')) return placeApproval(placing, blocks, kinds);
  if (kind === 'review' && blocks.some(({ kind: of }) => of === 'table' || of === 'list')) return placeApproval(placing, blocks, kinds);
  if (kind === 'scope' || kind === 'scopeIn' || kind === 'scopeOut') {
    const side = kinds.includes('scopeIn') && kinds.includes('scopeOut') ? 'scope' : kind;
    return placeScope(placing, blocks, side);
  }
  if (kind !== undefined && isEntityKind(kind) && !(kind === 'membership' && other === 'roles')) {
    glean(placing, blocks);
    return placeEntity(placing, blocks, kind) ?? placeUnknown(placing, blocks);
  }
  return segmentRuns(placing, segmentsOf(blocks), kinds, section);
}

const FIELDS: { readonly [kind in SectionKind]?: ListField } = {
  objectives: { field: 'objectives', nests: true, term: 'title' },
  success: { field: 'success', nests: true, term: 'title' },
  deliverables: { field: 'deliverables', nests: true, term: 'title' },
  metrics: { field: 'metrics', nests: false, term: 'name' },
  responsibilities: { field: 'responsibilities', nests: true, term: 'title' },
  principles: { field: 'principles', nests: true, term: 'title' },
  norms: { field: 'norms', nests: true, term: 'title' },
  accountability: { field: 'accountability', nests: true, term: 'title' },
  procedures: { field: 'procedures', nests: false, term: 'title' },
  services: { field: 'services', nests: false, term: 'name' },
  channels: { field: 'channels', nests: false, term: 'name' },
  journey: { field: 'journey', nests: false, term: 'name' },
  reporting: { field: 'reporting', nests: false, term: undefined },
  stakeholders: { field: 'stakeholders', nests: false, term: 'name' },
  escalation: { field: 'escalation', nests: false, term: undefined },
  resources: { field: 'resources', nests: true, term: 'title' },
  risks: { field: 'risks', nests: true, term: 'title' },
  assumptions: { field: 'assumptions', nests: true, term: 'title' },
  constraints: { field: 'constraints', nests: true, term: 'title' },
  dependencies: { field: 'dependencies', nests: true, term: 'title' },
  policies: { field: 'policies', nests: true, term: 'title' },
  glossary: { field: 'glossary', nests: true, term: 'title' },
  references: { field: 'references', nests: true, term: 'title' },
  history: { field: 'history', nests: false, term: undefined },
};

const MEETING_KINDS: ReadonlySet<SectionKind> = new Set(['meetings', 'communication', 'availability']);

function segmentRuns(placing: Placing, segments: readonly Segment[], kinds: readonly SectionKind[], section: Section): LayoutPart[] {
  const [kind] = kinds;
  if (kinds.some((each) => each === 'members' || each === 'roles')) return placePeopleSection(placing, segments, kinds, section);
  if (kind !== undefined && MEETING_KINDS.has(kind)) return placeMeetings(placing, segments, kinds.includes('meetings') ? 'meetings' : kind);
  const into = kind && FIELDS[kind];
  if (!kind || !into) return placeUnknown(placing, segments.flatMap(({ lead, body }) => (body ? [...lead, body] : lead)));
  for (const { lead, body } of segments) glean(placing, body ? [...lead, body] : lead);
  const parts = placeList(placing, segments, kind, into);
  if (kind === 'procedures') for (const { entries = [] } of parts) entries.forEach(addCadence);
  return parts;
}

/** Members and roles: people where there are any, else roles, else what the words say of membership. */
function placePeopleSection(placing: Placing, segments: readonly Segment[], kinds: readonly SectionKind[], section: Section): LayoutPart[] {
  const about = aboutHeading(section.heading);
  const read = segments.map((segment) => {
    const isRoles = kinds[0] === 'roles' && !kinds.includes('members');
    return isRoles
      ? (placeRoles(placing, segment) ?? placePeople(placing, segment, about))
      : (placePeople(placing, segment, about) ?? placeRoles(placing, segment));
  });
  if (read.some((part) => part !== undefined))
    return segments.flatMap((segment, index) => {
      const part = read[index];
      if (part) return [part];
      glean(placing, segment.body ? [...segment.lead, segment.body] : segment.lead);
      return segment.body ? placeRest(placing, segment, kinds) : sayPart(segment.lead);
    });
  const blocks = segments.flatMap(({ lead, body }) => (body ? [...lead, body] : lead));
  glean(placing, blocks);
  if (kinds.includes('responsibilities')) return placeList(placing, segments, 'responsibilities', FIELDS['responsibilities'] as ListField);
  return placeEntity(placing, blocks, 'membership') ?? placeUnknown(placing, blocks);
}

function placeRest(placing: Placing, segment: Segment, kinds: readonly SectionKind[]): LayoutPart[] {
  const list = kinds.includes('responsibilities') || kinds.includes('roles') ? FIELDS['responsibilities'] : undefined;
  const isList = segment.body?.kind === 'list' && list;
  return isList ? placeList(placing, [segment], 'responsibilities', isList) : placeFreeText(placing, segment.body ? [...segment.lead, segment.body] : segment.lead);
}

/** Blocks of which no heading says what they are about: lists go by the words that introduce them, the rest stays. */
export function placeUnknown(placing: Placing, blocks: readonly SourceBlock[]): LayoutPart[] {
  const parts: LayoutPart[] = [];
  let rest: SourceBlock[] = [];
  const flush = (): void => {
    glean(placing, rest);
    parts.push(...placeRestText(placing, rest));
    rest = [];
  };
  for (const segment of segmentsOf(blocks)) {
    const last = segment.lead.at(-1);
    const [before, lead] = segment.body && last?.kind === 'paragraph' ? [segment.lead.slice(0, -1), [last]] : [segment.lead, []];
    const own = segment.body ? placeByLead(placing, { lead, body: segment.body }) : undefined;
    rest.push(...before);
    if (own) {
      flush();
      parts.push(...own);
    } else rest.push(...lead, ...(segment.body ? [segment.body] : []));
  }
  flush();
  return parts;
}

function placeRestText(placing: Placing, blocks: readonly SourceBlock[]): LayoutPart[] {
  return placeFreeText(placing, blocks);
}

/** A list or table by the words above it, or by what it holds; undefined where those do not tell. */
function placeByLead(placing: Placing, segment: Segment): LayoutPart[] | undefined {
  const { lead, body } = segment;
  const [last] = lead;
  const label = last && boldLine(last);
  const named = label === undefined ? undefined : classifyHeading(label, placing.language);
  const kind = (named?.confidence !== 'doubtful' ? named?.kinds[0] : undefined) ?? (last?.kind === 'paragraph' ? classifyLead(last.text, placing.language) : undefined);
  if (body?.kind === 'table') {
    const part = placeTable(placing, body, kind);
    return part ? [lead.length > 0 ? { ...part, ...sayPart(lead)[0] } : part] : undefined;
  }
  if (kind === undefined || kind === 'signatures') {
    if (kind === 'signatures') return placeApproval(placing, body ? [...lead, body] : lead, ['signatures']);
    const people = isPeopleList(segment) ? placePeople(placing, segment, aboutHeading('')) : undefined;
    return people && [people];
  }
  if (kind === 'scopeIn' || kind === 'scopeOut') return placeScope(placing, body ? [...lead, body] : lead, kind);
  if (kind === 'members' || kind === 'roles') {
    const part = placePeople(placing, segment, aboutHeading('')) ?? placeRoles(placing, segment);
    return part && [part];
  }
  if (MEETING_KINDS.has(kind)) return placeMeetings(placing, [segment], kind);
  const into = FIELDS[kind];
  return into && body?.kind === 'list' ? placeList(placing, [segment], kind, into) : undefined;
}

/** Without a word that says so, only a list in which every item names somebody is one of people. */
function isPeopleList({ body }: Segment): boolean {
  return body?.kind === 'list' && body.items.length > 1 && body.items.every(({ blocks: [first] }) => first?.kind === 'paragraph' && /^[*[]*\p{Lu}\p{Ll}+\s+(?:\p{L}\.?\s+)?\p{Lu}\p{Ll}+/u.test(first.text) && first.text.length < 100);
}
