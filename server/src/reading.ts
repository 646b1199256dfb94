import { createLineIndex, parseCharter, type CharterDocument, type LineIndex } from '../../core/src/index.js';

/** A text, parsed when first asked for and only then. */
export interface Reading {
  readonly text: string;
  readonly lines: LineIndex;
  readonly parsed: CharterDocument;
  /** The newest text, this one included, that could be read as a charter. */
  readonly readable: CharterDocument | undefined;
  /** What is known without parsing of the newest texts: that could be read, and that had nothing wrong in its YAML. */
  readonly known: Known;
  /** Parses a text that is much the same as this one. */
  parseLike(text: string): CharterDocument;
}

interface Known {
  readonly readable?: CharterDocument | undefined;
  /** New texts are read by what they share with it. */
  readonly sound?: CharterDocument | undefined;
}

export function read(text: string, before: Reading | undefined): Reading {
  let known: Known = before?.known ?? {};
  let parsed: CharterDocument | undefined;
  let lines: LineIndex | undefined;
  const parse = (): CharterDocument => {
    if (parsed) return parsed;
    parsed = parseCharter(text, known.sound);
    const readable = parsed.charter ? parsed : known.readable;
    known = { readable, sound: parsed.syntax.problems.length === 0 ? parsed : known.sound };
    return parsed;
  };
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
      return known.readable;
    },
    get known() {
      return known;
    },
    parseLike(other) {
      parse();
      return parseCharter(other, known.sound);
    },
  };
}
