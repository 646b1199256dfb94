import type { CharterDocument } from '../document.js';
import type { Said } from '../l10n/say.js';
import { cardFoot, cardOf, type Card } from './card.js';
import { dialectWith } from './dialect.js';
import { escapeHtml } from './html.js';
import { languageOf, titleOf } from './names.js';
import { pageOf } from './page.js';
import { writeHtml } from './write-html.js';

export interface CardPage {
  /** HTML: one page on paper. Empty where there is no charter to read. */
  readonly html: string;
  /** What a reader would look for and not find, as whole sentences. */
  readonly gaps: readonly Said[];
}

/** What we do, what we don't do, how to reach us, how we are measured. */
export function renderCard(document: CharterDocument): CardPage {
  const card = cardOf(document);
  if (!card) return { html: '', gaps: [] };
  const writer = { dialect: dialectWith('card-'), idPrefix: 'card-', lineOf: undefined, findings: new Map() };
  const body = `${writeHtml(writer, card.blocks)}<footer>${escapeHtml(cardFoot(document))}</footer>\n`;
  const style = STYLE + sizeOf(card);
  return { html: pageOf(titleOf(document), languageOf(document), body, style), gaps: card.gaps };
}

/** A card with little on it is printed larger. */
function sizeOf({ lines }: Card): string {
  return `@media print { html { font-size: ${lines > 24 ? 9.5 : 12}pt; } }\n`;
}

/** Every point has three lines at most: what is longer ends in an ellipsis, so that all of it fits on one page. */
const STYLE = `main { max-width: 60rem; display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 1rem; }
h1, main > p, footer { grid-column: 1 / -1; margin: 0; }
section { border: 1px solid var(--line); border-radius: 0.6rem; padding: 1rem 1.2rem; }
section h2 { margin-top: 0; border: 0; }
h1, main > p, li { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
h1 { -webkit-line-clamp: 2; }
main > p { font-size: 1.1em; -webkit-line-clamp: 4; }
section ul { list-style: none; padding: 0; }
section li { margin: 0.5em 0; padding-left: 1em; position: relative; }
section li::before { content: "–"; position: absolute; left: 0; color: var(--soft); }
footer { color: var(--soft); font-size: 0.875em; }
@page { margin: 12mm; @bottom-right { content: none; } }
@media print {
  html { line-height: 1.4; }
  main { display: grid; grid-template-columns: 1fr 1fr; gap: 4mm; }
  section { break-inside: avoid; }
}
`;
