import { createLineIndex, parseOpenCharter, type CharterDocument, type LineIndex } from '../../core/src/index.js';

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
  return new LazyReading(text, before?.known ?? {});
}

/** A class, since V8 keeps what getters of a single object refer to for long. */
class LazyReading implements Reading {
  readonly text: string;
  #known: Known;
  #parsed: CharterDocument | undefined;
  #lines: LineIndex | undefined;

  constructor(text: string, known: Known) {
    this.text = text;
    this.#known = known;
  }

  get lines(): LineIndex {
    return (this.#lines ??= this.#parsed ? this.#parsed.syntax.lines : createLineIndex(this.text));
  }

  get parsed(): CharterDocument {
    return this.#parse();
  }

  get readable(): CharterDocument | undefined {
    this.#parse();
    return this.#known.readable;
  }

  get known(): Known {
    return this.#known;
  }

  parseLike(text: string): CharterDocument {
    this.#parse();
    return parseOpenCharter(text, this.#known.sound);
  }

  #parse(): CharterDocument {
    if (this.#parsed) return this.#parsed;
    const parsed = parseOpenCharter(this.text, this.#known.sound);
    const readable = parsed.charter ? parsed : this.#known.readable;
    this.#known = { readable, sound: parsed.syntax.problems.length === 0 ? parsed : this.#known.sound };
    return (this.#parsed = parsed);
  }
}
