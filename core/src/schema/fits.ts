import { isEmpty, type MappingNode, type Node, type Path } from '../syntax/tree.js';
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

/** Where the charter first departs from its JSON Schema; undefined where it does not. Keys with nothing behind them do not count. */
export function firstMisfit(root: MappingNode): Path | undefined {
  const data = toGivenData(root);
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
  const data = Object.create(null) as { [key: string]: Plain };
  for (const { key, value } of node.entries) {
    if (!isEmpty(value) && !(key.value in data)) data[key.value] = toGivenData(value);
  }
  return data;
}
