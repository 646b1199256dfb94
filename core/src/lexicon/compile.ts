import { recently } from '../text/recently.js';
import type { LexiconData, WordClass } from './lexicon.js';

export type Classes = ReadonlySet<WordClass>;

export interface Word {
  readonly classes: Classes;
  /** The ending taken off to find it. */
  readonly ending: string;
  readonly participle: boolean;
}

/** A lexicon made ready for looking up. */
export interface Lexicon {
  readonly language: string;
  readonly yearParts: string;
  readonly freeVerbs: boolean;
  readonly capitalNouns: boolean;
  lookup(word: string): Word | undefined;
  /** The longest phrase that starts at this word. */
  phrase(
    words: readonly string[],
    from: number,
  ): { readonly classes: Classes; readonly words: readonly string[] } | undefined;
  isPlural(word: string): boolean;
  /** Whether a word no lexicon lists has the form of a participle. */
  isParticiple(word: string): boolean;
}

interface Phrase {
  readonly words: readonly string[];
  classes: Classes;
}

export function compileLexicon(data: LexiconData): Lexicon {
  const { single, phrases } = readEntries(data.words);
  const compounds = Object.entries(data.compounds ?? {}).flatMap(([name, words]) =>
    words
      .split(/\s+/)
      .filter(Boolean)
      .map((tail) => ({ tail, classes: new Set([name as WordClass]) })),
  );

  /** "minutes" are protocols, and the plural of a unit of time. */
  const withSingular = (word: string, found: ReadonlySet<WordClass>): ReadonlySet<WordClass> => {
    const plural = data.plurals.find((ending) => word.endsWith(ending) && word.length > ending.length + 3);
    const singular = plural && single.get(word.slice(0, -plural.length));
    return singular ? new Set([...found, ...singular]) : found;
  };

  const lookup = (word: string): Word | undefined => {
    const found = single.get(word);
    const participle = data.participles.find((ending) => word.endsWith(ending));
    if (found && !participle) return { classes: withSingular(word, found), ending: '', participle: false };
    for (const [ending, replacement] of data.endings) {
      if (word.length < ending.length + 2 || !word.endsWith(ending)) continue;
      const stem = word.slice(0, -ending.length) + replacement;
      const classes = single.get(stem) ?? (data.doubling && !replacement ? single.get(undoubled(stem)) : undefined);
      if (classes) {
        const merged = found ? new Set([...found, ...classes]) : classes;
        return { classes: merged, ending, participle: data.participles.includes(ending) };
      }
    }
    if (found) return { classes: found, ending: participle ?? '', participle: participle !== undefined };
    const compound = compounds.find(({ tail }) => word.length > tail.length && word.endsWith(tail));
    return compound && { classes: compound.classes, ending: '', participle: false };
  };
  const same = (word: string | undefined, wanted: string): boolean => {
    if (word === wanted) return true;
    if (word === undefined || word.charCodeAt(0) !== wanted.charCodeAt(0)) return false;
    for (const [ending, put] of data.endings) {
      if (word.endsWith(ending) && word.slice(0, -ending.length) + put === wanted) return true;
    }
    return false;
  };

  /** The phrases that a word may open, by each form of it that one begins with. */
  const opened = recently((word: string): readonly (readonly Phrase[])[] => {
    const stems = data.endings.flatMap(([ending, replacement]) => {
      if (!word.endsWith(ending)) return [];
      const stem = word.slice(0, -ending.length) + replacement;
      return data.doubling ? [stem, undoubled(stem)] : [stem];
    });
    return [word, ...stems].flatMap((first) => {
      const found = phrases.get(first);
      return found ? [found] : [];
    });
  });

  const phrase = (words: readonly string[], from: number): Phrase | undefined => {
    for (const longestFirst of opened(words[from]!)) {
      const found = longestFirst.find((one) => one.words.every((word, i) => i === 0 || same(words[from + i], word)));
      if (found) return found;
    }
    return undefined;
  };

  return {
    language: data.language,
    yearParts: data.yearParts,
    freeVerbs: data.freeVerbs ?? false,
    capitalNouns: data.capitalNouns ?? false,
    lookup,
    phrase,
    isParticiple: (word) => data.participles.some((ending) => word.length > ending.length + 3 && word.endsWith(ending)),
    isPlural: (word) =>
      data.plurals.some((ending) => word.length > ending.length + 2 && word.endsWith(ending)) &&
      !/(?:ss|us|is)$/.test(word),
  };
}

/** Words by themselves, and phrases by their first word, the longest first. */
function readEntries(words: LexiconData['words']): { single: Map<string, Classes>; phrases: Map<string, Phrase[]> } {
  const single = new Map<string, Classes>();
  const entries = new Map<string, Phrase>();
  const adding = classSets();
  for (const [name, list] of Object.entries(words) as [WordClass, string][]) {
    for (const entry of list.split(/\s+/)) {
      const known = entries.get(entry);
      if (known) known.classes = adding(known.classes, name);
      else if (entry.includes('_') && !/^_+$/.test(entry))
        entries.set(entry, { words: entry.split('_'), classes: adding(undefined, name) });
      else if (entry) single.set(entry, adding(single.get(entry), name));
    }
  }
  const phrases = new Map<string, Phrase[]>();
  for (const phrase of entries.values()) {
    const first = phrase.words[0]!;
    const list = phrases.get(first);
    if (list) list.push(phrase);
    else phrases.set(first, [phrase]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { single, phrases };
}

/** There are thousands of words and few combinations of classes: words of the same ones share a set. */
function classSets(): (known: Classes | undefined, name: WordClass) => Classes {
  const larger = new Map<Classes | undefined, Map<WordClass, Classes>>();
  return (known, name) => {
    if (known?.has(name)) return known;
    const sets = larger.get(known) ?? new Map<WordClass, Classes>();
    const set = sets.get(name) ?? new Set([...(known ?? []), name]);
    larger.set(known, sets.set(name, set));
    return set;
  };
}

function undoubled(stem: string): string {
  return stem.length > 2 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}
