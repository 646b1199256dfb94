import { recently } from '../../text/recently.js';
import { plain } from '../source/plain.js';
import { LANGUAGES, wordsIn } from '../words/languages.js';
import { apart, createPhrasebook, tokensOf, type PhraseMatch, type Phrasebook } from '../words/phrasebook.js';
import type { SectionKind } from '../words/words.js';
import { sideInSentence } from './side-sentences.js';

/** `sure`: every word that says something is known; `likely`: most are; `doubtful`: some. */
export type Confidence = 'sure' | 'likely' | 'doubtful';

export interface Classified {
  /** What a heading speaks of, in its order: "Meetings and Communication" speaks of two things. */
  readonly kinds: readonly SectionKind[];
  readonly confidence: Confidence;
}

/** "What the guild wants", "Where we are going", "This year we will": any words for what a team is after. */
const AIMS =
  /^(?:(?:\d{4} |this year |by \w+ |together )?we (?:will|want|aim|intend|plan|promise)(?: to)?(?: \w+)|(?:\d{4}|this year|by \w+|together) we (?:will|want)|(?:what|where) (?:we|the \w+|our \w+)(?: re| are| is| s| all)? (?:wants?|hopes?|aims?|intends?|plans? to|promises? to|going|heading|headed|trying to|working towards?|striving for|after)\b.*|(?:vad|vart|dit|det har|det) (?:vill|ska) (?:vi|gruppen|teamet) (?:uppna|na|astadkomma|lyckas|ha uppnatt)\b.*|(?:vad|vart|dit|det har|det) (?:vi|gruppen|teamet) (?:vill|siktar|stravar|hoppas|ar pa vag|ska na|ska uppna)\b.*|(?:lo )?que (?:queremos|buscamos|pretendemos|esperamos|nos proponemos|quiere el \w+|busca el \w+)\b.*|(?:hacia )?(?:a )?donde (?:vamos|queremos ir)\b.*|(?:este ano|en \d{4}) (?:vamos a|queremos)\b.*|(?:i ar|under \d{4}) (?:ska|vill) vi\b.*|was (?:wir|das team|die gruppe) (?:\w+ )*?(?:erreichen|schaffen|anstreb\w+|woll\w+)\b.*|wo(?:hin)? wir (?:hin)?wollen|(?:o )?que (?:a equip[ea]|o grupo) (?:quer|pretende)\b.*|(?:este ano|em \d{4}) (?:vamos|queremos)\b.*|wat (?:het team|de werkgroep|de commissie) wil\b.*|dit jaar willen (?:we|wij)\b.*|ce que (?:nous|l equipe|le groupe) (?:voul|souhait|vis|veut)\w*\b.*)$/;

/** "Projects we want to bring together": what follows are those, and no goals. */
const WANTED =
  /^(?!(?:what|where|why|how|goals?|objectives?|aims?|things?|outcomes?|results?|targets?|this|the (?:goals?|objectives?|things|outcomes?|results?)|our)\b)(?:\p{L}+ ){1,3}(?:that )?we (?:want|plan|hope|intend|aim|will) to\s/iu;

/** "Projektroller", "Teamregeln": whose something is, in front of what it is. */
const COMPOUND = /^(?:projekt|grupp(?:en)?|team|arbetsgrupp|arbeits|lag|styrelse)s?(?=\p{L}{4})/u;

/** "How often do we meet?" */
const ASKS_WHEN =
  /^(?:how often|how frequently|what days?(?: and times?)?|when and how often|when|where and when|when and where|hur ofta|nar|nar och var|var och nar|cuando|cada cuanto|con que frecuencia|donde y cuando|cuando y donde|que dias?|wie oft|wie haufig|wann|quando|com que frequencia|hoe vaak|wanneer|quand|a quelle frequence)\b.*\b(?:meet|meeting|ses|traffas|mots|reunimos|reuniremos|reunira|treffen|reunissons|vergaderen|overleggen|bijeen)\b/u;

const MOST_TOKENS = 16;

/** "How we handle returns" tells of rules, and not of what is in. */
const HOW: ReadonlySet<string> = new Set(['how', 'hur', 'como', 'wie', 'comment', 'hoe']);

