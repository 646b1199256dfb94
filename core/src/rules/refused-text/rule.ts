import { reportProblems } from '../kit/syntax-problem.js';
import { quote } from '../kit/words.js';
import type { TextRule } from '../rule.js';

export const rule: TextRule = {
  reads: 'text',
  meta: {
    summary: 'A text begins with or holds a sign that YAML takes for something else, so that it refuses to read it.',
    severity: 'error',
    group: 'yaml',
    profile: 'minimal',
  },
  *check({ document }) {
    yield* reportProblems(
      document,
      ['refused'],
      ({ code, span }) => explain(code, document.text.slice(span.start, span.end)),
      ({ code }) => (code === 'escape' ? 'Double the backslash' : 'Quote the text'),
    );
  },
};

function explain(code: string, text: string): string {
  const end = 'Put the whole text in quotation marks.';
  const first = quote(/^(?:[<>]=|\*\*|.)/u.exec(text)?.[0] ?? '');
  switch (code) {
    case 'quotation':
      return `YAML takes the quotation mark at the beginning for one around the whole text, and cannot read on after the one that closes it. ${end}`;
    case 'bracket':
      return `YAML takes ${first} at the beginning for that of a ${text[0] === '[' ? 'list' : 'group of fields'}, and cannot read this as one. ${end}`;
    case 'colon':
      return `YAML takes a colon and a space for the end of a field’s name, and there is one too many in this text. ${end}`;
    case 'number-sign':
      return `After a space, a number sign begins a remark, and YAML cannot go on with the text in the next line. ${end}`;
    case 'escape':
      return 'Between these quotation marks a backslash gives the letter after it another meaning, and this one has none. Write two backslashes for one.';
    case 'hyphen':
      return `YAML takes the hyphen for the beginning of a list, which cannot stand on the line of a field’s name. If it is text, put it in quotation marks.`;
    default:
      return `YAML cannot read a text that begins with ${first}, because the sign has another meaning there. ${end}`;
  }
}
