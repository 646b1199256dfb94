import { measured } from './precision.generated.js';

/** How sure a reader can be of what a rule says, as reports have it. */
export interface RulePrecision {
  /** As code scanning of GitHub knows it; left out where a rule has fired too seldom to tell. */
  readonly precision?: 'very-high' | 'high' | 'medium' | 'low';
  /** How often it fired on the charters of docs/precision.md, and how often rightly. */
  readonly measured?: { readonly fired: number; readonly right: number };
}

/** Fewer firings prove nothing. */
const ENOUGH = 10;

export function precisionOf(rule: string): RulePrecision {
  const figure = measured[rule];
  if (!figure) return {};
  return figure.fired < ENOUGH
    ? { measured: figure }
    : { precision: grade(figure.right / figure.fired), measured: figure };
}

function grade(share: number): 'very-high' | 'high' | 'medium' | 'low' {
  if (share >= 0.98) return 'very-high';
  if (share >= 0.95) return 'high';
  return share >= 0.8 ? 'medium' : 'low';
}
