/** Blanks that word processors and web pages put where YAML knows only the ordinary one. */
export const ODD_BLANK = '\u00A0\u2007\u202F\u3000';

export function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\t';
}

/** Behind the blanks that begin at `at`. */
export function skipBlanks(text: string, at: number): number {
  while (isBlank(text[at])) at++;
  return at;
}

/** Before the blanks that end at `at`, not before `from`. */
export function trimBlanks(text: string, from: number, at: number): number {
  while (at > from && isBlank(text[at - 1])) at--;
  return at;
}

/** Where the comment begins in `start`..`end`: a number sign at the start or behind a blank; `end` where there is none. */
export function findComment(text: string, start: number, end: number): number {
  for (let at = text.indexOf('#', start); at >= 0 && at < end; at = text.indexOf('#', at + 1)) {
    if (at === start || isBlank(text[at - 1])) return at;
  }
  return end;
}

/** Where a colon ends a name in `start`..`end`: one before a blank or the end; -1 where there is none. */
export function findColon(text: string, start: number, end: number): number {
  for (let at = text.indexOf(':', start); at >= 0 && at < end; at = text.indexOf(':', at + 1)) {
    if (at + 1 === end || isBlank(text[at + 1])) return at;
  }
  return -1;
}

/** The offset of the mark that closes the quotation opened at `start`, before `end`; -1 where it stays open. */
export function findClosing(text: string, start: number, end: number): number {
  const mark = text[start];
  for (let at = start + 1; at < end; at++) {
    if (mark === '"' && text[at] === '\\') at++;
    else if (text[at] === mark) {
      if (mark === "'" && text[at + 1] === mark) at++;
      else return at;
    }
  }
  return -1;
}

/** Nothing but blanks and perhaps a comment stands in `start`..`end`. */
export function isRest(text: string, start: number, end: number): boolean {
  const at = skipBlanks(text, start);
  return at >= end || (text[at] === '#' && (at > start || start === end));
}
