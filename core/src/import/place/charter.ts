import type { SourceBlock } from '../source/blocks.js';
import { plain, plainBlocks } from '../source/plain.js';
import { slug } from '../../text/slug.js';
import { classifyHeading, classifyLead, type Classified } from '../structure/classify.js';
import type { Outline, Section } from '../structure/outline.js';
import { NONE } from './about-section.js';
import { namesAims } from './aims-named.js';
import { takeLabelledAims } from './labelled-aims.js';
import { takeLabelledScope } from './labelled-scope.js';
import { siblingsIn } from '../structure/siblings.js';
import type { SectionKind } from '../words/words.js';
import { namesScope } from './scope-named.js';
import { listAt, textAt, thingAt, thingsAt, type LayoutPart, type Thing } from './draft.js';
import { gatherRuns } from './kinds/stray-people.js';
import { glean } from './glean.js';
import { lastLook, linesOfOutline } from './last-look.js';
import { flatten, placeFreeText } from './kinds/free.js';
import { isBlankName, nameLikeness } from '../recognise/names.js';
import type { Person } from '../recognise/person.js';
import { overseersIn } from '../recognise/overseers.js';
import { meetingsIn } from '../recognise/meetings.js';
import { meetingThing } from './kinds/meetings.js';
import { gatherBelowLabels, gatherHolders, peopleOfLine } from './kinds/people-below.js';
import { placeApproval } from './kinds/approval.js';
import { gatherTurns } from './kinds/turns.js';
import { placeScope } from './kinds/scope.js';
import { splitSigning } from './split-signing.js';
import { placeSection } from './section.js';
import { placeUnknown } from './unknown.js';
import { sayPart, wordsOf, type Doubt, type Placed, type Placing } from './placing.js';
import { appointedPeople } from '../recognise/told-people.js';
import { createRoster, fullNamesOf } from './roster.js';
import { titledFirstNames } from './titled-first-names.js';

export interface Drafted {
  readonly charter: Thing;
  readonly parts: readonly LayoutPart[];
  readonly placed: readonly Placed[];
  readonly doubts: readonly Doubt[];
}

export interface DraftOptions {
  readonly language: string | undefined;
  readonly verbatim: ReadonlySet<Section>;
  /** Whether the whole document is one of objectives, as its file is called. */
  readonly isOfAims?: boolean;
}

/** The outline of a document as a charter in the making. */
export function draftCharter(outline: Outline, options: DraftOptions): Drafted {
  // What refers to members and roles may stand before the place that names them, so all are gathered first.
  const first = draft(outline, options, {
    known: new Set(),
    named: new Set(),
    strangersApprove: false,
    team: new Set(),
    fullNames: new Map(),
    isFilledIn: false,
    unsaid: [],
    signers: [],
    overseers: new Set(),
  });
  const members = thingsAt(first.charter, 'members');
  const unsaid = members.length < 2 ? lastLook(outline, options.language) : [];
  const rolesToo =
    members.length > 1 && first.named.length === 0
      ? rolesOfSigners(members, [...lastLook(outline, options.language), ...chosenByFirstName(outline, members)])
      : [];
  const names = [...members.map((member) => textAt(member, 'name')), ...unsaid.map(({ name }) => name)];
  return draft(outline, options, {
    known: slugsOf([...members, ...thingsAt(first.charter, 'roles'), ...unsaid.map(({ name }) => ({ name }))]),
    named: slugsOf(first.named),
    strangersApprove: first.strangersApprove,
    team: new Set(teamIn(outline.sections, options.language, slugsOf(first.named))),
    fullNames: fullNamesOf(names),
    isFilledIn: names.some((name) => nameLikeness(name) === 2 && !isBlankName(name)),
    unsaid,
    signers: rolesToo,
    overseers: overseersIn(linesOfOutline(outline)),
  });
}

/** Those whom only their signatures tell of, as words elsewhere do with what they are. */
function rolesOfSigners(members: readonly Thing[], people: readonly Person[]): readonly Person[] {
  const signed = slugsOf(members);
  return people.filter(({ name, roles }) => roles.length > 0 && signed.has(slug(plain(name))));
}

/** "We have chosen Ana as lead", "Lead: Ana": whom the only member of that first name must be. */
function chosenByFirstName(outline: Outline, members: readonly Thing[]): readonly Person[] {
  const lines = linesOfOutline(outline);
  const chosen = [
    ...lines.flatMap(appointedPeople).filter(({ name }) => nameLikeness(name) === 1),
    ...titledFirstNames(lines),
  ];
  const fullNames = fullNamesOf([
    ...members.map((member) => textAt(member, 'name')),
    ...chosen.map(({ name }) => name),
  ]);
  return chosen.flatMap((person) => {
    const name = fullNames.get(slug(plain(person.name)));
    return name === undefined ? [] : [{ ...person, name }];
  });
}