let headings: Phrasebook<SectionKind> | undefined;
let sides: Phrasebook<'scopeIn' | 'scopeOut'> | undefined;
let leads: Phrasebook<SectionKind> | undefined;
let idle: ReadonlySet<string> | undefined;

/** "What else do we want to include?": whatever no other heading has asked for. */
const ASKS_MORE = /^(?:what else|anything else|vad mer|nagot annat|que mas|algo mas|was noch|quoi d autre)\b/;

/** What the section below a heading is about; undefined where the words do not say. */
export function classifyHeading(text: string, language = ''): Classified | undefined {
  return classified(`${language}\n${text}`);
}

/** Of a heading below the language of its document, as it is asked for again and again. */
const classified = recently((asked) => {
  const end = asked.indexOf('\n');
  return classify(asked.slice(end + 1), asked.slice(0, end));
});

function classify(text: string, language: string): Classified | undefined {
  // "Day(s)" stands for one or several.
  const said = withoutNumber(plain(text)).replaceAll(/(?<=\p{L})\((s|es|er|en|n)\)/gu, '$1');
  if (WANTED.test(said)) return undefined;
  const tokens = tokensOf(said.replaceAll(/\([^()]*\)/g, ' ').trim() || said);
  if (ASKS_MORE.test(tokens.join(' '))) return undefined;
  if (AIMS.test(tokens.join(' ')) && !tokens.some((token) => NOT.has(token)))
    return { kinds: ['objectives'], confidence: 'likely' };
  if (tokens.length > MOST_TOKENS) return labelled(said, language);
  if (tokens.length === 0) return undefined;
  if (ASKS_WHEN.test(tokens.join(' '))) return { kinds: ['meetings'], confidence: 'likely' };
  const told = sideInSentence(tokens.join(' '));
  if (told) return { kinds: [told], confidence: 'sure' };
  sides ??= createPhrasebook((words) => words.sides);
  const side =
    tokens.length > 1 ? sides.find(tokens).find(({ start, end }) => end - start === tokens.length) : undefined;
  if (side) return { kinds: [side.kind], confidence: 'sure' };
  headings ??= createPhrasebook((words) => words.headings);
  const asksHow = HOW.has(tokens[0] as string);
  const found = headings.find(tokens, language).filter(({ kind }) => !asksHow || !kind.startsWith('scope'));
  // "Team" is a heading for members, but not in "Team Objectives".
  const telling = withoutContents(found).filter(({ start, end }) => !tokens.slice(start, end).every(isIdle));
  const matches = besideSide(tokens, apart(telling.length > 0 ? telling : tokens.every(isIdle) ? found : []));
  if (matches.length === 0) {
    const bare = tokens.map((token) => token.replace(COMPOUND, ''));
    return bare.join() === tokens.join()
      ? (deniedIn(tokens) ?? labelled(said, language))
      : classifyHeading(bare.join(' '), language);
  }
  // "What we do when a call is lost" tells of a case, and not of what is in.
  const [one, more] = matches;
  const after = more || !one?.kind.startsWith('scope') ? [] : tokens.slice(one.end);
  if (after.length > 1 && CASES.has(after[0] as string)) return undefined;
  const covered = new Set(
    matches.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)),
  );
  const rest = tokens.filter((token, index) => !covered.has(index) && !isIdle(token));
  const isNot = rest.some((token) => NOT.has(token));
  const kinds = [
    ...new Set(matches.map(({ kind }) => (isNot && (kind === 'scopeIn' || kind === 'objectives') ? 'scopeOut' : kind))),
  ];
  if (rest.length === 0) return { kinds: withoutAgreement(kinds, said), confidence: 'sure' };
  const first = tokens.findIndex((token, index) => covered.has(index) || !isIdle(token));
  const last = tokens.findLastIndex((token, index) => covered.has(index) || !isIdle(token));
  const isOutside = covered.has(first) || covered.has(last);
  if (isOutside && rest.length <= covered.size) return { kinds, confidence: 'likely' };
  if (covered.has(first) && OF_TEAM.test(said)) return { kinds, confidence: 'likely' };
  const share = covered.size / (covered.size + rest.length);
  return (
    labelled(said, language) ??
    ((isOutside && share >= 0.25) || share >= 0.4 ? { kinds, confidence: 'doubtful' } : undefined)
  );
}

