import { paragraphOf, type SourceBlock, type SourceCode } from '../source/blocks.js';
import { escapeInline } from '../read/escape.js';
import { isGivenName } from '../recognise/given-names.js';
import { isRoleTitle, nameLikeness } from '../recognise/names.js';
import { peopleIn } from '../recognise/people.js';

/** Who is told of in a block that is set as code, out of it: lines that each name somebody, or are the label above those. */
export function unwrapCode(blocks: readonly SourceBlock[]): SourceBlock[] {
  return blocks.flatMap((block) => (block.kind === 'code' ? (paragraphsOfPeople(block) ?? [block]) : [block]));
}

function paragraphsOfPeople({ text, line }: SourceCode): SourceBlock[] | undefined {
  const [, inner = ''] =
    /^(?:`{3,}|~{3,})[ \t]*(?:te?xt|plain|markdown|md)?[ \t]*\n([^]*?)\n?(?:`{3,}|~{3,})$/iu.exec(text) ?? [];
  const lines = inner.split('\n').map((each) => each.trim());
  const told = lines.filter((each) => each !== '' && !isLabel(each));
  const sure = told.filter((each) => isSurelySomebody(each));
  if (told.length === 0 || sure.length < told.length * 0.6 || !told.every(isSomebody)) return undefined;
  return lines
    .join('\n')
    .split(/\n{2,}/u)
    .filter(Boolean)
    .map((part) => paragraphOf(part.split('\n').map(escapeInline).join('\n'), line));
}

/** "Chairs:" */
function isLabel(line: string): boolean {
  return /^[\p{L} /-]{3,40}:$/u.test(line) && nameLikeness(line) < 2;
}

function isSomebody(line: string): boolean {
  const people = line.length > 160 || /_{3,}|[{};=`]/u.test(line) ? [] : peopleIn(line, { short: false, many: true });
  return people.length > 0 && people.every(({ name }) => nameLikeness(name) === 2 && !isRoleTitle(name));
}

/** With a common first name, or an address. */
function isSurelySomebody(line: string): boolean {
  const [name = ''] = peopleIn(line, { short: false, many: true }).map((person) => person.name);
  return isGivenName(name) || /\S@\S+\.\p{L}/u.test(line);
}
