import type { Random } from './random.js';

/** What a charter holds, as a program would build it. Texts are texts, whatever they look like. */
export type Data = string | number | boolean | Data[] | DataMap;
export interface DataMap {
  [name: string]: Data;
}

/** Writes data as one of the many YAML texts that mean it: quoting, wrapping, blocks, brackets, comments and blank lines differ. */
export function writeYaml(data: DataMap, random: Random): string {
  const gap = random.pick(['', '', '\n', '# Whatever\n']);
  const lines = Object.entries(data).map(([key, value]) => `${key}:${writeValue(value, 2, random)}\n`);
  return `${random.chance(0.2) ? '# A charter\n' : ''}${lines.join(gap)}`;
}

/** What stands behind a colon or hyphen, from the blank on. `indent`: of what stands on lines below. */
function writeValue(value: Data, indent: number, random: Random): string {
  if (typeof value === 'boolean' || typeof value === 'number') return ` ${value}`;
  if (typeof value === 'string') return writeText(value, indent, random);
  const isSmall = JSON.stringify(value).length < 60;
  if (Object.keys(value).length === 0 || (isSmall && random.chance(0.3))) return ` ${writeFlow(value, random)}`;
  const pad = ' '.repeat(indent);
  const comment = (): string => (random.chance(0.05) ? ' # so it is' : '');
  if (Array.isArray(value))
    return `${comment()}\n${value.map((item) => `${pad}-${writeItem(item, indent + 2, random)}`).join('\n')}`;
  const lines = Object.entries(value).map(([key, inner]) => `${pad}${key}:${writeValue(inner, indent + 2, random)}`);
  return `${comment()}\n${lines.join('\n')}`;
}

/** A mapping in a list begins on the line of its hyphen. */
function writeItem(item: Data, indent: number, random: Random): string {
  const written = writeValue(item, indent, random);
  return typeof item === 'object' && !Array.isArray(item) && written.startsWith('\n')
    ? ` ${written.trimStart()}`
    : written;
}

function writeFlow(value: Data, random: Random): string {
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (typeof value === 'string')
    return /^[A-Za-z][a-z]+$/.test(value) && !isWord(value) ? value : quoted(value, random);
  if (Array.isArray(value)) return `[${value.map((item) => writeFlow(item, random)).join(', ')}]`;
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${writeFlow(inner, random)}`)
    .join(', ')} }`;
}

function writeText(text: string, indent: number, random: Random): string {
  const lines = text.includes('\n');
  const wraps = /^\S+(?: \S+)+$/.test(text);
  const style = random.int(5);
  const pad = `\n${' '.repeat(indent)}`;
  const isBlock = !/^\s|\s$/.test(text) && text !== '';
  if (isBlock && (style === 0 || lines)) return ` |-${pad}${text.replaceAll(/\n(?!\n)/g, pad)}`;
  if (isBlock && style === 1 && wraps) return ` >-${pad}${wrap(text, pad, random)}`;
  if (style === 2 && wraps) return ` "${wrap(text.replaceAll(/["\\]/g, '\\$&'), pad, random)}"`;
  if (isPlain(text) && !lines) return ` ${text}`;
  return ` ${quoted(text, random)}`;
}

function wrap(text: string, pad: string, random: Random): string {
  return text.replaceAll(/ (?=[\p{L}\d])/gu, () => (random.chance(0.15) ? pad : ' '));
}

function quoted(text: string, random: Random): string {
  return random.chance(0.5) || text.includes('\n') ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
}

function isPlain(text: string): boolean {
  return /^\p{L}[^:#\n]*[^:#\s]$/u.test(text) && !/\s{2}/.test(text) && !isWord(text);
}

/** Words that some reader of YAML takes for something else. */
function isWord(text: string): boolean {
  return /^(?:y|yes|n|no|on|off|true|false|null)$/i.test(text);
}
