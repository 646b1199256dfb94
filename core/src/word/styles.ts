import type { IStylesOptions } from 'docx';

/** A4 in twips (a twentieth of a point). */
export const PAGE: { readonly width: number; readonly height: number } = { width: 11_906, height: 16_838 };
export const MARGIN = 1134;
/** How wide the text is. */
export const WIDTH: number = PAGE.width - 2 * MARGIN;

const INK = '1D2329';

/** The styles that Word users know by name, so that a template of their own fits. */
export function stylesIn(language: string): IStylesOptions {
  const heading = (size: number, before: number): object => ({
    run: { size, bold: true, color: INK },
    paragraph: { spacing: { before, after: 80 }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value: language } },
        paragraph: { spacing: { after: 120, line: 264 } },
      },
      title: { run: { size: 44, bold: true, color: INK }, paragraph: { spacing: { after: 160 }, keepNext: true } },
      heading1: heading(30, 320),
      heading2: heading(26, 240),
      heading3: heading(23, 200),
      heading4: heading(22, 160),
      heading5: heading(22, 160),
      heading6: heading(22, 160),
      listParagraph: { paragraph: { spacing: { after: 60 }, contextualSpacing: false } },
      hyperlink: { run: { color: '0B57B0', underline: {} } },
    },
    paragraphStyles: [
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        quickFormat: true,
        run: { color: '57606A' },
        paragraph: { indent: { left: 567 } },
      },
      {
        id: 'Code',
        name: 'Code',
        basedOn: 'Normal',
        quickFormat: true,
        run: { font: 'Consolas', size: 19 },
        paragraph: { spacing: { after: 0 } },
      },
    ],
  };
}
