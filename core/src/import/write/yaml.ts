import { shapes } from '../../model/charter.generated.js';
import type { Thing, Value } from '../place/draft.js';

const WIDTH = 118;

/** Comments to stand before things and fields, by what they are about. */
export type Comments = ReadonlyMap<Thing | string, readonly string[]>;

/** A charter as YAML, the version of the format first: prose in blocks, quotation marks where they are needed, fields in the order of the format. */
export function writeYaml(charter: Thing, comments: Comments): string {
  const parts = orderedFields(charter, 'charter').map(([field, value]) => {
    const before = (comments.get(field) ?? []).map((comment) => `# ${comment}\n`).join('');
    const written = entry(field, value, 0, shapes['charter']?.fields[field]?.of ?? '', comments);
    return { text: before + written, isLong: written.includes('\n') || before !== '' };
  });
  return `charter: 1\n${parts.map(({ text, isLong }, index) => (index > 0 && (isLong || parts[index - 1]?.isLong) ? `\n${text}` : text)).join('\n')}\n`;
}

/** One entry of a list with its hyphen, in lines that begin in the first column. */
export function writeItem(item: Value, shapeName: string): string {
  return listItem(item, 0, shapeName, new Map());
}

/** One field with all that is in it, in lines that begin in the first column. */
export function writeField(field: string, value: Value, shapeName: string): string {
  return entry(field, value, 0, shapeName, new Map());
}

/** In the order of the format; fields of the document's own come last. */
function orderedFields(thing: Thing, shapeName: string): [string, Value][] {
  const order = Object.keys(shapes[shapeName]?.fields ?? {});
  const rank = (field: string): number => (order.includes(field) ? order.indexOf(field) : order.length);
  return Object.entries(thing)
    .filter((pair): pair is [string, Value] => pair[1] !== undefined)
    .toSorted(([a], [b]) => rank(a) - rank(b));
}

function entry(key: string, value: Value, indent: number, shapeName: string, comments: Comments): string {
  const pad = ' '.repeat(indent);
  if (typeof value === 'string') return `${pad}${key}: ${scalar(value, indent + 2, indent + key.length + 2)}`;
  if (typeof value === 'boolean') return `${pad}${key}: ${value}`;
  if (!Array.isArray(value)) return `${pad}${key}:\n${mapping(value as Thing, indent + 2, shapeName, comments)}`;
  // Brackets around a single word look like a blank to be filled in.
  if (key === 'entries' && value.length === 1 && isWord(value[0])) return `${pad}${key}: ${value[0]}`;
  const words = value.every(isWord) ? `[${value.join(', ')}]` : undefined;
  if (words !== undefined && indent + key.length + words.length < WIDTH) return `${pad}${key}: ${words}`;
  return `${pad}${key}:\n${value.map((item: Value) => listItem(item, indent + 2, shapeName, comments)).join('\n')}`;
}

function mapping(thing: Thing, indent: number, shapeName: string, comments: Comments): string {
  const fields = shapes[shapeName]?.fields ?? {};
  return orderedFields(thing, shapeName)
    .map(([key, value]) => entry(key, value, indent, fields[key]?.of ?? '', comments))
    .join('\n');
}

function listItem(item: Value, indent: number, shapeName: string, comments: Comments): string {
  const pad = ' '.repeat(indent);
  if (typeof item === 'string') return `${pad}- ${scalar(item, indent + 2, indent + 2)}`;
  if (typeof item === 'boolean' || Array.isArray(item)) return `${pad}- ${String(item)}`;
  const before = (comments.get(item as Thing) ?? []).map((comment) => `${pad}# ${comment}\n`).join('');
  return `${before}${pad}- ${mapping(item as Thing, indent + 2, shapeName, comments).trimStart()}`;
}

/** A word or an id, which may stand between brackets. */
function isWord(value: Value): value is string {
  return typeof value === 'string' && /^[\p{L}][\p{L}\p{N}.-]*$/u.test(value) && !isOther(value);
}

/**
 * A text as a value: a block where it has several lines or is long, quotation marks where it needs them.
 * @param indent of the lines of a block, in columns
 * @param column where the text would begin on the line of its key
 */
export function scalar(text: string, indent: number, column: number): string {
  const pad = ' '.repeat(indent);
  if (text.includes('\n'))
    return `|-\n${text
      .split('\n')
      .map((line) => (line.trim() === '' ? '' : pad + line))
      .join('\n')}`;
  if (column + text.length > WIDTH && !/^\s|\s$/.test(text))
    return `>-\n${wrap(text, WIDTH - indent)
      .map((line) => pad + line)
      .join('\n')}`;
  return isPlain(text) ? text : JSON.stringify(text);
}

/** Lines of about that width, broken only where a single blank stands, since that is what YAML puts there again. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/(?<=\S) (?=\S)/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** What every reader of YAML takes for the same words. */
function isPlain(text: string): boolean {
  return /^[\p{L}\p{N}(][^:#\r\n\t]*$/u.test(text) && !/\s$|\s{2}/.test(text) && !isOther(text);
}

/** Words, but for plain days, that some reader of YAML takes for a yes, a no, a nothing, a number, a time or a date. */
function isOther(text: string): boolean {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  return (
    /^(?:true|false|yes|no|on|off|y|n|null)$/i.test(text) ||
    /^[\d._+\-eE,/ ]+$/.test(text) ||
    /^0[xo]/i.test(text) ||
    /^\.(?:inf|nan)$/i.test(text)
  );
}
