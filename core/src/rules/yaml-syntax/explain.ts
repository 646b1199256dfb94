import { NOTHING } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import type { SyntaxProblem } from '../../syntax/parse.js';

const STRAY: Record<string, Said> = {
  loose: say`YAML cannot tell what this text belongs to. If it goes on with a text above, indent it; if it is a field, put its name and a colon before it; if it is a list entry, a hyphen and a space.`,
  mixed: say`An entry is either a text or fields, not both. Give the text in the line above its own field, such as “name:” or “title:”.`,
  conflict: say`Two versions of this file were put together and disagree here. Keep the lines you want, and delete the lines of <<<<<<<, ======= and >>>>>>>.`,
  'both-signed': say`Two versions of this file were put together, and people have signed in both. Keep the signatures of both, and take out the lines of <<<<<<<, ======= and >>>>>>>.`,
};

/** What the button says that mends it. */
export function titleOf({ code }: SyntaxProblem): Said {
  return code === 'both-signed' ? say`Keep the signatures of both` : NOTHING;
}

/** The YAML library's errors in the words of somebody who writes a charter. */
export function explain({ kind, code, detail }: SyntaxProblem): Said {
  if (kind === 'stray') return STRAY[code] ?? NOTHING;
  if (/clos|end with a|must end/i.test(detail)) {
    return /quote/i.test(detail)
      ? say`A quotation mark is opened and never closed. Add the closing one, or take the first one away.`
      : say`A bracket is opened and never closed. Add the closing one, or put the whole text in quotation marks.`;
  }
  switch (code) {
    case 'TAB_AS_INDENT':
      return say`A tab stands where YAML wants spaces. Replace it with two spaces.`;
    case 'BAD_INDENT':
    case 'IMPOSSIBLE':
      return say`This line does not begin below the lines it belongs with. Let it begin in the same column as they do.`;
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      return say`YAML looks for a field here: a name, a colon and a space, all on one line. Is a colon missing, or does the line begin in the wrong column?`;
    case 'KEY_OVER_1024_CHARS':
      return say`The name of this field is too long for YAML. If it is text, put the whole of it in quotation marks.`;
    case 'BAD_DQ_ESCAPE':
      return say`Between double quotation marks a backslash gives the letter after it another meaning, and this one has none. Write two backslashes for one.`;
    case 'BAD_SCALAR_START':
      return say`A text cannot begin with this sign. Put the whole text in quotation marks.`;
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_TAGS':
    case 'BAD_ALIAS':
      return say`This sign has a meaning of its own in YAML. If it is text, put the whole of it in quotation marks.`;
    default:
      return say`YAML cannot read on here. Look at this line and the one above: is a quotation mark, a bracket, a colon or a hyphen missing or too many?`;
  }
}
