import path from 'node:path';
import {
  defaultSettings,
  failure,
  type CharterDocument,
  type Failure,
  type Settings,
} from '../../../core/src/index.js';
import { withFilesBeside } from '../beside/on-disk.js';
import { readText, UnreadableError } from '../files/read.js';
import { createSettingsFinder, type GivenSettings } from '../files/settings.js';
import type { Content } from '../git/snapshot.js';
import type { Gathered } from './gathered.js';
import type { Files } from './subject.js';

/** Two files, which are versions of one charter whatever they are called. Throws CommandError. */
export function gatherFiles({ before, after }: Files, given: GivenSettings, cwd: string): Gathered {
  const failures: Failure[] = [];
  const read = (name: string): Content => {
    try {
      return { text: readText(path.resolve(cwd, name)) };
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      failures.push(failure(error.said, { file: name }));
      return { unreadable: error.said };
    }
  };
  const contents = { before: read(before), after: read(after) };
  const configured = createSettingsFinder(given, cwd)(path.resolve(cwd, after));
  if ('failures' in configured) failures.push(...configured.failures);
  const settings: Settings = 'settings' in configured ? configured.settings : defaultSettings(given.profile);
  const { weakerPromiseApprover: approvers } = settings;
  const besideOn = (name: string) => (document: CharterDocument) =>
    withFilesBeside(document, path.resolve(cwd, name), cwd);
  const withBeside = { before: besideOn(before), after: besideOn(after) };
  return {
    base: before,
    head: after,
    matched: 1,
    versions: [{ file: after, isSplit: false, ...contents, withBeside, settings, ...(approvers && { approvers }) }],
    failures,
    notes: [],
  };
}
