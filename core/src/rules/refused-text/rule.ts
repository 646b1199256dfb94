import { quote } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import { reportProblems } from '../kit/syntax-problem.js';
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
      ({ code }) => (code === 'escape' ? say`Double the backslash` : say`Quote the text`),
    );
  },
};

function explain(code: string, text: string): Said {
  const end = say`Put the whole text in quotation marks.`;
  const first = quote(/^(?:[<>]=|\*\*|.)/u.exec(text)?.[0] ?? '');
  switch (code) {
    case 'quotation':
      return say`YAML takes the quotation mark at the beginning for one around the whole text, and cannot read on after the one that closes it. ${end}`;
    case 'bracket':
      return text[0] === '['
        ? say`YAML takes ${first} at the beginning for that of a list, and cannot read this as one. ${end}`
        : say`YAML takes ${first} at the beginning for that of a group of fields, and cannot read this as one. ${end}`;
    case 'colon':
      return say`YAML takes a colon and a space for the end of a field’s name, and there is one too many in this text. ${end}`;
    case 'number-sign':
      return say`After a space, a number sign begins a remark, and YAML cannot go on with the text in the next line. ${end}`;
    case 'escape':
      return say`Between these quotation marks a backslash gives the letter after it another meaning, and this one has none. Write two backslashes for one.`;
    case 'hyphen':
      return say`YAML takes the hyphen for the beginning of a list, which cannot stand on the line of a field’s name. If it is text, put it in quotation marks.`;
    default:
      return say`YAML cannot read a text that begins with ${first}, because the sign has another meaning there. ${end}`;
  }
}
