import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { SETTINGS_FILE, type Failure } from '../../../core/src/index.js';
import { CHARTER_NAME, displayName } from '../files/names.js';
import type { GivenSettings } from '../files/settings.js';
import { commitSnapshot, type Content, type Snapshot } from '../git/snapshot.js';
import type { TreeFile } from '../git/tree.js';
import { workingTree } from '../git/working-tree.js';
import type { Gathered, Versions } from './gathered.js';
import { nameOf, pairUp, type Pair } from './pairs.js';
import { rangeSettings, type RangeSettings } from './range-settings.js';
import { select, type Selection } from './selection.js';
import type { Range } from './subject.js';

/** The charters that differ at the two ends of a range. Throws CommandError. */
export function gatherRange(range: Range, given: GivenSettings, cwd: string): Gathered {
  const { top } = range.repository;
  const selection = select(range.paths, cwd, top);
  const isCharter = (name: string): boolean => CHARTER_NAME.test(name) || selection.named.has(name);
  const wanted = (name: string): boolean => isCharter(name) || path.posix.basename(name) === SETTINGS_FILE;
  const base = commitSnapshot(top, range.start, wanted);
  const head =
    range.end === undefined ? workingTree(top, base, [...selection.named]) : commitSnapshot(top, range.end, wanted);
  const [before, after] = [chartersOf(base, isCharter), chartersOf(head, isCharter)];

  const contents = readChanged({ base, head, before, after }, selection);
  const pairs = pairUp(before, after, (file) => textOf(contents.get(file))).filter((pair) => isMeant(pair, selection));
  const settings = rangeSettings({ base, head: range.end === undefined ? undefined : head, top, cwd }, given);
  const here = realpathSync(cwd);
  const shown = (file: TreeFile): string => displayName(path.join(top, file.path), here);
  const versions = pairs.map((pair) => versionsOf(pair, contents, settings, shown));
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return {
    base: range.base,
    head: range.head ?? 'the working tree',
    matched: names.filter(selection.has).length,
    versions,
    failures: [...unfound(selection, names, top), ...settings.failures],
    notes: range.note === undefined ? [] : [range.note],
  };
}

type Files = ReadonlyMap<string, TreeFile>;

function chartersOf({ files }: Snapshot, isCharter: (name: string) => boolean): Files {
  return new Map([...files].filter(([name]) => isCharter(name)));
}

interface Both {
  readonly base: Snapshot;
  readonly head: Snapshot;
  readonly before: Files;
  readonly after: Files;
}

/** What the files hold that are not the same at both ends: of those that are meant, and of all that came or went. */
function readChanged({ base, head, before, after }: Both, { has }: Selection): ReadonlyMap<TreeFile, Content> {
  const differs = (file: TreeFile, others: Files): boolean => {
    const other = others.get(file.path);
    return !other || (has(file.path) && (other.id !== file.id || other.kind !== file.kind));
  };
  return new Map([
    ...base.read([...before.values()].filter((file) => differs(file, after))),
    ...head.read([...after.values()].filter((file) => differs(file, before))),
  ]);
}

function textOf(content: Content | undefined): string {
  return content && 'text' in content ? content.text : '';
}

function isMeant({ before, after }: Pair, { has }: Selection): boolean {
  return (before !== undefined && has(before.path)) || (after !== undefined && has(after.path));
}

function versionsOf(
  pair: Pair,
  contents: ReadonlyMap<TreeFile, Content>,
  { settingsOf, approversOf }: RangeSettings,
  shown: (file: TreeFile) => string,
): Versions {
  const { before, after, splitFrom } = pair;
  const earlier = splitFrom ?? before;
  const from = earlier && after && earlier.path !== after.path ? shown(earlier) : undefined;
  const [older, later] = [earlier && contents.get(earlier), after && contents.get(after)];
  const approvers = approversOf(earlier?.path ?? nameOf(pair));
  return {
    file: shown((after ?? before) as TreeFile),
    ...(from !== undefined && { from }),
    isSplit: splitFrom !== undefined,
    ...(older && { before: older }),
    ...(later && { after: later }),
    settings: settingsOf(nameOf(pair)),
    ...(approvers && { approvers }),
  };
}

/** PATHs that name nothing, neither now nor earlier. */
function unfound(selection: Selection, names: readonly string[], top: string): Failure[] {
  return selection.unknown(names).flatMap(({ given, name }) => {
    const isFolder = existsSync(path.join(top, name));
    return isFolder ? [] : [{ file: given, message: 'There is no such revision, file or folder, now or earlier.' }];
  });
}
