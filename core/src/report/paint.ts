import type { Severity } from '../rules/rule.js';

export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly green: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
}

const CODES = { error: '31', warning: '33', info: '36', hint: '2' } as const;

/** ANSI colors, or none. */
export function createPaint(color: boolean): Paint {
  const wrap = (code: string) => (text: string) => (color && text !== '' ? `\u001B[${code}m${text}\u001B[0m` : text);
  return {
    bold: wrap('1'),
    dim: wrap('2'),
    green: wrap('32'),
    severity: (severity, text) => wrap(CODES[severity])(text),
  };
}
