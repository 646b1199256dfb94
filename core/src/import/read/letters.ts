/** Letters of western Europe beyond ASCII, as Windows-1252 and Mac Roman have them. */
const LETTERS = /[ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŸàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßŒœŠšŽžÐðÞþ]/g;
/** What is no letter and stands between two; apostrophes, dashes and the point of Catalan may. */
const INSIDE = /(?<=\p{L})[^\p{L}\p{M}\p{N}\s\p{ASCII}’‘·–—…­](?=\p{L})/gu;
/** A sign that begins no word, such as a pound where Polish has a letter. */
const BEGINNING = /(?<![\p{L}\p{N}])[£¤¥¯³¹¼¾](?=\p{Ll})/gu;
/** A capital in a word of small letters. */
const CAPITAL = /(?<=[\p{Ll}])[À-ÖØ-ÞŒŠŽŸ](?=\p{Ll})/gu;
/** A letter that Portuguese has before an e alone, and Hungarian, read wrongly, everywhere. */
const TILDE = /õ(?!e)|Õ(?!E)/g;
/** Words of another script have no letter of ours. */
const ROW = /[À-ÖØ-öø-ÿ]{4,}/g;
/** Letters that are seldom in the languages of western Europe, at least at such a place. */
const SELDOM = /[ŠšŽžÐðÞþŸ]|[ìùò](?=\p{Ll})/gu;

/**
 * Whether a text that was read in an old encoding makes words of western Europe: Swedish, German, Spanish, French and
 * their neighbours. Words of Polish, Czech, Turkish or Russian that were read like this do not.
 */
export function areWesternWords(text: string): boolean {
  const head = text.slice(0, 200_000);
  const count = (pattern: RegExp): number => head.match(pattern)?.length ?? 0;
  const high = count(LETTERS);
  const wrong = count(INSIDE) + count(BEGINNING) + count(CAPITAL) + count(TILDE) + count(ROW) + count(/\uFFFD/g);
  const seldom = count(SELDOM);
  const isMostlyPlain = high <= count(/\p{L}/gu) * 0.3;
  return isMostlyPlain && wrong <= high * 0.02 && (seldom <= 1 || seldom <= high * 0.15);
}

/** A few words around the first letter that does not fit, else the first beyond ASCII, to be shown. */
export function sampleOf(text: string): string {
  const [at = 0] = [BEGINNING, INSIDE, CAPITAL, TILDE, ROW, /[^\p{ASCII}]/u]
    .map((pattern) => text.search(pattern))
    .filter((found) => found >= 0);
  return text
    .slice(Math.max(0, at - 20), at + 20)
    .replaceAll(/(?:\s|\p{Cc})+/gu, ' ')
    .trim();
}
