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

/** What was made of texts in one way: in this span of rounds, and in the one before. */
interface Made {
  last: Map<string, unknown>;
  now: Map<string, unknown>;
}

function createTextMemo(): TextMemo {
  const kinds = new Map<string, Made>();
  let rounds = 0;
  return {
    recall<T>(kind: string, text: string, make: (text: string) => T): T {
      let made = kinds.get(kind);
      if (!made) kinds.set(kind, (made = { last: new Map(), now: new Map() }));
      const { last, now } = made;
      const known = now.get(text);
      if (known !== undefined || now.has(text)) return known as T;
      // A text cut out of a file would keep the whole file in memory.
      const own = `\n${text}`.slice(1);
      const value = last.has(text) ? (last.get(text) as T) : make(own);
      now.set(own, value);
      return value;
    },
    turn() {
      if (++rounds % MANY !== 0) return;
      for (const made of kinds.values()) {
        made.last = made.now;
        made.now = new Map();
      }
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
