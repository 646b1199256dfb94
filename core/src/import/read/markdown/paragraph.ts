import { paragraphOf, type Inline, type SourceBlock, type SourceTerm } from '../../source/blocks.js';
import { isNameInAccount } from '../../recognise/accounts.js';
import { areNames, isLowerName, isRoleTitle, nameLikeness } from '../../recognise/names.js';
import { BULLET, bulletBlocks } from '../bullets.js';
import { usualMarks } from '../usual-marks.js';
import { typedMark } from '../typed-lists.js';

/**
 * A paragraph of Markdown, or what its author made of it without knowing Markdown's marks: bullets of a word processor,
 * terms with their meanings, lines that each begin with a label.
 * @param raw as in the file, with its lines
 * @param text the same as one line
 */
export function paragraphBlocks(raw: string, text: Inline, line: number): SourceBlock[] {
  if (text === '') return [];
  const lines = raw.split('\n').map((each) => each.trim());
  if (lines.length > 1 && lines.slice(1).some((each) => /^:\s+\S/.test(each))) return [termsOf(lines, line)];
  const dotted = dottedLines(lines);
  if (dotted) return bulletBlocks(dotted.join('\n'), line);
  const counted = countedList(lines, line);
  if (counted) return counted;
  const last = lines.at(-1) as string;
  if (isRecord(lines)) return bulletBlocks(lines.map((each) => each.replace(/\\$/, '')).join('\n'), line);
  // The label of the next list, right below the last point of one.
  if (lines.length > 1 && /^(\*\*?|__?)[^*_]{2,60}(?::\1|\1:)$/.test(last))
    return bulletBlocks(`${lines.slice(0, -1).join(' ')}\n${last}`, line);
  const names = namesBelow(lines);
  if (names > 0)
    return [
      ...bulletBlocks(lines.slice(0, names).join(' '), line),
      paragraphOf(lines.slice(names).join('\n'), line + names),
    ];
  if (isLabelled(lines) || areLines(lines) || areNames(lines) || areNamesBelowLabel(lines))
    return bulletBlocks(lines.map((each) => each.replace(/\\$/, '')).join('\n'), line);
  if (lines.length > 1 && isNameInBold(lines[0] as string))
    return bulletBlocks(`${lines[0]}\n${lines.slice(1).join(' ')}`, line);
  return bulletBlocks(text, line);
}

/** "**Ana Ruiz** (she/her) 🌍": a line of its own above what is told of her, however long that is. */
function isNameInBold(line: string): boolean {
  const [, name = '', more = ''] = /^\*\*([^*]{3,60})\*\*\s*(?:\([^()]{1,30}\))?(.*)$/u.exec(line) ?? [];
  return nameLikeness(name) === 2 && !isRoleTitle(name) && !/[\p{L}\p{N}:–—-]/u.test(more);
}

