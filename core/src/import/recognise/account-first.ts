import type { Inline } from '../source/blocks.js';

/** "[ana-r](https://code.example/ana-r) - **Ana Ruiz**": an account that a link leads to, and whose it is. */
const ACCOUNT_FIRST =
  /^\[@?([\w.-]{2,40})\]\(<?[^)\s]{1,200}?\/@?([\w.-]{2,40})\/?>?\)\s{0,3}(?:[:–—-]\s{0,3})\n?\s{0,9}(?=[*_\p{Lu}])/u;

/** The name first, and the account behind it, as others write it. */
export function withAccountLast(line: Inline): Inline {
  const [found, account = '', end = ''] = ACCOUNT_FIRST.exec(line) ?? [];
  return found !== undefined && account.toLowerCase() === end.toLowerCase()
    ? `${line.slice(found.length)} (@${account})`
    : line;
}
