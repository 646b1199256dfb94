import { plain } from '../source/plain.js';
import { peopleIn, saysWho, type Person } from './people.js';
import { sentencesOf } from './sentences.js';

/** Words that only tell who a team is. */
const CONSISTS =
  /(?:consists? of|(?:is|are) (?:composed|made up) of|består av|bestehen aus|besteht aus|se compone de|(?:integrad|formad|conformad)[oa]s? por|composée? de)(?:\s[^:.;]{1,50}:|:)?\s+(\S.*)$/u;

/** Words that do so only where people are told of. */
const ARE = /(?:\bare|\bincludes?|är|sind|son|sont)(?:\s[^:.;]{1,50}:|:)?\s+((?:\p{Lu}|the\s).*)$/u;

/** The people in sentences about people. */
export function toldPeople(text: string): Person[] {
  const said = sentencesOf(text).flatMap((sentence) => saysWho(plain(sentence)) ?? []);
  if (said.length > 0) return said;
  const listed = listedPeople(text);
  return listed.length > 0 ? listed : namesBehind(text, ARE);
}

/** "… consists of Ana Ruiz, Bo Lind and Chen Wei", wherever it stands. */
export function listedPeople(text: string): Person[] {
  return namesBehind(text, CONSISTS);
}

function namesBehind(text: string, words: RegExp): Person[] {
  return sentencesOf(text).flatMap((sentence) => {
    const [, said] = words.exec(plain(sentence).replace(/[.!?]$/, '')) ?? [];
    const found = said ? peopleIn(said, { short: false, many: true }) : [];
    return found.length > 1 && found.some(({ kind }) => kind === undefined) ? found : [];
  });
}
