import type { CharterDocument } from '../document.js';
import { memoOf, type TextMemo } from '../model/memo.js';
import { sectionsOf } from '../syntax/sections.js';

interface KnownSections {
  /** Whether the schema has nothing to say of a section, as was found in a version before. */
  isFine(name: string): boolean;
  /** Now of all sections but these. */
  areFine(troubled: ReadonlySet<string>): void;
}

/** What is said of a section follows from its text alone, so that it need not be looked at again until it is edited. */
export function knownSections({ charter, syntax }: CharterDocument): KnownSections {
  const sections = charter && sectionsOf(syntax);
  if (!sections) return { isFine: () => false, areFine: () => {} };
  const memo = memoOf(charter);
  const texts = new Map(sections.map(({ name, text }) => [name, text]));
  const before = fineSections.get(memo);
  return {
    isFine: (name) => before !== undefined && before.get(name) === texts.get(name),
    areFine(troubled) {
      for (const name of troubled) texts.delete(name);
      fineSections.set(memo, texts);
    },
  };
}

const fineSections = new WeakMap<TextMemo, ReadonlyMap<string, string>>();
