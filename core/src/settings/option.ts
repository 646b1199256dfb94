import { enumeration } from '../l10n/phrases.js';
import { say, type Said } from '../l10n/say.js';
import type { OptionSchema } from '../rules/rule.js';
import { isEmpty, type Node } from '../syntax/tree.js';
import { resolveScalar } from '../syntax/resolve.js';
import type { Problems } from './problems.js';

/** The value of an option; undefined, with a problem, where it is of another kind than the option takes. */
export function readOption(name: string, node: Node, schema: OptionSchema, problems: Problems): unknown {
  const refuse = (at: Node): undefined => problems.add(at, say`“${name}” takes ${wanted(schema)}.`);
  if (schema.type === 'array') return readList(node, schema, refuse);
  const value = node.kind === 'scalar' ? plainValue(node, schema) : undefined;
  return value === undefined || !fits(value, schema) ? refuse(node) : value;
}

function readList(node: Node, { items }: OptionSchema, refuse: (at: Node) => undefined): unknown {
  if (isEmpty(node)) return refuse(node);
  // A single word stands for a list of one, as everywhere in a charter.
  const entries = node.kind === 'sequence' ? node.items : [node];
  const wrong = entries.find(
    (entry) => entry.kind !== 'scalar' || isEmpty(entry) || (items?.enum && !items.enum.includes(entry.value)),
  );
  return wrong ? refuse(wrong) : entries.map((entry) => (entry.kind === 'scalar' ? entry.value : ''));
}

/** What stands where a word is wanted is a word, whatever YAML would make of it. */
function plainValue(node: Node & { kind: 'scalar' }, { type }: OptionSchema): unknown {
  if (type === 'string') return isEmpty(node) ? undefined : node.value;
  return resolveScalar(node);
}

function fits(value: unknown, { type, minimum = -Infinity, maximum = Infinity, enum: words }: OptionSchema): boolean {
  if (type === 'string') return !words || words.includes(value as string);
  if (type === 'boolean') return typeof value === 'boolean';
  if (typeof value !== 'number' || !(value >= minimum && value <= maximum)) return false;
  return type === 'number' || Number.isInteger(value);
}

/** What an option takes, in words. */
export function wanted({ type, items, enum: words, minimum, maximum }: OptionSchema): Said {
  switch (type) {
    case 'string':
      return words ? say`one of: ${enumeration(words)}` : say`a word`;
    case 'number':
      return within(NUMBER, minimum, maximum);
    case 'integer':
      return within(WHOLE, minimum, maximum);
    case 'boolean':
      return say`true or false`;
    case 'array':
      return items?.enum ? say`a list of: ${enumeration(items.enum)}` : say`a list of words`;
  }
}

const NUMBER = say`a number`;
const WHOLE = say`a whole number`;

function within(number: Said, minimum: number | undefined, maximum: number | undefined): Said {
  if (minimum === undefined) return maximum === undefined ? number : say`${number} up to ${maximum}`;
  return maximum === undefined ? say`${number} from ${minimum}` : say`${number} from ${minimum} to ${maximum}`;
}
