// The web worker host has no `node:assert`.

export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  const [a, e] = [actual, expected].map((value) => JSON.stringify(value, null, 1));
  ok(a === e, `${what} is\n${a}\nand should be\n${e}`);
}

export function contains(text: string, part: string | RegExp): void {
  const found = typeof part === 'string' ? text.includes(part) : part.test(text);
  ok(found, `${String(part)} is not in:\n${text}`);
}
