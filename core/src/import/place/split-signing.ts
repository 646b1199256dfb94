import type { SourceBlock, SourceParagraph, SourceTable } from '../source/blocks.js';
import { plain, plainBlocks } from '../source/plain.js';
import { isAgreement } from '../recognise/review-words.js';
import { isAboveRules, tellsConsent } from '../recognise/consent.js';
import { isDateLike } from '../recognise/dates.js';
import { isGivenName } from '../recognise/given-names.js';
import { signaturesIn } from '../recognise/signature-lines.js';
import { SIGNED } from '../recognise/signed-by.js';
import { isSignerLine, signersIn } from '../recognise/signers.js';
import { isPlaceAbove } from '../recognise/signing-place.js';
import { labelledSignatures } from '../recognise/signature-labels.js';
import type { Section } from '../structure/outline.js';
import { textOfItem } from './items.js';
import { linesOf, rawLinesOf } from './lines-of.js';
import { datedRun, isDateBelow, isSaidSigned, isSignedParagraph, rowAboveDate, withoutClosing } from './said-signed.js';
import { namesOnRules } from './ruled-rows.js';
import { isBlankName, isRoleTitle, nameLikeness } from '../recognise/names.js';
import { boldLine } from '../structure/infer-headings.js';
import { isBareLabel, isLabelOfSignatures, labelAndLines } from './label-of-signatures.js';
import { columnKinds } from '../words/column-kinds.js';

type Split = readonly [own: readonly SourceBlock[], signing: readonly SourceBlock[]];

/** Every section is asked about several times, in every draft, and most are long. */
const known = new WeakMap<readonly SourceBlock[], Split>();

/** The blocks before and from a sentence that people agree to by signing below it, wherever it stands. */
export function splitSigning(blocks: readonly SourceBlock[]): Split {
  const split = known.get(blocks) ?? findSigning(blocks);
  known.set(blocks, split);
  return split;
}

function findSigning(blocks: readonly SourceBlock[]): Split {
  const first = blocks.findIndex(
    (block, index) =>
      (block.kind === 'paragraph' &&
        isAgreement(block.text) &&
        !isAboveRules(block.text) &&
        blocks.slice(index + 1).some(isSigned)) ||
      isConsentAbove(blocks, index) ||
      isAboveConsent(blocks, index),
  );
  // "We agree to the following:" may begin what those who sign further down agree to.
  const last = blocks.findLastIndex(
    (block, index) => block.kind === 'paragraph' && asksToSign(block.text) && isConsentAbove(blocks, index),
  );
  const start = first >= 0 && last > first + 2 ? last : first;
  if (start < 0) {
    const ruled = blocks.findIndex((block) => namesOnRules(block).length > 0);
    if (ruled >= 0) return [blocks.slice(0, ruled), blocks.slice(ruled)];
    const table = blocks.findIndex(isTableToSign);
    if (table >= 0) return [blocks.slice(0, table), blocks.slice(table)];
    const labelled = blocks.findIndex(
      (block, index) => isSignatureLabel(block, blocks.slice(index + 1)) || isHeadingOfSignatures(blocks, index),
    );
    if (labelled >= 0) return [blocks.slice(0, labelled), blocks.slice(labelled)];
    const said = blocks.findIndex((block, index) => {
      const [next] = blocks.slice(index + 1);
      return (
        isSignedLabel(block, next) &&
        (holdsNames(next) || beginsWithSigners(blocks.slice(index + 1)) || isSignedParagraph(next))
      );
    });
    if (said >= 0) return [blocks.slice(0, said), blocks.slice(said)];
    const inner = withoutClosing(blocks);
    const tail = inner.findLastIndex((block) => !isSaidSigned(block) && !isDateBelow(block)) + 1;
    if (inner.slice(tail).some(isSaidSigned)) return [blocks.slice(0, tail), blocks.slice(tail)];
    const dated = Math.max(datedRun(inner), rowAboveDate(inner));
    return dated < 0 ? [blocks, []] : [blocks.slice(0, dated), blocks.slice(dated)];
  }
  return [blocks.slice(0, start), blocks.slice(start)];
}

