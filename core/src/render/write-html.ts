import type { MarkdownIt } from 'markdown-it';
import type { Finding } from '../analyze/finding.js';
import { inLanguage, say, type Catalogue, type Said } from '../l10n/say.js';
import type { Severity } from '../rules/rule.js';
import { slug } from '../text/slug.js';
import type { Span } from '../text/span.js';
import type { Block, Cell, Heading, Line, List, ListItem, Row, SignatureState, Table } from './blocks.js';
import { escapeHtml } from './html.js';
import { plain } from './line.js';
import { NOWHERE, type Placed } from './place-findings.js';

export interface HtmlWriter {
  readonly dialect: MarkdownIt;
  readonly idPrefix: string;
  /** Counts lines from 0; undefined where elements carry no places and no signature states. */
  readonly lineOf: ((offset: number) => number) | undefined;
  readonly findings: ReadonlyMap<Placed, readonly Finding[]>;
  /** In which findings are told apart; English without it. */
  readonly catalogue?: Catalogue | undefined;
}

const NOTHING = say`There is nothing to show yet.`;

/** The blocks as HTML: each main heading begins a section. */
export function writeHtml(writer: HtmlWriter, blocks: readonly Block[]): string {
  if (blocks.length === 0) return `<p>${inLanguage(NOTHING, writer.catalogue)}</p>${notes(writer, NOWHERE, 'div')}\n`;
  const ids = new Set<string>();
  const level = { now: 1 };
  let html = '';
  let open = false;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      const id = uniqueId(writer.idPrefix, block, ids);
      level.now = block.level;
      if (block.level <= 2 && open) html += '</section>\n';
      if (block.level <= 2) open = block.level === 2;
      if (block.level === 2) html += `<section aria-labelledby="${id}">\n`;
      html += headingHtml(writer, block, id);
    } else {
      html += blockHtml(writer, block, level.now);
    }
    html += '\n';
  }
  return open ? `${html}</section>\n` : html;
}

function headingHtml(writer: HtmlWriter, block: Heading, id: string): string {
  const number = block.number === '' ? '' : `<span class="number">${escapeHtml(block.number)}</span> `;
  const tag = `h${block.level}`;
  return `<${tag} id="${id}"${placeOf(writer, block.place)}>${number}${lineHtml(writer, block.line)}</${tag}>${notes(writer, block, 'div')}`;
}

function uniqueId(prefix: string, { line }: Heading, taken: Set<string>): string {
  const base = prefix + (slug(plain(line)) || 'section');
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  return id;
}

function blockHtml(writer: HtmlWriter, block: Block, level: number): string {
  const place = placeOf(writer, block.place);
  switch (block.kind) {
    case 'heading':
      return headingHtml(writer, block, uniqueId(writer.idPrefix, block, new Set()));
    case 'paragraph':
      return `<p${place}>${lineHtml(writer, block.line)}</p>${notes(writer, block, 'div')}`;
    case 'prose':
      return `<div class="prose"${place}>\n${writer.dialect.render(block.markdown, { level })}</div>${notes(writer, block, 'div')}`;
    case 'list':
      return listHtml(writer, block, level) + notes(writer, block, 'div');
    case 'table':
      return tableHtml(writer, block, level) + notes(writer, block, 'div');
  }
}

function listHtml(writer: HtmlWriter, { style, items, place }: List, level: number): string {
  const places = placeOf(writer, place);
  if (style === 'paragraphs')
    return `<div${places}>\n${items.map((item) => `<div${placeOf(writer, item.place)}>${itemHtml(writer, item, level, false)}</div>`).join('\n')}\n</div>`;
  if (style === 'lines')
    return `<div class="lines"${places}>\n${items.map((item) => `<div${placeOf(writer, item.place)}>${itemHtml(writer, item, level, true)}</div>`).join('\n')}\n</div>`;
  const tag = style === 'bullets' ? 'ul' : 'ol';
  const kind = style === 'letters' ? ' type="a"' : '';
  const inside = items.map((item) => `<li${placeOf(writer, item.place)}>${itemHtml(writer, item, level, true)}</li>`);
  return `<${tag}${kind}${places}>\n${inside.join('\n')}\n</${tag}>`;
}

