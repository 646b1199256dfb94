import * as fc from 'fast-check';

// Charters that YAML can read, laid out in every way that people lay them out.

interface Layout {
  /** How much deeper a level is than the one around it. */
  readonly step: number;
  /** Hyphens stand in the column of their key. */
  readonly flush: boolean;
  /** Blanks behind a hyphen. */
  readonly gap: number;
  readonly lineBreak: string;
}

type Value =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'lines'; readonly style: string; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'fields'; readonly entries: readonly (readonly [key: string, value: Value])[] };

const word = fc.constantFrom(
  'Ana',
  'we answer',
  '10:30',
  'no',
  '1.10',
  'every two weeks',
  'bi-weekly',
  '2026-12-31',
  '日本語',
  "it's",
  '~',
  '👩‍💻',
);
const oneLine = fc
  .oneof(
    word,
    word.map((text) => `"${text}"`),
    fc.constantFrom('[a,  b]', '{a: 1,   b: [c]}', "'x: y'", '"a # b"', ''),
  )
  .map((text): Value => ({ kind: 'line', text }));
const severalLines = fc.record({
  kind: fc.constant('lines' as const),
  style: fc.constantFrom('|', '>', '|-', '>-', '|+', '>+', '|2', 'plain', '"', '[]'),
  lines: fc.array(fc.constantFrom('One', 'two  ', '  deeper', '', '- no list', '# no comment', 'a: b'), {
    minLength: 1,
    maxLength: 5,
  }),
});
const key = fc.constantFrom(
  'title',
  'purpose',
  'scope',
  'in',
  'meetings',
  'cadence',
  'time',
  'note',
  'anything',
  'norms',
);

const any = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    oneLine,
    severalLines,
    fc.record({ kind: fc.constant('list' as const), items: fc.array(tie('value'), { minLength: 1, maxLength: 3 }) }),
    fields(tie('value')),
  ),
}));

function fields(inner: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  const entries = fc.uniqueArray(fc.tuple(key, inner), { selector: ([name]) => name, minLength: 1, maxLength: 4 });
  return fc.record({ kind: fc.constant('fields' as const), entries });
}

const layout: fc.Arbitrary<Layout> = fc.record({
  step: fc.integer({ min: 1, max: 5 }),
  flush: fc.boolean(),
  gap: fc.integer({ min: 1, max: 4 }),
  lineBreak: fc.constantFrom('\n', '\n', '\n', '\r\n', '\r\n', '\r'),
});

/** Between the lines: nothing mostly, else blank lines and comments. */
const between = fc.infiniteStream(
  fc.oneof({ weight: 6, arbitrary: fc.constant('') }, fc.constantFrom('b', 'bb', 'c', 'cb', 't', 't')),
);

export const charterTexts: fc.Arbitrary<string> = fc
  .tuple(fields(any.value), layout, between, fc.constantFrom('', '\uFEFF'), fc.boolean())
  .map(([root, how, noise, mark, ends]) => {
    const written = write(root, 0, how);
    const noisy = written.flatMap(({ text, inside }) => {
      const extra = noise.next().value as string;
      if (inside) return [text];
      const indent = /^ */.exec(text)?.[0] ?? '';
      const above = extra
        .split('')
        .flatMap((sign) => (sign === 'b' ? [' '.repeat(extra.length)] : sign === 'c' ? [`${indent}# note`] : []));
      return [...above, extra === 't' && !/[|>"'[{]/.test(text) ? `${text}   ` : text];
    });
    return `${mark}${noisy.join(how.lineBreak)}${ends ? how.lineBreak : ''}`;
  });

interface Written {
  readonly text: string;
  /** Nothing may be put above it. */
  readonly inside?: boolean;
}

/** The lines of a value that stands in lines of its own. */
function write(value: Value, indent: number, how: Layout): Written[] {
  const pad = ' '.repeat(indent);
  if (value.kind === 'fields') {
    return value.entries.flatMap(([name, inner]) =>
      attach(`${pad}${name}:`, inner, indent, how, how.flush ? indent : indent + how.step),
    );
  }
  if (value.kind === 'list') {
    return value.items.flatMap((item) => {
      const hyphen = `${pad}-${' '.repeat(how.gap)}`;
      if (item.kind === 'line' || item.kind === 'lines') return attach(`${pad}-`, item, indent, how, indent + how.step);
      const [first, ...rest] = write(item, hyphen.length, how);
      return [{ text: hyphen + (first?.text ?? '').trimStart() }, ...rest];
    });
  }
  return attach(pad, value, indent, how, indent);
}

/** A value behind a key or hyphen. */
function attach(head: string, value: Value, indent: number, how: Layout, listIndent: number): Written[] {
  if (value.kind === 'line') return [{ text: `${head} ${value.text}`.trimEnd() }];
  if (value.kind === 'list') return [{ text: head }, ...write(value, listIndent, how)];
  if (value.kind === 'fields') return [{ text: head }, ...write(value, indent + how.step, how)];
  return attachLines(head, value, indent + how.step);
}

function attachLines(head: string, { style, lines }: Value & { kind: 'lines' }, indent: number): Written[] {
  const pad = ' '.repeat(indent);
  const words = lines.map((text) => text.replaceAll(/[^\w ]/g, '').trim()).filter((text) => text !== '');
  const inside = (texts: readonly string[]): Written[] => texts.map((text) => ({ text, inside: true }));
  if (style === 'plain') return [{ text: `${head} First` }, ...inside(words.map((text) => pad + text))];
  if (style === '"')
    return [{ text: `${head} "First` }, ...inside([...words.map((text) => pad + text), `${pad}last"`])];
  if (style === '[]')
    return [{ text: `${head} [first,` }, ...inside([...words.map((text) => `${pad}${text},`), `${pad}last]`])];
  if (style === '|2') {
    const fixed = ' '.repeat(indent);
    return [
      { text: `${head} |${indent - (/^ */.exec(head)?.[0].length ?? 0)}` },
      ...inside(lines.map((text) => (text === '' ? '' : fixed + text))),
    ];
  }
  const first = 'One';
  return [
    { text: `${head} ${style}` },
    ...inside([pad + first, ...lines.map((text) => (text === '' ? '' : pad + text))]),
  ];
}