/** "Signatures: each of us types a name …": a label that says all, before what a template asks for. */
function labelled(said: string, language: string): Classified | undefined {
  // "Our destination (goals)"
  const [, inner] = /^\p{Lu}[^():]{2,40}\s\(([^()]{3,30})\)$/u.exec(said) ?? [];
  const named = inner === undefined ? undefined : classifyHeading(inner, language);
  if (named?.confidence === 'sure') return { ...named, confidence: 'likely' };
  const [, label, asked = ''] = /^([^:.?!]{3,40}):\s(.*)$/u.exec(said) ?? [];
  // "Signature: Ana de la Cruz" names somebody.
  const isAsked = (asked.match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0) > 2 && !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(asked);
  const about = label === undefined || !isAsked ? undefined : classifyHeading(label, language);
  return about?.confidence === 'sure' ? about : undefined;
}

/** "Goals of the Northern Harbour Committee": what the first words say, of those whom the document is about. */
const OF_TEAM =
  /^\S+(?:\s\S+)?\s(?:of|for|del?|för|av|der|des|du|d[ao]|van)\s(?:[\p{L}&-]+\s){0,6}[\p{L}-]*(?:committee|board|council|group|team|panel|association|foundation|club|comité|comisión|junta|consejo|grupo|equipo|asociación|styrelsen?|grupp(?:en)?|kommittén?|föreningen?|rådet|comissão|conselho|equip[ea]|werkgroep|commissie|vereniging|bestuur|gruppe|ausschuss(?:es)?|vorstand(?:e?s)?|vereins?)$/iu;

/** "TOC", beside other words that tell something, is no table of contents. */
function withoutContents(found: readonly PhraseMatch<SectionKind>[]): readonly PhraseMatch<SectionKind>[] {
  return found.some(({ kind }) => kind !== 'contents') ? found.filter(({ kind }) => kind !== 'contents') : found;
}

/** A "Communication Agreement" is about communication; "Agreement and signatures" is about both. */
function withoutAgreement(kinds: readonly SectionKind[], heading: string): readonly SectionKind[] {
  const isOne = /^(?!.*(?:\band\b|&|\/)).+\bagreements?$|^acuerdos? (?:de|sobre|para)\s(?!.*\sy\s)/iu.test(
    heading.trim(),
  );
  return isOne && kinds.length > 1 ? kinds.filter((kind) => kind !== 'approval') : kinds;
}

/** "Services out of scope" speaks of the scope, unlike "Services and scope". */
function besideSide(
  tokens: readonly string[],
  matches: readonly PhraseMatch<SectionKind>[],
): readonly PhraseMatch<SectionKind>[] {
  const [first, second, more] = matches;
  if (!first || !second || more || !WORK.has(first.kind)) return matches;
  const isSide = second.kind === 'scopeIn' || second.kind === 'scopeOut';
  return isSide && tokens.slice(first.end, second.start).every((token) => isIdle(token) && !AND.has(token))
    ? [{ ...second, start: first.start }]
    : matches;
}

/** What can be in or out of scope. */
const WORK: ReadonlySet<SectionKind> = new Set(['responsibilities', 'deliverables', 'services', 'procedures']);

const AND: ReadonlySet<string> = new Set(['and', 'och', 'y', 'e', 'und', 'et', 'en', 'or', 'o']);

/** "What we don't own": the other side of "What we own". */
function deniedIn(tokens: readonly string[]): Classified | undefined {
  const positive = tokens.filter((token) => !NOT.has(token) && !HELPERS.has(token));
  const isDenied = tokens.some((token) => NOT.has(token)) && positive.length > 1;
  const said = isDenied ? classifyHeading(positive.join(' ')) : undefined;
  return said?.confidence === 'sure' && said.kinds[0] === 'scopeIn'
    ? { kinds: ['scopeOut'], confidence: 'likely' }
    : undefined;
}

/** What a case begins with. */
const CASES: ReadonlySet<string> = new Set(
  'when if in during nar om vid cuando si en wenn falls bei quand lorsque'.split(' '),
);

