import { partHelp } from '../../schema/help.js';
import type { SourceBlock } from '../source/blocks.js';
import { classifyHeading, classifyLead, type Classified } from '../structure/classify.js';
import { boldLine } from '../structure/infer-headings.js';
import type { Section } from '../structure/outline.js';
import { areAuditors } from '../recognise/beside-team.js';
import { isOfThePast } from '../recognise/past.js';
import { SIGNED } from '../recognise/signed-by.js';
import { plain, plainBlocks } from '../source/plain.js';
import type { SectionKind } from '../words/words.js';
import { aboutOf, NONE } from './about-section.js';
import { placeBlocks } from './blocks.js';
import { aboutBelow, isBesideAims, objectiveIn } from './about-below.js';
import { SIGNING_KINDS } from './fields.js';
import { listAt, type LayoutPart } from './draft.js';
import { glean } from './glean.js';
import { isSignedForm, placeApproval, placeSigner } from './kinds/approval.js';
import { takeSignedLines, takeSignedRecord } from './kinds/take-signed.js';
import { takeTickedConsent } from './kinds/ticked-consent.js';
import { isSignedBy } from './said-signed.js';
import { splitSigning } from './split-signing.js';
import { isEntityKind, placeEntity } from './kinds/entities.js';
import { flatten, headingOf, placeFree, placeFreeText } from './kinds/free.js';
import { isCalledMeeting, placeOneMeeting } from './kinds/meetings.js';
import { placeOneProcedure } from './kinds/procedures.js';
import { gatherHolder, placeOneRole } from './kinds/roles.js';
import { gatherHeldHeadings } from './kinds/held-headings.js';
import { hasTwoSides } from './kinds/scope-labels.js';
import { gatherOfficer, placeOneMember } from './kinds/one-member.js';
import { holdsPeople } from './kinds/people.js';
import { gatherPeople } from './kinds/gather-people.js';
import { gatherOffice, gatherParts } from './kinds/people-in-parts.js';
import { isPartOf } from './part-of.js';
import { sayPart, wordsOf, type Placing } from './placing.js';
import { rolesOfSomebody } from './roles-of-somebody.js';

/** A section with all below it, as a section of the layout. `above` is what the section it stands in is about. */
export function placeSection(placing: Placing, section: Section, above: Classified): LayoutPart {
  const beside = placing.siblings.get(section) ?? [];
  const side = beside.find((each) => each === 'scopeIn' || each === 'scopeOut');
  const about: Classified =
    side !== undefined ? { kinds: [side], confidence: 'likely' } : aboutOf(placing, section, above);
  const heading = {
    ...(section.heading !== '' && { heading: section.heading }),
    ...(section.number !== '' && { number: section.number }),
  };
  const { signs, before, signing } = partsOf(section, about);
  if (!signs && signing.length === 0) takeSignedLines(placing, section.blocks);
  gatherPeople(placing, section.blocks, about.kinds);
  takeSignedRecord(placing, section);
  takeTickedConsent(placing, section);
  if (!ELSEWHERE.has(above.kinds[0] as SectionKind)) gatherOfficer(placing, section);
  gatherHeldHeadings(placing, section, about);
  const holder = rolesOfSomebody(section);
  if (holder) placing.roster.member(holder);
  if (placing.verbatim.has(section)) {
    gather(placing, section, about);
    if (section.blocks.length > 0) noted(placing, section, ['sections'], 'sure', {});
    return assemble(
      heading,
      sayOrFree(placing, section),
      section.sections.map((below) => placeSection(placing, below, about)),
    );
  }
  if (isOfNoMembers(section.heading) && about.kinds.every((kind) => PEOPLE.has(kind)))
    return assemble(
      noted(placing, section, ['sections'], 'sure', heading),
      placeFreeText(placing, flatten(section, 1)),
      [],
    );
  const objective =
    (above.kinds.includes('objectives') ? objectiveIn(section) : undefined) ??
    (above.kinds[0] === 'objectives' && beside.includes('point') ? section.heading : undefined);
  if (objective !== undefined) {
    const [said] = beside.includes('point') ? section.blocks : [];
    listAt(placing.charter, 'objectives').push(
      said?.kind === 'paragraph' ? { title: objective, text: said.text } : { text: objective },
    );
    return assemble(
      noted(placing, section, ['objectives'], 'sure', heading),
      placeFreeText(placing, flatten(section, 1)),
      [],
    );
  }
  if (beside.includes('person') && section.sections.length > 0 && above.kinds.some((kind) => PEOPLE.has(kind)))
    placeOneMember(placing, section);
  if (about.kinds[0] === 'members' && beside.includes('office')) gatherOffice(placing, section);
  if (about.kinds.some((kind) => kind === 'members' || kind === 'roles'))
    gatherParts(placing, section, about.kinds.includes('roles'));
  if (above.kinds.includes('roles') && section.sections.length > 0) gatherHolder(placing, section);
  if ((above.kinds[0] === 'signatures' || isSignedForm(section)) && placeSigner(placing, section))
    return assemble(
      noted(placing, section, ['signatures'], 'sure', heading),
      placeFreeText(placing, flatten(section, 1)),
      [],
    );
  const whole = placeWhole(placing, section, about, above);
  if (whole)
    return whole.heading === undefined && !whole.fields?.includes('sections') && !whole.fields?.includes('procedures')
      ? { ...heading, ...whole }
      : whole;
  const own = [
    ...placeBlocks(signs ? belowWords(placing, section.heading) : placing, before, about, section),
    ...placeSigning(placing, signing),
  ];
  if (section.blocks.length > 0)
    noted(placing, section, own.flatMap(fieldsOf), about.kinds.length > 0 ? about.confidence : 'sure', {});
  return assemble(
    heading,
    own,
    section.sections.map((below) =>
      placeSection(placing, below, isBesideAims(placing, section, below, about) ? NONE : aboutBelow(section, about)),
    ),
  );
}

