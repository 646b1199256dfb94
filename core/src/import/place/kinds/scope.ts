import { paragraphOf, type SourceBlock, type SourceList, type SourceTable } from '../../source/blocks.js';
import { plain, plainBlocks } from '../../source/plain.js';
import { classifyHeading, classifyLead, withoutNumber } from '../../structure/classify.js';
import { isDenied } from '../../structure/denied.js';
import { boldLine, splitLabel } from '../../structure/infer-headings.js';
import { sideNamed, type Side } from '../../structure/scope-side.js';
import { severalIn } from '../../recognise/bare-row.js';
import { withMarksBelow } from '../../recognise/marked-side.js';
import { pointsIn, pointsOf } from '../../recognise/points.js';
import { sentencesOf } from '../../recognise/sentences.js';
import { isVacant } from '../../recognise/status.js';
import { toldScope, type ToldPoint } from '../../recognise/told-scope.js';
import { listAt, thingAt, type LayoutPart, type Thing } from '../draft.js';
import { sayPart, wordsOf, type Placing } from '../placing.js';
import { segmentsOf, type Body, type Segment } from '../segments.js';
import { placeList } from './lists.js';
import { glean } from '../glean.js';
import { isDateLike } from '../../recognise/dates.js';
import { factKind } from '../../words/fact-kinds.js';
import { takeNested } from './nested-scope.js';
import { areDeeds } from './deeds.js';
import { fieldOf, takeLabelled, takeMarkedLines } from './scope-labels.js';

const IN = { field: 'scope.in', nests: true, term: 'title' } as const;
const OUT = { field: 'scope.out', nests: true, term: 'title' } as const;

/** What is in and out of scope; `side` is what the heading says. */
export function placeScope(placing: Placing, blocks: readonly SourceBlock[], side: 'scope' | Side): LayoutPart[] {
  const told = takeParagraphs(placing.charter, blocks);
  const say = (given: readonly SourceBlock[]): void =>
    takeSentences(
      placing,
      given.filter((block) => !told.has(block)),
    );
  const segments = segmentsOf(blocks.flatMap((block) => (told.has(block) ? [block] : unfoldLabel(block))));
  const isProse = segments.every(({ body }) => body === undefined);
  if (side === 'scope' && isProse && segments.length > 0 && !areDeeds(blocks)) {
    const scope = thingAt(placing.charter, 'scope');
    if (scope['text'] === undefined) {
      const words = segments.flatMap(({ lead }) => lead);
      scope['text'] = wordsOf(words);
      say(words);
      return [{ fields: ['scope.text'] }];
    }
  }
  return segments.flatMap((segment): LayoutPart[] => {
    const at = sideOf(segment, side);
    const { lead, body } = segment;
    const isTold =
      body !== undefined &&
      (areQuestions(body) ||
        tellsTroubles(lead.at(-1)) ||
        areDimensions(body) ||
        areRisks(body) ||
        takeLabelled(placing, body) ||
        (body.kind === 'list' && takeNested(placing, body, at)));
    if (body && isTold) return sayPart([...lead, body]);
    if (body?.kind === 'table' && (isForm(body) || isTimeline(body))) {
      glean(placing, [body]);
      return sayPart([...lead, body]);
    }
    // Words beside a list say something about it, or go on after it.
    if (
      body === undefined &&
      !areDeeds(blocks) &&
      (segments.length > 1 || side === 'scope' || told.size > 0 || isProseOnly(segment))
    ) {
      say(lead);
      return sayPart(lead);
    }
    const row = body === undefined ? rowIn(lead) : [];
    if (row.length > 0) {
      listAt(placing.charter, fieldOf(at)).push(...row.map((text) => ({ text })));
      return sayPart(lead);
    }
    return placeList(placing, [segment], at, at === 'scopeOut' ? OUT : IN);
  });
}

/** "None", or a paragraph of several sentences: words about a scope, and no points of it. */
function isProseOnly({ lead }: Segment): boolean {
  const texts = lead.map((block) => (block.kind === 'paragraph' ? block.text : '')).filter((text) => !isVacant(text));
  const [first, more] = texts;
  if (first === undefined) return true;
  const isProse = !first.includes('\n') && sentencesOf(plain(first)).length > 1;
  return isProse && (more === undefined || texts.length < lead.length);
}

/** "Payroll, legal advice, repairs." alone below the name of its side: several points. */
function rowIn([first, more]: readonly SourceBlock[]): string[] {
  return first?.kind === 'paragraph' && !more ? severalIn(first.text) : [];
}

