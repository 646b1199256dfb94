import { childrenOf, type Element } from '../html/tree.js';
import { child, isOn, valueOf } from './elements.js';

/** What a style says about the paragraphs that have it, by itself or by those it is based on. */
export interface Style {
  /** 1 for the highest heading; 0 for the title of the document; undefined for no heading. */
  readonly level: number | undefined;
  readonly isBold: boolean;
  /** In half points. */
  readonly size: number | undefined;
  readonly numbering: Element | undefined;
  /** Of a table of contents. */
  readonly isContents: boolean;
}

const NONE: Style = { level: undefined, isBold: false, size: undefined, numbering: undefined, isContents: false };

/** The styles by their id. */
export function readStyles(root: Element | undefined): (id: string | undefined) => Style {
  const defaults = child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const usual = Number(valueOf(defaults, 'w:sz') ?? NaN) || undefined;
  const normal = (root ? childrenOf(root, 'w:style') : []).find(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1',
  );
  const elements = new Map(
    (root ? childrenOf(root, 'w:style') : []).map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const known = new Map<string, Style>();
  const read = (id: string | undefined, depth: number): Style => {
    const element = elements.get(id ?? '');
    if (id === undefined && depth === 0 && normal) return read(normal.attributes['w:styleId'], 1);
    if (id === undefined || depth > 20) return { ...NONE, size: usual };
    if (!element) return { ...NONE, size: usual, level: levelByName(id) };
    const found = known.get(id) ?? readStyle(element, read(valueOf(element, 'w:basedOn'), depth + 1));
    known.set(id, found);
    return found;
  };
  return (id) => read(id, 0);
}

function readStyle(element: Element, base: Style): Style {
  const name = valueOf(element, 'w:name') ?? '';
  const paragraph = child(element, 'w:pPr');
  const run = child(element, 'w:rPr');
  const outline = Number(valueOf(paragraph, 'w:outlineLvl') ?? NaN);
  const own = levelByName(name) ?? levelByName(element.attributes['w:styleId'] ?? '');
  return {
    level: own ?? (outline < 9 ? outline + 1 : base.level),
    isBold: isOn(run, 'w:b') || (base.isBold && child(run, 'w:b') === undefined),
    size: Number(valueOf(run, 'w:sz') ?? NaN) || base.size,
    numbering: child(paragraph, 'w:numPr') ?? base.numbering,
    isContents: /^(?:toc|verzeichnis|innehåll|índice|TM)\s*\d/i.test(name) || base.isContents,
  };
}

/** "heading 2", as Word calls it in whatever language, and what other programs call it. */
function levelByName(name: string): number | undefined {
  if (/^(?:title|titel|título|titulo|titre|rubrik)$/i.test(name)) return 0;
  const level = /^(?:heading|überschrift|berschrift|rubrik|título|titulo|ttulo|titre)\s*([1-6])$/i.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
}
