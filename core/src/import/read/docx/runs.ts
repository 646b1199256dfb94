import type { Aside, Inline } from '../../source/blocks.js';
import { emphasized, escapeInline, linkTo } from '../escape.js';
import { childrenOf, find, isElement, textIn, type Element } from '../html/tree.js';
import { child, isOn, valueOf } from './elements.js';
import type { Package } from './package.js';

/** What the words of paragraphs lead to beside words. */
export interface RunContext {
  readonly source: Package;
  readonly asides: Aside[];
  /** Whether a character style is bold. */
  readonly isBoldStyle: (id: string | undefined) => boolean;
}

/** Words of one look. */
export interface Piece {
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  /** In half points, where the words themselves say it. */
  readonly size: number | undefined;
  readonly href: string;
}

/** A paragraph's words, with what else stands in it. */
export interface ReadRuns {
  readonly pieces: readonly Piece[];
  /** Text boxes, whose paragraphs come after this one. */
  readonly boxes: readonly Element[];
  readonly hasPicture: boolean;
}

interface Reading {
  readonly pieces: Piece[];
  readonly boxes: Element[];
  hasPicture: boolean;
  /** The address of the link whose words come now, as Word writes links in fields. */
  field: { href: string; isInstruction: boolean; instruction: string }[];
}

export function readRuns(paragraph: Element, context: RunContext): ReadRuns {
  const reading: Reading = { pieces: [], boxes: [], hasPicture: false, field: [] };
  readInside(paragraph, context, reading, '');
  return reading;
}

function readInside(element: Element, context: RunContext, reading: Reading, href: string): void {
  for (const each of childrenOf(element)) {
    switch (each.name) {
      case 'w:r':
        readRun(each, context, reading, href);
        break;
      case 'w:hyperlink':
        readInside(each, context, reading, context.source.target(each.attributes['r:id'] ?? '') ?? '');
        break;
      case 'w:fldSimple':
        readInside(each, context, reading, linkIn(each.attributes['w:instr'] ?? '') ?? href);
        break;
      case 'w:del':
      case 'w:moveFrom':
        noteDeleted(each, context);
        break;
      case 'm:oMath':
      case 'm:oMathPara':
        say(reading, textIn(each), undefined, context, href);
        break;
      case 'w:pPr':
        break;
      default:
        readInside(each, context, reading, href);
    }
  }
}

function readRun(run: Element, context: RunContext, reading: Reading, href: string): void {
  const look = child(run, 'w:rPr');
  if (isOn(look, 'w:vanish')) {
    const text = textIn(run).trim();
    if (text !== '') context.asides.push({ what: 'hidden in the document', text, line: 0 });
    return;
  }
  for (const each of run.children.filter(isElement)) {
    switch (each.name) {
      case 'w:t':
        if (!reading.field.at(-1)?.isInstruction)
          say(reading, textIn(each), look, context, reading.field.findLast((field) => field.href !== '')?.href ?? href);
        break;
      case 'w:tab':
      case 'w:ptab':
        say(reading, '   ', look, context, '');
        break;
      case 'w:br':
      case 'w:cr':
        if (!/^(?:page|column)$/.test(each.attributes['w:type'] ?? '')) say(reading, '\n', look, context, '');
        break;
      case 'w:noBreakHyphen':
        say(reading, '-', look, context, href);
        break;
      case 'w:sym':
        say(reading, symbolOf(each.attributes['w:char'] ?? ''), look, context, '');
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        say(
          reading,
          `[^${each.name === 'w:endnoteReference' ? 'e' : ''}${each.attributes['w:id'] ?? ''}]`,
          undefined,
          context,
          '',
        );
        break;
      case 'w:fldChar':
        say(reading, formBox(each), look, context, '');
        readField(each.attributes['w:fldCharType'] ?? '', reading);
        break;
      case 'w:instrText': {
        const field = reading.field.at(-1);
        if (field) field.instruction += textIn(each);
        break;
      }
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
      case 'mc:AlternateContent':
        readDrawing(each, context, reading);
        break;
    }
  }
}

/** A field has an instruction, then its words: HYPERLINK "https://…", then what is shown. */
function readField(type: string, { field }: Reading): void {
  const open = field.at(-1);
  if (type === 'begin') field.push({ href: '', isInstruction: true, instruction: '' });
  else if (type === 'separate' && open) {
    open.href = linkIn(open.instruction) ?? '';
    open.isInstruction = false;
  } else if (type === 'end') field.pop();
}

function linkIn(instruction: string): string | undefined {
  return /HYPERLINK\s+"([^"]+)"/.exec(instruction)?.[1];
}

/** A picture is noted; a text box holds paragraphs. Word writes most drawings twice, for programs old and new. */
function readDrawing(drawing: Element, { asides }: RunContext, reading: Reading): void {
  const one =
    drawing.name === 'mc:AlternateContent' ? (child(drawing, 'mc:Choice') ?? child(drawing, 'mc:Fallback')) : drawing;
  const box = one && find(one, 'w:txbxContent');
  if (box) {
    reading.boxes.push(box);
    return;
  }
  reading.hasPicture = true;
  const about = one && find(one, 'wp:docPr')?.attributes;
  asides.push({ what: 'a picture', text: about?.['descr'] ?? about?.['title'] ?? about?.['name'] ?? '', line: 0 });
}

/** Boxes to be ticked are what symbols say; others are ornaments. */
function symbolOf(code: string): string {
  if (/^F0(?:FE|FD|52|53|78)$/i.test(code)) return '[x] ';
  return /^F0(?:A8|6F|71|72)$/i.test(code) ? '[ ] ' : ' ';
}

/** A box of a form of the old kind. */
function formBox(field: Element): string {
  const box = child(child(field, 'w:ffData'), 'w:checkBox');
  if (!box) return '';
  return isOn(box, child(box, 'w:checked') ? 'w:checked' : 'w:default') ? '[x] ' : '[ ] ';
}

function noteDeleted(element: Element, { asides }: RunContext): void {
  const text = textIn(element).trim();
  if (text !== '') asides.push({ what: 'deleted with “Track Changes”', text, line: 0 });
}

function say(
  { pieces }: Reading,
  text: string,
  look: Element | undefined,
  { isBoldStyle }: RunContext,
  href: string,
): void {
  if (text === '') return;
  const size = Number(valueOf(look, 'w:sz') ?? NaN) || undefined;
  const isBold = isOn(look, 'w:b') || (child(look, 'w:b') === undefined && isBoldStyle(valueOf(look, 'w:rStyle')));
  pieces.push({
    text,
    isBold,
    isItalic: isOn(look, 'w:i'),
    isUnderlined: isOn(look, 'w:u') && href === '',
    size,
    href,
  });
}

/** The pieces as one line of Markdown. Words of one look that were written at different times are one piece. */
export function inlinePieces(pieces: readonly Piece[], plainBold: boolean): Inline {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const isAlike = last && last.href === piece.href && (isSame(last, piece) || piece.text.trim() === '');
    if (last && isAlike) joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined
    .map(({ text, isBold, isItalic, href }) => {
      const words = escapeInline(text);
      const linked = href === '' ? words : linkTo(words, href);
      const slanted = isItalic ? emphasized(linked, '*') : linked;
      return isBold && !plainBold ? emphasized(slanted, '**') : slanted;
    })
    .join('')
    .replaceAll(/ {4,}/g, '   ')
    .replaceAll(/ *\n */g, '\n')
    .replaceAll(/\n{2,}/g, '\n')
    .trim();
}

function isSame(a: Piece, b: Piece): boolean {
  return a.isBold === b.isBold && a.isItalic === b.isItalic;
}
