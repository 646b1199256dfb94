import type { Event } from '../differences/difference.js';
import type { Verdict } from '../strength/verdict.js';
import { LISTS } from './lists.js';

/** What a kind is made of: where it happened, what happened, and what became of the promise. */
export interface Happening {
  readonly event: Event;
  /** The list or part around, such as "objectives" or "decisions"; empty for fields of the charter itself. */
  readonly list: string;
  readonly field?: string;
  readonly verdict?: Verdict | undefined;
  /** Of what moved: the list it came from. */
  readonly from?: string;
}

/** Kinds that have names of their own; all others follow from the place. */
const NAMED: { readonly [happening: string]: string } = {
  'members added': 'member-joined',
  'members removed': 'member-left',
  'scope.in added': 'scope-widened',
  'scope.in removed': 'scope-narrowed',
  'scope.in moved': 'scope-widened',
  'scope.out moved': 'scope-narrowed',
  'members.roles added': 'member-role-added',
  'members.roles removed': 'member-role-removed',
  'signatures changed': 'signature-renewed',
};

/** Fields whose strength has words of its own: [weaker, stronger]. */
const STRENGTHS: { readonly [field: string]: readonly [loosened: string, tightened: string] } = {
  due: ['postponed', 'brought-forward'],
  'review.next': ['postponed', 'brought-forward'],
  'period.end': ['stretched', 'shortened'],
  cadence: ['less-often', 'more-often'],
  'decisions.quorum': ['lowered', 'raised'],
  'decisions.threshold': ['lowered', 'raised'],
  minimum: ['lowered', 'raised'],
  'approval.needs': ['weakened', 'strengthened'],
};

/** What kinds call a field, where that is not its name. */
const BASES: { readonly [place: string]: string } = {
  'decisions.quorum': 'quorum',
  'decisions.threshold': 'threshold',
  kind: 'team-kind',
};

/** Fields whose strength is that of the part around: a period is stretched, a review is postponed. */
const OF_THE_WHOLE: ReadonlySet<string> = new Set(['review.next', 'period.end', 'approval.needs']);

/** Fields that are the entry itself, in words. */
const WORDS: ReadonlySet<string> = new Set(['text', 'do', 'what', 'change']);
const NAMES: ReadonlySet<string> = new Set(['title', 'name', 'heading']);

/** The name of a kind of change: `objective-target-loosened`, `member-left`, `duty-moved`. */
export function kindOf({ event, list, field, verdict, from }: Happening): string {
  if (event === 'reworded') return field === 'id' ? 'id-renamed' : 'text-reworded';
  if (field === 'layout' && list === '') return 'layout-changed';
  const place = [list, field].filter(Boolean).join('.');
  if (event === 'moved' && list !== from && !list.startsWith('scope.')) return movedKind(list, from ?? '');
  const named = NAMED[`${place} ${event}`];
  if (named) return named;
  if (event === 'lost') return `${baseOf(list, field)}-lost`;
  const strength = verdict?.strength;
  if (event === 'changed' && (strength === 'loosened' || strength === 'tightened')) {
    if (verdict?.of === 'limit' || field === 'within') return `limit-${strength}`;
    if (verdict?.of === 'target') return `${slugOf(list)}-target-${strength}`;
    const words = STRENGTHS[place] ?? STRENGTHS[field ?? ''];
    const base = OF_THE_WHOLE.has(place) || field === 'cadence' ? slugOf(list) : baseOf(list, field);
    return `${base}-${words ? words[strength === 'loosened' ? 0 : 1] : strength}`;
  }
  if (field === 'within') return `limit-${event}`;
  if (event === 'reordered') return `${LISTS[place]?.slug ?? place}-order-changed`;
  if (field && event === 'changed' && NAMES.has(field) && list !== '') return `${slugOf(list)}-renamed`;
  return `${baseOf(list, field)}-${event}`;
}

function movedKind(list: string, from: string): string {
  const [slug, was] = [slugOf(list), slugOf(from)];
  return slug === was ? `${slug}-moved` : `${was}-became-${slug}`;
}

function baseOf(list: string, field: string | undefined): string {
  const known = BASES[field === undefined ? list : [list, field].filter(Boolean).join('.')];
  if (known) return known;
  const slug = slugOf(list);
  return field === undefined || WORDS.has(field) ? slug || (field ?? '') : [slug, field].filter(Boolean).join('-');
}

/** Of the entry or the part around. */
function slugOf(list: string): string {
  const known = LISTS[list]?.slug;
  if (known !== undefined) return known;
  const [inner, ...outer] = list.split('.').toReversed();
  return outer.length === 0 ? list : [slugOf(outer.toReversed().join('.')), inner].join('-');
}
