import { slug } from '../../../text/slug.js';
import { peopleInData } from '../../recognise/people-in-data.js';
import type { SourceBlock } from '../../source/blocks.js';
import type { Placing } from '../placing.js';

/** The people of lists that are written for a program, as a file of owners is; the code stays as it stands. */
export function gatherData({ roster, team }: Placing, blocks: readonly SourceBlock[]): void {
  for (const block of blocks) {
    if (block.kind !== 'code') continue;
    for (const person of peopleInData(block.text))
      if (team.size === 0 || team.has(slug(person.name))) roster.member(person);
  }
}