/** "This leaves the team with several problems:" above a list: why the work is done, and not what it is. */
function tellsTroubles(block: SourceBlock | undefined): boolean {
  return block?.kind === 'paragraph' && TROUBLES.test(plain(block.text));
}

const TROUBLES =
  /\b(?:leaves?|left|faces?|facing|suffers?|causes?|leads? to|several|many|a number of|deja|enfrenta\p{L}*|sufre|provoca|varios|lämnar|möter|leder till|flera|många|führt zu|mehrere|viele|entraîne|plusieurs)\b[^:]{0,60}\b(?:challenges|problems|difficulties|obstacles|shortcomings|problemas|desafíos|retos|dificultades|problem|utmaningar|svårigheter|probleme|herausforderungen|problèmes|défis|difficultés)\b[^:]{0,80}:$/iu;

/** Scope, time and cost in the rows of a table: what limits a project, row by row. */
function areDimensions(body: Body): boolean {
  if (body.kind !== 'table') return false;
  const labels = body.rows.map(([cell = []]) => plainBlocks(cell).replace(/:$/, ''));
  return labels.some((label) => SCOPE.test(label)) && labels.some((label) => DIMENSION.test(label));
}

/** "Risk | Impact" */
function areRisks(body: Body): boolean {
  const [label = []] = body.kind === 'table' ? body.header : [];
  return classifyHeading(plainBlocks(label))?.kinds[0] === 'risks';
}

/** Rows that are each about another part of a charter, or another fact of a project. */
function isForm({ header, rows }: SourceTable): boolean {
  const labels = [header, ...rows].map(([cell = []]) => plainBlocks(cell).replace(/:$/, ''));
  const kinds = labels.map((label) => factKind(label) ?? classifyHeading(label)?.kinds[0]);
  return new Set(kinds.filter((kind) => kind !== undefined && !kind.startsWith('scope'))).size > 3;
}

/** Rows that begin with a day: what happens when. */
function isTimeline({ rows }: SourceTable): boolean {
  // "3 May" of whatever year.
  const days = rows.filter(([cell = []]) => ['', ' 2000'].some((year) => isDateLike(`${plainBlocks(cell)}${year}`)));
  return days.length > 1 && days.length > rows.length / 2;
}

const SCOPE = /^(?:(?:project )?scope|alcance|omfattning|umfang|périmètre)$/iu;
const DIMENSION =
  /^(?:time|schedule|timeline|cost|costs|budget|quality|tid|tidplan|kostnad|kvalitet|tiempo|plazo|coste?|presupuesto|calidad|zeit|kosten|qualität|délai|coût|qualité)$/iu;

/** What is still open is neither in nor out. */
function areQuestions(body: Body): boolean {
  return (
    body.kind === 'list' &&
    body.items.every(({ blocks: [first] }) => first?.kind === 'paragraph' && plain(first.text).endsWith('?'))
  );
}

/** Points that sentences name in a row are told, and the sentences stay. */
export function takeSentences({ charter }: Placing, blocks: readonly SourceBlock[]): void {
  for (const block of blocks) if (block.kind === 'paragraph') tell(charter, toldScope(block.text));
}

function tell(charter: Thing, told: readonly ToldPoint[]): void {
  for (const { side, text } of told) {
    const points = listAt(charter, `scope.${side}`);
    if (!points.some((known) => known['text'] === text)) points.push({ text });
  }
}

function sideOf({ lead, body }: Segment, side: 'scope' | Side): Side {
  const last = lead.at(-1);
  const isOut = side === 'scopeOut' || (side === 'scope' && body?.kind === 'list' && isOfNots(body));
  if (last?.kind !== 'paragraph') return isOut ? 'scopeOut' : 'scopeIn';
  const label = plain(last.text).replace(/:$/, '');
  const named = label.split(/\s+/).length < 7 ? sideNamed(label) : undefined;
  if (named) return named;
  return isOut || classifyLead(last.text) === 'scopeOut' ? 'scopeOut' : 'scopeIn';
}

/** "The app is not included", said of most of the points. */
function isOfNots({ items }: SourceList): boolean {
  const nots = items.filter(({ blocks: [first] }) => first?.kind === 'paragraph' && NOT.test(plain(first.text)));
  return nots.length > items.length * 0.6;
}

