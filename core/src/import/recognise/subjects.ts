import { plain } from '../source/plain.js';
import { isGivenName } from './given-names.js';
import { isPronoun, isRoleTitle, nameLikeness } from './names.js';
import { tellsOfOthers } from './of-others.js';
import { isOrganization } from './organizations.js';
import { personIn, type Person } from './person.js';
import { sentencesOf } from './sentences.js';

const SUBJECT =
  /^((?:\p{Lu}[\p{L}\p{M}’'-]+|\p{Lu}\.)(?: (?:\p{Lu}\.|(?:de|del|la|von|van|der|den|af|zu)(?= )|\p{Lu}[\p{L}\p{M}’'-]+)){0,5})((?:\s\([^()]{1,60}\)|\s<?[\w.+-]{1,60}@[\w.-]{1,60}\w>?){0,2}),?\s\p{Ll}{2,}/u;

/**
 * Where people are told of: those with whom sentence after sentence begins, "Ana Ruiz runs the desk. Bo Lind answers the
 * calls.", whatever they do. Empty where fewer than two are, or most sentences tell of something else.
 */
export function subjectsOf(text: string): Person[] {
  const sentences = text.split('\n').flatMap((line) => sentencesOf(plain(line)));
  const told = sentences.flatMap((sentence): Person[] => {
    const [, name = '', aside = ''] = SUBJECT.exec(sentence) ?? [];
    const isNobody = name === '' || isPronoun(name) || isRoleTitle(name) || isOrganization(name);
    if (isNobody || tellsOfOthers(sentence)) return [];
    const isSomebody = nameLikeness(name) === 2 || (nameLikeness(name) === 1 && isGivenName(name));
    const person = isSomebody ? personIn(`${name}${aside}`, { short: true, many: false }) : undefined;
    return person ? [{ ...person, name }] : [];
  });
  const names = new Set(told.map(({ name }) => name));
  return names.size > 1 && told.length >= sentences.length * 0.6 ? told : [];
}
