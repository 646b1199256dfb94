import { walk, type Node, type ScalarNode } from '../syntax/tree.js';
import type { Span } from '../text/span.js';

/**
 * Characters by which a text shows something else than it says: control characters and line breaks of other systems,
 * what turns the direction of writing around (https://www.unicode.org/reports/tr9/, 2.1 to 2.4), halves of characters,
 * and the invisible tag characters.
 */
const UNSAFE =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\u{E0000}-\u{E007F}]|\p{Cs}/u;

/** The first of them: in the file, or in a text that names it by an escape such as `"\u202E"`. */
export function findUnsafeCharacter(text: string, root: Node): Span | undefined {
  const at = text.search(UNSAFE);
  if (at >= 0) return { start: at, end: at + 1 };
  for (const node of walk(root)) {
    if (node.kind === 'scalar' && isEscaped(node)) return node.span;
    if (node.kind !== 'mapping') continue;
    for (const { key } of node.entries) if (isEscaped(key)) return key.span;
  }
  return undefined;
}

function isEscaped({ style, value }: ScalarNode): boolean {
  return style === 'double' && UNSAFE.test(value);
}

const FIGURE = /^[-+]?(?:(\d+)|(?:\.\d+|\d+\.\d*|\d+)(?:[eE][-+]?\d+)?)$/;
const NO_FIGURE = /^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/;
/** As many digits a double-precision number is sure to keep (https://en.wikipedia.org/wiki/Double-precision_floating-point_format). */
const KEPT_DIGITS = 15;

/** The first unquoted figure that other programs would change, being too large, too small or too exact for them. */
export function findUnsafeFigure(root: Node): Span | undefined {
  for (const node of walk(root)) {
    if (node.kind === 'scalar' && node.style === 'plain' && isUnsafeFigure(node.value)) return node.span;
  }
  return undefined;
}

function isUnsafeFigure(text: string): boolean {
  if (NO_FIGURE.test(text)) return true;
  const match = FIGURE.exec(text);
  if (!match) return false;
  const value = Number(text);
  if (match[1] !== undefined) return !Number.isSafeInteger(value);
  const digits = (text.split(/e/i)[0] ?? '').replaceAll(/[-+.]/g, '').replace(/^0+/, '');
  return !Number.isFinite(value) || digits.length > KEPT_DIGITS || (value === 0 && digits !== '');
}
