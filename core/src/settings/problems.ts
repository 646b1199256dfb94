import { english, say, type Said } from '../l10n/say.js';
import { headOf, type Node } from '../syntax/tree.js';
import { mostSimilar } from '../text/similar.js';
import type { Span } from '../text/span.js';

/** Something in a settings file that means nothing. */
export interface SettingsProblem {
  readonly span: Span;
  readonly message: string;
  /** The message, to be said in any language. */
  readonly said: Said;
}

export interface Problems {
  readonly all: SettingsProblem[];
  add(at: Node | Span, said: Said): undefined;
}

export function createProblems(): Problems {
  const all: SettingsProblem[] = [];
  return {
    all,
    add(at, said) {
      const span = 'kind' in at ? placeOf(at) : at;
      all.push({ span, message: english(said), said });
      return undefined;
    },
  };
}

/** Where a value was left out, its name. */
function placeOf(node: Node): Span {
  return node.span.start === node.span.end ? headOf(node) : node.span;
}

/** `Did you mean “x”?`, or what else there is to say. */
export function didYouMean(word: string, known: readonly string[], otherwise: Said): Said {
  const near = mostSimilar(word, known);
  return near === undefined ? otherwise : say`Did you mean “${near}”?`;
}
