import type { SourceBlock } from '../../source/blocks.js';
import { isAboutReview, isAgreement, reviewCadence } from '../../recognise/review-words.js';
import { isAboveRules } from '../../recognise/consent.js';
import { withoutAccount } from '../../recognise/accounts.js';
import { labelledSignatures, type SignedLine } from '../../recognise/signature-labels.js';
import { signaturesIn } from '../../recognise/signature-lines.js';
import { isSignerLine, signersIn } from '../../recognise/signers.js';
import { dayIn, isDateLike } from '../../recognise/dates.js';
import { areNames, isRoleTitle, nameLikeness } from '../../recognise/names.js';
import { plain } from '../../source/plain.js';
import { columnKinds } from '../../words/column-kinds.js';
import type { Section } from '../../structure/outline.js';
import type { SectionKind } from '../../words/words.js';
import { listAt, thing, thingAt, thingsAt, type LayoutColumn, type LayoutPart, type Thing } from '../draft.js';
import { textOfItem } from '../items.js';
import { linesOf } from '../lines-of.js';
import { sayPart, wordsOf, type Placing } from '../placing.js';
import { rulesIn } from '../agreed-rules.js';
import { signatory } from '../signatory.js';
import { asksToSign, isAboveConsent, isConsentAbove, isShortName, withoutSentences } from '../split-signing.js';
import { isBareLabel, isLabelOfSignatures, labelAndLines } from '../label-of-signatures.js';
import { placeForm, placeHolders, placeRuledRows, placeSideBySide, placeTurned } from './signed-forms.js';
import { placeNames } from './signed-names.js';
import { placeTable } from '../tables/table.js';
import { takeSigned } from './take-signed.js';

/** A section about approval, review or signatures: each block goes where its own words belong. */
export function placeApproval(
  placing: Placing,
  blocks: readonly SourceBlock[],
  kinds: readonly SectionKind[],
): LayoutPart[] {
  const signs = kinds.includes('signatures') || kinds.includes('approval') || !kinds.includes('review');
  const before = countSigned(placing);
  const parts: LayoutPart[] = [];
  let waiting: SourceBlock[] = [];
  const push = (part: LayoutPart): void => {
    parts.push(waiting.length > 0 && part.lead === undefined ? { ...part, lead: wordsOf(waiting) } : part);
    waiting = [];
  };
  const flush = (): void => {
    parts.push(...sayPart(waiting));
    waiting = [];
  };
  const rules = rulesIn(blocks);
  const onlySigns =
    kinds.includes('signatures') ||
    blocks.some(
      (block, index) =>
        (block.kind === 'paragraph' && asksToSign(block.text) && !isAboveRules(block.text)) ||
        isConsentAbove(blocks, index) ||
        isAboveConsent(blocks, index),
    );
  for (const run of onlySigns ? runsIn(placing, blocks) : blocks.map((block) => [block])) {
    const [block] = run as [SourceBlock];
    if (run.some((each) => rules.has(each))) {
      waiting.push(...run);
      continue;
    }
    const part = run.length > 1 ? placeRun(placing, run) : placeBlock(placing, block, kinds, { signs, onlySigns });
    // Words that introduce a table of signatures stand above it.
    if (part?.fields?.includes('signatures')) push(part);
    else if (part) {
      flush();
      parts.push(part);
    } else waiting.push(block);
  }
  if (onlySigns && countSigned(placing) === before)
    gatherNames(
      placing,
      waiting.filter((block) => !rules.has(block)),
    );
  flush();
  return parts;
}

/** Those who sign one below the other, each in a paragraph, together; all other blocks alone. */
function runsIn(placing: Placing, blocks: readonly SourceBlock[]): SourceBlock[][] {
  const runs: SourceBlock[][] = [];
  let open = false;
  for (const block of blocks) {
    const isSigner =
      block.kind === 'paragraph' && !isAgreement(block.text) && block.text.split('\n').every(isSignerLine);
    if (isSigner && open) runs.at(-1)?.push(block);
    else runs.push([block]);
    open = isSigner;
  }
  return runs.flatMap((run) =>
    run.length > 1 && known(placing, signersOf(run)).length > 0 ? [run] : run.map((block) => [block]),
  );
}

function signersOf(run: readonly SourceBlock[]): readonly SignedLine[] {
  const lines = linesIn(run);
  const labelled = labelledSignatures(lines);
  return labelled.length > 1 ? labelled : signersIn(lines);
}

