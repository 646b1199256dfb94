import type { Member } from '../../model/charter.generated.js';
import type { TextMemo } from '../../model/memo.js';
import { slug } from '../../text/slug.js';
import { areAlike } from './alike.js';

/** Of so many who share a word of their names. */
const MOST_NAMESAKES = 30;

/** People by the words of their names: two spellings of one name share a word, and most names share none. */
export interface Known {
  add(member: Member): void;
  /** Those whose name shares a word with one. @param said its slug */
  sharing(said: string): readonly Member[];
}

export function createKnown(): Known {
  const byWord = new Map<string, Member[]>();
  return {
    add(member) {
      for (const word of new Set(slug(member.label).split('-'))) {
        const others = byWord.get(word);
        if (others) others.push(member);
        else byWord.set(word, [member]);
      }
    },
    sharing(said) {
      const found = new Set<Member>();
      for (const word of said.split('-')) for (const member of byWord.get(word) ?? []) found.add(member);
      return found.size > MOST_NAMESAKES ? [...found].slice(0, MOST_NAMESAKES) : [...found];
    },
  };
}

/** The first of them whose name looks like another spelling of this one. */
export function alikeAmong(members: readonly Member[], name: string, memo: TextMemo): Member | undefined {
  return members.find(({ label }) => memo.recall('alike', `${label}\n${name}`, () => areAlike(label, name)));
}
