import type { SourceBlock } from '../../source/blocks.js';
import { isCountedMember } from '../../recognise/beside-team.js';
import { labelledSignatures, type SignedLine } from '../../recognise/signature-labels.js';
import { signaturesIn } from '../../recognise/signature-lines.js';
import { plain } from '../../source/plain.js';
import { withoutNumber } from '../../structure/classify.js';
import type { Section } from '../../structure/outline.js';
import { columnKinds } from '../../words/column-kinds.js';
import { isReference, listAt, thingsAt, type Thing, type Value } from '../draft.js';
import type { Placing } from '../placing.js';
import { signatory } from '../signatory.js';

/** The signatures; whoever has not signed yet is one of those named, and no more. */
export function takeSigned(placing: Placing, found: readonly SignedLine[], line: number): Thing[] {
  const given = found.filter(({ person }) => !placing.roster.isLeftBlank(person.name));
  const areDated = tellDates(given) && placing.isBelowSigned !== true;
  const things = given.reduce<Thing[]>((all, each) => {
    const made = signatureThing(placing, each, line);
    if (isBelowName(placing, made)) listAt(placing.charter, 'signatures').pop();
    const isBare = each.signed === undefined && each.kind === undefined;
    const isNone = each.isOpen || (areDated && isBare) || addToSame(thingsAt(placing.charter, 'signatures'), all, made);
    return isNone ? all : [...all, made];
  }, []);
  if (things.length > 0) listAt(placing.charter, 'signatures').push(...things);
  return things;
}

/** Whoever signs twice, above without a date, has signed once: with that date. */
function addToSame(before: readonly Thing[], more: readonly Thing[], { member, signed }: Thing): boolean {
  const isSame = ({ member: other }: Thing): boolean => areTheSame(other, member);
  const same = before.find(isSame) ?? more.find(isSame);
  if (!same || (same['signed'] !== undefined && signed !== undefined && same['signed'] !== signed)) return false;
  same['signed'] ??= signed;
  return true;
}

/** Whether most sign with a date, so that whoever has none is still to sign, unless a heading says that all have. */
function tellDates(found: readonly SignedLine[]): boolean {
  const dated = found.filter(({ signed }) => signed !== undefined).length;
  return dated > 1 && dated > found.length / 2;
}

/** Whether the last signature is but the name above this one, as a heading in bold is. */
function isBelowName({ charter }: Placing, { member }: Thing): boolean {
  const { member: above, ...said } = thingsAt(charter, 'signatures').at(-1) ?? {};
  return areTheSame(above, member) && Object.keys(said).length === 0;
}

function areTheSame(one: Value | undefined, other: Value | undefined): boolean {
  return isReference(one) && isReference(other) && one.refersTo === other.refersTo;
}

/** Names with dates at the end of a longer paragraph, each on its line. */
export function takeSignedLines(placing: Placing, blocks: readonly SourceBlock[]): void {
  const last = blocks.findLast(({ kind }) => kind === 'paragraph');
  const lines = last?.kind === 'paragraph' ? last.text.split('\n').map((line) => withoutNumber(plain(line))) : [];
  const read = lines.map((line) => signaturesIn([line], true));
  const start = read.findLastIndex(([only, more]) => !only?.signed || more !== undefined) + 1;
  if (last && start > 0 && lines.length - start > 1) takeSigned(placing, read.slice(start).flat(), last.line);
}

/** "Member 2", with name, role, signature and date below it, each behind its label. */
export function takeSignedRecord(placing: Placing, { heading, blocks, line }: Section): void {
  if (!isCountedMember(heading)) return;
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text.split('\n') : []));
  const asksToSign = lines.some((each) => columnKinds(plain(each).split(':')[0] as string).includes('signature'));
  const signed = asksToSign ? labelledSignatures(lines) : [];
  if (signed.length === 1) takeSigned(placing, signed, line);
}

function signatureThing(placing: Placing, { person, signed, kind }: SignedLine, line: number): Thing {
  return Object.assign(signatory(placing, person, line), signed ? { signed } : {}, kind ? { kind } : {});
}