/** Adds them to the members, to be confirmed by a reader. */
function takeUnsaid({ roster, doubts }: Placing, people: readonly Person[], line: number): void {
  for (const person of people) roster.member(person);
  const text = 'Nothing says who the members are: these people were taken for them, by where they are named.';
  doubts.push({ about: 'members', text, line });
}

/** What a first look at the whole document has found. */
interface Gathered extends Pick<Placing, 'known' | 'named' | 'strangersApprove' | 'team' | 'overseers'> {
  readonly fullNames: ReadonlyMap<string, string>;
  readonly isFilledIn: boolean;
  /** Who the team is, where no words say so. */
  readonly unsaid: readonly Person[];
  /** Who signs, and is nowhere said to be a member, with what they are. */
  readonly signers: readonly Person[];
}

/** The people whom sections about members name, where they name at least two of those that the document has. */
function teamIn(sections: readonly Section[], language: string | undefined, named: ReadonlySet<string>): string[] {
  return sections.flatMap((section): string[] => {
    const about = classifyHeading(section.heading, language);
    const isTeam = about?.kinds[0] === 'members' && about.confidence !== 'doubtful';
    if (!isTeam) return teamIn(section.sections, language, named);
    const words = slug(plainBlocks(flatten(section, 1)));
    const found = [...named].filter((name) => name.includes('-') && words.includes(name));
    return found.length > 1 ? found : [];
  });
}

function slugsOf(things: readonly Thing[]): Set<string> {
  return new Set(things.map((each) => slug(plain(textAt(each, 'name') || textAt(each, 'title')))));
}

function draft(
  outline: Outline,
  { language, verbatim, isOfAims = false }: DraftOptions,
  { known, named, strangersApprove, team, fullNames, isFilledIn, unsaid, signers, overseers }: Gathered,
): Drafted & { readonly named: readonly Thing[]; readonly strangersApprove: boolean } {
  const charter: Thing = {};
  const placing: Placing = {
    charter,
    roster: createRoster(charter, fullNames, isFilledIn),
    language,
    verbatim,
    siblings: siblingsIn(outline.sections),
    namesScope: outline.sections.some(namesScope),
    namesAims: outline.sections.some(namesAims),
    known,
    named,
    strangersApprove,
    team,
    overseers,
    placed: [],
    doubts: outline.doubts.map((doubt) => ({ about: 'title', ...doubt })),
  };
  const parts = [
    ...placeOpening({ ...placing, team: new Set() }, outline),
    ...outline.sections.map((section) =>
      placeSection(placing, section, isOfAims && placing.siblings.get(section)?.includes('point') ? AIMS : NONE),
    ),
  ];
  if (unsaid.length > 0) takeUnsaid(placing, unsaid, outline.sections[0]?.line ?? 1);
  for (const person of signers) placing.roster.member(person);
  if (charter['objectives'] === undefined) takeLabelledAims(charter, outline);
  takeLabelledScope(charter, outline);
  if (charter['members'] === undefined) gatherTurns(placing, outline);
  return {
    charter,
    parts,
    placed: placing.placed,
    doubts: placing.doubts,
    named: placing.roster.named(),
    strangersApprove: placing.roster.isSignedByNamed(),
  };
}

const AIMS: Classified = { kinds: ['objectives'], confidence: 'likely' };

/** What stands before the first heading: the mission, the facts, an introduction. */
function placeOpening(placing: Placing, { opening, sections }: Outline): LayoutPart[] {
  if (opening.blocks.length === 0) return [];
  gatherRuns(placing, opening.blocks);
  if (placing.verbatim.has(opening)) {
    glean(placing, opening.blocks);
    return placeFreeText(placing, opening.blocks);
  }
  gatherBelowLabels(placing, opening.blocks);
  gatherHolders(placing, opening.blocks);
  const kinds = new Set(sections.flatMap(kindsOf));
  const parts: LayoutPart[] = [];
  let rest: SourceBlock[] = [];
  const flush = (): void => {
    if (rest.length > 0) parts.push(...placeRest(placing, rest, kinds));
    rest = [];
  };
  const [before, signing] = splitSigning(opening.blocks);
  for (const block of before) {
    const own = placeTelling(placing, block, kinds);
    if (own) {
      flush();
      // Lines beside the one that says so may tell who is what.
      if (block.kind === 'paragraph' && block.text.includes('\n')) glean(placing, [block]);
      parts.push(own);
    } else rest.push(block);
  }
  flush();
  if (signing.length > 0) parts.push(...placeApproval(placing, signing, ['signatures']));
  placing.placed.push({
    heading: '',
    line: opening.line,
    file: opening.file,
    fields: [...new Set(parts.flatMap(({ fields = [] }) => fields))],
    confidence: 'likely',
  });
  return parts;
}

