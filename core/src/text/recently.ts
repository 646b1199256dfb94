/** So many texts are remembered at least, and twice as many at most: more than a charter has names. */
const MANY = 1000;

/** Longer ones come but once. */
const LONG = 200;

/**
 * The same function, which remembers what it made of the texts it was asked for last. For what is asked of the same
 * names again and again, whatever charter they stand in; `model/memo.ts` remembers what belongs to one.
 */
export function recently<T>(make: (text: string) => T): (text: string) => T {
  let now = new Map<string, T>();
  let before: ReadonlyMap<string, T> = new Map();
  return (text) => {
    if (text.length > LONG) return make(text);
    const known = now.get(text);
    if (known !== undefined || now.has(text)) return known as T;
    if (now.size >= MANY) [before, now] = [now, new Map()];
    // A text cut out of a file would keep the whole file in memory.
    const own = `\n${text}`.slice(1);
    const value = before.has(text) ? (before.get(text) as T) : make(own);
    now.set(own, value);
    return value;
  };
}
