import { wordPattern } from '../../text/word-pattern.js';
import type { Sentence } from '../kit/prose.js';
import { cadencesIn, type SaidCadence } from '../kit/cadences.js';

const NOUN = wordPattern(String.raw`^ (?:team |group |committee |regular )?meetings?(?!\p{L})`, 'iu');

/** Nouns for a meeting: "weekly call" says how often it is, "weekly figures" does not. */
const MEETING =
  'meetings?|syncs?|calls?|rounds?|stand-?ups?|check-?ins?|sessions?|huddles?|retros?|retrospectives?|jour fixe|besprechung(?:en)?|treffen|runde|réunions?|point|reuni(?:ón|ones)';

/** Words by which a sentence says that something itself takes place so often. */
const FOLLOWED_BY_MEETING = wordPattern(`^ (?:\\p{L}+ )?(?:${MEETING})(?!\\p{L})`, 'iu');

const THE_TEAM_MEETS = wordPattern(
  String.raw`(?<!\p{L})(?:we|the team|(?:the|this|our) (?:working )?(?:group|committee|board|crew|council)|(?:all |team )?members)(?: (?:will|shall|should|must|do|as a team))? meets?(?: \p{L}+){0,4} $`,
  'iu',
);

const TAKES_PLACE = wordPattern(
  String.raw`(?<!\p{L})(?:meets?|met|meeting takes|takes? place|is held|are held|happens?|occurs?|comes? together|gathers?|is sent|are sent|goes out|is published|is reviewed|is revisited|is updated|is looked at|we look at this|look at this charter|review this charter|revisit this charter|reviews? (?:it|the|this) charter|trifft sich|treffen uns|findet statt|finden|statt|überprüft|prüfen|se réunit|se réunissent|a lieu|relisons|revoyons|se reúne|se reúnen|tiene lugar|revisamos)(?!\p{L})`,
  'iu',
);

/** What a sentence of an entry says about how often that entry takes place; undefined where it may be about something else. */
export function saidOfItself(sentence: Sentence): SaidCadence | undefined {
  const said = cadencesIn(sentence.text);
  const [first] = said;
  if (!first || new Set(said.map(({ every }) => every)).size > 1) return undefined;
  const before = sentence.text.slice(0, first.span.start);
  const after = sentence.text.slice(first.span.end);
  const begins = /^[\W_]*(?:(?:an?|the|our|this|de[rs]|die|das|unsere?|une?|le|la|notre|el|nuestr[oa]) )?$/iu.test(
    before,
  );
  const isShort = begins && /^\W*$/.test(after);
  if (first.isWord) {
    if (isShort || (begins && FOLLOWED_BY_MEETING.test(after))) return first;
    return TAKES_PLACE.test(before.slice(-40)) && !/^ \p{Ll}/u.test(after) ? first : undefined;
  }
  return begins || TAKES_PLACE.test(before) ? first : undefined;
}

/** "Weekly sync": the name of a meeting that begins with how often it is. */
export function saidInName(name: string): SaidCadence | undefined {
  const [first, second] = cadencesIn(name);
  if (!first || second || !/^[\W_]*$/.test(name.slice(0, first.span.start))) return undefined;
  const rest = name.slice(first.span.end);
  const isMeeting = /^\W*$/.test(rest) || FOLLOWED_BY_MEETING.test(rest);
  return isMeeting ? first : undefined;
}

/** Most texts do not, and need no closer look. */
export function speaksOfMeeting(text: string): boolean {
  return /meet/i.test(text);
}

/** What a sentence says about how often the team as a whole meets. */
export function saidOfTheTeam({ text }: Sentence): SaidCadence | undefined {
  if (!speaksOfMeeting(text)) return undefined;
  const said = cadencesIn(text);
  const [first] = said;
  if (!first || said.length > 1 || OTHERS.test(text)) return undefined;
  const before = text.slice(0, first.span.start);
  const after = text.slice(first.span.end);
  if (THE_TEAM_MEETS.test(before)) {
    return first;
  }
  const adjective = /(?:regular(?:ly scheduled)?|scheduled|our|all) $/i.exec(before);
  const noun = NOUN.exec(after);
  if (!first.isWord || !adjective || !noun) return undefined;
  const start = first.span.start - (/(?:regular(?:ly scheduled)?|scheduled) $/i.exec(before)?.[0].length ?? 0);
  return { ...first, span: { start, end: first.span.end + noun[0].length } };
}

/** Meetings with others, or of some, or for a time. */
const OTHERS = wordPattern(String.raw`(?<!\p{L})(?:with|sponsors?|mentors?|clients?|customers?|stakeholders?|sub-?groups?|leads|leaders|one-on-ones?|1:1s?|also|in addition|until|during|at first|optional(?:ly)?|additional(?:ly)?|other)(?!\p{L})`, 'iu'); // prettier-ignore
