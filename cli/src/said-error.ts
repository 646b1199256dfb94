import { english, fixed, say, type Said } from '../../core/src/l10n/say.js';

/** An error whose message people are to read, in their language; a plain text is said as it is. */
export abstract class SaidError extends Error {
  readonly said: Said;

  constructor(message: Said | string) {
    const said = typeof message === 'string' ? fixed(message) : message;
    super(english(said));
    this.said = said;
  }
}

/** One below the other. */
export function onLines(lines: readonly Said[]): Said {
  const [first = fixed(''), ...others] = lines;
  return others.reduce((before, line) => say`${before}\n${line}`, first);
}