/** What a section says of its own, and those who sign at its end, where it is not about them as a whole. */
function partsOf({ blocks }: Section, { kinds }: Classified): OwnParts {
  if (kinds.some((kind) => SIGNING_KINDS.has(kind))) return { signs: true, before: blocks, signing: [] };
  const [before, signing] = splitSigning(blocks);
  return { signs: false, before, signing };
}

interface OwnParts {
  readonly signs: boolean;
  readonly before: readonly SourceBlock[];
  readonly signing: readonly SourceBlock[];
}

function placeSigning(placing: Placing, signing: readonly SourceBlock[]): LayoutPart[] {
  if (signing.length === 0) return [];
  return placeApproval(belowWords(placing, plainBlocks(signing.slice(0, 1))), signing, ['signatures']);
}

/** Below words above those who sign: "Signed by" says that they have. */
function belowWords(placing: Placing, words: string): Placing {
  return { ...placing, isBelowSigned: SIGNED.test(plain(words)) };
}

/** "Former members", "Stable counterparts": words above those who are not, or no longer, of the team. */
function isOfNoMembers(heading: string): boolean {
  return isOfThePast(heading) || areAuditors(heading) || BESIDE.test(plain(heading));
}

/** Sections whose parts are about others than the team, or where people sign. */
const ELSEWHERE: ReadonlySet<SectionKind> = new Set([
  'stakeholders',
  'escalation',
  'signatures',
  'approval',
  'history',
]);

const BESIDE = /\bcounterparts?$|\bsponsors?(?:\(s\))?:?$/iu;

/** Sections whose headings may be those who are told of. */
const PEOPLE: ReadonlySet<SectionKind> = new Set(['members', 'membership', 'roles', 'responsibilities']);

/** What is worth knowing of words that are kept as they are, even if they are then said twice in the file. */
const GATHERED: ReadonlySet<SectionKind> = new Set([
  'members',
  'roles',
  'objectives',
  'scope',
  'scopeIn',
  'scopeOut',
  'meetings',
  'signatures',
  'approval',
]);

function gather(placing: Placing, section: Section, about: Classified): void {
  const { before, signing } = partsOf(section, about);
  if (about.kinds.some((kind) => GATHERED.has(kind))) placeBlocks(placing, before, about, section);
  else glean(placing, before);
  placeSigning(placing, signing);
}

function sayOrFree(placing: Placing, { blocks }: Section): LayoutPart[] {
  return blocks.length === 1 && blocks[0]?.kind === 'paragraph' ? sayPart(blocks) : placeFreeText(placing, blocks);
}

