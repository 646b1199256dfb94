import type { Syntax } from '../syntax/parse.js';
import { insert, lineBreakOf } from '../syntax/quoting.js';
import type { TextEdit } from '../text/edit.js';
import { contentStart, type Lines } from './lines.js';

/**
 * At most one blank line in a row, none at the ends of the file; one between the top-level sections where the file has
 * one between most of them; a line break at the end; no blanks at the ends of lines but where they count.
 */
export function blankLineEdits(syntax: Syntax, sorted: Lines): TextEdit[] {
  const surplus = surplusLines(sorted.kinds);
  return [
    ...trailingBlanks(syntax, sorted, surplus),
    ...removals(syntax, sorted, surplus),
    ...missingLines(syntax, sorted),
  ];
}

function trailingBlanks({ text, lines }: Syntax, { kinds }: Lines, surplus: ReadonlySet<number>): TextEdit[] {
  return kinds.flatMap((kind, line) => {
    if (kind === 'block' || kind === 'inside' || kinds[line + 1] === 'inside') return [];
    const end = lines.lineEnd(line);
    let start = end;
    while (start > contentStart(text, lines.lineStart(line)) && /[ \t]/.test(text[start - 1] as string)) start--;
    return start < end && !surplus.has(line) ? [{ start, end, text: '' }] : [];
  });
}

/** Blank lines below another one, at the beginning of the file, and at its end. */
function surplusLines(kinds: Lines['kinds']): ReadonlySet<number> {
  const lastOther = kinds.findLastIndex((kind) => kind !== 'blank');
  const isSurplus = (line: number): boolean => line === 0 || kinds[line - 1] === 'blank' || line > lastOther;
  return new Set(kinds.flatMap((kind, line) => (kind === 'blank' && isSurplus(line) ? [line] : [])));
}

function removals({ text, lines }: Syntax, { kinds }: Lines, surplus: ReadonlySet<number>): TextEdit[] {
  const last = kinds.length - 1;
  const edits = [...surplus].map((line) => ({
    start: contentStart(text, lines.lineStart(line)),
    end: line === last ? lines.lineEnd(line) : lines.lineStart(line + 1),
    text: '',
  }));
  if (kinds[last] === 'blank' || kinds[last] === 'block') return edits.filter(({ start, end }) => start < end);
  return [...edits, insert(lines.lineEnd(last), lineBreakOf(text))];
}

/** What says which charter this is: these fields may stand together at the top, however long they are. */
const HEAD: ReadonlySet<string> = new Set(
  'charter extends title kind language status version team parent sponsors period'.split(' '),
);

/** Sections with lines of their own are set apart. */
function missingLines(syntax: Syntax, { kinds, blocks }: Lines): TextEdit[] {
  const { text, lines, root } = syntax;
  const entries = root && !root.flow ? root.entries : [];
  const places = entries.flatMap((entry, index) => {
    const before = entries[index - 1];
    if (!before || (!isLong(entry) && !isLong(before))) return [];
    if (HEAD.has(entry.key.value) && HEAD.has(before.key.value)) return [];
    let line = lines.position(entry.key.span.start).line;
    while (kinds[line - 1] === 'comment') line--;
    return [{ line, apart: kinds[line - 1] === 'blank' }];
  });
  const apart = places.filter((place) => place.apart).length;
  if (apart === 0 || apart * 2 < places.length) return [];
  const keeping = new Set([...blocks.values()].filter(({ keeps }) => keeps).map(({ lastLine }) => lastLine));
  return places
    .filter((place) => !place.apart && !keeping.has(place.line - 1))
    .map(({ line }) => insert(lines.lineStart(line), lineBreakOf(text)));

  function isLong({ key, value }: (typeof entries)[number]): boolean {
    return lines.position(value.span.end).line > lines.position(key.span.start).line;
  }
}
