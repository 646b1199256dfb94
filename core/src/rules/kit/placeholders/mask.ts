/** The text with what is never a blank blacked out, keeping its length: code, comments, links and addresses. */
export function maskCode(text: string): string {
  return NEVER.reduce((masked, pattern) => masked.replaceAll(pattern, blackOut), text);
}

/** The text with what stands between quotation marks blacked out, too: the wording of a message may have blanks. */
export function maskQuoted(text: string): string {
  return text.replaceAll(/“[^”\n]{0,90}”|„[^“\n]{0,90}“|«[^»\n]{0,90}»|"[^"\n]{0,90}"/g, (match) =>
    isBare(match) ? match : blackOut(match),
  );
}

/** Nothing but one bracket between the marks. */
function isBare(quoted: string): boolean {
  return /^.\s*\[[^\]]*\]\s*.$/u.test(quoted);
}

function blackOut(text: string): string {
  return text.replaceAll(/[^\r\n]/g, '\uFFFC');
}

/** Everything is bounded: a text may be as long as a file, and is gone through while somebody types. */
const NEVER: readonly RegExp[] = [
  /(`{3,}|~{3,})[^]*?(?:\1|$)/g,
  /(?<!`)(`{1,2})(?!`)[^`\n]{1,200}\1(?!`)/g,
  /<!--[^]*?(?:-->|$)/g,
  /(?:https?|ftp|mailto|ssh):[^\s)>\]]+/g,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/g,
];
