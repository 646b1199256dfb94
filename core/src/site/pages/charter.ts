import { say } from '../../l10n/say.js';
import { buildBlocks } from '../../render/build.js';
import { dialectWith } from '../../render/dialect.js';
import { languageOf, titleOf } from '../../render/names.js';
import { writeHtml } from '../../render/write-html.js';
import type { PlacedCharter } from '../charter.js';
import { frame, linkTo } from '../frame.js';
import type { Spoken } from '../spoken.js';

/** A charter as its own page, with the way back. */
export function charterPage(spoken: Spoken, { document, page, card }: PlacedCharter): readonly [string, string] {
  const body = `<article lang="${languageOf(document)}">
${charterBody(spoken, document)}</article>
<p lang="${spoken.language}">${linkTo(card, page, spoken.words(say`The card on one page`))}</p>
`;
  return [page, frame(spoken, { path: page, title: titleOf(document), body })];
}

export function charterBody({ catalogue }: Spoken, document: PlacedCharter['document']): string {
  const writer = {
    dialect: dialectWith(PREFIX),
    idPrefix: PREFIX,
    lineOf: undefined,
    catalogue,
    findings: new Map(),
  };
  return writeHtml(writer, buildBlocks(document));
}

const PREFIX = 'charter-';
