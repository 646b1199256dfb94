import { slug } from '../../../text/slug.js';
import { firstWordsOf, type SourceItem } from '../../source/blocks.js';
import { plain } from '../../source/plain.js';
import type { Person } from '../../recognise/person.js';
import { areShortLines } from '../../recognise/short-lines.js';
import type { Placing } from '../placing.js';

/** Without words that could be first names, and are nobody's in the team: "English" in "Lead: English". */
export function ofTheTeam({ team }: Pick<Placing, 'team'>, people: readonly Person[]): readonly Person[] {
  if (team.size === 0) return people;
  return people.filter(({ name }) => {
    const called = slug(plain(name));
    return name.startsWith('@') || called.includes('-') || [...team].some((full) => full.split('-').includes(called));
  });
}

/** Whether a list names people by first names. */
export function areShortItems(items: readonly SourceItem[]): boolean {
  return areShortLines(items.map(firstWordsOf));
}
