import { buildBlocks } from '../../render/build.js';
import { createDialect } from '../../render/dialect.js';
import { languageOf, titleOf } from '../../render/names.js';
import { writeHtml } from '../../render/write-html.js';
import type { PlacedCharter } from '../charter.js';
import { frame, linkTo } from '../frame.js';

/** A charter as its own page, with the way back. */
export function charterPage({ document, page, card }: PlacedCharter): readonly [string, string] {
  const body = `<article lang="${languageOf(document)}">
${charterBody(document)}</article>
<p lang="en">${linkTo(card, page, 'The card on one page')}</p>
`;
  return [page, frame({ path: page, title: titleOf(document), body })];
}

export function charterBody(document: PlacedCharter['document']): string {
  const writer = { dialect: createDialect(PREFIX), idPrefix: PREFIX, lineOf: undefined, findings: new Map() };
  return writeHtml(writer, buildBlocks(document));
}

const PREFIX = 'charter-';
