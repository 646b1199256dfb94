import { say, type Said } from '../../l10n/say.js';
import type { Span } from '../../text/span.js';
import type { Report, TextRule } from '../rule.js';
import { escapesIn } from './escapes.js';

// Control characters but tab and line breaks, line breaks of other systems, direction overrides, a byte order mark inside
// the text, halves of characters, and the two code points that are no characters.
const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF\p{Cs}]+/gu;
/** What may stand between two words, as a line break of another system does. */
const BREAK = /[\u0085\u2028\u2029]/;
const MOST = 100;

export const rule: TextRule = {
  reads: 'text',
  meta: {
    summary: 'The file holds characters that nobody sees, and that can make it say something else than it shows.',
    severity: 'error',
    group: 'form',
    profile: 'minimal',
  },
  *check({ document: { text, syntax } }) {
    if (syntax.problems.some(({ kind }) => kind === 'binary')) return;
    let found = 0;
    for (const match of text.matchAll(FORBIDDEN)) {
      const mark = match.index === 0 && match[0].startsWith('\uFEFF') ? 1 : 0;
      const span = { start: match.index + mark, end: match.index + match[0].length };
      if (span.start === span.end) continue;
      if (++found > MOST) return;
      yield reportOf(span, text.slice(span.start, span.end), true);
    }
    for (const { span, character } of escapesIn(text, syntax.root)) {
      if (!character.match(FORBIDDEN)) continue;
      if (++found > MOST) return;
      // Whoever wrote the code can see it.
      yield reportOf(span, character, false);
    }
  },
};

function reportOf(span: Span, characters: string, safe: boolean): Report {
  const title = say`Take the hidden character away`;
  const edit = { ...span, text: BREAK.test(characters) ? ' ' : '' };
  return {
    node: undefined,
    span,
    message: say`${nameOf(characters)} Take it away.`,
    fixes: [{ title, safe, edits: [edit] }],
  };
}

function nameOf(characters: string): Said {
  const code = characters.charCodeAt(0);
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) {
    return say`A hidden sign here (${number}) turns the direction of the text, so that it may show other words than it holds.`;
  }
  if (code >= 0xd800 && code <= 0xdfff)
    return say`Half a character stands here (${number}), which no program can show.`;
  return say`A hidden character stands here (${number}), which programs read differently.`;
}
