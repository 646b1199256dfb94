import { keepsCase } from './units.js';

/**
 * How a text is read. `prose`: sentence punctuation and letter case do not count. `formula`: operators and brackets do.
 * `unit`: letter case does.
 */
export type Reading = 'prose' | 'formula' | 'unit';

// These patterns belong to version 1 of the terms: see `digest.ts`.
const ASCII = /^[\t\n\r -~]*$/;
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
const EMPHASIS_WITHIN_WORD = /(?<=\p{L})\*+(?=[\p{L}\p{N}])|(?<=\p{N})\*+(?=\p{L})/gu;
const HEADING_MARK = /^[ \t]*#{1,6}(?=[ \t])/gm;
const TOKEN =
  /((?:[Hh][Tt]{2}[Pp][Ss]?:\/\/|[Ww]{3}\.|[Mm]ailto:)[^\s<>"()[\]]+)|([.,]?\p{N}+(?:[.,:'’·\u066B\u066C]\p{N}+)*)|([\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*)|\S/gu;
const BEHIND_ADDRESS = ".,;:!?'’*_~";
/** Scripts that set no blanks between words, so that wrapping a text may put one anywhere. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*/gu;
const DASH = /^[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]$/;
/** A dash is a minus, or stands between the ends of a range, where a figure comes next, in brackets or emphasized or not. */
const BEFORE_FIGURE = /[^\p{L}\p{M}\p{N}]{0,12}\p{N}/uy;
/** The minus of A-, which is less than A. */
const GRADE = /(?<![\p{L}\p{N}])[A-F]$/u;
/** What may stand between a figure and its unit: anything but words and the end of a clause. */
const TO_UNIT = /^[^\p{L}\p{M}\p{N}.,;:!?]*$/u;
const CURRENCY = /\p{Sc}/u;
const DROPPED: ReadonlySet<string> = new Set(
  '.,;:!?…¡¿\'"‘’‚‛“”„‟‹›«»`´()[]{}*_|\\•‣◦▪●○。、，．！？；：「」『』（）【】《》〈〉〔〕・｡､｢｣؟،؛۔।॥։׃־',
);
const DROPPED_IN_FORMULA: ReadonlySet<string> = new Set('.,;!?…\'"‘’“”„«»`\\');

/**
 * The words of a text as the terms count them, one blank apart: NFC, words in lower case, figures, signs and units as
 * written, without sentence punctuation and Markdown emphasis. Empty where nothing is left.
 *
 * NFC and not NFKC, which would take m² for m2 and ½ for 1⁄2. What is named here is all that two texts may differ in
 * and still come out alike; docs/what-a-signature-covers.md shows each case.
 */
export function words(text: string, reading: Reading = 'prose'): string {
  const simple = ASCII.test(text);
  const plain = prepare(simple ? text : text.normalize('NFC').replaceAll(INVISIBLE, ''), reading);
  const dropped = reading === 'formula' ? DROPPED_IN_FORMULA : DROPPED;
  const unspaced = !simple && plain.search(UNSPACED) >= 0;
  const found: string[] = [];
  let figureEnd = -9;
  for (const match of plain.matchAll(TOKEN)) {
    const [token, address, figure, word] = match;
    const { index } = match;
    const end = index + token.length;
    if (word !== undefined) found.push(...asWord(word, index, end));
    else if (figure !== undefined) {
      figureEnd = end;
      found.push(figure.replaceAll('’', "'"));
    } else if (address !== undefined) found.push(withoutEnd(address, BEHIND_ADDRESS));
    else if (DASH.test(token)) {
      if (isMinus(index, end)) found.push('-');
    } else if (!dropped.has(token) || isOperator(token, index, end)) found.push(token);
  }
  return found.join(' ');

  function asWord(written: string, start: number, end: number): string[] {
    const word = simple ? written : written.replaceAll(/[’ʼ]/g, "'");
    const lower = simple ? word.toLowerCase() : word.toLowerCase().normalize('NFC');
    const glued = figureEnd === start || isFigure(plain, end) || isSignOfUnit(start - 1) || isSignOfUnit(end);
    const behind = start - figureEnd < 8 && TO_UNIT.test(plain.slice(figureEnd, start));
    const counted = reading === 'unit' || glued || keepsCase(word, lower, behind) ? word : lower;
    return unspaced ? splitUnspaced(counted) : [counted];
  }

  /** The degree of °C, the dollar of US$ and k$. */
  function isSignOfUnit(at: number): boolean {
    const sign = plain.charAt(at);
    return sign === '$' || (!simple && (sign === '°' || CURRENCY.test(sign)));
  }

  /** In != and in 5 * 3; anywhere else they end sentences and emphasize. */
  function isOperator(sign: string, start: number, end: number): boolean {
    if (sign === '!') return plain[end] === '=';
    if (sign !== '*') return false;
    const blank = plain[end] === ' ' && plain[start - 1] === ' ' ? 1 : 0;
    return figureEnd === start - blank && isFigure(plain, end + blank);
  }

  function isMinus(start: number, end: number): boolean {
    BEFORE_FIGURE.lastIndex = end;
    if (reading === 'formula' || BEFORE_FIGURE.test(plain)) return true;
    return GRADE.test(plain.slice(Math.max(0, start - 3), start)) && /^(?:\W|$)/.test(plain.slice(end, end + 1));
  }
}

function prepare(text: string, reading: Reading): string {
  const oneBlank = (said: string): string => said.replaceAll(/\s+/g, ' ');
  if (reading === 'formula') return oneBlank(text);
  const unmarked = oneBlank(text.includes('#') ? text.replaceAll(HEADING_MARK, '') : text);
  return unmarked.includes('*') ? unmarked.replaceAll(EMPHASIS_WITHIN_WORD, '') : unmarked;
}

function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function isFigure(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 48 && code <= 57;
  return code >= 128 && /^\p{N}/u.test(text.slice(at, at + 2));
}

function splitUnspaced(word: string): string[] {
  return word
    .replaceAll(UNSPACED, ' $& ')
    .split(' ')
    .filter((part) => part !== '');
}

/** For people: without line breaks, and without the blanks that YAML and Markdown do not show. */
export function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}