function kindsOf(section: Section): SectionKind[] {
  return [...(classifyHeading(section.heading)?.kinds ?? []), ...section.sections.flatMap(kindsOf)];
}

/** Words for a scope, of a sentence about one of its points. */
const IN_SCOPE =
  /\b(?:in|within|out of|outside(?: of)?|beyond) (?:the )?scope\b(?! of)|\b(?:dentro|fuera) del? (?:alcance|ámbito)\b(?! de)|\b(?:ingår|omfattas)\b|\baußerhalb des umfangs\b|\bhors (?:du )?périmètre\b/iu;

/** A paragraph that says by itself what it is about, where no section is. */
function placeTelling(placing: Placing, block: SourceBlock, kinds: ReadonlySet<SectionKind>): LayoutPart | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const { charter, language } = placing;
  const words = plain(block.text);
  if (words.endsWith(':') || words.split(/\s+/).length < 6) return undefined;
  const kind = classifyLead(words.slice(0, 400), language);
  const hasPurpose =
    ['purpose', 'mission'].some((each) => kinds.has(each as SectionKind)) || charter['purpose'] !== undefined;
  if (kind === 'purpose' && !hasPurpose) {
    thingAt(charter, 'purpose')['text'] = wordsOf([block]);
    return { fields: ['purpose.text'] };
  }
  const hasScope = [...kinds].some((each) => each.startsWith('scope'));
  // What is "in scope" is a point; of what a team "is responsible for", only the things that are named in a row are.
  // "Those included: Ana Ruiz, Bo Lind" are people.
  const isOfPeople = peopleOfLine(words.replace(/^[^:]{2,60}:\s/u, '').replace(/\.$/, '')).length > 1;
  if ((kind === 'scopeIn' || kind === 'scopeOut') && !hasScope && !isOfPeople)
    return placeScope(placing, [block], IN_SCOPE.test(words) ? kind : 'scope')[0];
  const [meeting] = kinds.has('meetings') ? [] : meetingsIn(block.text, false);
  if (!meeting) return undefined;
  const made = { ...meetingThing(meeting), text: wordsOf([block]) };
  listAt(charter, 'meetings').push(made);
  return { fields: ['meetings'], entries: [made], list: 'paragraphs' };
}

/** Facts stay as they stand; sentences introduce the charter, where no section does. */
function placeRest(placing: Placing, blocks: readonly SourceBlock[], kinds: ReadonlySet<SectionKind>): LayoutPart[] {
  const isProse = blocks.every((block) => block.kind === 'paragraph' && !isLine(block.text));
  if (isProse && placing.charter['introduction'] === undefined && !kinds.has('introduction')) {
    glean(placing, blocks);
    placing.charter['introduction'] = wordsOf(blocks);
    return [{ fields: ['introduction'] }];
  }
  if (blocks.every((block) => block.kind === 'paragraph')) {
    glean(placing, blocks);
    return sayPart(blocks);
  }
  return placeUnknown(placing, blocks, (_, rest) => introduce(placing, rest, kinds));
}

/** The first words that are no facts introduce the charter. */
function introduce(placing: Placing, blocks: readonly SourceBlock[], kinds: ReadonlySet<SectionKind>): LayoutPart[] {
  const isProse = blocks.some((block) => block.kind === 'paragraph' && plain(block.text).split(/\s+/).length > 12);
  if (!isProse || placing.charter['introduction'] !== undefined || kinds.has('introduction'))
    return placeFreeText(placing, blocks);
  placing.charter['introduction'] = wordsOf(blocks);
  return [{ fields: ['introduction'] }];
}

/** A line under the title: a date, a name, a label with its fact. */
function isLine(text: string): boolean {
  const words = plain(text);
  return words.split(/\s+/).length < 8 && !/[.!?]$/.test(words)
    ? true
    : text.includes('\n') || /^[^.!?]{2,40}:\s\S/.test(words);
}