/** In a tight item a first line needs no paragraph of its own; what is to be said about it stands right behind it. */
function itemHtml(writer: HtmlWriter, item: ListItem, level: number, tight: boolean): string {
  const [first, ...rest] = item.blocks;
  const said = stateHtml(writer, item.state) + notes(writer, item, 'span');
  const head = first === undefined ? '' : firstHtml(writer, first, level, tight);
  return [head + said, ...rest.map((block) => blockHtml(writer, block, level))].join('\n');
}

function firstHtml(writer: HtmlWriter, block: Block, level: number, tight: boolean): string {
  if (block.kind !== 'paragraph' || !tight) return blockHtml(writer, block, level);
  return lineHtml(writer, block.line) + notes(writer, block, 'span');
}

function tableHtml(writer: HtmlWriter, { columns, rows, place }: Table, level: number): string {
  const head = columns.map((column) => `<th scope="col">${lineHtml(writer, column)}</th>`).join('');
  const body = rows.map((row) => rowHtml(writer, row, level)).join('\n');
  return `<table${placeOf(writer, place)}>\n<thead>\n<tr>${head}</tr>\n</thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}

function rowHtml(writer: HtmlWriter, row: Row, level: number): string {
  const cells = row.cells.map((cell, index) => {
    const said = stateHtml(writer, cell.state) + (index === 0 ? notes(writer, row, 'span') : '');
    return `<td>${cellHtml(writer, cell, level)}${said}</td>`;
  });
  return `<tr${placeOf(writer, row.place)}>${cells.join('')}</tr>`;
}

function cellHtml(writer: HtmlWriter, { blocks }: Cell, level: number): string {
  const [only, more] = blocks;
  if (only?.kind !== 'paragraph' || more) return blocks.map((block) => blockHtml(writer, block, level)).join('\n');
  return `<span${placeOf(writer, only.place)}>${lineHtml(writer, only.line)}</span>${notes(writer, only, 'span')}`;
}

function lineHtml({ dialect }: HtmlWriter, line: Line): string {
  return line
    .map(({ text, strong, place }) => {
      const html = place ? dialect.renderInline(text) : escapeHtml(text);
      return strong ? `<strong>${html}</strong>` : html;
    })
    .join('');
}

function placeOf({ lineOf }: HtmlWriter, place: Span | undefined): string {
  if (!lineOf || !place) return '';
  return ` data-line="${lineOf(place.start)}" data-start="${place.start}" data-end="${place.end}"`;
}

function stateHtml({ lineOf }: HtmlWriter, state: SignatureState | undefined): string {
  if (!lineOf || !state) return '';
  return ` <span class="signature-state ${state.signed ? 'signed' : 'unsigned'}">${escapeHtml(state.words)}</span>`;
}

const KINDS: { readonly [severity in Severity]: Said } = {
  error: say`Error`,
  warning: say`Warning`,
  info: say`Advice`,
  hint: say`Hint`,
};

/** What there is to say about a piece of the document, beside it. */
function notes(writer: HtmlWriter, piece: Placed, tag: 'div' | 'span'): string {
  const findings = writer.findings.get(piece) ?? [];
  return findings
    .map(({ severity, message, span }) => {
      const inside = piece.place && piece.place.start <= span.start && span.end <= piece.place.end;
      const kind = `<span class="finding-kind">${inLanguage(KINDS[severity], writer.catalogue)}:</span>`;
      return ` <${tag} class="finding ${severity}" role="note"${placeOf(writer, inside ? span : undefined)}>${kind} ${escapeHtml(message)}</${tag}>`;
    })
    .join('');
}
