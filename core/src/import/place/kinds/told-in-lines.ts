import { isCraft } from '../../recognise/craft.js';
import { isGivenName } from '../../recognise/given-names.js';
import { arePronouns, isRoleTitle, nameLikeness } from '../../recognise/names.js';
import { peopleIn } from '../../recognise/people.js';
import type { Person } from '../../recognise/person.js';
import { rolesIn, rolesInField } from '../../recognise/roles-in.js';
import { isOrganization } from '../../recognise/organizations.js';
import { isTownAndCountry } from '../../recognise/places.js';
import { isFirstNames, isShort } from '../../recognise/short-lines.js';
import { isVacant } from '../../recognise/status.js';
import type { SourceBlock } from '../../source/blocks.js';
import { plain } from '../../source/plain.js';
import { splitLabel } from '../../structure/infer-headings.js';
import { exactColumnKind } from '../../words/column-kinds.js';
import { holdersOf } from './people-lines.js';

/** A line of a section, in whatever block it stands. */
interface Line {
  readonly text: string;
  /** How many lists it is in. */
  readonly depth: number;
}

/** What a line says of somebody: who it is, what they are, or anything else. */
interface Told {
  readonly kind: 'name' | 'role' | 'other';
  readonly words: string;
  readonly isLabelled: boolean;
}

/** People who are told of in lines, one after the other. */
export interface InLines {
  readonly people: readonly Person[];
  /** Whether names come first, or labels say what is what: then nothing else needs to be read. */
  readonly isWhole: boolean;
}

/**
 * Somebody's name on a line and what they are on the next, with or without labels, in lists, below each other in
 * paragraphs, or as words with their meanings; or the other way round. Other lines may stand between. Undefined where
 * the lines do not follow that pattern.
 */
export function toldInLines(blocks: readonly SourceBlock[]): InLines | undefined {
  const lines = blocks.flatMap((block) => linesOf(block, 0));
  const top = lines.filter(({ depth }) => depth === Math.min(...lines.map((line) => line.depth)));
  const areNames = top.length > 1 && top.length < lines.length && top.every(({ text }) => isShort(bare(text)));
  const bold = lines.map(({ text }) => boldName(text));
  const areBold = bold.filter((name) => nameLikeness(name) === 2).length > 1;
  const read = lines.map((line, index) =>
    areBold && isShort(bold[index] as string)
      ? { kind: 'name' as const, words: bold[index] as string, isLabelled: false }
      : toldIn(line, areNames && top.includes(line)),
  );
  const facts = withRolesBelow(lines, read);
  const labelled = facts.filter(({ isLabelled }) => isLabelled);
  const isRecord = ['name', 'role'].every((kind) => labelled.some((fact) => fact.kind === kind));
  return isRecord
    ? inOrder(
        facts.filter(({ isLabelled, kind }) => isLabelled || kind === 'other'),
        true,
      )
    : inOrder(
        withTitlesAlike(
          facts,
          lines.map(({ text }) => isSetOff(text)),
        ),
        false,
      );
}

/** "Ana Ruiz" above "**Social media**", where below most names there is a title: what stands in its place is one, too. */
function withTitlesAlike(facts: readonly Told[], setOff: readonly boolean[]): readonly Told[] {
  const isBelow = (index: number): boolean => facts[index - 1]?.kind === 'name';
  const below = facts.flatMap((fact, index) => (isBelow(index) ? [{ fact, isSetOff: setOff[index] }] : []));
  const titles = below.filter(({ fact }) => fact.kind === 'role');
  const areSetOff = titles.every(({ isSetOff: is }) => is);
  const least = areSetOff ? Math.max(2, below.length * 0.6) : Math.max(3, below.length * 0.75);
  if (titles.length < least) return facts;
  return facts.map((fact, index) =>
    fact.kind === 'other' && isBelow(index) && setOff[index] === areSetOff && couldBeTitle(fact.words)
      ? { ...fact, kind: 'role' }
      : fact,
  );
}

/** In bold or italics, all of it. */
function isSetOff(text: string): boolean {
  return /^([*_]{1,3})[^*_]+\1$/u.test(text.trim());
}

/** "**Social media**", right below one of several names. */
export function isSetOffTitle(line: string): boolean {
  return isSetOff(line) && couldBeTitle(plain(line));
}

function couldBeTitle(words: string): boolean {
  return (
    /^\p{Lu}[^:.!?@\d\n]{2,50}$/u.test(words) &&
    words.split(/\s+/).length < 5 &&
    !isOrganization(words) &&
    !isTownAndCountry(words) &&
    !isVacant(words) &&
    !/^(?:contact|profile|website|home ?page|e-?mail|linkedin|kontakt|contacto|x{2,})$/iu.test(words)
  );
}

/** Below names, one or two words each of which half say what somebody is: then the others do, too, such as "Sound and Music". */
function withRolesBelow(lines: readonly Line[], facts: readonly Told[]): readonly Told[] {
  const depths = lines.flatMap(({ depth }, index) => (facts[index]?.kind === 'name' ? [depth] : []));
  const level = Math.min(...depths);
  const below = facts.filter((_, index) => (lines[index] as Line).depth > level);
  const titles = below.filter(({ kind }) => kind === 'role').length;
  const areNamed = lines.every(({ depth }, index) => depth !== level || facts[index]?.kind === 'name');
  const areRoles = areNamed && titles > 1 && titles >= below.length / 2 && below.every(isPhrase);
  return areRoles ? facts.map((fact) => (below.includes(fact) ? asRole(fact) : fact)) : facts;
}

