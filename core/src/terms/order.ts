import canonicalize from 'canonicalize';
import type { Canonical } from './point.js';

/** The text of RFC 8785. */
export function canonicalText(value: Canonical): string {
  return canonicalize(value) as string;
}

/** A list whose order is no term, as RFC 8785 writes it once it stands in the order of its texts, in UTF-16 code units. */
export function sortedText(values: readonly Canonical[]): string {
  return `[${values.map(canonicalText).toSorted(byCodeUnits).join(',')}]`;
}

/** The values of such a list in that order. */
export function inOrder(values: readonly Canonical[]): Canonical[] {
  if (values.length < 2) return [...values];
  const texts = values.map((value) => [canonicalText(value), value] as const);
  return texts.toSorted(([a], [b]) => byCodeUnits(a, b)).map(([, value]) => value);
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
