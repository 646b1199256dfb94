import { NOTHING } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import { reportProblems } from '../kit/syntax-problem.js';
import type { TextRule } from '../rule.js';

export const rule: TextRule = {
  reads: 'text',
  meta: {
    summary: 'The file is a list, a text or no text at all, and not a charter.',
    severity: 'error',
    group: 'form',
    profile: 'minimal',
  },
  *check({ document }) {
    yield* reportProblems(
      document,
      ['root', 'binary'],
      ({ kind, code }) => MESSAGES[kind === 'binary' ? kind : code] ?? NOTHING,
      () => NOTHING,
    );
  },
};

const FORM = say`A charter consists of fields, each a name, a colon and a space, and begins with “charter: 1” and “title: …”.`;

const MESSAGES: Record<string, Said> = {
  scalar: say`The file holds a text and no fields. ${FORM}`,
  sequence: say`The file holds a list and no fields. ${FORM}`,
  binary: say`This is no text file but a document or picture under another name. Copy its words into a new file. A charter begins with “charter: 1” and “title: …”.`,
};
