// The second door of the library, for those who render: it brings the Markdown parser, which analysis does without.
import type { Finding } from '../analyze/finding.js';
import type { CharterDocument } from '../document.js';
import type { Catalogue } from '../l10n/say.js';
import { buildBlocks } from './build.js';
import { codesBlock } from './codes.js';
import { dialectWith } from './dialect.js';
import { languageOf, titleOf } from './names.js';
import { pageOf } from './page.js';
import { placeFindings } from './place-findings.js';
import { writeHtml } from './write-html.js';
import { writeMarkdown } from './write-markdown.js';

export { renderCard, type CardPage } from './card-page.js';
export { keepCustomBlocks, type KeptBlocks } from './custom-blocks.js';
export { titleOf } from './names.js';

/**
 * `fragment` is for a preview: elements carry `data-line` (from 0), `data-start` and `data-end` (offsets), and show
 * findings and who has signed. `standalone` is a whole page to be read and printed.
 */
export interface HtmlOptions {
  readonly mode: 'fragment' | 'standalone';
  /** Shown beside the place they are about; in a fragment only. */
  readonly findings?: readonly Finding[];
  /** The language of the reader, for findings. The charter itself is rendered in its own. */
  readonly catalogue?: Catalogue | undefined;
  /**
   * What people signed whose signatures have fallen, by their ids, where that is known: "Signed when this said “24
   * hours”; it now says “48 hours”".
   */
  readonly since?: ReadonlyMap<string, string>;
  /** The codes of what people agree to stand at the end, so that a page signed by hand can be matched later; in a whole page only. */
  readonly codes?: boolean;
}

export interface MarkdownOptions {
  /** As for HTML. */
  readonly codes?: boolean;
}

const ID_PREFIX = 'charter-';

/** The charter as Markdown; empty where there is no charter to read. The same document always gives the same bytes. */
export function renderMarkdown(document: CharterDocument, { codes = false }: MarkdownOptions = {}): string {
  const blocks = [...buildBlocks(document), ...(codes ? codesBlock(document) : [])];
  return writeMarkdown(blocks, dialectWith(ID_PREFIX));
}

/** The charter as HTML in which nothing is active: no scripts, no styles inside elements, nothing fetched. */
export function renderHtml(document: CharterDocument, options: HtmlOptions): string {
  const fragment = options.mode === 'fragment';
  const codes = options.codes && !fragment ? codesBlock(document) : [];
  const blocks = [...buildBlocks(document, { since: options.since }), ...codes];
  const { lines } = document.syntax;
  const body = writeHtml(
    {
      dialect: dialectWith(ID_PREFIX),
      idPrefix: ID_PREFIX,
      lineOf: fragment ? (offset) => lines.position(offset).line : undefined,
      catalogue: options.catalogue,
      findings: placeFindings(blocks, fragment ? (options.findings ?? []) : []),
    },
    blocks,
  );
  const language = languageOf(document);
  if (fragment) return `<article class="charter" lang="${language}">\n${body}</article>\n`;
  return pageOf(titleOf(document), language, body);
}
