import type { CharterDocument } from '../document.js';
import { besideOf } from '../model/beside.js';
import type { Entity } from '../model/entity.js';
import { valueOf } from '../model/visit.js';
import { findSuppressions } from '../rules/kit/suppression.js';
import { languageOf } from '../rules/kit/objectives/language.js';
import { hasIssues } from '../schema/inspect.js';
import { sectionsOf } from '../syntax/sections.js';
import { frameOf } from './frame.js';
import { isShownWithAll, listsAmong, someEntriesOfLists } from './some-sections.js';

/** @param text of the version that the entry is of */
type HasEntry = (list: string, entry: Entity, text: string) => boolean;

/** What differs between two versions of a charter. */
export interface Differing {
  /** Top-level entries. */
  readonly sections: ReadonlySet<string>;
  /** Whether entries came, went or changed places. */
  readonly keys: boolean;
  /** Whether anything but sentences, dates and figures differs. */
  readonly moreThanValues: boolean;
  /** Whether an entry of a list that differs is not in both, under an id that no other has, and in the same words. */
  readonly hasEntry: HasEntry;
  /** Whether what differs is written in both as the format has it, so that rules about that need not be asked. */
  readonly isWellWritten: () => boolean;
}

/**
 * In what two versions of a charter differ, where rules say the same of all else in both, and where nothing is silenced,
 * so that what they say of that need not be known. Undefined where this cannot be told.
 */
export function sectionsThatDiffer(before: CharterDocument, after: CharterDocument): Differing | undefined {
  if (!areJudgedAlike(before, after) || isSilenced(before) || isSilenced(after)) return undefined;
  const [olds, nows] = [sectionsOf(before.syntax), sectionsOf(after.syntax)];
  if (!olds || !nows) return undefined;
  const texts = new Map(olds.map(({ name, text }) => [name, text]));
  const differing = new Set<string>();
  for (const { name, text } of nows) {
    if (texts.get(name) !== text) differing.add(name);
    texts.delete(name);
  }
  for (const name of texts.keys()) differing.add(name);
  if ([...differing].some(isShownWithAll)) return undefined;
  const keys = olds.length !== nows.length || olds.some(({ name }, index) => name !== nows[index]?.name);
  const moreThanValues = keys || [...differing].some((name) => frameIn(before, name) !== frameIn(after, name));
  const hasEntry = entriesThatDiffer(before, after, differing);
  let isWellWritten: boolean | undefined;
  return {
    sections: differing,
    keys,
    moreThanValues,
    hasEntry,
    isWellWritten: () => (isWellWritten ??= [before, after].every((one) => isFine(one, differing, hasEntry))),
  };
}

function isFine(document: CharterDocument, names: ReadonlySet<string>, hasEntry: HasEntry): boolean {
  const { charter, text } = document;
  if (!charter) return false;
  const some = someEntriesOfLists(document, charter, names, (list, entry) => hasEntry(list, entry, text));
  return !hasIssues(some);
}

/** What an objective is called nobody but its reader needs to know: it is known by its id. */
function frameIn({ syntax, text }: CharterDocument, name: string): string | undefined {
  const section = syntax.root?.entries.find(({ key }) => key.value === name);
  return section && frameOf(section, text, 'referred');
}

function entriesThatDiffer(before: CharterDocument, after: CharterDocument, names: ReadonlySet<string>): HasEntry {
  const lists = listsAmong(names);
  const [older, later] = [before, after].map((document) => writtenIn(document, lists));
  return (list, entry, text) => {
    const key = keyOf(list, entry);
    const own = wordsOf(entry, text);
    return older?.get(key) !== own || later?.get(key) !== own;
  };
}

/** The words of each entry by list and id; undefined where several share that. */
function writtenIn({ charter, text }: CharterDocument, lists: readonly string[]): Map<string, string | undefined> {
  const written = new Map<string, string | undefined>();
  for (const list of charter ? lists : []) {
    for (const entry of valueOf(charter as Entity, list) as readonly Entity[]) {
      const key = keyOf(list, entry);
      written.set(key, written.has(key) ? undefined : wordsOf(entry, text));
    }
  }
  return written;
}

function keyOf(list: string, { id }: Entity): string {
  return `${list}\n${id}`;
}

function wordsOf({ node: { span } }: Entity, text: string): string {
  return text.slice(span.start, span.end);
}

function areJudgedAlike({ charter: one }: CharterDocument, { charter: other }: CharterDocument): boolean {
  return one && other ? languageOf(one) === languageOf(other) && besideOf(one) === besideOf(other) : false;
}

function isSilenced({ syntax }: CharterDocument): boolean {
  return findSuppressions(syntax).length > 0;
}
