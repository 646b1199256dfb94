import { unzipSync, strFromU8 } from 'fflate';

/** A part of a Word file, as text. */
export function partOf(file: Uint8Array, name: string): string {
  const bytes = unzipSync(file)[name];
  if (!bytes) throw new Error(`There is no ${name} in this file.`);
  return strFromU8(bytes);
}

export interface WordParagraph {
  /** "Title", "Heading1", "ListParagraph"; "Normal" where none is named. */
  readonly style: string;
  readonly text: string;
  /** Its list and level, as "2/0"; undefined outside of lists. */
  readonly list: string | undefined;
  readonly inTable: boolean;
}

/** The paragraphs of a Word file in order, read from its XML, which has to be well-formed. */
export function paragraphsOf(file: Uint8Array): WordParagraph[] {
  const paragraphs: WordParagraph[] = [];
  let now = { style: 'Normal', text: '', list: '', level: '0' };
  const open: string[] = [];
  for (const { name, value, opens, closes, text } of pieces(partOf(file, 'word/document.xml'))) {
    if (opens) open.push(name);
    if (opens && name === 'w:p') now = { style: 'Normal', text: '', list: '', level: '0' };
    if (name === 'w:pStyle') now.style = value;
    if (name === 'w:ilvl') now.level = value;
    if (name === 'w:numId') now.list = `${value}/${now.level}`;
    if (opens && name === 'w:br') now.text += ' ';
    if (text !== '' && open.at(-1) === 'w:t') now.text += text;
    if (!closes) continue;
    if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
    if (name !== 'w:p') continue;
    const { style, list } = now;
    paragraphs.push({ style, text: now.text, list: list === '' ? undefined : list, inTable: open.includes('w:tbl') });
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(', ')}`);
  return paragraphs;
}

interface Piece {
  readonly name: string;
  /** Of the attribute w:val. */
  readonly value: string;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly text: string;
}

const TAG = /<(\/?)([\w:]+)((?:\s+[\w:]+="(?:[^"<&]|&\w+;)*")*)\s*(\/?)>/y;
const TEXT = /(?:[^<&]|&(?:amp|lt|gt|quot|apos);)+/y;
const ENTITIES: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Strict: anything that is no tag and no text of XML 1.0 is an error. */
function* pieces(xml: string): Generator<Piece, void> {
  if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(xml)) throw new Error('a forbidden character');
  let at = /^<\?xml[^>]*\?>/.exec(xml)?.[0].length ?? 0;
  while (at < xml.length) {
    TAG.lastIndex = TEXT.lastIndex = at;
    const tag = TAG.exec(xml);
    const text = tag ? undefined : TEXT.exec(xml)?.[0];
    if (!tag && text === undefined) throw new Error(`no XML: ${xml.slice(at, at + 80)}`);
    const [, end, name = '', attributes = '', empty] = tag ?? [];
    yield {
      name,
      value: /\sw:val="([^"]*)"/.exec(attributes)?.[1] ?? '',
      opens: tag !== null && end === '',
      closes: end === '/' || empty === '/',
      text: (text ?? '').replaceAll(/&(\w+);/g, (_, entity: string) => ENTITIES[entity] ?? ''),
    };
    at += (tag?.[0] ?? text ?? '').length;
  }
}

/** The words of a text in order. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
