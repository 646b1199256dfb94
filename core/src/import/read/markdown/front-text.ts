import { parseSyntax } from '../../../syntax/parse.js';
import { isEmpty, type Entry, type MappingNode, type Node } from '../../../syntax/tree.js';
import { paragraphOf, type SourceBlock, type SourceCell, type SourceTable } from '../../source/blocks.js';
import { isOfDocument } from '../../recognise/of-document.js';
import { isBlankName, isRoleTitle, nameLikeness } from '../../recognise/names.js';
import { classifyHeading } from '../../structure/classify.js';

/** What a page says before its text, as text: what each name stands for is a part below that name. */
export interface FrontText {
  readonly blocks: readonly SourceBlock[];
  /** The rest: remarks, and what only a program reads. */
  readonly rest: string;
}

export interface FrontOptions {
  /** Whether nothing else is in the file, so that all of it is told here. */
  readonly isAll: boolean;
  /** Of the headings, from 1. */
  readonly level: number;
  readonly readWords: (markdown: string) => readonly SourceBlock[];
}

/** What pages are made by. */
const OF_PAGE =
  /^(?:\$.*|layout|theme|slug|id|uid|key|url|uri|permalink|redirect(?:_from|_to)?|aliases|nav[_-].*|.*_image|image|cover.*|icon|colou?r|weight|order|position|sidebar.*|toc.*|tags?|labels?|categor(?:y|ies)|lang(?:uage)?|locale|draft|published|hidden|date|created|updated|modified|last.?mod.*|css|js|head|header|footer|template|parent|type|hide_.*|show_.*|menu|link_?title)$/iu;

const NAME = /^(?:name|namn|nombre|nom)$/iu;

export function frontText(yaml: string, { isAll, level, readWords }: FrontOptions): FrontText {
  const { root, problems, lines } = parseSyntax(yaml);
  if (!root || problems.some(({ kind }) => kind === 'syntax')) return { blocks: [], rest: yaml };
  const title = isAll ? titleOf(root) : undefined;
  const told = root.entries.filter((entry) => entry !== title && (isAll ? isTold(entry) : isOfPeople(entry)));
  const lineOf = ({ key }: Entry): number => lines.position(key.span.start).line + 2;
  const blocks = told.flatMap((entry): SourceBlock[] => {
    const line = lineOf(entry);
    return [
      { kind: 'heading', level, text: asWords(entry.key.value), line },
      ...blocksOf(entry.value, readWords).map((block) => ({ ...block, line })),
    ];
  });
  const heading: SourceBlock[] =
    title?.value.kind === 'scalar' ? [{ kind: 'heading', level: 1, text: title.value.value, line: lineOf(title) }] : [];
  return { blocks: [...heading, ...blocks], rest: without(yaml, title ? [title, ...told] : told) };
}

function titleOf({ entries }: MappingNode): Entry | undefined {
  const named = (name: RegExp): Entry | undefined =>
    entries.find(({ key, value }) => name.test(key.value) && value.kind === 'scalar' && value.value.trim() !== '');
  return named(/^(?:title|titel|título|titulo|titre)$/iu) ?? named(NAME);
}

function isTold({ key, value }: Entry): boolean {
  return !OF_PAGE.test(key.value) && !isEmpty(value) && /\p{L}/u.test(key.value);
}

/** A list of people below a word for members or for an office. */
function isOfPeople({ key, value }: Entry): boolean {
  const label = asWords(key.value);
  if (value.kind !== 'sequence' || value.items.length === 0 || isOfDocument(label)) return false;
  const isNamed =
    value.items.every((item) => item.kind === 'mapping' && item.entries.some(({ key: of }) => NAME.test(of.value))) ||
    value.items.every((item) => item.kind === 'scalar' && nameLikeness(item.value) === 2 && !isBlankName(item.value));
  const { kinds = [], confidence = 'doubtful' } = classifyHeading(label) ?? {};
  return isNamed && (isRoleTitle(label) || (confidence !== 'doubtful' && kinds.includes('members')));
}

/** "meeting_schedule", "meetingSchedule": words that a program wants tied together. */
function asWords(key: string): string {
  const words = key
    .replaceAll(/[_-]+/g, ' ')
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function blocksOf(node: Node, readWords: FrontOptions['readWords']): readonly SourceBlock[] {
  if (isEmpty(node)) return [];
  switch (node.kind) {
    case 'scalar':
      return readWords(node.value);
    case 'sequence':
      return isRecords(node.items)
        ? [tableOf(node.items, readWords)]
        : [listOf(node.items.map((item) => blocksOf(item, readWords)))];
    case 'mapping':
      return [listOf(node.entries.map((entry) => labelled(entry, readWords)))];
  }
}

function listOf(items: readonly (readonly SourceBlock[])[]): SourceBlock {
  return { kind: 'list', marks: 'bullets', line: 0, items: items.map((blocks) => ({ mark: '', blocks, line: 0 })) };
}

function labelled({ key, value }: Entry, readWords: FrontOptions['readWords']): readonly SourceBlock[] {
  const label = `**${asWords(key.value)}:**`;
  const [first, ...more] = blocksOf(value, readWords);
  return first?.kind === 'paragraph'
    ? [{ ...first, text: `${label} ${first.text}` }, ...more]
    : [paragraphOf(label, 0), ...(first ? [first] : []), ...more];
}

/** Things of one kind, with nothing but words in them: rows. */
function isRecords(items: readonly Node[]): items is readonly MappingNode[] {
  return items.every((item) => item.kind === 'mapping' && item.entries.every(({ value }) => value.kind === 'scalar'));
}

function tableOf(rows: readonly MappingNode[], readWords: FrontOptions['readWords']): SourceTable {
  const keys = [...new Set(rows.flatMap(({ entries }) => entries.map(({ key }) => key.value)))];
  const cell = ({ entries }: MappingNode, name: string): SourceCell => {
    const value = entries.find(({ key }) => key.value === name)?.value;
    return value ? blocksOf(value, readWords) : [];
  };
  return {
    kind: 'table',
    header: keys.map((key) => [paragraphOf(asWords(key), 0)]),
    rows: rows.map((row) => keys.map((key) => cell(row, key))),
    line: 0,
  };
}

function without(yaml: string, entries: readonly Entry[]): string {
  const spans = entries.map(({ key, value }) => ({
    start: key.span.start,
    end: Math.max(key.span.end, value.span.end),
  }));
  let rest = '';
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    rest += yaml.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return (rest + yaml.slice(at))
    .split('\n')
    .filter((line) => /\p{L}|\p{N}/u.test(line))
    .join('\n');
}
