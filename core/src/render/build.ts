import { signaturesHere } from '../beside/signatures-here.js';
import type { CharterDocument } from '../document.js';
import type { Charter } from '../model/charter.generated.js';
import type { Entity } from '../model/entity.js';
import { entryOf as keyOf, type MappingNode } from '../syntax/tree.js';
import type { Span } from '../text/span.js';
import type { Block, Line, ListItem } from './blocks.js';
import { contentOf, fieldSpan } from './content.js';
import { createContext, words, type Asked, type Context } from './context.js';
import { entryOf } from './entry.js';
import { hasWords, joined, say, strong, textBlock, written } from './line.js';
import { headingNumber } from './number.js';
import { blocksInItsLanguage } from './its-language.js';
import { pickerOf, valueAt } from './pick.js';
import { planFacts, planSections, type SectionPlan } from './plan.js';
import { sectionBlocks } from './sections.js';

/** The charter as a document: its title, then its sections, by its layout or by default. */
export function buildBlocks(document: CharterDocument, asked: Asked = {}): Block[] {
  if (!document.charter || !document.references) return [];
  const { charter, references } = signaturesHere(document.charter, document.references);
  const context = createContext(charter, references, asked);
  const sections = planSections(charter);
  const { opening, closing } = charter.layout ?? {};
  return blocksInItsLanguage(charter, [
    ...titleBlocks(charter),
    ...factBlocks(context),
    ...(opening ? [textBlock(opening)] : []),
    ...sectionsBlocks(context, sections),
    ...(closing ? [textBlock(closing)] : []),
  ]);
}

/** The first title line is the title; more of them stand below it. */
function titleBlocks({ title, layout }: Charter): Block[] {
  const titles = layout && layout.titles.length > 0 ? layout.titles : title ? [title] : [];
  return titles.map((text, index): Block => {
    const place = index === 0 && title ? title.node.span : text.node.span;
    const line = [written(text)];
    return index === 0 ? { kind: 'heading', level: 1, number: '', line, place } : { kind: 'paragraph', line, place };
  });
}

function factBlocks(context: Context): Block[] {
  const items = planFacts(context.charter).flatMap(([field, label]): ListItem[] => {
    const line = factLine(context, field);
    if (!hasWords(line)) return [];
    const place = fieldSpan(context.charter, field);
    return [
      { blocks: [{ kind: 'paragraph', line: [strong(say(label)), say(': '), ...line], place: undefined }], place },
    ];
  });
  return items.length > 0 ? [{ kind: 'list', style: 'lines', items, place: undefined }] : [];
}

function factLine(context: Context, field: string): Line {
  const value = valueAt(context.charter, field) as Entity | readonly Entity[] | undefined;
  if (value === undefined) return [];
  if (!Array.isArray(value) && !('shape' in value)) return words(context.charter, field);
  const entities = Array.isArray(value) ? (value as readonly Entity[]) : [value];
  const lines = entities.map((entity): Line => {
    const [block] = entity.shape === 'period' ? sectionBlocks(context, entity) : entryOf(context, entity).blocks;
    return block?.kind === 'paragraph' ? block.line : [];
  });
  return joined(lines, '; ');
}

function sectionsBlocks(context: Context, sections: readonly SectionPlan[]): Block[] {
  const pick = pickerOf(context, sections);
  const numbering = context.charter.layout?.numbering?.value;
  let count = 0;

  function heading(section: SectionPlan | undefined, level: number, line: Line, place: Span | undefined): Block {
    const numbered = level === 2 && section?.number === undefined;
    const number = numbered ? headingNumber(numbering, ++count) : (section?.number ?? '');
    return { kind: 'heading', level, number, line, place };
  }

  function build(section: SectionPlan, standing: number): Block[] {
    const level = section.level ?? standing;
    const inside = hasWords(section.heading) ? Math.min(level + 1, 6) : level;
    const head = (): Block[] =>
      hasWords(section.heading) ? [heading(section, level, section.heading, placeOf(context.charter, section))] : [];
    // Headings are counted as they are made, so a section's own is made before those inside; one by default, which may
    // turn out to be empty, either has a heading or counted ones inside, never both.
    const before = section.byDefault ? [] : head();
    const own = { ...context, details: section.byDefault };
    const content = contentOf(own, section, {
      pick,
      heading: (line, place) => heading(undefined, inside, line, place),
    });
    const below = section.sections.flatMap((inner) => build(inner, inside));
    if (!section.byDefault)
      return [...before, ...section.lead, ...content, ...section.text, ...below, ...section.closing];
    return content.length + below.length > 0 ? [...head(), ...section.lead, ...content, ...below] : [];
  }

  return sections.flatMap((section) => build(section, 2));
}

/** A heading leads to the first field that stands below it; else to where the layout has it. */
function placeOf(charter: Charter, section: SectionPlan): Span | undefined {
  const root = charter.node as MappingNode;
  const keys = [section, ...section.sections].flatMap(({ fields }) =>
    fields.map((field) => keyOf(root, field.split('.', 1)[0] as string)),
  );
  return keys.find((entry) => entry)?.key.span ?? section.place;
}