function linesIn(blocks: readonly SourceBlock[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text.split('\n') : []));
}

/** Those who sign; first names alone are none where members are known and it is none of theirs. */
function known(placing: Placing, found: readonly SignedLine[]): readonly SignedLine[] {
  const bare = found.filter(
    ({ person, kind, signed }) => kind === undefined && signed === undefined && nameLikeness(person.name) === 1,
  );
  const names = bare.map(({ person }) => person.name);
  return bare.length < found.length || couldBeNames(placing, names) ? found : [];
}

/** "Mia", "Juan", unless members are known and none of them is called so: "Respect", "Honesty". */
function couldBeNames({ roster, charter }: Placing, words: readonly string[]): boolean {
  const members = thingsAt(charter, 'members').length;
  return members < 2 || words.some((name) => roster.find(name) !== undefined);
}

function placeRun(placing: Placing, run: readonly SourceBlock[]): LayoutPart {
  takeSigned(placing, signersOf(run), run[0]?.line ?? 0);
  return { text: wordsOf(run) };
}

/** "### Ana Ruiz" where people sign, with a date below it: whether it is somebody. Nothing below is a name that was typed. */
export function placeSigner(placing: Placing, { heading, blocks, line, sections }: Section): boolean {
  const lines = blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(textOfItem) : linesIn([block])));
  const isName =
    sections.length === 0 &&
    isShortName(plain(heading)) &&
    blocks.every(({ kind }) => kind === 'paragraph' || kind === 'list');
  if (!isName) return false;
  const labelled = labelledSignatures([plain(heading), ...lines]);
  const found = labelled.length > 0 ? labelled : signersIn([heading, ...lines]);
  const typed: SignedLine[] =
    lines.length === 0 ? [{ person: { name: plain(heading), roles: [] }, kind: 'typed' }] : found;
  if (typed.length !== 1) return false;
  takeSigned(placing, typed, line);
  return true;
}

/** "### Ana Ruiz" above "Signature: …", wherever it stands. */
export function isSignedForm({ heading, blocks }: Section): boolean {
  if (nameLikeness(plain(heading)) < 2) return false;
  return blocks
    .flatMap((block) => (block.kind === 'list' ? block.items.map(textOfItem) : linesIn([block])))
    .some((line) => columnKinds(/^([^:]{3,30}):\s*\S/u.exec(plain(line))?.[1] ?? '').includes('signature'));
}

function countSigned({ charter }: Placing): number {
  return thingsAt(charter, 'signatures').length;
}

/** Names that stand alone where people sign, as what is left of a table: with the dates behind them. */
function gatherNames(placing: Placing, blocks: readonly SourceBlock[]): void {
  const lines = blocks.flatMap((block) =>
    linesOf(block).map((text) => ({ text: withoutAccount(text), line: block.line })),
  );
  // A first name is one of somebody who signs where nothing else stands in its list, or beside it.
  const short = new Set(
    blocks
      .map(linesOf)
      .filter((names) => areShortNames(names) && couldBeNames(placing, names))
      .flat(),
  );
  const areAll = areNames(lines.map(({ text }) => text));
  const signed: Thing[] = [];
  const names = new Set<string>();
  for (const { text, line } of lines) {
    const last = signed.at(-1);
    const isName =
      areAll ||
      short.has(text) ||
      (nameLikeness(text) === 2 && !text.endsWith(':') && !isRoleTitle(text) && !isDateLike(text));
    if (isName && names.has(text)) continue;
    names.add(text);
    if (isName) signed.push(signatory(placing, { name: text, roles: [] }, line));
    else if (last && isDateLike(text)) last['signed'] ??= dayIn(text) ?? text;
  }
  const isBesideBlanks = lines.length > 1 && lines.every(({ text }) => names.has(text) || isBlankLine(text));
  if (signed.length > 1 || (signed.length === 1 && isBesideBlanks))
    listAt(placing.charter, 'signatures').push(...signed);
}

/** "Namn", "________": where somebody else is still to sign. */
function isBlankLine(text: string): boolean {
  return /^(?:[_.\s…–—-]+|\[?(?:(?:your|ditt|tu|full|fullständigt) )?(?:name|namn|nombre|nom)(?: (?:\d|efternamn|surname|apellidos?))?\]?)$/iu.test(
    text,
  );
}

