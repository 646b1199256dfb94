import type { Aside, SourceDoubt } from '../../source/blocks.js';
import { nameLikeness } from '../../recognise/names.js';
import { linesFor, peopleInCode } from './people-in-code.js';

export interface Undirected {
  readonly text: string;
  readonly asides: readonly Aside[];
  readonly doubts: readonly SourceDoubt[];
}

/**
 * Takes out what a program would fill in or act upon: the tags of templates (Liquid, Jinja, Hugo), code and components
 * of MDX, directives of MyST. Nothing is run. Lines keep their numbers.
 */
export function takeOutDirectives(text: string, isMdx: boolean): Undirected {
  const asides: Aside[] = [];
  const doubts: SourceDoubt[] = [];
  const lines = text.split('\n');
  const kept: string[] = [];
  let fence = '';
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    const mark = /^\s{0,3}(`{3,}|~{3,})(.*)$/.exec(line);
    if (fence !== '') {
      kept.push(line);
      if (mark && (mark[1] as string).startsWith(fence) && (mark[2] as string).trim() === '') fence = '';
      continue;
    }
    const directive = mark && /^\s*\{([\w:.-]+)\}\s*(.*)$/.exec(mark[2] as string);
    const end = directive
      ? closingFence(lines, at, mark[1] as string)
      : (endOfTemplate(lines, at) ?? (isMdx ? endOfCode(lines, at) : undefined));
    if (end === undefined) {
      if (mark) fence = mark[1] as string;
      kept.push(isMdx && !mark ? container(component(line)) : container(line));
      continue;
    }
    const taken = lines.slice(at, end + 1).join('\n');
    asides.push({
      what: directive || !isCode(taken) ? 'a place for a program to fill in' : 'code of the page',
      text: taken,
      line: at + 1,
    });
    const people = isMdx && !directive ? peopleInCode(taken) : [];
    if (
      people.length === 0 &&
      /\b(?:members?|people|person|team|persons|roster|staff|leads?|maintainers?)\b/i.test(
        taken.replaceAll(/[_-]/g, ' '),
      )
    )
      doubts.push({
        text: 'The list of people is kept elsewhere: a program fills it in here, so nobody was read.',
        line: at + 1,
      });
    kept.push(...linesFor(people, end - at + 1));
    at = end;
  }
  return { text: kept.join('\n'), asides, doubts };
}

function isCode(text: string): boolean {
  return /^\s*(?:import|export)\b/.test(text);
}

function closingFence(lines: readonly string[], from: number, mark: string): number {
  const end = lines.findIndex((line, index) => index > from && line.trim().startsWith(mark) && /^[`~\s]*$/.test(line));
  return end < 0 ? lines.length - 1 : end;
}

/** A line of tags alone, and all that a loop repeats. */
function endOfTemplate(lines: readonly string[], at: number): number | undefined {
  const line = (lines[at] as string).trim();
  if (!/^(?:\{%|\{\{[<%])/.test(line)) return undefined;
  const loop = /^\{%-?\s*for\b/.test(line);
  const close = loop ? /\{%-?\s*endfor\b[^]*%\}/ : /[%>]\}\}?\s*$/;
  const end = lines.findIndex((each, index) => index >= at && close.test(each));
  return end < 0 || end - at > 200 ? undefined : end;
}

/** `import … from`, `export …` up to the next empty line; a line in braces alone. */
function endOfCode(lines: readonly string[], at: number): number | undefined {
  const line = (lines[at] as string).trim();
  const starts = /^import\s.+\sfrom\s+['"]|^import\s+['"]|^export\s+(?:const|default|let|function|\{)/.test(line);
  if (!starts) {
    const end = line.startsWith('{')
      ? lines.findIndex((each, index) => index >= at && each.trimEnd().endsWith('}'))
      : -1;
    return end < 0 || end - at > 50 ? undefined : end;
  }
  const end = lines.findIndex((each, index) => index > at && each.trim() === '');
  return end < 0 ? lines.length - 1 : end - 1;
}

const OF_FIRM = /^(?:organi[sz]ation|company|affiliation|employer)$/iu;

/** A component on a line by itself stays as the words that its attributes hold. */
function component(line: string): string {
  const tag = /^(\s*)<\/?[A-Z][\w.]*((?:\s[^<>]*)?)>\s*$/.exec(line);
  if (!tag) return line;
  const [, indent = '', attributes = ''] = tag;
  const said = [...attributes.matchAll(/([\w-]+)\s*=\s*\{?\s*(["'`])((?:(?!\2)[^{}])*)\2\s*\}?/g)];
  const words = said
    .filter(
      ([, name = '', , value = '']) =>
        !/^(?:class|id|href|src|image|img|photo|avatar|icon|type|color|style|variant|value|key)/i.test(name) &&
        /\p{L}/u.test(value),
    )
    .map(([, , , value]) => value as string);
  if (words.length === 0) return '';
  const name = said.find(([, of, , value]) => of === 'name' && value !== '')?.[3];
  const [, , , firm] = said.find(([, of = '', , value]) => OF_FIRM.test(of) && value !== '') ?? [];
  // Somebody with where they come from, whatever the tag holds.
  if (name !== undefined && firm !== undefined && nameLikeness(name) === 2 && words.length === 2)
    return `${indent}- ${name}, ${firm}`;
  // Whoever has a name is told first, then what else is said of them.
  if (name !== undefined && words.length > 1 && attributes.trimEnd().endsWith('/')) {
    const [first, ...more] = words.filter((word) => word !== name);
    const rest = more.length > 0 ? ` (${more.join(', ')})` : '';
    return `${indent}- ${name} – ${first}${rest}`;
  }
  if (attributes.trimEnd().endsWith('/')) return `${indent}- ${words.join(', ')}`;
  return `${indent}**${words.join(' ')}**`;
}

/** The fences of admonitions (":::note Title") go, their titles stay. */
function container(line: string): string {
  const match = /^\s*:{3,}\s*(?:\{?[\w-]*\}?)?\s*(.*)$/.exec(line);
  if (!match) return line;
  const title = (match[1] as string).replaceAll(/[[\]{}]/g, '').trim();
  return title === '' ? '' : `**${title}**`;
}
