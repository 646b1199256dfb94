import { createLineIndex, parseCharter, type CharterDocument, type LineIndex } from '../../core/src/index.js';

/** A text, parsed when first asked for and only then. */
export interface Reading {
  readonly text: string;
  readonly lines: LineIndex;
  readonly parsed: CharterDocument;
  /** The newest text, this one included, that could be read as a charter. */
  readonly readable: CharterDocument | undefined;
  /** The same as far as is known without parsing. */
  readonly knownReadable: CharterDocument | undefined;
}

export function read(text: string, before: Reading | undefined): Reading {
  let parsed: CharterDocument | undefined;
  let readable = before?.knownReadable;
  const parse = (): CharterDocument => {
    parsed ??= parseCharter(text);
    if (parsed.charter) readable = parsed;
    return parsed;
  };
  let lines: LineIndex | undefined;
  return {
    text,
    get lines() {
      lines ??= parsed ? parsed.syntax.lines : createLineIndex(text);
      return lines;
    },
    get parsed() {
      return parse();
    },
    get readable() {
      parse();
      return readable;
    },
    get knownReadable() {
      return readable;
    },
  };
}
