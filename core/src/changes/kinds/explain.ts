import { NOTHING, sentences } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
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
export function explain(change: Explained): Said {
  return sentences(reasonFor(change.kind, change.loosened), effectOf(change));
}

function effectOf({ kind, class: weight, place }: Explained): Said {
  if (weight === 'notice') return say`People should know of it; signatures stand.`;
  if (kind === 'wording-amended') return say`Signatures stand.`;
  if (weight === 'editorial') return say`It says the same as before, and signatures stand.`;
  if (/^(?:role|member|stakeholder)-renamed$/.test(kind))
    return say`The agreement goes by names, so those whom it binds by this one sign again.`;
  const [top] = place.split('.');
  if (top === 'roles') return say`Whoever holds the role signs again.`;
  if (top === 'members') return say`It is part of what this member agreed to, so this member signs again.`;
  return say`It is part of what everyone agreed to, so everyone signs again.`;
}

/** What is to be said of a kind by itself; empty where its name and its class say it all. */
export function reasonFor(kind: string, loosened: boolean): Said {
  const own = (loosened ? undefined : TAKEN_OVER[kind]) ?? REASONS[kind];
  if (own !== undefined) return own;
  if (kind.endsWith('-order-changed')) return say`Here the order is part of what was agreed.`;
  if (kind.endsWith('-target-loosened')) return say`Less is promised than those who signed agreed to.`;
  if (kind.endsWith('-target-removed') || kind.endsWith('-metric-removed') || kind.endsWith('-metric-lost'))
    return say`Without it nobody can say whether the promise was kept.`;
  if (kind.endsWith('hours-loosened')) return say`Somebody can be reached for fewer hours than before.`;
  if (kind.endsWith('-tightened')) return say`More is promised than before.`;
  if (kind.endsWith('-loosened')) return say`The words bind less than before.`;
  return loosened ? say`A promise is taken back.` : NOTHING;
}

/** Of what is gone where others took it over. */
const TAKEN_OVER: { readonly [kind: string]: Said } = {
  'role-removed': say`Others answer for all its duties now.`,
  'approver-removed': say`Somebody else is asked instead.`,
  'step-removed': say`Another line says the same now.`,
  'scope-narrowed': say`Another line says the same now.`,
  'out-of-scope-removed': say`Another line says the same now.`,
};

const REASONS: { readonly [kind: string]: Said } = {
  'member-joined': say`A new member signs, and nobody else has to.`,
  'member-renamed': say`See that it is still the same person: a signature goes by the id.`,
  'member-left': say`Look who does now what this member did.`,
  'scope-widened': say`The team takes on more.`,
  'scope-narrowed': say`Others could count on the team for this; ask who does it now.`,
  'out-of-scope-added': say`A line is drawn that was not there before.`,
  'out-of-scope-removed': say`The line is gone, and nothing says that the team does it now: people may expect it although nobody agreed to it.`,
  'role-removed': say`What the role answered for needs somebody else.`,
  'duty-moved': say`Somebody else answers for it now.`,
  'entry-moved': say`Another place gives it another weight.`,
  'step-removed': say`What was done at this step need not be done any more.`,
  'owner-removed': say`One person less is named who answers for it.`,
  'owner-lost': say`What is written points to nobody any more.`,
  'actor-removed': say`One person less is named who does it.`,
  'actor-lost': say`What is written points to nobody any more.`,
  'reference-lost': say`What is written points to nothing in this charter any more.`,
  'due-postponed': say`What was promised comes later.`,
  'due-removed': say`Without a day a promise never falls due.`,
  'limit-loosened': say`More time may pass than was promised.`,
  'limit-tightened': say`Less time may pass than before.`,
  'limit-removed': say`Without a limit it may take as long as it takes.`,
  'cadence-less-often': say`What was promised happens less often.`,
  'cadence-removed': say`Nobody can tell any more how often it happens.`,
  'period-stretched': say`The charter binds its people for longer than they agreed to.`,
  'quorum-lowered': say`Fewer people are enough to decide for all.`,
  'decisions-loosened': say`Fewer people are enough to decide for all.`,
  'quorum-removed': say`Any number of people can decide for all.`,
  'threshold-lowered': say`Fewer votes are enough to decide for all.`,
  'threshold-removed': say`Nobody can tell any more how many votes are enough.`,
  'role-minimum-lowered': say`Fewer people have to hold the role.`,
  'role-minimum-removed': say`Any number of people may hold the role.`,
  'approval-weakened': say`Fewer people have to agree to the charter.`,
  'approver-removed': say`One person less has to agree, so the charter is easier to change.`,
  'review-postponed': say`The charter is looked at later than planned.`,
  'signature-added': say`Somebody has agreed to what the charter says.`,
  'signature-removed': say`Somebody who had agreed is no longer shown as agreeing.`,
  'signature-renewed': say`Somebody has agreed to what the charter says now.`,
  'id-renamed': say`Only the short name changes by which other places point to it.`,
  'layout-changed': say`Sentences around a section count as part of it; headings, order and numbers do not.`,
  'wording-amended': say`One person declared that only the wording changes, and another confirmed it.`,
  'base-changed': say`What another charter says holds here, too, where this one does not say otherwise.`,
  'charter-added': say`It binds nobody until it is signed.`,
  'charter-removed': say`All that it promised is taken back, and the signatures go with it.`,
  'meaning-changed': say`The words are the same, but what they stand for is not.`,
};