/** "Sound Lead" of "Sound Lead (effects and music)". */
function asRole({ words, isLabelled }: Told): Told {
  return { kind: 'role', words: words.replace(/\s\(\p{Ll}[^()]*\)$/u, ''), isLabelled };
}

/** A few words in capitals that name nobody and are no sentence. */
function isPhrase({ words, isLabelled }: Told): boolean {
  const said = words.replaceAll(/\s*\([^()]*\)/g, '');
  return !isLabelled && /^\p{Lu}[^.,!?:;@]*$/u.test(said) && said.split(/\s+/).length < 6 && !isGivenName(said);
}

function linesOf(block: SourceBlock, depth: number): Line[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text.split('\n').map((text) => ({ text, depth }));
    case 'list':
      return block.items.flatMap(({ blocks }) =>
        blocks.flatMap((inner, index) => linesOf(inner, depth + (index === 0 ? 1 : 2))),
      );
    case 'terms':
      return block.entries.flatMap(({ term, blocks }) => [
        { text: term, depth },
        ...blocks.flatMap((inner) => linesOf(inner, depth + 1)),
      ]);
    case 'quote':
      return block.blocks.flatMap((inner) => linesOf(inner, depth));
    default:
      return [];
  }
}

function bare(text: string): string {
  return plain(text).replace(/:$/, '');
}

/** "Ana" of "**Ana** (she/her) 🌍" on a line; empty where it says anything else. */
function boldName(text: string): string {
  const [, name = '', inner] =
    /^(?:\*\*|__)([^*_]{2,60})(?:\*\*|__)\s{0,9}(?:\(([^()]{0,60})\))?$/u.exec(withoutPictures(text)) ?? [];
  return inner === undefined || arePronouns(inner.trim()) ? plain(name).replace(/:$/, '') : '';
}

function withoutPictures(text: string): string {
  return text.replaceAll(/(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\ufe0f|\u200d)+/gu, '').trim();
}

function toldIn({ text }: Line, isName: boolean): Told {
  const words = bare(text);
  const [, term = '', meaning = ''] = /^([^:–—]{2,30}?)\s+[–—-]\s+(\S.*)$/u.exec(words) ?? [];
  const split = splitLabel(text) ?? { label: term, rest: meaning };
  const kind = exactColumnKind(plain(split.label).replace(/\s*#?\d{0,2}\s*:?$/, ''));
  const rest = plain(split.rest);
  if (kind === 'name') return { kind: 'name', words: rest, isLabelled: true };
  if (kind === 'role' || (kind === 'responsibilities' && isTitle(rest)))
    return { kind: 'role', words: rest, isLabelled: true };
  if (isName || (nameLikeness(words) === 2 && !isRoleTitle(words))) return { kind: 'name', words, isLabelled: false };
  // "Chair of the board. Speaks Spanish."
  const [title = ''] = words.split(/\.\s+(?=\p{Lu})|\.$/u);
  return isTitle(title)
    ? { kind: 'role', words: title, isLabelled: false }
    : { kind: 'other', words, isLabelled: false };
}

function isTitle(words: string): boolean {
  const isSaid = isRoleTitle(words) || isCraft(words);
  return isSaid && words.split(/\s+/).length < 7 && nameLikeness(words) < 2 && !/[:.!?]/.test(words);
}

interface Group {
  readonly head: Told;
  /** What is told right behind it, and what is told with a label further on. */
  readonly told: Told[];
}

function inOrder(facts: readonly Told[], isRecord: boolean): InLines | undefined {
  const first = facts.find(({ kind }) => kind !== 'other')?.kind;
  if (first === undefined || first === 'other') return undefined;
  const groups: Group[] = [];
  // Whether nothing else has been told since the head: "Members" below the treasurer is no other one.
  let isOpen = false;
  for (const [index, fact] of facts.entries()) {
    const last = groups.at(-1);
    const before = facts[index - 1];
    if (fact.kind === first) groups.push({ head: fact, told: [] });
    else if (last && (fact.isLabelled || isOpen) && fact.kind !== 'other') last.told.push(fact);
    else if (last && first === 'role' && before === last.head && isFirstNames(fact.words))
      last.told.push({ ...fact, kind: 'name' });
    isOpen = fact.kind === first || (isOpen && fact.kind !== 'other');
  }
  const full = groups.filter(({ told }) => told.some(({ words }) => !isVacant(words)));
  if (full.length < (isRecord ? 1 : 2) || full.length < groups.length * 0.6) return undefined;
  const people = groups.flatMap((group) => (first === 'name' ? personIn(group) : holdersIn(group)));
  return people.length >= full.length * 0.6 && people.length > 0
    ? { people, isWhole: isRecord || first === 'name' }
    : undefined;
}

function personIn({ head, told }: Group): Person[] {
  const [person, more] = isVacant(head.words) ? [] : peopleIn(head.words, { short: true, many: false });
  if (!person || more) return [];
  const roles = told
    .filter(({ words }) => !isVacant(words))
    .flatMap(({ words, isLabelled }) => (isLabelled ? rolesInField(words) : rolesIn(words)));
  return [{ ...person, roles: [...person.roles, ...roles] }];
}

function holdersIn({ head, told }: Group): Person[] {
  const people = told
    .filter(({ words }) => !isVacant(words))
    .flatMap(({ words }) => peopleIn(words, { short: true, many: true }));
  return holdersOf(head.words, people);
}