/** "What is not part of our work": the other side. */
export const NOT: ReadonlySet<string> = new Set([
  'not',
  'never',
  'don',
  'doesn',
  'won',
  'wont',
  'isn',
  'aren',
  'cannot',
  'dont',
  'inte',
  'ej',
  'no',
  'nicht',
  'kein',
  'keine',
  'pas',
  'non',
  'nao',
  'niet',
  'geen',
  '不',
  '非',
]);

/** Words that come and go with a no. */
export const HELPERS: ReadonlySet<string> = new Set(['t', 'do', 'does', 'will', 'are', 'is', 're', 's', 'si']);

/** "The goals of the working group are …", with a list below: of any group, and the other way round. */
const AIMS_ARE =
  /^(?:the |our |its |los |las |de |vara )?(?:main |key |primary |overall |specific |initial |principales )?(non )?(?:goals|objectives|aims|objetivos|metas|malen|mal|ziele|objectifs|doelen|doelstellingen) (?:(?:of|for|de|del|for|av|der|des|fur|pour) (?:[a-z]+ ){1,5}?)?(?:are|include|ar|son|sao|incluyen|sind|sont|zijn)\b/;

/** "A team that pursues three goals:", "Vi har tre mål:", with a list below. */
const AIMS_COUNTED =
  /\b(?:pursu\w+|have|has|with|follow\w*|serves?|working towards?|har|strävar mot|arbetar mot|med|tenemos|tiene|persigue\w*|con|haben|hat|verfolg\w+|mit|avons|a|poursui\w+|avec)\s(?:\p{L}+\s)?(?:two|three|four|five|six|seven|två|tre|fyra|fem|sex|dos|tres|cuatro|cinco|seis|zwei|drei|vier|fünf|sechs|deux|trois|quatre|cinq|\d)\s(?:\p{L}+\s)?(?:goals|objectives|aims|mål|objetivos|metas|ziele|objectifs|buts)(?:\s\p{L}+)?:$/iu;

export function countsAims(text: string): boolean {
  return AIMS_COUNTED.test(plain(text));
}

/** What a sentence that introduces a list says the list is about. */
export function classifyLead(text: string, language?: string): SectionKind | undefined {
  const tokens = tokensOf(plain(text));
  if (tokens.length > 120) return undefined;
  // "We will count these by:" tells the means, and not the ends.
  const tellsMeans =
    /\s(?:using|by|through|via|genom|med hjälp av|mediante|a través de|usando|durch|mittels|anhand|par|avec)(?: (?:the following|följande|los siguientes|folgende))?:$/iu.test(
      plain(text),
    );
  const aim = AIMS_ARE.exec(tokens.join(' '));
  if (aim) return aim[1] === undefined ? 'objectives' : 'scopeOut';
  if (countsAims(text)) return 'objectives';
  leads ??= createPhrasebook((words) => words.leads);
  return leads
    .find(tokens, language)
    .find(
      ({ kind, start }) =>
        !(tellsMeans && kind === 'objectives') && !(kind.startsWith('scope') && REASONS.has(tokens[start - 1] ?? '')),
    )?.kind;
}

/** "…, because we don't hold meetings for their own sake": why, and not what. */
const REASONS: ReadonlySet<string> = new Set(
  'because since if unless eftersom om porque si weil wenn falls car'.split(' '),
);

/** Whether a word says nothing of what a heading is about. */
export function isIdle(token: string): boolean {
  idle ??= new Set(LANGUAGES.flatMap((words) => wordsIn(words.idle)).flatMap(tokensOf));
  return idle.has(token) || /^\d+$/.test(token);
}

/** "IV. ", "3.1 ", "Section 2: ", "A) " before the words of a heading, and pictures. */
const NUMBER =
  /^(?:(?:section|article|part|chapter|artikel|artículo|capítulo|abschnitt|kapitel|avsnitt|§)\s*)?(?:\d{1,2}(?:\.\d{1,2})*[.):]?|[IVXLC]+[.):]|[一二三四五六七八九十]{1,3},|第[一二三四五六七八九十\d]{1,3}[章节條条部]|[A-Za-z][.)](?!\s\p{Lu}\.))(?:\s*[–—-])?\s+(?=\S)/iu;

export function numberOf(heading: string): string {
  return NUMBER.exec(heading)?.[0] ?? '';
}

export function withoutNumber(heading: string): string {
  return heading.slice(numberOf(heading).length);
}
