import { isPronoun, nameLikeness } from './names.js';

/** The sentences of a text, with their marks. An abbreviation may end one too early; no word is lost. */
export function sentencesOf(text: string): string[] {
  return text
    .split(
      /(?<=[.!?…](?:["”’)\]]|\*{1,2})?)(?<!\b(?:Dr|Dra|Prof|Mr|Mrs|Ms|Sr|Sra|Ing|Lic|e\.g|i\.e|bl\.a|t\.ex|z\.B|kl|ca)\.)\s+(?=["“‘([*]?[\p{Lu}\p{Script=Han}\d¿¡])|\n+/u,
    )
    .map((sentence) => sentence.trim())
    .filter(Boolean)
    .reduce<string[]>((all, sentence) => {
      const before = all.at(-1);
      if (before === undefined || !goesOn(before, sentence)) return [...all, sentence];
      return [...all.slice(0, -1), `${before} ${sentence}`];
    }, []);
}

/** "… is led by J." before "K. Osei …": the dot behind the initial of a name ends nothing. */
function goesOn(before: string, sentence: string): boolean {
  if (!/(?:^|[\s(*[])\p{Lu}\.$/u.test(before)) return false;
  const [, next = ''] = /^(\p{Lu}(?:\.|[\p{L}’'-]+))(?![\p{L}:])/u.exec(sentence) ?? [];
  return /^\p{Lu}\.$/u.test(next) || (next !== '' && nameLikeness(next) > 0 && !isPronoun(next));
}

/** The same, cut again where a sentence tells of two things: "On Fridays we call, and once a month we meet". */
export function clausesOf(text: string, isTelling: (part: string) => boolean): string[] {
  return sentencesOf(text).flatMap((sentence) => {
    const parts = sentence.split(/(?:;|,\s+(?:and|och|und|y|et)(?=\s))\s+/iu);
    return parts.length > 1 && parts.every(isTelling) ? parts : [sentence];
  });
}
