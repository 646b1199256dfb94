import { addDays } from '../../calendar/add.js';
import { parseDate, type Day } from '../../calendar/date.js';
import { addDuration, parseDuration } from '../../calendar/duration.js';
import type { Charter, Member } from '../../model/charter.generated.js';
import type { References } from '../../model/references.js';
import type { Text } from '../../model/text.js';
import { slug } from '../../text/slug.js';
import type { Signer } from '../../terms/signers.js';
import { signatureStates, type SignerState } from '../../terms/states.js';
import { neededSigners } from './needed-signers.js';
import { noteAll, observe, type Observation } from '../../model/observed.js';
import { oncePerCharter } from './once.js';
import { rolesOf } from './people.js';
import { isForAll } from './signing.js';
import { standingsOf } from './standings.js';

/** Somebody whose signature to the present wording is still to come. */
export interface AskedSigner extends SignerState {
  /** When what they are asked to sign came to be, as far as that is known. */
  readonly since: Day | undefined;
  /** The last day on which they are asked; undefined where `since` is. */
  readonly until: Day | undefined;
}

/** What holds until everybody who is asked has signed. */
export interface InForce {
  /** `this`: what the charter says now. `earlier`: an earlier wording. `none`: nothing that can be told from the signatures. */
  readonly wording: 'this' | 'earlier' | 'none';
  /** Of an earlier wording: the last day on which it was signed. */
  readonly signedBy?: Day;
  /** Of an earlier wording: its version, where the history names one. */
  readonly version?: string;
}

/**
 * The time in which people sign anew after the terms have changed. `settled`: nobody is asked. `open`: all who are asked still have time.
 * `closed`: somebody’s time is over. `undated`: somebody is asked, and nobody knows since when.
 */
export interface SigningWindow {
  readonly state: 'settled' | 'open' | 'closed' | 'undated';
  /** In the order of the charter. */
  readonly asked: readonly AskedSigner[];
  /** Those who signed an earlier wording, and the present one is in force without them. */
  readonly unneeded: readonly SignerState[];
  /** The last day for anybody. */
  readonly until: Day | undefined;
  readonly inForce: InForce;
}

const DEFAULT_WITHIN = 14;

/**
 * Who is asked to sign, until when, and what is in force meanwhile. When the terms changed is taken from `changed`,
 * where the host knows it (from git, say); else from the latest dated entry of `history`; else from the first signature
 * to the present wording by somebody whom the change concerns, too.
 */
export function signingWindow(charter: Charter, references: References, today: Day, changed?: Day): SigningWindow {
  const known = standingsOf(charter, references);
  const signers = known.length > 0 ? known : signatureStates(charter, references).signers;
  const { groups, majority } = neededSigners(charter, references, signers, today);
  const byVote = charter.signatures.some((signature) => isForAll(signature, charter));
  const open = byVote ? [] : groups.filter((group) => !group.some(isSigned));
  const isMet = groups.length > 0 && (majority ? open.length * 2 < groups.length : open.length === 0);
  const fallen = signers.filter(({ standing }) => standing === 'fallen');
  const waiting = new Set(isMet ? [] : [...open.flat(), ...fallen]);
  const asked = signers
    .filter((state) => waiting.has(state))
    .map((state): AskedSigner => {
      const since = changeFor(state, signers, charter, today, changed);
      return { ...state, since, until: since && endOf(charter, since) };
    });
  const ends = asked.flatMap(({ until }) => until ?? []);
  return {
    state: stateOf(asked, today),
    asked,
    unneeded: isMet ? fallen : [],
    until: ends.toSorted().at(-1),
    inForce: isMet ? { wording: 'this' } : earlier(charter, fallen),
  };
}

/** The same for the rules, which all ask on the same day; undefined where no signature says what it was given to. */
export function windowFor(charter: Charter, references: References, today: Day): SigningWindow | undefined {
  if (standingsOf(charter, references).length === 0) return undefined;
  const known = windows(charter);
  const seen = known.get(today) ?? observe(charter, () => signingWindow(charter, references, today));
  known.set(today, seen);
  noteAll(charter, seen.reads);
  return seen.value;
}

const windows: (charter: Charter) => Map<Day, Observation<SigningWindow>> = oncePerCharter(() => new Map());

function isSigned({ standing }: SignerState): boolean {
  return standing === 'current' || standing === 'unversioned';
}

function stateOf(asked: readonly AskedSigner[], today: Day): SigningWindow['state'] {
  if (asked.length === 0) return 'settled';
  if (asked.some(({ until }) => until !== undefined && until < today)) return 'closed';
  return asked.some(({ until }) => until === undefined) ? 'undated' : 'open';
}

/** The day on which what somebody is to sign came to be: after they last signed, or after they came. */
function changeFor(
  { signature, signer }: SignerState,
  signers: readonly SignerState[],
  { history }: Charter,
  today: Day,
  changed: Day | undefined,
): Day | undefined {
  const from = dayOf(signature ? signature.signed : memberOf(signer)?.since) ?? '';
  const within = (day: Day | undefined): day is Day => day !== undefined && from <= day && day <= today;
  if (within(changed)) return changed;
  const logged = history
    .filter(({ kind }) => kind?.value !== 'editorial' && kind?.value !== 'notice')
    .map(({ date }) => dayOf(date))
    .filter(within);
  const renewed = signers
    .filter(({ standing, signer: other }) => standing === 'current' && covers(other, signer))
    .map((state) => dayOf(state.signature?.signed))
    .filter((day): day is Day => within(day) && day > from);
  const newcomer = signature === undefined && from !== '' && within(from) ? from : undefined;
  return logged.toSorted().at(-1) ?? newcomer ?? renewed.toSorted()[0];
}

/** Whether the terms of one contain those of the other, so that signing the one shows that the other were there. */
function covers(one: Signer, other: Signer): boolean {
  const member = memberOf(other);
  if (member?.term || member?.text) return false;
  const held = new Set(namesOfRoles(memberOf(one)));
  return namesOfRoles(member).every((name) => held.has(name));
}

function memberOf({ kind, entries }: Signer): Member | undefined {
  return kind === 'member' ? (entries[0] as Member) : undefined;
}

function namesOfRoles(member: Member | undefined): string[] {
  return member ? rolesOf(member).map(({ value }) => slug(value)) : [];
}

function endOf({ approval }: Charter, since: Day): Day {
  const within = parseDuration(approval?.within?.value ?? '');
  return within ? addDuration(since, within) : addDays(since, DEFAULT_WITHIN);
}

function earlier({ history }: Charter, fallen: readonly SignerState[]): InForce {
  const signedBy = fallen
    .flatMap(({ signature }) => dayOf(signature?.signed) ?? [])
    .toSorted()
    .at(-1);
  if (signedBy === undefined) return { wording: 'none' };
  const before = history
    .flatMap(({ date, version }) => {
      const day = dayOf(date);
      return day !== undefined && day <= signedBy && version ? [{ day, version: version.value.trim() }] : [];
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .at(-1);
  return { wording: 'earlier', signedBy, ...(before && { version: before.version }) };
}

function dayOf(text: Text | undefined): Day | undefined {
  const date = parseDate(text?.value ?? '');
  return date.kind === 'day' ? date.first : undefined;
}
