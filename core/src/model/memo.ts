import type { Charter } from './charter.generated.js';

/**
 * What was worked out of single texts, kept from one version of a charter to the next: an edit touches one text, and
 * the others need no second look. It belongs to the versions of one charter and goes with the last of them.
 */
export interface TextMemo {
  /**
   * What `make` makes of `text`.
   * @param kind names what is made, with everything it depends on besides the text
   */
  recall<T>(kind: string, text: string, make: (text: string) => T): T;
  /** A new round begins. What was not asked for in many of them is forgotten; where nothing was edited nobody asks. */
  turn(): void;
}

const MANY = 50;

function createTextMemo(): TextMemo {
  let last = new Map<string, unknown>();
  let now = new Map<string, unknown>();
  let rounds = 0;
  return {
    recall<T>(kind: string, text: string, make: (text: string) => T): T {
      const key = `${kind}\n${text}`;
      if (now.has(key)) return now.get(key) as T;
      // A text cut out of a file keeps the whole file in memory; one cut out of the key only keeps the key.
      const value = last.has(key) ? (last.get(key) as T) : make(key.slice(kind.length + 1));
      now.set(key, value);
      return value;
    },
    turn() {
      if (++rounds % MANY !== 0) return;
      last = now;
      now = new Map();
    },
  };
}

const memos = new WeakMap<Charter, TextMemo>();

export function memoOf(charter: Charter): TextMemo {
  const memo = memos.get(charter) ?? createTextMemo();
  memos.set(charter, memo);
  return memo;
}

/** From now on both share what was worked out. */
export function inheritMemo(charter: Charter, before: Charter): void {
  memos.set(charter, memoOf(before));
}