const NOT =
  /(?:\bnot\b|n['’]t\b|\bno (?:se )?(?:incluy|abarc|cubr|contempl)|\bingår (?:inte|ej)|\bomfattas (?:inte|ej)|\binte\b|\bnicht\b|\bkeine?\b|\bne\b.+\bpas\b|\bqueda(?:n)? fuera)/iu;

/** The paragraphs whose points are told as they stand: the sides in a sentence, in lines, or below their labels. */
function takeParagraphs(charter: Thing, blocks: readonly SourceBlock[]): ReadonlySet<SourceBlock> {
  const told = new Set<SourceBlock>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph' || told.has(block)) continue;
    const below = linesBelow(blocks, index);
    if (below.length > 0) {
      const points = below.flatMap(({ text }) => (below.length > 1 ? [text] : severalIn(text)));
      listAt(charter, fieldOf(sideNamed(labelOf(block) ?? ''))).push(...points.map((text) => ({ text })));
      for (const each of [block, ...below]) told.add(each);
    } else if (
      takeBothSides(charter, block) ||
      takeMarkedLines(charter, withMarksBelow(block.text.split('\n'))) ||
      takeLines(charter, block.text.split('\n')) ||
      takeRow(charter, block.text)
    )
      told.add(block);
  }
  return told;
}

/** "**Out of scope**", "Excluded:" */
function labelOf(block: SourceBlock): string | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const words = plain(block.text);
  const isSlanted = /^([*_])(?![*_])[^*_\n]{2,60}\1:?$/u.test(block.text.trim());
  return boldLine(block) ?? (isSlanted || /^[^:.!?]{2,60}:$/u.test(words) ? words : undefined);
}

/** Below the label of a side, two sentences or more, each a paragraph, or one of several points, up to the next label. */
function linesBelow(blocks: readonly SourceBlock[], index: number): (SourceBlock & { readonly kind: 'paragraph' })[] {
  const label = labelOf(blocks[index] as SourceBlock);
  if (label === undefined || sideNamed(label) === undefined) return [];
  const after = blocks.slice(index + 1);
  const end = after.findIndex((block) => block.kind !== 'paragraph' || labelOf(block) !== undefined);
  const below = (end < 0 ? after : after.slice(0, end)).filter((block) => block.kind === 'paragraph');
  const isNext = end < 0 || after[end]?.kind === 'paragraph';
  const areLines = below.every(
    ({ text }) => !text.includes('\n') && sentencesOf(plain(text)).length === 1 && text.length < 200,
  );
  const [only, more] = below;
  if (isNext && only && !more && severalIn(only.text).length > 1) return below;
  return isNext && below.length > 1 && areLines ? below : [];
}

/** A paragraph whose sentences tell both sides. */
function takeBothSides(charter: Thing, block: SourceBlock & { readonly kind: 'paragraph' }): boolean {
  const told = toldScope(block.text);
  if (new Set(told.map(({ side }) => side)).size < 2) return false;
  tell(charter, told);
  return true;
}

/** "Out of scope: invoices; refunds": several points in a row, which stay the sentence they are. */
function takeRow(charter: Thing, text: string): boolean {
  const split = splitLabel(text);
  const side = split && sideNamed(split.label);
  const points = split && side ? pointsIn(split.rest) : [];
  if (points.length < 2) return false;
  listAt(charter, fieldOf(side)).push(...points.map((point) => ({ text: point })));
  return true;
}

/** "Out of scope: invoices" is a label, and below it what it speaks of. */
function unfoldLabel(block: SourceBlock): SourceBlock[] {
  const split = block.kind === 'paragraph' ? splitLabel(block.text) : undefined;
  if (!split || !sideNamed(split.label)) return [block];
  const { line } = block;
  return [
    paragraphOf(`**${plain(split.label)}**`, line),
    { kind: 'list', marks: 'bullets', items: [{ mark: '', blocks: [paragraphOf(split.rest, line)], line }], line },
  ];
}

/** A line for each side: the points are told, the lines stay as they are. */
function takeLines(charter: Thing, given: readonly string[]): boolean {
  const lines = given.map(withoutNumber);
  const labels = lines.flatMap((line) => splitLabel(line)?.label ?? []);
  const told = lines.flatMap((line) => {
    const split = splitLabel(line);
    const side = split && (sideNamed(split.label) ?? (isDenied(split.label, labels) ? 'scopeIn' : undefined));
    return split && side ? { side, text: split.rest } : [];
  });
  if (lines.length < 2 || told.length < lines.length) return false;
  for (const { side, text } of told)
    listAt(charter, fieldOf(side)).push(...pointsOf(text).map((point) => ({ text: point })));
  return true;
}