/** Sections that are one thing, with all below them. */
function placeWhole(
  placing: Placing,
  section: Section,
  { kinds, confidence }: Classified,
  above: Classified,
): LayoutPart | undefined {
  const [kind] = above.kinds;
  // "Communication and meetings" is about several.
  const areMeetings = kinds[0] === 'meetings' || (kinds[0] === 'communication' && kinds.includes('meetings'));
  // "Stand-up" below "Workflow": its name says that it is a meeting, and its words say when.
  if (kind !== 'meetings' && !areMeetings && section.sections.length === 0 && isCalledMeeting(section)) {
    const meeting = placeOneMeeting(placing, section);
    if (meeting) return noted(placing, section, ['meetings'], 'sure', meeting);
  }
  if (kind === 'procedures' || (confidence !== 'sure' && kinds[0] === 'procedures')) {
    const procedure = placeOneProcedure(placing, section);
    if (procedure) return noted(placing, section, ['procedures'], 'sure', procedure);
  }
  if (kind === 'meetings' && !section.sections.some((below) => classifyHeading(below.heading)?.confidence === 'sure')) {
    const meeting = placeOneMeeting(placing, section);
    if (meeting) return noted(placing, section, ['meetings'], 'sure', meeting);
  }
  const isPerson = kind === 'roles' && placing.siblings.get(section)?.includes('person') === true;
  const isMember =
    (kind === 'members' || isPerson) && section.sections.length === 0 && placeOneMember(placing, section);
  if (isMember)
    return noted(
      placing,
      section,
      ['members'],
      'sure',
      section.blocks.length > 0 ? { lead: wordsOf(section.blocks) } : {},
    );
  if ((kind === 'roles' || kind === 'members') && !holdsPeople(section.blocks)) {
    const role = placeOneRole(placing, section);
    if (role) return noted(placing, section, ['roles'], 'sure', role);
  }
  const isUnknown = kinds.length === 0 || kinds[0] === 'contents';
  const hasKnown = (each: Section): boolean =>
    classifyHeading(each.heading, placing.language) !== undefined || each.sections.some(hasKnown);
  const isDull = (each: Section): boolean =>
    !isSignedBy(each.blocks) &&
    splitSigning(each.blocks)[1].length === 0 &&
    !hasTwoSides(each.blocks) &&
    !each.blocks.some((block, index) => isTelling(placing, block, each.blocks[index - 1])) &&
    each.sections.every(isDull);
  if (isUnknown && !section.sections.some(hasKnown) && isDull(section) && section.heading !== '') {
    glean(placing, flatten(section, 1));
    return noted(placing, section, ['sections'], 'sure', placeFree(placing, section));
  }
  const [entity] = kinds;
  if (
    entity !== undefined &&
    isEntityKind(entity) &&
    section.sections.length > 0 &&
    section.sections.every((below) => isPartOf(below, kinds))
  ) {
    const blocks = flatten(section, 1);
    glean(placing, blocks);
    const parts = placeEntity(placing, blocks, entity);
    const [part, more] = parts ?? [];
    if (part && !more) return noted(placing, section, part.fields ?? [], confidence, part);
  }
  return undefined;
}

/** Whether a block of a section without a known heading could be a list of the charter. */
function isTelling(placing: Placing, block: SourceBlock, before: SourceBlock | undefined): boolean {
  if (block.kind === 'table') return true;
  if (block.kind === 'list')
    return (
      (before?.kind === 'paragraph' &&
        (classifyLead(before.text, placing.language) ?? (boldLine(before) && classifyHeading(before.text))) !==
          undefined) ||
      block.items.length > 1
    );
  return false;
}

function noted(
  placing: Placing,
  section: Section,
  fields: readonly string[],
  confidence: Classified['confidence'],
  part: LayoutPart,
): LayoutPart {
  placing.placed.push({ heading: headingOf(section), line: section.line, file: section.file, fields, confidence });
  const [field = ''] = (fields[0] ?? '').split('.', 1);
  const title = partHelp('charter')?.fields[field]?.title;
  if (confidence === 'doubtful' && title !== undefined && field !== 'sections')
    placing.doubts.push({
      about: field,
      text: `What stands below “${headingOf(section)}” was taken for: ${title}.`,
      line: section.line,
    });
  return part;
}

function fieldsOf({ fields = [], sections = [] }: LayoutPart): string[] {
  return [...fields, ...sections.flatMap(fieldsOf)];
}

/** A section of the layout from its parts: one that stands alone needs no section of its own. */
function assemble(heading: LayoutPart, own: readonly LayoutPart[], below: readonly LayoutPart[]): LayoutPart {
  const [only, more] = own;
  if (only && !more && !only.heading && !only.sections)
    return { ...heading, ...only, ...(below.length > 0 && { sections: below }) };
  const sections = [...own, ...below];
  return { ...heading, ...(sections.length > 0 && { sections }) };
}