/** Where, right below a sentence, a name stands on each line: those who agree with it. 0 where none do. */
function namesBelow(lines: readonly string[]): number {
  // "Ana Ruiz (e-signed)", and no role or place.
  const isName = (line: string): boolean =>
    nameLikeness(
      line.replace(/^#+\s?/, '').replace(/\s?\((?:[^()]{0,12}\b)?(?:sig|sign|firm|under)[^()]{0,20}\)$/iu, ''),
    ) === 2;
  const start = lines.findLastIndex((line) => !isName(line)) + 1;
  const above = lines[start - 1] ?? '';
  return lines.length - start > 1 && /\p{Ll}[.:]$/u.test(above) && above.split(/\s+/).length > 4 ? start : 0;
}

/** "Signed:", and on each line below it a name or how somebody calls themselves: "ana_ruiz". */
function areNamesBelowLabel([label = '', ...lines]: readonly string[]): boolean {
  const isName = (line: string): boolean =>
    nameLikeness(line) > 0 || isLowerName(line) || isNameInAccount(line) || /^@[\w-]{2,40}$/.test(line);
  return /^[^.!?:]{2,60}:[*_]{0,2}$/u.test(label) && lines.length > 1 && lines.every(isName);
}

/** Dots typed before several lines, whatever their length; a line without one goes on in the one before it. */
function dottedLines(lines: readonly string[]): string[] | undefined {
  const isDotted = (each: string): boolean => /^[•◦▪‣●○■]\s*\S/u.test(each);
  if (lines.filter(isDotted).length < 2 || lines.some((each) => /[<[\]]|&\w+;/.test(withoutLinks(each))))
    return undefined;
  const start = lines.findIndex(isDotted);
  return lines.reduce<string[]>((all, each, index) => {
    const last = all.at(-1);
    if (last === undefined || isDotted(each) || lines[index - 1]?.endsWith('\\')) return [...all, each];
    const joined = `${last.replace(/\\$/, '')} ${each}`;
    return index < start || isDotted(last) ? [...all.slice(0, -1), joined] : [...all, each];
  }, []);
}

/** "a. …", "b. …" or "1.…", "2.…" on the lines of a paragraph: Markdown has no such lists, people write them. */
function countedList(lines: readonly string[], line: number): SourceBlock[] | undefined {
  const marks = lines.map((each, index) => typedMark(each, line + index));
  const start = marks.findIndex((mark) => mark?.count === 1);
  const items = marks.slice(start).filter((mark) => mark !== undefined);
  const isCounted = items.length === marks.length - start && items.every(({ count }, index) => count === index + 1);
  if (start < 0 || items.length < 2 || !isCounted || lines.some((each) => /[<[\]]/.test(each))) return undefined;
  const before = lines.slice(0, start).join(' ');
  return [
    ...(before === '' ? [] : bulletBlocks(before, line)),
    usualMarks({
      kind: 'list',
      marks: 'written',
      items: items.map(({ mark, text, line: at }) => ({ mark, blocks: [paragraphOf(text, at)], line: at })),
      line: line + start,
    }),
  ];
}

/** "Team: Care", "**Lead:** Ana": people expect each to stay on a line of its own. */
function isLabelled(lines: readonly string[]): boolean {
  return (
    lines.length > 1 &&
    lines.every(
      (line) =>
        /^(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:[*_]{1,2}[^*_]{1,60}[*_]{1,2}\s*:?|[\p{Lu}\p{Script=Han}][\p{L}\s/()-]{0,40}:)\s*\S/u.test(
          line,
        ) && !/[<[\]]/.test(withoutLinks(line).replaceAll(BLANK, '')),
    )
  );
}

/** "**Name:** Ana", "**Signature:**": labels in bold on all lines, and nothing yet behind some of them. */
function isRecord(lines: readonly string[]): boolean {
  const isTold = (line: string): boolean => /^(\*\*|__)[^*_]{1,60}(?::\1|\1:)\s*[^\s*\\]/u.test(line);
  return (
    lines.filter(isTold).length > 1 &&
    lines.every((line) => isTold(line) || /^(\*\*|__)[^*_]{1,60}(?::\1|\1:)\s*\\?$/u.test(line))
  );
}

/** "[name]": what a template asks for, and no link. */
const BLANK = /\[\p{L}[\p{L} .-]{0,40}\](?![([:])/gu;

/** A box, a tick or the sign of a signature before the words of a line. */
const MARKED =
  /^(?:\[[ xX✓✔]\](?!\()|[✅✔✓☑☒☐⬜❌✗✘✖]\ufe0f?|:(?:white_check_mark|heavy_check_mark|x):|\/s\/|[xX]\/|_{4,}\s)\s*\S/u;

/** Short lines that each begin anew, as nobody's editor breaks a sentence: people expect them to stay apart. */
function areLines(lines: readonly string[]): boolean {
  if (lines.length > 1 && lines.every((line) => MARKED.test(line))) return true;
  // Nobody breaks a line of letters without blanks so early.
  if (lines.length > 1 && lines.every((line) => /^\p{Script=Han}.{1,22}(?<![,;:])$/u.test(line))) return true;
  const isDashed = lines.every((line) => BULLET.test(line) || /^\d{1,2}(?:\.\d{1,2})+[.)]?\s/.test(line));
  const isShort = (line: string): boolean =>
    line.length < 60 || (/^[^:–—]{2,50}(?::|\s[–—-])\s/u.test(line) && lengthOf(line) < 60);
  const areShort = lines.length > 2 || lines.every(isShort);
  return (
    lines.length > 1 &&
    areShort &&
    lines.every(
      (line) =>
        /^(?:vacant\b|open\b|vakant|vacante\b|[\p{Lu}\p{Extended_Pictographic}\d@([–—•·*_-]|#\p{L})/u.test(line) &&
        lengthOf(line) < 75 &&
        !/[<[\]]/.test(withoutLinks(line)),
    ) &&
    (isDashed || lines.slice(0, -1).every((line) => !/[,–—(-]$/.test(line))) &&
    (isDashed || !lines.every((line) => /[.!?]$/.test(line)))
  );
}

/** How long a line is to a reader, who does not see where its links lead. */
function lengthOf(line: string): number {
  return line.replaceAll(/\]\([^()\s]*\)/g, ']').length;
}

function withoutLinks(line: string): string {
  return line.replaceAll(/\[[^[\]]*\]\([^()\s]*\)|<[^<>\s]+[@:][^<>\s]+>/g, '');
}

/** "Term", then ": what it means" on the lines below. */
function termsOf(lines: readonly string[], line: number): SourceBlock {
  const entries: SourceTerm[] = [];
  for (const [index, text] of lines.entries()) {
    const meaning = /^:\s+(.*)$/.exec(text)?.[1];
    const last = entries.at(-1);
    if (meaning !== undefined && last)
      entries[entries.length - 1] = {
        ...last,
        blocks: [...last.blocks, { kind: 'paragraph', text: meaning, line: line + index }],
      };
    else entries.push({ term: text, blocks: [], line: line + index });
  }
  return { kind: 'terms', entries, line };
}
