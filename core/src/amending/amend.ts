import { quote } from '../l10n/phrases.js';
import { say, type Said } from '../l10n/say.js';
import { isRealDate, type Day } from '../calendar/date.js';
import { parseCharter, type CharterDocument } from '../document.js';
import type { Charter } from '../model/charter.generated.js';
import { indexReferences, type References } from '../model/references.js';
import { withTexts } from '../model/with-texts.js';
import { plainOrQuoted } from '../rules/kit/yaml-text.js';
import type { Field } from '../signing/lines.js';
import { unknownSigner } from '../signing/sign.js';
import { wordingContext } from '../terms/amendments/amendment.js';
import { earlierWordings } from '../terms/amendments/chain.js';
import { linkProblems } from '../terms/amendments/links.js';
import { refusalWords } from '../terms/amendments/refusal-words.js';
import { checkWording } from '../terms/amendments/wording-only.js';
import { canonicalText } from '../terms/order.js';
import type { Point } from '../terms/point.js';
import { signable } from '../terms/signable.js';
import type { Signer } from '../terms/signers.js';
import { signatureStates } from '../terms/states.js';
import { termsOf } from '../terms/terms.js';
import { applyEdits, type TextEdit } from '../text/edit.js';
import { addToHistory } from './history-entry.js';
import { changedTexts, type TextPair } from './pairs.js';

export interface AmendOptions {
  /** The day of the change. */
  readonly date: Day;
  /** Somebody else who has confirmed it; it can be done later. */
  readonly confirmed?: string;
  /** What was changed, in a few words. */
  readonly change?: string;
}

export interface Reworded {
  /** The names of the fields around the text. */
  readonly at: string;
  readonly before: string;
  readonly after: string;
}

export type Amending =
  | {
      readonly ok: true;
      readonly author: Signer;
      readonly confirmed: Signer | undefined;
      /** What is always to be shown of it. */
      readonly redline: readonly Reworded[];
      /** Those whose signatures stand by it, once it is confirmed. */
      readonly keeps: readonly Signer[];
      readonly edits: readonly TextEdit[];
    }
  | { readonly ok: false; readonly reasons: readonly Said[] };

interface Version {
  readonly document: CharterDocument;
  readonly charter: Charter;
  readonly references: References;
}

/**
 * The edits that declare, in the history, that between two versions of a charter only the wording has changed. Refused
 * where anything else has, with the reasons. Never throws.
 * @param before the charter as it was signed
 * @param after the charter as it is, which is edited
 */
export function amendEdits(
  before: CharterDocument,
  after: CharterDocument,
  by: string,
  options: AmendOptions,
): Amending {
  const [was, is] = [versionOf(before), versionOf(after)];
  if (!is)
    return refuse([say`The charter cannot be read for certain as it is: “charter check” says where the trouble is.`]);
  if (!was) return refuse([say`The charter as it was cannot be read for certain, so nobody can compare the two.`]);
  const terms = termsOf(is.charter, is.references);
  const author = terms.find(by);
  if (!author) return refuse([unknownSigner(by, terms.signers)]);
  const confirmed = options.confirmed === undefined ? undefined : terms.find(options.confirmed);
  if (options.confirmed !== undefined && !confirmed) return refuse([unknownSigner(options.confirmed, terms.signers)]);
  if (confirmed?.id === author.id) return refuse([say`Somebody else than ${quote(author.name)} has to confirm it.`]);
  if (!isRealDate(options.date)) return refuse([say`There is no day ${quote(options.date)}.`]);

  const [from, to] = [termsOf(was.charter, was.references).wholeDigest(), terms.wholeDigest()];
  if (from === to) return refuse([NOTHING]);
  const pairs = changedTexts(was.charter, is.charter);
  const more = [...whatIsMore(pairs, is), ...whatElse(pairs, was, is)];
  if (more.length > 0) return refuse(more);

  const fields = fieldsOf({ author, confirmed, from, to, options });
  const edits = addToHistory(after, is.charter, fields, pairs.map(worded));
  const keeps = edits && keptBy(after, edits, was);
  return keeps ? { ok: true, author, confirmed, redline: pairs.map(worded), keeps, edits } : refuse([NO_PLACE]);
}

const NOTHING = say`Nothing that a signature covers has changed, so all signatures stand as they are.`;
const NO_PLACE = say`There is no safe place for this in the history of the file. Ask those who signed to sign again.`;

