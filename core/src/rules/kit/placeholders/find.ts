import { wordPattern } from '../../../text/word-pattern.js';
import type { Span } from '../../../text/span.js';
import { isBlank } from './brackets.js';
import { maskCode, maskQuoted } from './mask.js';
import { ENDS_TO_COME, TO_COME, WORDS } from './words.js';

/** Every blank of a template that is still in a text, in order, as offsets into the text. */
export function findPlaceholders(text: string): Span[] {
  if (!HINTS.some((hint) => hint.test(text))) return [];
  const masked = maskCode(text);
  return merged([...bracketed(masked, text), ...bare(masked)]);
}

/** Whether a text still has a blank in it: other rules then leave it alone. */
export function hasPlaceholder(text: string): boolean {
  return findPlaceholders(text).length > 0;
}

/** What every blank has something of: looked for first, since most texts have no blank. */
const HINTS: readonly RegExp[] = [
  /[[{<]|___|%[A-Z_]{3}|T\.?B\.?[ACD]|tb[dc]|TODO|FIXME|XX|X ?%|20\dX|YY|JJ|AA|DD|MM|TT/,
  /^\W*$/,
  /\b(?:lorem|here\W*$|first ?name|vorname|pr.nom|nombre|f.rnamn|to (?:be|de|co)|not yet|coming soon|noch|definieren|bestimmen|kl.ren|erg.nzen|benennen|vereinbaren|festzulegen|auszuf|offen|d.finir|compl.ter|pr.ciser|d.terminer|confirm|remplir|venir|definir|determinar|completar|decidir|pendiente|att best|fastst|definiera|bepalen|[dmtyj]{2}[-/. ])/i,
];

const PATTERNS: readonly RegExp[] = [
  /\{\{[^{}\n]{1,60}\}\}|\$\{[\w .-]{1,60}\}|(?<![\w%])%%?[A-Z_]{3,}%%?(?!\w)/g,
  // With what it says belongs there: "____ (YYYY-MM-DD)" is one blank.
  /(?<![\w*]|\n[ \t]{0,9}\n)_{3,}(?![\w*])(?:[ \t]{1,3}\([^()\n]{1,120}\))?/g,
  wordPattern(
    String.raw`(?<![\p{L}\p{N}_])(?:TBD|TBA|TBC|T\.B\.D\.|FIXME)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])tb[dc](?![\p{L}\p{N}])`,
    'gu',
  ),
  /(?:^|(?<=[\s([]))TODO(?=\s*(?:$|[:)\]]))/gm,
  // Dates that are all letters, but for the description of a format.
  /(?<!(?:format|formatted|written|write|writes|as|form|in|notation|style|dates are)\s[“"']?)\b(?:YYYY[-/.]MM[-/.]DD|[DMT][DMT]?[-/. ](?:[DM]{2}|M{1,2}|month ?(?:name)?|mon)[-/. ](?:YY(?:YY)?|JJ(?:JJ)?|AA(?:AA)?)|JJJJ-MM-TT|AAAA-MM-[DJ][DJ]|JJ\/MM\/AAAA)\b/gi,
  /(?<![\w@.#/-]|\b(?:[Rr]oom|[Hh]all|[Gg]ate|[Bb]uilding|[Ss]ize|[Gg]rade|Raum|Saal|Halle|[Ss]alle|[Ss]ala) )X{2,}(?![\w@/-])|\b(?:19|20)(?:XX|\dX)\b|(?<![\p{L}\p{N}.])X ?%/gu,
  new RegExp(
    `<(?:(?:${WORDS.orders}|${WORDS.possessives})\\s[^<>\\n]{1,60}|(?:team |company |first |last )?(?:name|date|company))>`,
    'giu',
  ),
  /\blorem ipsum\b/gi,
  /^\W*(?:(?:the|your|charter|add|enter|insert|type|put|some) )*(?:content|text|description|details|name|title) (?:goes |comes )?here\W*$/gi,
  /^\W*(?:first ?name(?:,? last ?name)?|vorname,? (?:nach)?name|prénom,? nom|nombre,? apellidos?|förnamn,? efternamn)\W*$/gi,
  /^\s*(?:\.+|…|[-–—]+|\?+)\s*$/g,
  new RegExp(`^\\s*(?:${TO_COME})\\s*[.!]?\\s*$`, 'giu'),
  new RegExp(`(?<=[:(–—]\\s{0,3})(?:still |yet )?(?:${TO_COME})(?=\\s{0,9}(?:[.;)]|$))`, 'giu'),
  wordPattern(`(?<![\\p{L}])(?:${ENDS_TO_COME})(?=[.)]?\\s{0,9}$)`, 'giu'),
  // A link whose address was never written, and a link definition that leads nowhere.
  /\[[^[\]\n]{1,120}\]\(\s{0,3}\)|^\[[^[\]\n]{1,120}\]:[ \t]{0,9}[@#]?[ \t]{0,9}$/gm,
];

function* bare(masked: string): Generator<Span> {
  for (const pattern of PATTERNS) {
    for (const { index, 0: match } of masked.matchAll(pattern)) yield { start: index, end: index + match.length };
  }
}

function* bracketed(masked: string, text: string): Generator<Span> {
  const outside = maskQuoted(masked);
  const defined = new Set([...text.matchAll(DEFINITION)].map(([, label = '']) => label.toLowerCase()));
  for (const { index, 0: match, 1: content = '' } of outside.matchAll(/\[([^[\]\n]{1,120})\](?![([:])/g)) {
    const end = index + match.length;
    if (/[!\]\\]/.test(outside[index - 1] ?? '') || defined.has(content.toLowerCase())) continue;
    if (isInFileName(outside, end)) continue;
    if (isBlank(content, standsAlone(outside, index, end)) || !bare(content).next().done) yield { start: index, end };
  }
}

/** "[Name]-[Date].pdf" tells how files are named. */
function isInFileName(text: string, end: number): boolean {
  const rest =
    /(?:\[[^[\]\n]{1,40}\]|[^\s[\]]){0,40}?\.(?:pdf|docx?|xlsx?|pptx?|od[ts]|csv|txt|md|png|jpe?g|zip|ya?ml)\b/iy;
  rest.lastIndex = end;
  return rest.test(text);
}

/** `[readme]` with a line `[readme]: https://…` is a link. */
const DEFINITION = /^ {0,3}\[([^[\]\n]{1,120})\]:[ \t]/gm;

/** Nothing else on the line but a list's hyphen or number, or a label before it: "Sponsor: [Name]". */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  const isFirst = /(?:^|\n)\s*(?:[-*+•]|\d+[.)])?\s*["“„«*_]*$/.test(
    start <= 12 ? before : before.replace(/^[^\n]*/, 'x'),
  );
  const rest = /["”“»*_]{0,4}[.,;]?[ \t]{0,9}(?=\r?\n|$)/y;
  rest.lastIndex = end;
  return (isFirst || /:\s+$/.test(before)) && rest.test(text);
}

function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && span.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}
