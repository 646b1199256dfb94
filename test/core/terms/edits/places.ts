import type { Data, DataMap } from '../../../kit/write-yaml.js';

/** A text of the charter and how to put another in its place. */
export interface Place {
  /** The names and positions that lead to it. */
  readonly path: readonly (string | number)[];
  /** The nearest name. */
  readonly key: string;
  readonly text: string;
  readonly set: (text: Data) => void;
}

/** Fields that point to entries. */
export const REFERENCES: ReadonlySet<string> = new Set(
  'owner by chair attendees audience channel metric to contact reports deputy member roles'.split(' '),
);
const CLOSED: ReadonlySet<string> = new Set(
  `charter status kind language version id due start end date next last on cadence day time timezone duration within from
  email handle address since until unit formula terms signed numbering fields entries minimum`.split(/\s+/),
);
const INFORMATION: ReadonlySet<string> = new Set(
  'communication stakeholders resources risks assumptions dependencies glossary references'.split(' '),
);
const UNCOUNTED: ReadonlySet<string> = new Set(
  'charter language status version members history signatures layout'.split(' '),
);
const UNCOUNTED_WITHIN: ReadonlySet<string> = new Set(
  `objectives.current metrics.source deliverables.status channels.address review.last review.next review.log
  sponsors.email meetings.day meetings.time meetings.duration meetings.location meetings.timezone meetings.starting`.split(
    /\s+/,
  ),
);
const NAMES = /^(?:roles|members|metrics|channels|stakeholders|sponsors)\.(?:name|title)$/;

/** Every text, prose or not. */
export function placesOf(charter: DataMap): Place[] {
  const found: Place[] = [];
  const visit = (value: Data, path: readonly (string | number)[], set: (text: Data) => void): void => {
    if (typeof value === 'string') found.push({ path, key: keyOf(path), text: value, set });
    else if (Array.isArray(value))
      value.forEach((item, index) => visit(item, [...path, index], (text) => (value[index] = text)));
    else if (typeof value === 'object')
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key], (text) => (value[key] = text));
  };
  visit(charter, [], () => undefined);
  return found;
}

function keyOf(path: readonly (string | number)[]): string {
  return path.findLast((step) => typeof step === 'string') as string;
}

/** Texts that people write freely; none that points to something or is one of a few words. */
export function prose(charter: DataMap): Place[] {
  return placesOf(charter).filter(
    ({ path, key }) =>
      !CLOSED.has(key) &&
      path[0] !== 'signatures' &&
      !(path[0] === 'approval' && key === 'needs') &&
      !(REFERENCES.has(key) && !(key === 'to' && path[0] === 'hours')),
  );
}

/** Whom a change of what stands there concerns: `role` with the position of the role. Names of entries are for the caller. */
export type Bound = 'everyone' | 'nobody' | 'name' | { readonly role: number } | { readonly member: number };

export function boundBy({ path, key }: Pick<Place, 'path' | 'key'>): Bound {
  const names = path.filter((step) => typeof step === 'string');
  const [top = '', second = ''] = names;
  if (NAMES.test(names.join('.'))) return 'name';
  if (top === 'layout') return key === 'lead' && !isAboveRisks(path) ? 'everyone' : 'nobody';
  if (top === 'roles') return { role: path[1] as number };
  if (top === 'members' && (second === 'term' || second === 'roles')) return { member: path[1] as number };
  if (INFORMATION.has(top) || UNCOUNTED.has(top) || UNCOUNTED_WITHIN.has(`${top}.${second}`)) return 'nobody';
  return 'everyone';
}

/** The third section of a random charter's layout stands above what is for information only. */
function isAboveRisks(path: readonly (string | number)[]): boolean {
  return path[1] === 'sections' && path[2] === 2;
}
