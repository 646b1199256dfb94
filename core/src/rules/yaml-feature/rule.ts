import { NOTHING } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import { reportProblems } from '../kit/syntax-problem.js';
import type { TextRule } from '../rule.js';

export const rule: TextRule = {
  reads: 'text',
  meta: {
    summary: 'The file uses something of YAML that a charter may not use, because programs disagree about it.',
    severity: 'error',
    group: 'yaml',
    profile: 'minimal',
  },
  *check({ document }) {
    yield* reportProblems(
      document,
      ['directive', 'documents', 'tag', 'anchor', 'merge-key', 'complex-key'],
      ({ kind }) => MESSAGES[kind] ?? NOTHING,
      () => NOTHING,
    );
  },
};

const MESSAGES: Record<string, Said> = {
  directive: say`A line that begins with % tells YAML how to read the file, and would give the same words two meanings. Take it away.`,
  documents: say`Only what stands above this line is read: three hyphens or dots end the charter. Take the line away, or put the rest in a file of its own.`,
  tag: say`An exclamation mark before a value gives it a type, which a charter does not use. Take it away, or, if it is text, put the whole of it in quotation marks.`,
  anchor: say`Signs such as &name and *name copy one part of a file to another, which a charter does not use, so that everybody sees what it says. Write the words out where they belong.`,
  'merge-key': say`“<<” copies fields from another place, which a charter does not use. Write them out where they belong.`,
  'complex-key': say`The name of a field is one short text. A list, a group of fields or a question mark cannot be one; if it is text, put the whole of it in quotation marks.`,
};
