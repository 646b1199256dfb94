import { quote } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import { wordPattern } from '../../text/word-pattern.js';
import type { CharterDocument } from '../../document.js';
import type { Charter } from '../../model/charter.generated.js';
import { memoOf } from '../../model/memo.js';
import type { TextPlace } from '../../model/visit.js';
import { slug } from '../../text/slug.js';
import type { Span } from '../../text/span.js';
import { allTexts } from '../kit/once.js';
import { placeInText } from '../kit/place-in-text.js';
import { sentencesOf, within } from '../kit/prose.js';
import { removeEntry } from '../kit/remove.js';
import type { Fix, SectionRule } from '../rule.js';
import { ALWAYS, BESIDE_A_NAME, IN_A_NAME, OF_A_PERSON, type Pattern, type PrivateMatter } from './patterns.js';

const CAPITAL_WORDS = wordPattern(String.raw`\p{Lu}[\p{L}’'-]+`, 'gu');

export const rule: SectionRule = {
  reads: 'section',
  given: ['members'],
  each: 'entry',
  meta: {
    summary: 'The charter tells something about a person that is nobody else’s business.',
    severity: 'warning',
    group: 'roles',
  },
  *check({ document, charter }) {
    let names: ReadonlySet<string> | undefined;
    for (const place of allTexts(charter)) {
      const { node, value } = place.text;
      if (!/[\d@]/.test(value)) continue;
      const mayBePrivate = PEOPLE.has(place.owner.shape)
        ? memoOf(charter).recall('may be private of a person', value, mayBePrivateOfPerson)
        : memoOf(charter).recall('may be private', value, mayBePrivateAnywhere);
      if (!mayBePrivate) continue;
      names ??= new Set(charter.members.flatMap(({ label }) => slug(label).split('-').filter(isTelling)));
      for (const { span, matter } of privateMatters(place, charter, names)) {
        yield {
          node,
          span: placeInText(document, node, span),
          fixes: fixesFor(document, place),
          message: say`${quote(value.slice(span.start, span.end))} is ${MATTERS[matter]}. A charter is read, copied and kept by many, and cannot be called back. ${ADVICE[matter]}`,
        };
      }
    }
  },
};

/** A word of a name by which a sentence can be known to be about its bearer. */
function isTelling(word: string): boolean {
  return word.length > 2;
}

/** "Will", but not "will". */
function capitalWords(text: string): string[] {
  return (text.match(CAPITAL_WORDS) ?? []).flatMap((word) => slug(word).split('-'));
}

/** An address with a member’s name in it; the team may have a mailbox at such a service, too. */
function isOf(address: string, names: ReadonlySet<string>): boolean {
  const words = slug((address.split('@')[0] ?? '').replaceAll(/[\d_]+/g, '-')).split('-');
  return words.some((word) => names.has(word));
}

/** An address has a line of its own. */
function fixesFor(document: CharterDocument, { name, text: { node } }: TextPlace): Fix[] {
  const entry = node.parent?.kind === 'mapping' && node.parent.entries.find(({ value }) => value === node);
  const edit = name === 'email' && entry && removeEntry(document, node.parent, entry);
  return edit ? [{ title: say`Take the address out`, safe: false, edits: [edit] }] : [];
}

const MATTERS: { readonly [matter in PrivateMatter]: Said } = {
  'a phone number': say`a phone number`,
  'a private e-mail address': say`a private e-mail address`,
  'a home address': say`a home address`,
  'a personal number': say`a personal number`,
  'a date of birth': say`a date of birth`,
};

const ADVICE: { readonly [matter in PrivateMatter]: Said } = {
  'a phone number': say`Take it out, and keep it in the team’s own list.`,
  'a private e-mail address': say`Write the address at work, or take it out.`,
  'a home address': say`Take it out.`,
  'a personal number': say`Take it out; the name is enough.`,
  'a date of birth': say`Take it out; nobody needs it here.`,
};

interface Found {
  readonly span: Span;
  readonly matter: PrivateMatter;
}

/** Lists of how the team is reached: the numbers there are meant to be read. */
const PUBLIC = new Set(['channel', 'service', 'hours', 'stakeholder', 'metric', 'charter']);
const PEOPLE = new Set(['member', 'person', 'signature', 'competence']);
/** Written by programs. */
const CODED = new Set(['key', 'proof', 'terms', 'id', 'from', 'to', 'formula', 'handle']);

/** Whether a closer look is worth it. */
function mayBePrivateOfPerson(text: string): boolean {
  return hasAny(PERSONAL, text);
}

function mayBePrivateAnywhere(text: string): boolean {
  return hasAny(BESIDE_A_NAME, text);
}

const PERSONAL = [...new Set([...OF_A_PERSON, ...IN_A_NAME])];

function hasAny(patterns: readonly Pattern[], text: string): boolean {
  return patterns.some(({ sign, pattern }) => sign.test(text) && text.search(pattern) >= 0);
}

function privateMatters({ owner, name, text }: TextPlace, charter: Charter, names: ReadonlySet<string>): Found[] {
  if (CODED.has(name) && owner.shape !== 'escalationStep') return [];
  if (owner.shape.startsWith('layout')) return [];
  if (PEOPLE.has(owner.shape)) return find(OF_A_PERSON.concat(name === 'name' || name === 'member' ? IN_A_NAME : []), text.value, 0); // prettier-ignore
  const isPublic = PUBLIC.has(owner.shape) && owner !== charter;
  return sentencesOf(text.value).flatMap((sentence) => {
    const at = within(sentence, 0, 0).start;
    const near = isPublic ? [] : find(BESIDE_A_NAME, sentence.text, at);
    const beside = near.filter(
      ({ span, matter }) =>
        matter !== 'a private e-mail address' || isOf(text.value.slice(span.start, span.end), names),
    );
    const isAboutMember = beside.length > 0 && capitalWords(sentence.text).some((word) => names.has(word));
    return isAboutMember ? beside : find(ALWAYS, sentence.text, at);
  });
}

/** Each stretch once. */
function find(patterns: readonly Pattern[], text: string, at: number): Found[] {
  const found: Found[] = [];
  for (const { matter, pattern } of patterns) {
    for (const { index, 0: words } of text.matchAll(pattern)) {
      const span = { start: at + index, end: at + index + words.length };
      if (!found.some((other) => other.span.start < span.end && span.start < other.span.end)) found.push({ span, matter }); // prettier-ignore
    }
  }
  return found;
}
