import { isEmpty, type Entry, type Node, type Path } from '../syntax/tree.js';
import { resolveScalar, type Plain } from '../syntax/resolve.js';
import { validate } from './validate.generated.js';

/**
 * A validation function as ajv compiles it, which stops at the first error.
 * @public used by the generated one
 */
export interface Validate {
  (data: unknown): boolean;
  errors?: readonly { readonly instancePath: string }[] | null;
}

/** Where these entries of a charter first depart from its JSON Schema; undefined where they do not. Keys with nothing behind them do not count. */
export function firstMisfit(entries: readonly Entry[]): Path | undefined {
  const data = toGivenFields(entries);
  if (validate(data)) return undefined;
  const pointer = validate.errors?.[0]?.instancePath ?? '';
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** As `toData`, without keys that have nothing behind them; items of a list keep their place. */
function toGivenData(node: Node): Plain {
  if (node.kind === 'scalar') return resolveScalar(node);
  if (node.kind === 'sequence') return node.items.map((item) => (isEmpty(item) ? '' : toGivenData(item)));
  return toGivenFields(node.entries);
}

function toGivenFields(entries: readonly Entry[]): Plain {
  const data = Object.create(null) as { [key: string]: Plain };
  for (const { key, value } of entries) {
    if (!isEmpty(value) && !(key.value in data)) data[key.value] = toGivenData(value);
  }
  return data;
}
