import type { Node, ScalarNode } from './tree.js';

export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

/**
 * What the YAML 1.2 core schema makes of a plain scalar (https://yaml.org/spec/1.2.2/#1032-tag-resolution).
 * Quoted and block text is always text.
 */
export function resolveScalar({ style, value }: ScalarNode): string | number | boolean | null {
  if (style !== 'plain') return value;
  if (/^(?:~|null|Null|NULL|)$/.test(value)) return null;
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  if (/^(?:false|False|FALSE)$/.test(value)) return false;
  if (/^[-+]?[0-9]+$/.test(value)) return Number(value);
  if (/^0o[0-7]+$|^0x[0-9a-fA-F]+$/.test(value)) return Number(value);
  if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(value)) return Number(value);
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(value)) return value.startsWith('-') ? -Infinity : Infinity;
  if (/^\.(?:nan|NaN|NAN)$/.test(value)) return NaN;
  return value;
}

/** The data as other programs read it. Mappings have no prototype, so that no key of a stranger's file means anything else. */
export function toData(node: Node): Plain {
  if (node.kind === 'scalar') return resolveScalar(node);
  if (node.kind === 'sequence') return node.items.map(toData);
  const data = Object.create(null) as { [key: string]: Plain };
  for (const { key, value } of node.entries) if (!(key.value in data)) data[key.value] = toData(value);
  return data;
}
