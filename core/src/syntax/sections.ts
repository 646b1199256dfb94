import type { Syntax } from './parse.js';

/** A top-level entry, from its key to the next one's; and what stands above the first, under no name. */
export interface Section {
  readonly name: string;
  readonly start: number;
  readonly text: string;
}

/** Undefined where the text cannot be told apart by its top-level keys. */
export function sectionsOf({ root, text, problems }: Syntax): readonly Section[] | undefined {
  if (!root || root.flow || problems.length > 0) return undefined;
  const heads = [
    { name: '', start: 0 },
    ...root.entries.map(({ key }) => ({ name: key.value, start: key.span.start })),
  ];
  if (new Set(heads.map(({ name }) => name)).size < heads.length) return undefined;
  return heads.map(({ name, start }, index) => ({
    name,
    start,
    text: text.slice(start, heads[index + 1]?.start ?? text.length),
  }));
}

/** What two versions of a text have in common. */
export interface Likeness {
  /** The sections that differ. */
  readonly edited: ReadonlySet<string>;
  /** Where an offset of the first version is in the second; undefined inside a section that differs. */
  place(offset: number): number | undefined;
}

/** Undefined where sections came, went or moved. */
export function likenessOf(before: readonly Section[], after: readonly Section[]): Likeness | undefined {
  if (before.length !== after.length || before.some(({ name }, index) => name !== after[index]?.name)) return undefined;
  const edited = new Set(before.filter(({ text }, index) => text !== after[index]?.text).map(({ name }) => name));
  const place = (offset: number): number | undefined => {
    const index = before.findLastIndex(({ start }) => start <= offset);
    const old = before[index] as Section;
    const now = after[index] as Section;
    if (offset === old.start || !edited.has(old.name)) return offset - old.start + now.start;
    return offset === old.start + old.text.length ? now.start + now.text.length : undefined;
  };
  return { edited, place };
}
