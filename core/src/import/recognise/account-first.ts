import type { Inline } from '../source/blocks.js';
import { isRoleTitle, nameLikeness } from './names.js';

/** "[ana-r](https://code.example/ana-r) - **Ana Ruiz**": an account that a link leads to, and whose it is. */
const ACCOUNT_FIRST =
  /^\[@?([\w.-]{2,40})\]\(<?[^)\s]{1,200}?\/@?([\w.-]{2,40})\/?>?\)\s{0,3}(?:[:–—-]\s{0,3})\n?\s{0,9}(?=[*_\p{Lu}])/u;

/** "night-owl27 (Ana Ruiz)": what cannot be a word, for its numbers, and whose it is. */
const OWNER_BEHIND = /^(?=[\w.-]{0,36}(?:\d\d|_))([A-Za-z][\w.-]{2,38})\s{1,3}\(([^()]{3,60})\)$/u;

/** The name first, and the account behind it, as others write it. */
export function withAccountLast(line: Inline): Inline {
  const [, nickname = '', owner = ''] = OWNER_BEHIND.exec(line) ?? [];
  if (nameLikeness(owner) === 2 && !isRoleTitle(owner) && couldBeNickname(nickname)) return `${owner} (@${nickname})`;
  const [found, account = '', end = ''] = ACCOUNT_FIRST.exec(line) ?? [];
  return found !== undefined && account.toLowerCase() === end.toLowerCase()
    ? `${line.slice(found.length)} (@${account})`
    : line;
}

/** "Team_12" is made of words that nobody is called by. */
function couldBeNickname(account: string): boolean {
  const words = account.split(/[\d_.-]+/u).filter((word) => word.length > 1);
  return words.every((word) => nameLikeness(word.slice(0, 1).toUpperCase() + word.slice(1)) > 0);
}