function areShortNames(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.every(isShortName);
}

/** Whether people sign in a section, and whether they do nothing else there. */
interface Place {
  readonly signs: boolean;
  readonly onlySigns: boolean;
}

function placeBlock(
  placing: Placing,
  block: SourceBlock,
  kinds: readonly SectionKind[],
  { signs, onlySigns }: Place,
): LayoutPart | undefined {
  if (block.kind === 'table')
    return (
      (signs ? (placeHolders(placing, block) ?? placeRuledRows(placing, block)) : undefined) ??
      (onlySigns ? placeTurned(placing, block) : undefined) ??
      placeTable(placing, block, 'signatures') ??
      (onlySigns ? placeNames(placing, block) : undefined) ??
      (signs ? (placeForm(placing, block) ?? placeSideBySide(placing, block)) : undefined)
    );
  if (block.kind === 'list') {
    // A line that was broken ends in a backslash.
    const items = block.items.map((item) => textOfItem(item).replaceAll('\\\n', '\n'));
    return placeLines(placing, block, items.map(withoutLastSentence), { signs, onlySigns });
  }
  if (block.kind === 'code' && onlySigns) return placeLines(placing, block, linesOf(block), { signs, onlySigns });
  if (block.kind !== 'paragraph') return undefined;
  const { charter } = placing;
  const [above = '', ...below] = labelAndLines(block.text);
  const isStatement =
    isLabelOfSignatures(above) ||
    isBareLabel(above) ||
    (isAgreement(above) && signaturesIn([above], true).length + signersIn([above]).length === 0);
  if (below.length > 0 && isStatement && (signaturesIn(below, true).length > 0 || signersIn(below).length > 0))
    return placeLines(placing, block, below, { signs: true, onlySigns: true });
  const lines = block.text.split('\n');
  const isSworn = signaturesIn(lines, true).length > 0 || (onlySigns && signersIn(lines).length > 0);
  if (isAgreement(block.text) && !isSworn && (charter['approval'] as Thing | undefined)?.['statement'] === undefined) {
    thingAt(charter, 'approval')['statement'] = wordsOf([block]);
    return { fields: ['approval.statement'] };
  }
  const isReview = isAboutReview(block.text) || (kinds.includes('review') && !signs);
  if (isReview && charter['review'] === undefined) {
    charter['review'] = thing({ text: wordsOf([block]), cadence: reviewCadence(block.text) });
    return { fields: ['review'] };
  }
  return placeLines(placing, block, withoutSentences(block.text.split('\n')), { signs, onlySigns });
}

/** A sentence right below the last item of a list goes on in it, for Markdown. */
function withoutLastSentence(item: string): string {
  return item.replace(/\n(?:\S+\s){5,}\S*\p{Ll}[.!]$/u, '');
}

/** Lines that are signatures; a name with role and date below it is printed as such a block. */
function placeLines(
  placing: Placing,
  block: SourceBlock,
  lines: readonly string[],
  { signs, onlySigns }: Place,
): LayoutPart | undefined {
  const people = onlySigns ? known(placing, signersIn(lines)) : [];
  const found = people.length > 0 ? people : signaturesIn(lines, signs);
  if (found.length === 0) return undefined;
  const things = takeSigned(placing, found, block.line);
  const columns =
    found.length === 1 && things.length === 1 && block.kind === 'paragraph'
      ? blockColumns(lines, found[0] as SignedLine)
      : undefined;
  if (columns) return { fields: ['signatures'], entries: things, list: 'lines', columns };
  return { text: wordsOf([block]) };
}

/** A line each for the name, the role and the date, as they stand; undefined where a line is anything else. */
function blockColumns(lines: readonly string[], { person, signed }: SignedLine): LayoutColumn[] | undefined {
  const fields = lines
    .filter((line) => plain(line) !== '')
    .map((line) => {
      const words = plain(line);
      if (words === person.name) return 'member';
      if (words === signed && isDateLike(words)) return 'signed';
      return isRoleTitle(words) && person.roles.length === 1 && person.roles[0] === words ? 'member.roles' : undefined;
    });
  if (fields.length < 2 || fields.includes(undefined) || new Set(fields).size < fields.length) return undefined;
  return fields.map((field) => ({ heading: '', field }));
}
