import type { Finding } from '../analyze/finding.js';
import type { Day } from '../calendar/date.js';
import { coverage, type CoveredPoint } from '../coverage/coverage.js';
import type { CharterDocument } from '../document.js';
import { english, say, type Said } from '../l10n/say.js';
import type { Charter } from '../model/charter.generated.js';
import { reviewDate, reviewOn, type ReviewDate } from '../review-date/review-date.js';
import { reviewWords } from '../review-date/review-words.js';
import { tallySignatures, tallyWords } from '../signing/tally.js';
import { verifySignatures } from '../signing/verify.js';

/** How one charter stands on a day. It is the shape that is printed as JSON: see schemas/status.schema.json. */
export interface CharterStatus {
  /** What the repository is called that holds it. */
  readonly repository: string;
  /** Relative to the folder the command ran in, with forward slashes. */
  readonly file: string;
  /** The day on which it was looked at. */
  readonly seen: Day;
  /** Empty where there is none. */
  readonly title: string;
  readonly team: string;
  readonly status: string;
  readonly version: string;
  readonly review: ReviewStatus;
  readonly signatures: SignatureStatus;
  readonly findings: FindingCounts;
  /** What time has brought about: a review that is overdue, a term that has ended. */
  readonly reminders: readonly Reminder[];
  /** What it says of all that a customer experience team is asked for; null where nobody asks. */
  readonly coverage: readonly Coverage[] | null;
}

export interface ReviewStatus {
  readonly state: ReviewDate['state'];
  /** Null where no day is known. */
  readonly due: Day | null;
  /** From today; negative where it has passed. */
  readonly days: number | null;
  readonly words: string;
}

export interface SignatureStatus {
  /** Those who are asked, and those who have signed unasked. */
  readonly people: number;
  readonly signed: number;
  /** Who has not signed, by name. */
  readonly missing: readonly string[];
  /** Whose signature does not hold any more. */
  readonly again: readonly string[];
  readonly words: string;
}

export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** A finding that came with the calendar alone. */
export interface Reminder {
  readonly rule: string;
  readonly message: string;
}

export type Coverage = Pick<CoveredPoint, 'id' | 'part' | 'label' | 'state'>;

export interface StatusOptions {
  readonly repository: string;
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly today: Day;
  /** Whether to say what it covers of all that a customer experience team is asked for. */
  readonly covers: boolean;
}

/** Never throws. */
export function charterStatus(document: CharterDocument, options: StatusOptions): CharterStatus {
  const { repository, file, findings, today, covers } = options;
  const { charter } = document;
  return {
    repository,
    file,
    seen: today,
    title: oneLine(charter?.title?.value),
    team: oneLine(charter?.team?.name?.value ?? charter?.team?.text?.value),
    status: charter?.status?.value.trim() || 'draft',
    version: oneLine(charter?.version?.value),
    review: charter
      ? reviewStatus(charter, today)
      : { state: 'none', due: null, days: null, words: english(UNREADABLE) },
    signatures: signatureStatus(document, today),
    findings: countFindings(findings),
    reminders: remindersIn(findings),
    coverage: covers ? coverage(document).map(({ id, part, label, state }) => ({ id, part, label, state })) : null,
  };
}

const UNREADABLE = say`Cannot be read as a charter`;

function oneLine(text: string | undefined): string {
  return (text ?? '').trim().replaceAll(/\s+/g, ' ');
}

const OVER: { readonly [status: string]: Said } = { closed: say`Closed`, superseded: say`Replaced by another` };

function reviewStatus(charter: Charter, today: Day): ReviewStatus {
  const date = reviewDate(charter, today);
  const { state, next = null, days = null } = date;
  const words = english(OVER[charter.status?.value ?? ''] ?? reviewWords(date).text);
  return { state, due: next, days, words };
}

/** The same on a later day: what was due soon may be overdue. */
export function onDay(charter: CharterStatus, today: Day): CharterStatus {
  const { due } = charter.review;
  if (due === null || charter.seen === today) return charter;
  const date = reviewOn(due, today);
  return {
    ...charter,
    review: { state: date.state, due, days: date.days ?? null, words: english(reviewWords(date).text) },
  };
}

function signatureStatus(document: CharterDocument, today: Day): SignatureStatus {
  const verification = verifySignatures(document, today);
  const { people, signed, again } = tallySignatures(verification);
  const named = (verdict: string): string[] =>
    verification.signatures
      .filter((one) => one.verdict === verdict && one.signer !== undefined)
      .map(({ name }) => oneLine(name));
  const isDraft = (document.charter?.status?.value.trim() || 'draft') === 'draft' && signed + again === 0;
  const words = verification.inFolder
    ? IN_FOLDER
    : isDraft && people > 0
      ? DRAFT
      : (tallyWords({ people, signed, again }) ?? NOBODY);
  return {
    people: isDraft ? 0 : people,
    signed,
    missing: isDraft ? [] : named('missing'),
    again: named('does-not-hold'),
    words: english(words),
  };
}

const IN_FOLDER = say`Kept in a folder`;
const DRAFT = say`A draft: nobody is asked yet`;
const NOBODY = say`Nobody to sign`;

/** All that is said of a review or of signatures whatever the day and the figures. */
export const ALWAYS: readonly Said[] = [UNREADABLE, ...Object.values(OVER), IN_FOLDER, DRAFT, NOBODY];

function countFindings(findings: readonly Finding[]): FindingCounts {
  const count = (wanted: string): number => findings.filter(({ severity }) => severity === wanted).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

function remindersIn(findings: readonly Finding[]): Reminder[] {
  return findings
    .filter(({ calendar, severity }) => calendar && severity !== 'hint')
    .map(({ rule, message }) => ({ rule, message: oneLine(message) }));
}

/** All but that the review is overdue, for those who say so in another place. */
export function otherReminders({ reminders }: Pick<CharterStatus, 'reminders'>): string[] {
  return reminders.filter(({ rule }) => rule !== 'review-overdue').map(({ message }) => message);
}
