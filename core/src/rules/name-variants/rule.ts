import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { wordPattern } from '../../text/word-pattern.js';
import type { Charter, Member } from '../../model/charter.generated.js';
import { memoOf } from '../../model/memo.js';
import type { Text } from '../../model/text.js';
import type { TextPlace } from '../../model/visit.js';
import type { Span } from '../../text/span.js';
import { slug } from '../../text/slug.js';
import { isOver } from '../kit/charter.js';
import { allTexts } from '../kit/once.js';
import { isActivePerson } from '../kit/people.js';
import { placeOfEntity } from '../kit/place.js';
import { placeInText } from '../kit/place-in-text.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import { replaceText } from '../kit/replace.js';
import type { CharterRule, Report } from '../rule.js';
import { areAlike } from './alike.js';

export const rule: CharterRule = {
  reads: 'charter',
  meta: {
    summary: 'Two names look like two spellings of one person’s name.',
    severity: 'warning',
    group: 'roles',
  },
  *check({ document, charter }) {
    if (isOver(charter)) return;
    const named = charter.members.filter(({ name }) => name && !hasPlaceholder(name.value)).slice(0, MOST);
    // Names that are alike share a word, and most share none.
    const partsOf = new Map(named.map((member) => [member, new Set(slug(member.label).split('-'))]));
    const alikeTo = (words: string, parts: Iterable<string>, among: readonly Member[]): Member | undefined => {
      const said = [...parts];
      return among.find(
        (member) => said.some((part) => partsOf.get(member)?.has(part)) && areAlike(member.label, words),
      );
    };
    for (const [i, member] of named.entries()) {
      const other = alikeTo(member.label, partsOf.get(member) ?? [], named.slice(0, i));
      if (other && !areKeptApart(member, other)) yield report(member.node, placeOfEntity(member), member.label, other);
    }
    const asWritten = new Set(named.map(({ label }) => slug(label)));
    const meant = new Map<string, Member | undefined>();
    for (const { text, span, words } of namesIn(charter)) {
      if (!meant.has(words) && meant.size < MOST) {
        const said = slug(words);
        meant.set(words, asWritten.has(said) ? undefined : alikeTo(words, said.split('-'), named));
      }
      const member = meant.get(words);
      if (!member) continue;
      const place = placeInText(document, text.node, span);
      const isWhole = span.start === 0 && span.end === text.value.length;
      const title = say`Change to ${quote(member.label)}`;
      const fixes = isWhole ? [{ title, safe: false, edits: [replaceText(text.node, member.label)] }] : [];
      yield { ...report(text.node, place, words, member), fixes };
    }
  },
};

/** Each is compared with each. */
const MOST = 150;

/** Addresses of their own say that they are two people. */
function areKeptApart(a: Member, b: Member): boolean {
  if (!isActivePerson(a) || !isActivePerson(b)) return false;
  return a.email !== undefined && b.email !== undefined && a.email.value !== b.email.value;
}

function report(node: Report['node'], span: Span, name: string, { label, ...member }: Member): Report {
  return {
    node,
    span,
    message: say`${quote(name)} and ${quote(label)} look like one person whose name is spelled in two ways. Write it the same everywhere, or add an address to each if they are two people.`,
    related: [{ span: placeOfEntity({ label, ...member }), message: say`The other spelling` }],
  };
}

interface NameInText {
  readonly text: Text;
  readonly span: Span;
  readonly words: string;
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
  }));
}

const LONGEST = 20_000;

/** Where names have to lead somewhere, another rule says so. */
function canNamePeople({ field, name, owner }: TextPlace): boolean {
  if (owner.shape === 'member' || owner.shape === 'signature' || owner.shape.startsWith('layout')) return false;
  if (field.refers && !field.free) return false;
  return !field.format && !field.words && name !== 'key' && name !== 'id';
}
