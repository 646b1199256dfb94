import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { failure, say, SETTINGS_FILE, type Failure } from '../../../core/src/index.js';
import { CHARTER_NAME, displayName } from '../files/names.js';
import type { GivenSettings } from '../files/settings.js';
import { commitSnapshot, type Content, type Snapshot } from '../git/snapshot.js';
import type { TreeFile } from '../git/tree.js';
import { workingTree } from '../git/working-tree.js';
import { changedBases, endOf, isSignature, type End } from './end.js';
import type { Gathered, Versions } from './gathered.js';
import { nameOf, pairUp, type Pair } from './pairs.js';
import { rangeSettings, type RangeSettings } from './range-settings.js';
import { select, type Selection } from './selection.js';
import type { Range } from './subject.js';

/** The charters that differ at the two ends of a range, or whose signatures or bases do. Throws CommandError. */
export function gatherRange(range: Range, given: GivenSettings, cwd: string): Gathered {
  const { top } = range.repository;
  const selection = select(range.paths, cwd, top);
  const isCharter = (name: string): boolean => CHARTER_NAME.test(name) || selection.named.has(name);
  const isOther = (name: string): boolean => path.posix.basename(name) === SETTINGS_FILE || isSignature(name);
  const wanted = (name: string): boolean => isCharter(name) || isOther(name);
  const base = commitSnapshot(top, range.start, wanted);
  const head =
    range.end === undefined
      ? workingTree(top, base, [...selection.named], isSignature)
      : commitSnapshot(top, range.end, wanted);
  const isStored = range.end !== undefined;
  const contents = isSame(base, head) ? new Map<TreeFile, Content>() : readBoth(base, head, isStored);
  const [before, after] = [endOf(base, contents, isCharter), endOf(head, contents, isCharter)];
  const ends = { before, after, contents };
  const changed = pairUp(before.charters, after.charters, (file) => textIn(contents, file));
  const pairs = [...changed, ...touched(ends, changed)].toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));

  const settings = rangeSettings({ base, head: isStored ? head : undefined, top, cwd }, given);
  const here = realpathSync(cwd);
  const shown = (name: string): string => displayName(path.join(top, name), here);
  const names = [...new Set([...before.charters.keys(), ...after.charters.keys()])];
  return {
    base: range.base,
    head: range.head ?? say`the working tree`,
    matched: names.filter(selection.has).length,
    versions: withBasesAside(pairs, selection, (pair) => versionsOf(pair, ends, settings, shown)),
    failures: [...unfound(selection, names, top), ...settings.failures],
    notes: range.note === undefined ? [] : [range.note],
  };
}

interface Ends {
  readonly before: End;
  readonly after: End;
  readonly contents: ReadonlyMap<TreeFile, Content>;
}

function isSame(base: Snapshot, head: Snapshot): boolean {
  return base.files.size === head.files.size && [...base.files.values()].every((file) => isIn(file, head));
}

function isIn({ path: name, id, kind }: TreeFile, { files }: Snapshot): boolean {
  const other = files.get(name);
  return other?.id === id && other.kind === kind;
}

/**
 * Everything at the later end, since charters build on others, and at the earlier one what differs.
 * @param isStored whether the later end is a commit, too, so that git need be asked only once
 */
function readBoth(base: Snapshot, head: Snapshot, isStored: boolean): ReadonlyMap<TreeFile, Content> {
  const later = [...head.files.values()];
  const differing = [...base.files.values()].filter((file) => !isIn(file, head));
  const contents = new Map(
    isStored ? base.read([...later, ...differing]) : [...head.read(later), ...base.read(differing)],
  );
  for (const file of base.files.values()) {
    const same = contents.has(file) ? undefined : contents.get(head.files.get(file.path) as TreeFile);
    if (same) contents.set(file, same);
  }
  return contents;
}

function textIn(contents: ReadonlyMap<TreeFile, Content>, file: TreeFile): string {
  const content = contents.get(file);
  return content && 'text' in content ? content.text : '';
}

/** Charters that say the same as before, but whose signatures stand elsewhere and differ, or that build on what differs. */
function touched({ before, after, contents }: Ends, changed: readonly Pair[]): Pair[] {
  if (contents.size === 0) return [];
  const told = new Set(changed.map(({ after: later }) => later?.path));
  return [...after.charters].flatMap(([name, file]) => {
    const older = before.charters.get(name);
    if (!older || told.has(name)) return [];
    const isTouched =
      before.signaturesOf(name) !== after.signaturesOf(name) || changedBases(before, after, name, name).length > 0;
    return isTouched ? [{ before: older, after: file }] : [];
  });
}

function isMeant({ before, after }: Pair, { has }: Selection): boolean {
  return (before !== undefined && has(before.path)) || (after !== undefined && has(after.path));
}

/** Those that are meant, and those on which they build, which explain what happens to them. */
function withBasesAside(
  pairs: readonly Pair[],
  selection: Selection,
  versionsFor: (pair: Pair) => Versions,
): readonly Versions[] {
  const meant = pairs.filter((pair) => isMeant(pair, selection)).map(versionsFor);
  const bases = new Set(meant.flatMap((one) => one.changedBases ?? []));
  if (bases.size === 0) return meant;
  const others = pairs.filter((pair) => !isMeant(pair, selection)).map(versionsFor);
  return [...meant, ...others.flatMap((one) => (bases.has(one.file) ? { ...one, isAside: true as const } : []))];
}

function versionsOf(
  pair: Pair,
  { before, after, contents }: Ends,
  { settingsOf, approversOf }: RangeSettings,
  shown: (name: string) => string,
): Versions {
  const { splitFrom, after: later } = pair;
  const older = splitFrom ?? pair.before;
  const from = older && later && older.path !== later.path ? shown(older.path) : undefined;
  const [was, is] = [older && contents.get(older), later && contents.get(later)];
  const approvers = approversOf(older?.path ?? nameOf(pair));
  const bases = older && later ? changedBases(before, after, older.path, later.path) : [];
  return {
    file: shown(nameOf(pair)),
    ...(from !== undefined && { from }),
    isSplit: splitFrom !== undefined,
    ...(was && { before: was }),
    ...(is && { after: is }),
    withBeside: {
      before: (document) => before.withBeside(document, older?.path ?? ''),
      after: (document) => after.withBeside(document, later?.path ?? ''),
    },
    ...(bases.length > 0 && { changedBases: bases.map(shown) }),
    settings: settingsOf(nameOf(pair)),
    ...(approvers && { approvers }),
  };
}

/** PATHs that name nothing, neither now nor earlier. */
function unfound(selection: Selection, names: readonly string[], top: string): Failure[] {
  return selection.unknown(names).flatMap(({ given, name }) => {
    const isFolder = existsSync(path.join(top, name));
    return isFolder ? [] : [failure(say`There is no such revision, file or folder, now or earlier.`, { file: given })];
  });
}
