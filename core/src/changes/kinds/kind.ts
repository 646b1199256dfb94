import type { Event } from '../differences/difference.js';
import type { Verdict } from '../strength/verdict.js';
import { LISTS } from './lists.js';

/** What a kind is made of: where it happened, what happened, and what became of the promise. */
export interface Happening {
  readonly event: Event;
  /** The list or part around, such as "objectives" or "decisions"; empty for fields of the charter itself. */
  readonly list: string;
  /** Left out for an entry as a whole. */
  readonly field?: string;
  readonly verdict?: Verdict | undefined;
  /** Of what moved: the list it came from. */
  readonly from?: string;
}

/** Kinds that have names of their own. */
const NAMED: { readonly [happening: string]: string } = {
  'members added': 'member-joined',
  'members removed': 'member-left',
  'scope.in added': 'scope-widened',
  'scope.in removed': 'scope-narrowed',
  'scope.in moved': 'scope-widened',
  'scope.out moved': 'scope-narrowed',
  'members.roles added': 'member-role-added',
  'members.roles removed': 'member-role-removed',
  'members.roles changed': 'member-roles-changed',
  'signatures changed': 'signature-renewed',
};

/** Fields whose changes are of one kind wherever they stand. */
const SHARED: { readonly [field: string]: string } = {
  owner: 'owner',
  by: 'actor',
  due: 'due',
  within: 'limit',
  cadence: 'cadence',
  'decisions.quorum': 'quorum',
  'decisions.threshold': 'threshold',
  'roles.minimum': 'role-minimum',
};

/** Fields that have kinds of their own in each list. */
const OWN: { readonly [field: string]: string } = { target: 'target', metric: 'metric', measures: 'metric' };

/** Fields of the charter itself whose names would not tell. */
const TOP: { readonly [field: string]: string } = { charter: 'format-version', kind: 'team-kind', parent: 'superior' };

/** Entries that have several lists of their kind to stand in. */
const MOVABLE: ReadonlySet<string> = new Set(['duty', 'step']);

/** The names by which people call things, and others point to them. */
const NAMES: ReadonlySet<string> = new Set(
  'team sponsors metrics members services channels journey meetings stakeholders approval.approvers'
    .split(' ')
    .map((list) => `${list}.name`)
    .concat('roles.title', 'procedures.title'),
);

/** What becoming weaker or stronger is called, where it has a better name: by shared name or by place. */
const STRENGTHS: { readonly [of: string]: readonly [loosened: string, tightened: string] } = {
  due: ['due-postponed', 'due-brought-forward'],
  cadence: ['cadence-less-often', 'cadence-more-often'],
  quorum: ['quorum-lowered', 'quorum-raised'],
  threshold: ['threshold-lowered', 'threshold-raised'],
  'role-minimum': ['role-minimum-lowered', 'role-minimum-raised'],
  'review.next': ['review-postponed', 'review-brought-forward'],
  'period.end': ['period-stretched', 'period-shortened'],
  'scope.in.text': ['scope-narrowed', 'scope-widened'],
  'scope.in.title': ['scope-narrowed', 'scope-widened'],
  'approval.needs': ['approval-weakened', 'approval-strengthened'],
};

/**
 * The name of a kind of change: `objective-target-loosened`, `member-left`, `duty-moved`. Most follow from the list and
 * the event; a field without a kind of its own makes its entry "changed", and the path says which field it was.
 */
export function kindOf({ event, list, field, verdict, from }: Happening): string {
  if (event === 'reworded') return field === 'id' ? 'id-renamed' : 'text-reworded';
  if (event === 'amended') return 'wording-amended';
  const place = [list, field].filter(Boolean).join('.');
  const thing = list === '' ? (TOP[field ?? ''] ?? field ?? '') : thingOf(list);
  if (event === 'reordered') return `${LISTS[place]?.slug ?? place}-order-changed`;
  if (event === 'moved' && !list.startsWith('scope.'))
    return MOVABLE.has(thing) && thing === thingOf(from ?? '') ? `${thing}-moved` : 'entry-moved';
  const named = NAMED[`${place} ${event}`];
  if (named) return named;
  if (field === undefined) return `${thing}-${event}`;

  const shared = SHARED[place] ?? SHARED[field];
  const strength = event === 'changed' && verdict?.strength !== 'equal' ? verdict?.strength : undefined;
  if (strength) {
    const words = STRENGTHS[verdict?.of ?? shared ?? place];
    if (words) return words[strength === 'loosened' ? 0 : 1];
    if (verdict?.of === 'limit') return `limit-${strength}`;
    if (verdict?.of === 'target') return `${thing}-target-${strength}`;
    return `${shared ?? thing}-${strength}`;
  }
  if (shared) return `${shared}-${event}`;
  if (OWN[field]) return `${thing}-${OWN[field]}-${event}`;
  if (event === 'lost') return 'reference-lost';
  return `${thing}-${event === 'changed' && NAMES.has(place) ? 'renamed' : 'changed'}`;
}

/** Of the entry or the part around: "objective", "purpose". */
function thingOf(list: string): string {
  return LISTS[list]?.slug ?? list.replaceAll('.', '-');
}
