import { isPronoun, isRoleTitle, nameLikeness } from './names.js';
import { isOrganization } from './organizations.js';

/** A name where it stands in a sentence. */
export interface NameAt {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Words in capitals beside each other, with initials and the small words of family names between them. */
const RUN =
  /(?<![\p{L}\d@._/-])(?:\p{Lu}[\p{L}\p{M}’'-]+|\p{Lu}\.(?:\p{Lu}\.)?)(?: (?:\p{Lu}\.|(?:de|del|la|los|las|da|do|dos|di|von|van|vom|zu|der|den|af|av|el|al|bin|ten|ter)(?= )|\p{Lu}[\p{L}\p{M}’'-]+)){0,7}/gu;

/** The full names in a sentence, and the single ones that `isAlone` takes for somebody, by what stands around them. */
export function namesInSentence(
  sentence: string,
  isAlone: (name: string, before: string, after: string) => boolean = () => false,
): NameAt[] {
  return [...sentence.matchAll(RUN)].flatMap(({ 0: run, index }): NameAt[] => {
    const words = run.split(' ');
    if (words.length === 1) {
      const after = sentence.slice(index + run.length);
      const isName = nameLikeness(run) === 1 && !isPronoun(run) && isAlone(run, sentence.slice(0, index), after);
      return isName ? [{ name: run, start: index, end: index + run.length }] : [];
    }
    for (let from = 0; from < words.length - 1; from++)
      for (let to = words.length; to > from + 1; to--) {
        const name = words.slice(from, to).join(' ');
        if (/ \p{Ll}+$/u.test(name) || nameLikeness(name) < 2 || isRoleTitle(name) || isOrganization(name)) continue;
        const start = index + words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
        return [{ name, start, end: start + name.length }];
      }
    return [];
  });
}
