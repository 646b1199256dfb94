import { nextTime, parseCadence } from '../calendar/cadence.js';
import { isRealDate, parseDate, type Day } from '../calendar/date.js';
import { parseCharter, type CharterDocument } from '../document.js';
import type { Charter } from '../model/charter.generated.js';
import type { References } from '../model/references.js';
import { insertEntry, insertSection } from '../rules/kit/insert.js';
import { enumeration, quote, sentences } from '../l10n/phrases.js';
import { english, say, type Said } from '../l10n/say.js';
import { plainOrQuoted } from '../rules/kit/yaml-text.js';
import { addEntry } from '../signing/entry.js';
import { braced, lineEnd, setValue, type Field } from '../signing/lines.js';
import { lineBreakOf } from '../syntax/quoting.js';
import { entryOf, isEmpty, type Entry, type MappingNode } from '../syntax/tree.js';
import { signable } from '../terms/signable.js';
import { termsOf } from '../terms/terms.js';
import { applyEdits, type TextEdit } from '../text/edit.js';
import { mostSimilar } from '../text/similar.js';
import { reviewInBraces } from './in-braces.js';

export interface ReviewOptions {
  /** The day of the review. */
  readonly date: Day;
  /** What came of it. */
  readonly outcome?: string;
}

export type Reviewing =
  | {
      readonly ok: true;
      /** Whoever was in charge, as people call them. */
      readonly name: string;
      /** The same, to be said in any language. */
      readonly who: Said;
      /** When the next review is due by the cadence; undefined without one, or where a later review is on record. */
      readonly next: Day | undefined;
      /** Stands for the wording that binds everyone; undefined where the charter cannot be read for certain. */
      readonly terms: string | undefined;
      readonly edits: readonly TextEdit[];
    }
  | { readonly ok: false; readonly message: string; readonly said: Said };

/** The edits that put a review on record and set the days of the last and the next one. Nothing else changes. Never throws. */
export function reviewEdits(document: CharterDocument, by: string, { date, outcome }: ReviewOptions): Reviewing {
  const { charter, references } = document;
  if (!charter || !references) return refuse(say`There is no charter in this file that could have been reviewed.`);
  if (!isRealDate(date)) return refuse(say`There is no day ${quote(date)}.`);
  const person = whoIs(by, charter, references);
  if ('values' in person) return refuse(person);

  const terms = signable(document, []).ok ? termsOf(charter, references).teamDigest() : undefined;
  const fields: Field[] = [
    ['date', date],
    ['by', plainOrQuoted(person.written)],
    ...(outcome === undefined ? [] : [['outcome', plainOrQuoted(outcome)] as const]),
    ...(terms === undefined ? [] : [['terms', terms] as const]),
  ];
  const cadence = parseCadence(charter.review?.cadence?.value ?? '');
  const last = parseDate(charter.review?.last?.value ?? '');
  const isLatest = !('last' in last) || last.last <= date;
  const next = cadence && isLatest ? nextTime(date, cadence) : undefined;
  const days: Field[] = isLatest ? [['last', date], ...(next === undefined ? [] : [['next', next] as const])] : [];
  const edits = editsFor(document, days, fields);
  return edits && holds(document, edits, days)
    ? { ok: true, name: english(person.name), who: person.name, next, terms, edits }
    : refuse(
        say`There is no safe place for the review in this file. Write this line yourself under “review”, “log”: - ${braced(fields)}`,
      );
}

/** A member, a role or a sponsor; or everybody. */
function whoIs(
  by: string,
  charter: Charter,
  references: References,
): { readonly written: string; readonly name: Said } | Said {
  if (by === 'all') return { written: by, name: say`everyone` };
  const signer = termsOf(charter, references).find(by);
  const target = references.resolve(by, ['members', 'roles', 'sponsors']);
  const entity = signer?.entries[0] ?? (target.found === 'one' ? target.entity : undefined);
  if (entity) return { written: entity.idText ? entity.id : entity.label, name: say`${entity.label || entity.id}` };
  const known = ['members', 'roles', 'sponsors'].flatMap((list) => references.list(list));
  const near = mostSimilar(
    by,
    known.flatMap(({ id, label }) => [id, label]),
  );
  const who = say`Take one of: ${enumeration([...new Set(known.map(({ id }) => id)), 'all'])}.`;
  return sentences(
    say`There is no member, role or sponsor ${quote(by)} here.`,
    near ? say`Did you mean ${quote(near)}?` : who,
  );
}

function editsFor(document: CharterDocument, days: readonly Field[], fields: readonly Field[]): TextEdit[] | undefined {
  const { root } = document.syntax;
  const entry = root && entryOf(root, 'review');
  if (!entry || isEmpty(entry.value)) {
    const section = insertSection(document, 'review', ['review:', ...linesOf(days), ...logOf(fields)].join('\n'));
    return section && [section];
  }
  const { value } = entry;
  if (value.kind === 'scalar') return besideText(document, entry, days, fields);
  if (value.kind !== 'mapping') return undefined;
  if (value.flow) return reviewInBraces(document, value, days, fields);
  const edits = days.map(([name, yaml]) => setDay(document, value, name, yaml));
  const log = addEntry(document, { part: value, shape: 'review', key: 'log' }, fields);
  return log && edits.every((edit) => edit !== undefined) ? [...edits, ...log] : undefined;
}

function setDay(document: CharterDocument, review: MappingNode, name: string, yaml: string): TextEdit | undefined {
  const entry = entryOf(review, name);
  return entry ? setValue(entry, yaml) : insertEntry(document, review, 'review', name, `${name}: ${yaml}`);
}

/** `review: Once a year` keeps its words as the text of the section. */
function besideText(
  { text }: CharterDocument,
  { key, value }: Entry,
  days: readonly Field[],
  fields: readonly Field[],
): TextEdit[] | undefined {
  const { start, end } = value.span;
  if (/[\r\n]/.test(text.slice(key.span.end, end))) return undefined;
  const lineBreak = lineBreakOf(text);
  const at = lineEnd(text, end);
  const lines = [...linesOf(days), ...logOf(fields)];
  return [
    { start: key.span.end, end: start, text: `:${lineBreak}  text: ` },
    { start: at, end: at, text: lines.map((line) => `${lineBreak}${line}`).join('') },
  ];
}

function linesOf(days: readonly Field[]): string[] {
  return days.map(([name, yaml]) => `  ${name}: ${yaml}`);
}

function logOf(fields: readonly Field[]): string[] {
  return ['  log:', `    - ${braced(fields)}`];
}

/** Reads the file as it would be: one review more, the days as they should be, and the same terms for everyone. */
function holds(before: CharterDocument, edits: readonly TextEdit[], days: readonly Field[]): boolean {
  const after = parseCharter(applyEdits(before.text, edits), before);
  const [was, is] = [before.charter, after.charter];
  if (!was || !is?.review || after.syntax.problems.length > before.syntax.problems.length) return false;
  const { last, next, log } = is.review;
  const digests = (charter: Charter): string => {
    const terms = termsOf(charter);
    return terms.signers.map((signer) => terms.forSigner(signer).digest).join(' ') + terms.teamDigest();
  };
  const set: { readonly [name: string]: string | undefined } = { last: last?.value, next: next?.value };
  return (
    log.length === (was.review?.log.length ?? 0) + 1 &&
    days.every(([name, day]) => set[name] === day) &&
    digests(was) === digests(is)
  );
}

function refuse(said: Said): Reviewing {
  return { ok: false, message: english(said), said };
}
