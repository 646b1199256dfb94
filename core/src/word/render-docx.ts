// docx: the usual library for writing Word files, kept up for years, and the one that writes real lists and styles.
import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { CharterDocument } from '../document.js';
import { buildBlocks } from '../render/build.js';
import { dialectWith } from '../render/dialect.js';
import { languageOf, titleOf } from '../render/names.js';
import { childrenOf } from './children.js';
import { NUMBERING } from './numbering.js';
import { stableFile } from './stable-file.js';
import { MARGIN, PAGE, stylesIn } from './styles.js';
import { plainText } from './text.js';
import { createWriter } from './writer.js';

/**
 * The charter as a Word file: headings that the navigation pane shows, real lists, tables whose first row is repeated on
 * each page, room to sign. The same document always gives the same bytes. Empty where there is no charter to read.
 */
export async function renderDocx(document: CharterDocument): Promise<Uint8Array> {
  if (!document.charter) return new Uint8Array();
  const title = plainText(titleOf(document));
  const writer = createWriter(dialectWith(''));
  const file = new Document({
    title,
    creator: plainText(document.charter.team?.label ?? ''),
    lastModifiedBy: '',
    styles: stylesIn(languageOf(document)),
    numbering: NUMBERING,
    sections: [
      {
        properties: { page: { size: PAGE, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
        footers: { default: pageNumbers() },
        children: childrenOf(writer, buildBlocks(document)),
      },
    ],
  });
  return stableFile(new Uint8Array(await Packer.toArrayBuffer(file)));
}

/** "2 / 3" */
function pageNumbers(): Footer {
  const children = [
    new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 17, color: '555555' }),
  ];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children })] });
}
