import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { wordPattern } from '../../text/word-pattern.js';
import type { Charter, Member } from '../../model/charter.generated.js';
import { memoOf } from '../../model/memo.js';
import type { Text } from '../../model/text.js';
import type { TextPlace } from '../../model/visit.js';
import type { Span } from '../../text/span.js';
import { pathOf } from '../../syntax/tree.js';
import { slug } from '../../text/slug.js';
import { isOver } from '../kit/charter.js';
import { allTexts } from '../kit/once.js';
import { isActivePerson } from '../kit/people.js';
import { placeOfEntity } from '../kit/place.js';
import { placeInText } from '../kit/place-in-text.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import { replaceText } from '../kit/replace.js';
import type { Report, SectionRule } from '../rule.js';
import { alikeAmong, createKnown } from './known.js';

export const rule: SectionRule = {
  reads: 'section',
  given: ['members'],
  each: 'entry',
  meta: {
    summary: 'Two names look like two spellings of one person’s name.',
    severity: 'warning',
    group: 'roles',
  },
  *check({ document, charter }) {
    if (isOver(charter)) return;
    const memo = memoOf(charter);
    const named = charter.members.filter(({ name }) => name && !hasPlaceholder(name.value)).slice(0, MOST);
    const known = createKnown();
    for (const member of named) {
      const other = alikeAmong(known.sharing(slug(member.label)), member.label, memo);
      if (other && !areKeptApart(member, other)) yield report(member.node, placeOfEntity(member), member.label, other);
      known.add(member);
    }
    const asWritten = new Set(named.map(({ label }) => slug(label)));
    const meant = new Map<string, Map<string, Member | undefined>>();
    for (const { text, span, words, said } of namesIn(charter)) {
      const sharing = asWritten.has(said) ? [] : known.sharing(said);
      if (sharing.length === 0) continue;
      const here = meantIn(meant, text);
      if (!here.has(words) && here.size < MOST) here.set(words, alikeAmong(sharing, words, memo));
      const member = here.get(words);
      if (!member) continue;
      const place = placeInText(document, text.node, span);
      const isWhole = span.start === 0 && span.end === text.value.length;
      const title = say`Change to ${quote(member.label)}`;
      const fixes = isWhole ? [{ title, safe: false, edits: [replaceText(text.node, member.label)] }] : [];
      yield { ...report(text.node, place, words, member), fixes };
    }
  },
};

/** What names turned out to mean in the section that a text stands in: in each, so many are looked at. */
function meantIn<T>(meant: Map<string, Map<string, T>>, { node }: Text): Map<string, T> {
  const section = String(pathOf(node)[0]);
  const here = meant.get(section) ?? new Map<string, T>();
  meant.set(section, here);
  return here;
}

/** Of members, each of whom is compared with others, and of names in a section. */
const MOST = 150;

/** Addresses of their own say that they are two people. */
function areKeptApart(a: Member, b: Member): boolean {
  if (!isActivePerson(a) || !isActivePerson(b)) return false;
  return a.email !== undefined && b.email !== undefined && a.email.value !== b.email.value;
}

function report(node: Report['node'], span: Span, name: string, other: Member): Report {
  return {
    node,
    span,
    message: say`${quote(name)} and ${quote(other.label)} look like one person whose name is spelled in two ways. Write it the same everywhere, or add an address to each if they are two people.`,
    related: [{ span: placeOfEntity(other), message: say`The other spelling` }],
  };
}

interface NameInText {
  readonly text: Text;
  readonly span: Span;
  readonly words: string;
  /** Their slug. */
  readonly said: string;
}

/** Two or three words with capitals in a row. */
const NAME = wordPattern(
  String.raw`(?<![\p{L}\p{N}@.])\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)? \p{Lu}[\p{L}'’-]+(?![\p{L}@])`,
  'gu',
);

/** Every name in the words of a charter but those of its members, each spelling once. */
function* namesIn(charter: Charter): Generator<NameInText> {
  const seen = new Set<Text>();
  for (const place of allTexts(charter)) {
    const { text } = place;
    if (!canNamePeople(place) || seen.has(text) || !text.value.includes(' ')) continue;
    seen.add(text);
    for (const name of memoOf(charter).recall('names', text.value, namesInText)) yield { text, ...name };
  }
}

function namesInText(text: string): Omit<NameInText, 'text'>[] {
  return [...text.slice(0, LONGEST).matchAll(NAME)].map(({ index, 0: words }) => ({
    span: { start: index, end: index + words.length },
    words,
    said: slug(words),
  }));
}

const LONGEST = 20_000;

/** Where names have to lead somewhere, another rule says so. */
function canNamePeople({ field, name, owner }: TextPlace): boolean {
  if (owner.shape === 'member' || owner.shape === 'signature' || owner.shape.startsWith('layout')) return false;
  if (field.refers && !field.free) return false;
  return !field.format && !field.words && name !== 'key' && name !== 'id';
}
