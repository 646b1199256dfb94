import { say, type Said } from '../l10n/say.js';
import { isRealDate } from '../calendar/date.js';
import { grouped } from './group.js';
import type { CharterStatus, Coverage, Reminder, ReviewStatus } from './status.js';
import type { Run } from './summary.js';

/** The runs in a saved result of `charter status --format json`; a sentence where it is none. */
export function readSaved(saved: string): readonly Run[] | Said {
  let data: unknown;
  try {
    data = JSON.parse(saved.replace(/^\uFEFF/, ''));
  } catch {
    return say`This is no JSON. Save a result with: charter status --format json`;
  }
  const result = fields(data);
  if (!Array.isArray(result['charters']) || typeof result['today'] !== 'string')
    return say`This is no result of “charter status --format json”.`;
  if (result['version'] !== 1)
    return say`This was saved by another version of charter, and cannot be read by this one.`;
  const charters = result['charters'].map(readCharter);
  if (!charters.every((charter) => charter !== undefined)) return say`A part of this result cannot be read.`;
  const runs = grouped(charters, ({ repository, seen }) => JSON.stringify([repository, seen]));
  return [...runs.values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ repository: first.repository, today: first.seen, charters: own }] : [];
  });
}

type Fields = { readonly [name: string]: unknown };

/** Undefined where a field is missing that everything else rests on. */
function readCharter(data: unknown): CharterStatus | undefined {
  const charter = fields(data);
  const [repository, file, seen] = [text(charter['repository']), text(charter['file']), text(charter['seen'])];
  if (repository === '' || file === '' || !isRealDate(seen)) return undefined;
  const signatures = fields(charter['signatures']);
  const findings = fields(charter['findings']);
  return {
    repository,
    file,
    seen,
    title: text(charter['title']),
    team: text(charter['team']),
    status: text(charter['status']),
    version: text(charter['version']),
    review: readReview(fields(charter['review'])),
    signatures: {
      people: number(signatures['people']),
      signed: number(signatures['signed']),
      missing: texts(signatures['missing']),
      again: texts(signatures['again']),
      words: text(signatures['words']),
    },
    findings: {
      errors: number(findings['errors']),
      warnings: number(findings['warnings']),
      infos: number(findings['infos']),
    },
    reminders: Array.isArray(charter['reminders']) ? charter['reminders'].map(readReminder) : [],
    coverage: Array.isArray(charter['coverage']) ? charter['coverage'].flatMap(readPoint) : null,
  };
}

const STATES: readonly ReviewStatus['state'][] = ['none', 'undated', 'upcoming', 'soon', 'overdue'];

function readReview(review: Fields): ReviewStatus {
  const due = text(review['due']);
  const days = review['days'];
  return {
    state: STATES.find((state) => state === review['state']) ?? 'none',
    due: isRealDate(due) ? due : null,
    days: Number.isInteger(days) ? (days as number) : null,
    words: text(review['words']),
  };
}

function readReminder(data: unknown): Reminder {
  const reminder = fields(data);
  return { rule: text(reminder['rule']), message: text(reminder['message']) };
}

const PARTS: readonly Coverage['part'][] = ['work', 'charter', 'procedures'];
const COVERED: readonly Coverage['state'][] = ['here', 'elsewhere', 'missing'];

function readPoint(data: unknown): Coverage[] {
  const point = fields(data);
  const part = PARTS.find((one) => one === point['part']);
  const state = COVERED.find((one) => one === point['state']);
  return part && state ? [{ id: text(point['id']), part, label: text(point['label']), state }] : [];
}

function fields(data: unknown): Fields {
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Fields) : {};
}

function text(data: unknown): string {
  return typeof data === 'string' ? data : '';
}

function texts(data: unknown): string[] {
  return Array.isArray(data) ? data.filter((one): one is string => typeof one === 'string') : [];
}

function number(data: unknown): number {
  return typeof data === 'number' && Number.isInteger(data) && data >= 0 ? data : 0;
}