/** Whether a block says that people agree, and stands above those who do. */
export function isConsentAbove(blocks: readonly SourceBlock[], index: number): boolean {
  const block = blocks[index];
  if (block?.kind !== 'paragraph' || !tellsConsent(block.text)) return false;
  const below = blocks.slice(index + 1);
  if (asksToSign(block.text)) return standsAboveSigners(below);
  const [first, ...more] = below[0] && areSteps(below[0]) ? below.slice(1) : below;
  if (first === undefined || !beginsWithSigners([first, ...more])) return false;
  if (first.kind === 'table') return true;
  const [line = ''] = rawLinesOf(first);
  // A single word could be what people agree on: "Respect".
  return isSignerLine(line) && (nameLikeness(line.replace(/^\p{L}+:\s*/u, '')) !== 1 || /[*_\d[]/.test(line));
}

/** Whether at least two full names, and nothing else, begin at a block, and words of consent stand right below them. */
export function isAboveConsent(blocks: readonly SourceBlock[], index: number): boolean {
  const first = blocks[index];
  const before = blocks[index - 1];
  if (!first || !(first.kind === 'list' || first.kind === 'paragraph' || first.kind === 'quote')) return false;
  if (before?.kind === 'paragraph' && plain(before.text).endsWith(':')) return false;
  const isOfNames = (block: SourceBlock): boolean => {
    const lines = rawLinesOf(block);
    return lines.length > 0 && lines.every((line) => nameLikeness(line) === 2 && isShortName(plain(line)));
  };
  const rest = blocks.slice(index);
  const end = rest.findIndex((block) => block.kind !== first.kind || !isOfNames(block));
  const below = rest[end];
  const names = rest.slice(0, Math.max(0, end)).flatMap(rawLinesOf);
  return (
    (before === undefined || before.kind !== first.kind || !isOfNames(before)) &&
    names.length > 1 &&
    names.some((name) => isGivenName(plain(name))) &&
    below?.kind === 'paragraph' &&
    !plain(below.text).endsWith(':') &&
    tellsConsent(below.text) &&
    !beginsWithSigners(rest.slice(end + 1))
  );
}

/** Whether people do nothing but sign in a section: words of consent, and those who do below them. */
export function isToSign({ blocks, sections }: Section): boolean {
  const [own, signing] = splitSigning(blocks);
  const [first] = signing;
  return own.length === 0 && sections.length === 0 && first?.kind === 'paragraph' && tellsConsent(first.text);
}

/** "**Signatures:**", alone or with those who sign on the lines below. */
function isSignatureLabel(block: SourceBlock, below: readonly SourceBlock[]): boolean {
  if (isHeadOfColumns(block)) return beginsWithSigners(below);
  if (block.kind !== 'paragraph') return false;
  const [label = '', ...lines] = labelAndLines(block.text);
  if (isPlaceAbove(block.text)) return standsAboveSigners(below) && endsWithSigners(below);
  if (!isLabelOfSignatures(label) && !isBareLabel(label)) return false;
  // "Signatures: by adding our names we agree." may stand there, too.
  return signersIn(lines).length > 1 || (lines.length < 2 && standsAboveSigners(below));
}

/** "Signatures:", alone, with no label of anything else further down: as good as a heading. */
function isHeadingOfSignatures(blocks: readonly SourceBlock[], index: number): boolean {
  const isAlone = (block: SourceBlock | undefined): block is SourceParagraph =>
    block?.kind === 'paragraph' && !block.text.includes('\n');
  const block = blocks[index];
  if (!isAlone(block) || !isLabelOfSignatures(block.text) || !SIGN.test(plain(block.text))) return false;
  const below = blocks.slice(index + 1);
  return (
    below.length > 0 &&
    !below.some((each) => isAlone(each) && standsForHeading(each) && !isLabelOfSignatures(each.text))
  );
}

function standsForHeading(block: SourceParagraph): boolean {
  return plain(block.text).endsWith(':') || boldLine(block) !== undefined;
}

const SIGN = /sign|under(?:skri|teckn)|firm|suscri|unter(?:schr|zeichn)/iu;

/** Between a label, or words of consent, and those who sign, a line or steps may say how, when and where. */
function standsAboveSigners(below: readonly SourceBlock[]): boolean {
  const first = below.slice(0, 3).findIndex((_, index) => beginsWithSigners(below.slice(index)));
  return first >= 0 && below.slice(0, first).every((block) => block.kind === 'paragraph' || areSteps(block));
}

/** Whether nothing else stands in the last block. */
function endsWithSigners(blocks: readonly SourceBlock[]): boolean {
  const last = blocks.at(-1);
  return last !== undefined && rawLinesOf(last).every(isSignerLine);
}

/** "1. Type your name", "2. Add the date". */
function areSteps(block: SourceBlock): boolean {
  return block.kind === 'list' && block.items.some((item) => ASKS_FOR_NAME.test(plain(textOfItem(item))));
}

/** "Name        Signature": what stands above columns that are made with blanks, which Markdown may take for code. */
function isHeadOfColumns(block: SourceBlock): boolean {
  const text = block.kind === 'code' ? block.text.replaceAll('`', '') : block.kind === 'paragraph' ? block.text : '';
  const words = text.trim().replaceAll(/\s+/g, ' ');
  return HEAD_OF_COLUMNS.test(words);
}

const HEAD_OF_COLUMNS =
  /^(?:(?:printed |full )?name|namn|nombre(?: y apellidos?)?|nom|nome|naam)(?: (?:role|roll|rol))? (?:signature|underskrift|signatur|firma|unterschrift|assinatura|handtekening)(?: (?:date|datum|fecha|data))?$/iu;

const ASKS_FOR_NAME =
  /^(?:sign|type|write|add|put|print|enter|skriv|fyll|ange|signera|underteckna|escrib|agreg|añad|pon|coloc|firm)\p{L}*\s/iu;

/** Whether the next blocks are several people who sign: a list, lines, or a paragraph for each. */
function beginsWithSigners(blocks: readonly SourceBlock[]): boolean {
  const [first] = blocks;
  if (first === undefined) return false;
  if (first.kind === 'table') return isSigned(first) || isDated(first);
  const end = blocks.findIndex(({ kind }) => kind !== first.kind || (kind !== 'paragraph' && kind !== 'quote'));
  const run = blocks.slice(0, Math.max(1, end < 0 ? blocks.length : end));
  const lines = withoutSentences(run.flatMap(rawLinesOf));
  // What stands below those who sign, such as the version of the document, is not theirs.
  const isForeign = lines.findIndex((line) => !isSignerLine(line));
  const own = isForeign < 2 ? lines : lines.slice(0, isForeign);
  return signersIn(own).length > 1 || labelledSignatures(lines).length > 0;
}

/** "Team member | Signature | Date", whatever the section is about. */
function isTableToSign(block: SourceBlock): boolean {
  if (block.kind !== 'table') return false;
  const kinds = block.header.map((cell) => columnKinds(plainBlocks(cell)));
  return (['name', 'signature', 'date'] as const).every((kind) => kinds.some((all) => all[0] === kind));
}

/** Two rows or more of somebody and a date. */
function isDated({ rows }: SourceTable): boolean {
  const dated = rows.filter((row) => {
    const cells = row.map(plainBlocks);
    return cells.some((cell) => nameLikeness(cell) === 2) && cells.some((cell) => isDateLike(cell));
  });
  return dated.length > 1 && dated.length >= rows.length * 0.6;
}

/** Lines of which the first or the last ones are sentences, without those. */
export function withoutSentences(lines: readonly string[]): string[] {
  const isSentence = (line: string): boolean => {
    const words = plain(line);
    return /\p{Ll}[.!]$/u.test(words) && words.split(/\s+/).length > 5 && signaturesIn([line], true).length === 0;
  };
  const start = lines.findIndex((line) => !isSentence(line));
  const end = lines.findLastIndex((line) => !isSentence(line)) + 1;
  return end - Math.max(0, start) > 1 ? lines.slice(start, end) : [...lines];
}

/** "By signing below …", "Genom att skriva under …", "Add your name": a sentence that asks for names, and not only for goodwill. */
export function asksToSign(text: string): boolean {
  return (
    isAgreement(text) &&
    /\bsign|\bnames?\b|own line|(?:members|integrantes|medlemmar|personas|personer)\b.*(?:agree|accept|acept|acuerdo|godkän)|have (?:all )?read|under(?:signed|teckn|skri)|skriv\S* under|\bfirm|suscri|unterschr|unterzeichn|signé|signant|soussigné|assin|concord|teken(?:d|en|ing)|akkoord/iu.test(
      plain(text),
    )
  );
}

/** "Signed by the members:", "**Firmado por**", "Signed (✅)" above a list: words alone above those who sign. */
function isSignedLabel(block: SourceBlock, next: SourceBlock | undefined): boolean {
  if (block.kind !== 'paragraph') return false;
  const words = plain(block.text);
  const rest = words
    .replace(SIGNED, '')
    .replace(/[:;,.]$/, '')
    .replace(/\s*\d.*$/u, '');
  const isLabel = /[:;,]$/.test(words) || boldLine(block) !== undefined || next?.kind === 'list';
  return isLabel && SIGNED.test(words) && rest.split(/\s+/).length < 6 && nameLikeness(rest) < 2;
}

/** Nothing but names, first names among them, each on a line or in an item. */
function holdsNames(block: SourceBlock | undefined): boolean {
  const lines = block ? linesOf(block) : [];
  return lines.length > 1 && lines.every((line) => isShortName(line));
}

/** "Ana", "Ana Ruiz": what can be a name where people sign. */
export function isShortName(words: string): boolean {
  return nameLikeness(words) > 0 && !isRoleTitle(words) && !isDateLike(words) && !isBlankName(words);
}

function isSigned(block: SourceBlock): boolean {
  if (block.kind === 'table')
    return [block.header, ...block.rows.slice(0, 1)].some((row) =>
      row.some((cell) => columnKinds(plainBlocks(cell)).includes('signature')),
    );
  if (block.kind === 'paragraph') return signaturesIn(block.text.split('\n'), true).length > 0;
  return (
    block.kind === 'list' &&
    signaturesIn(
      block.items.map(({ blocks }) => plainBlocks(blocks)),
      true,
    ).length > 0
  );
}
