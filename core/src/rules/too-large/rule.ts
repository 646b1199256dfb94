import { NOTHING } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import { LIMITS } from '../../syntax/guard.js';
import { reportProblems } from '../kit/syntax-problem.js';
import type { TextRule } from '../rule.js';

export const rule: TextRule = {
  reads: 'text',
  meta: {
    summary: 'The file is too large or too deeply nested to be a charter, and is not read.',
    severity: 'error',
    group: 'form',
    profile: 'minimal',
  },
  *check({ document }) {
    yield* reportProblems(
      document,
      ['limit'],
      ({ code }) => MESSAGES[code] ?? NOTHING,
      () => NOTHING,
    );
  },
};

/** 1,048,576. Without `toLocaleString`, which loads several megabytes of data for it. */
function inThousands(count: number): Said {
  const [first = '', ...groups] = String(count).split(/\B(?=(?:\d{3})+$)/);
  return groups.reduce((before, group) => say`${before},${group}`, say`${first}`);
}

const MESSAGES: Record<string, Said> = {
  characters: say`The file has more than ${inThousands(LIMITS.characters)} characters and is not read. A charter is far shorter; move what is no part of the agreement elsewhere.`,
  tokens: say`The file has more entries than any charter, and is not read. Move what is no part of the agreement elsewhere.`,
  depth: say`Lists and brackets stand inside each other more than ${LIMITS.depth} deep here, and the file is not read. Take out the signs that are too many.`,
};
