import type { Weight } from '../change.js';

/** A change as far as its explanation goes. */
export interface Explained {
  readonly kind: string;
  readonly class: Weight;
  readonly loosened: boolean;
  /** The names of the fields that lead there. */
  readonly place: string;
}

/** Why a change matters, and to whom; for those who see its kind the first time. */
export function explain(change: Explained): string {
  return [reasonFor(change.kind, change.loosened), effectOf(change)].filter(Boolean).join(' ');
}

function effectOf({ kind, class: weight, place }: Explained): string {
  if (weight === 'notice') return 'People should know of it; signatures stand.';
  if (kind === 'wording-amended') return 'Signatures stand.';
  if (weight === 'editorial') return 'It says the same as before, and signatures stand.';
  if (/^(?:role|member|stakeholder)-renamed$/.test(kind))
    return 'The agreement goes by names, so those whom it binds by this one sign again.';
  const [top] = place.split('.');
  if (top === 'roles') return 'Whoever holds the role signs again.';
  if (top === 'members') return 'It is part of what this member agreed to, so this member signs again.';
  return 'It is part of what everyone agreed to, so everyone signs again.';
}

/** What is to be said of a kind by itself; empty where its name and its class say it all. */
export function reasonFor(kind: string, loosened: boolean): string {
  const own = REASONS[kind];
  if (own !== undefined) return own;
  if (kind.endsWith('-order-changed')) return 'Here the order is part of what was agreed.';
  if (kind.endsWith('-target-loosened')) return 'Less is promised than those who signed agreed to.';
  if (kind.endsWith('-target-removed') || kind.endsWith('-metric-removed') || kind.endsWith('-metric-lost'))
    return 'Without it nobody can say whether the promise was kept.';
  if (kind.endsWith('-tightened')) return 'More is promised than before.';
  if (kind.endsWith('-loosened')) return 'The words bind less than before.';
  return loosened ? 'A promise is taken back.' : '';
}

const REASONS: { readonly [kind: string]: string } = {
  'member-joined': 'A new member signs, and nobody else has to.',
  'member-renamed': 'See that it is still the same person: a signature goes by the id.',
  'member-left': 'Look who does now what this member did.',
  'scope-widened': 'The team takes on more.',
  'scope-narrowed': 'Others could count on the team for this; ask who does it now.',
  'out-of-scope-added': 'A line is drawn that was not there before.',
  'out-of-scope-removed':
    'The line is gone, and nothing says that the team does it now: people may expect it although nobody agreed to it.',
  'role-removed': 'What the role answered for needs somebody else.',
  'duty-moved': 'Somebody else answers for it now.',
  'entry-moved': 'Another place gives it another weight.',
  'step-removed': 'What was done at this step need not be done any more.',
  'owner-removed': 'One person less is named who answers for it.',
  'owner-lost': 'What is written points to nobody any more.',
  'actor-removed': 'One person less is named who does it.',
  'actor-lost': 'What is written points to nobody any more.',
  'reference-lost': 'What is written points to nothing in this charter any more.',
  'due-postponed': 'What was promised comes later.',
  'due-removed': 'Without a day a promise never falls due.',
  'limit-loosened': 'More time may pass than was promised.',
  'limit-tightened': 'Less time may pass than before.',
  'limit-removed': 'Without a limit it may take as long as it takes.',
  'cadence-less-often': 'What was promised happens less often.',
  'cadence-removed': 'Nobody can tell any more how often it happens.',
  'period-stretched': 'The charter binds its people for longer than they agreed to.',
  'quorum-lowered': 'Fewer people are enough to decide for all.',
  'quorum-removed': 'Any number of people can decide for all.',
  'threshold-lowered': 'Fewer votes are enough to decide for all.',
  'threshold-removed': 'Nobody can tell any more how many votes are enough.',
  'role-minimum-lowered': 'Fewer people have to hold the role.',
  'role-minimum-removed': 'Any number of people may hold the role.',
  'approval-weakened': 'Fewer people have to agree to the charter.',
  'approver-removed': 'One person less has to agree, so the charter is easier to change.',
  'review-postponed': 'The charter is looked at later than planned.',
  'signature-added': 'Somebody has agreed to what the charter says.',
  'signature-removed': 'Somebody who had agreed is no longer shown as agreeing.',
  'signature-renewed': 'Somebody has agreed to what the charter says now.',
  'id-renamed': 'Only the short name changes by which other places point to it.',
  'layout-changed': 'Sentences around a section count as part of it; headings, order and numbers do not.',
  'wording-amended': 'One person declared that only the wording changes, and another confirmed it.',
  'base-changed': 'What another charter says holds here, too, where this one does not say otherwise.',
  'charter-added': 'It binds nobody until it is signed.',
  'charter-removed': 'All that it promised is taken back, and the signatures go with it.',
  'meaning-changed': 'The words are the same, but what they stand for is not.',
};