function versionOf(document: CharterDocument): Version | undefined {
  const { charter, references } = document;
  return charter && references && signable(document, []).ok ? { document, charter, references } : undefined;
}

/** Each text of which more than the wording has changed. */
function whatIsMore(pairs: readonly TextPair[], { charter, references }: Version): Said[] {
  const context = wordingContext(charter, references);
  return pairs.flatMap(({ at, before, after }) => {
    const check = checkWording(before.value, after.value, context);
    return check.ok ? [] : [say`${at}: ${quote(after.value)} is more than another wording: ${refusalWords(check.because, check.words)}.`]; // prettier-ignore
  });
}

/** What else has changed: it is still there after the new wording has been taken back. */
function whatElse(pairs: readonly TextPair[], was: Version, is: Version): Said[] {
  const back = withTexts(is.charter, new Map(pairs.map(({ before, after }) => [after, before.value])));
  const [old, now] = [termsOf(was.charter, was.references), termsOf(back, indexReferences(back))];
  if (old.wholeDigest() === now.wholeDigest()) return [];
  const points = (all: typeof old): readonly Point[] => [
    ...all.team,
    ...all.signers.flatMap((signer) => all.forSigner(signer).roles.flatMap(({ points: some }) => some)),
  ];
  const [before, after] = [points(old), points(now)];
  const texts = (some: readonly Point[]): ReadonlySet<string> => new Set(some.map(({ entry }) => canonicalText(entry)));
  const [had, has] = [texts(before), texts(after)];
  const gone = before.filter(({ entry }) => !has.has(canonicalText(entry)));
  const come = after.filter(({ entry }) => !had.has(canonicalText(entry)));
  const sentences = (some: readonly Point[]): string[] => [...new Set(some.map(({ sentence }) => sentence))];
  const told = [
    ...sentences(come).map((sentence) => say`This is new, or says something else: ${quote(sentence, 120)}`),
    ...sentences(gone).map((sentence) => say`This is gone, or says something else: ${quote(sentence, 120)}`),
  ];
  return told.length > 0 ? told.slice(0, 6) : [say`More than the wording of single texts has changed.`];
}

function worded({ at, before, after }: TextPair): Reworded {
  return { at, before: before.value.trim(), after: after.value.trim() };
}

interface Declared {
  readonly author: Signer;
  readonly confirmed: Signer | undefined;
  readonly from: string;
  readonly to: string;
  readonly options: AmendOptions;
}

function fieldsOf({ author, confirmed, from, to, options }: Declared): Field[] {
  return [
    ['date', options.date],
    ['author', plainOrQuoted(nameOf(author))],
    ['change', plainOrQuoted(options.change ?? 'Wording only')],
    ['kind', 'editorial'],
    ['from', from],
    ['to', to],
    ...(confirmed ? [['confirmed', plainOrQuoted(nameOf(confirmed))] as const] : []),
  ];
}

export function nameOf({ entries, id, name }: Signer): string {
  return entries.some(({ idText }) => idText !== undefined) ? id : name;
}

/** Reads the file as it would be: taken back, the new entry gives the terms that were signed. Those who keep theirs; undefined where it does not. */
function keptBy(after: CharterDocument, edits: readonly TextEdit[], was: Version): Signer[] | undefined {
  const { charter, references, syntax } = parseCharter(applyEdits(after.text, edits), after);
  if (!charter || !references || syntax.problems.length > after.syntax.problems.length) return undefined;
  const terms = termsOf(charter, references);
  const [last] = earlierWordings(charter, references, terms, true);
  const old = termsOf(was.charter, was.references);
  if (!last || last.terms.wholeDigest() !== old.wholeDigest()) return undefined;
  const newest = last.amendments[0]?.entry;
  const isBroken = linkProblems(charter, references).some(
    ({ entry, kind }) => entry === newest && kind !== 'unconfirmed',
  );
  if (isBroken) return undefined;
  const then = new Map(last.terms.signers.map((signer) => [signer.id, last.terms.forSigner(signer).digest]));
  return signatureStates(was.charter, was.references)
    .signers.filter(({ standing, signer, digest }) => standing === 'current' && then.get(signer.id) === digest)
    .map(({ signer }) => signer);
}

function refuse(reasons: readonly Said[]): Amending {
  return { ok: false, reasons };
}
