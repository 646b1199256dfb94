import { wordPattern } from '../text/word-pattern.js';
import { isCutText } from '../syntax/repair/comment.js';
import { resolveScalar } from '../syntax/resolve.js';
import { isEmpty, type MappingNode, type Node, type ScalarNode, type SequenceNode } from '../syntax/tree.js';
import { shapes } from '../model/charter.generated.js';
import type { FieldShape } from '../model/shape.js';
import { isFieldName } from '../model/fields.js';
import { mostSimilar } from '../text/similar.js';
import { asOtherWord, fieldCalled } from './other-words.js';
import type { IssueKind, Place } from './issue.js';

const LIST_SIGN = wordPattern(String.raw`^[-•·▪◦–] ?\p{L}`, 'u');

const NUMBER_SIGN = 35;
const SPACE = 32;

/** Where the comment begins that cuts a text short, on its last line; -1 where none does. */
export function cutAt(text: string, node: ScalarNode): number {
  if (node.style === 'literal' || node.style === 'folded') return -1;
  let at = node.span.end;
  while (text.charCodeAt(at) === SPACE) at++;
  if (text.charCodeAt(at) !== NUMBER_SIGN || text.charCodeAt(at - 1) !== SPACE) return -1;
  return isCutText(text, at, endOfLine(text, at)) ? at : -1;
}

export function endOfLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

const TIME = /^\d{1,2}:[0-5]\d(?::[0-5]\d)?$/;
const YES_NO = /^(?:y|yes|on|n|no|off)$/i;
const BULLET = wordPattern(String.raw`^(?:[-*•·▪◦–] |[-•·▪◦–]\p{L}|\d{1,2}[.)] )`, 'u');

/** What keeps an unquoted text from being the text it looks like. */
export function misreadText(text: string, node: ScalarNode, place: Place): IssueKind | undefined {
  if (node.style !== 'plain' || !place.field) return undefined;
  const { value, span } = node;
  if (span.end - span.start > value.length || BULLET.test(value)) return joined(text, node, place);
  if (value.length > 400 || place.field.words) return undefined;
  if (TIME.test(value)) return 'unquoted-time';
  if (YES_NO.test(value)) return 'unquoted-yes-no';
  const read = resolveScalar(node);
  if (typeof read === 'string') return undefined;
  if (read === null) return place.field.refers || place.field.format ? undefined : 'retyped-text';
  if (String(read) === value) return typeof read === 'number' ? undefined : 'retyped-text';
  return isFigure(place) && isSameFigure(value) ? undefined : 'retyped-text';
}

/** Unquoted lines become one line. That matters where they are a list. */
function joined(text: string, { span, value }: ScalarNode, { listed, field }: Place): IssueKind | undefined {
  const [, ...below] = text.slice(span.start, span.end).split(/\r\n|\r|\n/);
  if (below.some((line) => BULLET.test(line.trimStart()))) return 'joined-lines';
  const wantsList = !listed && (field?.kind === 'texts' || field?.kind === 'entities');
  return wantsList && below.length === 0 && LIST_SIGN.test(value) ? 'joined-lines' : undefined;
}

function isFigure({ field, name }: Place): boolean {
  return field?.format === 'target' || name === 'baseline' || name === 'value' || name === 'minimum';
}

/** `4.50` is written otherwise than 4.5, and is the same figure. */
function isSameFigure(value: string): boolean {
  const digits = /^[-+]?(0|[1-9]\d*)(?:\.(\d+))?$/.exec(value);
  return digits !== null && ((digits[1] as string) + (digits[2] ?? '')).length <= 15;
}

/** A group of fields where a text is expected that is rather a text with a colon in it. */
export function isSplitText(node: MappingNode, { field, name, shape, listed }: Place): boolean {
  const keys = node.entries.map(({ key }) => key);
  if (keys.length === 0 || !field || field.kind === 'flag') return node.flow;
  if (shape === 'charter' && name === 'charter') return false;
  if (field.of !== undefined && shapes[field.of]?.string === undefined) return false;
  if (keys.some(({ value }) => isKnown(value, field.of))) return false;
  if (node.flow) return node.entries.every(({ value }) => isEmpty(value));
  const others = keys.filter(({ value }) => isOtherWord(value, field.of));
  if (others.some(({ value }) => !isProse(value)) || (keys.length > 1 && others.length === keys.length)) return false;
  return keys.every(({ value, style }) => style === 'plain' && (listed || isProse(value)) && !isSlip(value, field.of));
}

/** Several words, or a capital letter: fields are single words in small letters. */
function isProse(key: string): boolean {
  return /\s|^[^\p{Ll}]/u.test(key);
}

/** "actor: Ana" means a field; "Goal: Answer at once" is a sentence, unless there are more of its kind. */
function isOtherWord(key: string, of: string | undefined): boolean {
  return of !== undefined && fieldCalled(asOtherWord(key), of, Object.keys(shapes[of]?.fields ?? {})) !== undefined;
}

function isSlip(key: string, of: string | undefined): boolean {
  return of !== undefined && mostSimilar(key, Object.keys(shapes[of]?.fields ?? {})) !== undefined;
}

/** A field of the shape, or of any where the shape is a plain text; in any case of letters. */
function isKnown(key: string, of: string | undefined): boolean {
  const name = key.toLowerCase();
  return of === undefined ? isFieldName(name) : Object.hasOwn(shapes[of]?.fields ?? {}, name);
}

/** Of "skills: [Two languages]" a list was meant, and only the name of the one it belongs to is missing. */
export function holdsLists({ kind, of }: FieldShape): boolean {
  if (kind !== 'entity' || of === undefined) return false;
  const fields = Object.entries(shapes[of]?.fields ?? {}).filter(([name]) => name !== 'text');
  return fields.length > 0 && fields.every(([, field]) => field.kind === 'entities');
}

/** A text in brackets that YAML takes for a list. Where a list is expected only what is clearly a blank to fill is one. */
export function isSplitList(node: SequenceNode, isListExpected: boolean): boolean {
  if (!node.flow) return false;
  if (!isListExpected) return node.items.every((item: Node) => item.kind === 'scalar');
  const [only, ...others] = node.items;
  if (only?.kind !== 'scalar' || only.style !== 'plain' || others.length > 0) return false;
  return (
    /^(?:to be|your|insert|add|enter|fill|tbd|tba|tbc)\b/i.test(only.value) ||
    /^[\p{Lu}\d/&'’_-]+(?:\s[\p{Lu}\d/&'’_-]+)+$/u.test(only.value)
  );
}
