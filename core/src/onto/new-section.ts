import type { Thing } from '../import/place/draft.js';
import { toMarkdown } from '../import/source/markdown.js';
import type { SourceBlock } from '../import/source/blocks.js';
import { writeField } from '../import/write/yaml.js';
import { shapes } from '../model/charter.generated.js';
import { DEFAULT_LAYOUT } from '../render/default-layout.js';
import { inItsLanguage } from '../render/its-language.js';
import { insertSection } from '../rules/kit/insert.js';
import { nodeAt, type Node } from '../syntax/tree.js';
import type { TextEdit } from '../text/edit.js';
import { offered, WHY, type EditedChange, type Made } from './change.js';
import type { OurLeaf, TheirLeaf } from './leaf.js';
import { createNewId } from './new-ids.js';
import { readingOf } from './our-leaves.js';
import { putBeside, putLast } from './put-in.js';
import { say } from '../l10n/say.js';
import { quoted } from './say.js';
import { differ, printed, type Work } from './trial.js';

/** A heading that came in with what stands below it, before one of our lines. */
export interface NewSection {
  readonly heading: TheirLeaf;
  readonly lines: readonly TheirLeaf[];
  readonly blocks: readonly SourceBlock[];
  readonly index: number;
}

/** A new section stands among the free ones, where the document has it if there is a layout to say so. */
export function newSection(work: Work, { heading, lines, blocks, index }: NewSection): EditedChange {
  const { document, ours } = work;
  const words = [heading, ...lines].map((leaf) => leaf.words);
  const place = { under: heading.words, before: undefined, after: words.join(' · ') };
  if (lines.every(({ isHeader }) => isHeader)) return offered(document, place, undefined, WHY.heading);
  const level = sectionLevel(work);
  if ((heading.level ?? 1) > level) return offered(document, place, undefined, WHY.below);
  const id = createNewId(document)('sections', heading.words);
  const section: Thing = {
    id,
    heading: heading.raw,
    text: toMarkdown(blocks, Math.max(0, (heading.level ?? level) - 1)),
  };
  const own = putLast(document, 'sections', section, 'section');
  // Where headings are counted, only those of the layout are.
  const isCounted = readingOf(document).isNumbered;
  const { heading: _, ...body } = section;
  const bare = isCounted ? putLast(document, 'sections', body, 'section') : own;
  const laidOut = inLayout(work, index, {
    ...(isCounted ? { heading: heading.raw } : {}),
    fields: 'sections',
    entries: id,
  });
  const usual = inItsField(work, heading, lines);
  const candidates: Made[] = [
    ...(usual ? [{ edits: [usual], does: say`Puts in the part ${quoted(heading.words)}.` }] : []),
    ...(bare && laidOut ? [{ edits: [bare, laidOut], does: say`Puts in a section: ${quoted(heading.words)}.` }] : []),
    ...(own
      ? [
          {
            edits: [own],
            does: say`Puts in a section: ${quoted(heading.words)}, where this charter prints sections of its own.`,
          },
        ]
      : []),
  ];
  const found = candidates.find(({ edits }) => {
    const after = printed(document, edits);
    if (!after) return false;
    const { gone, came } = differ(ours, after);
    const at = after.findIndex(
      (leaf, from) => leaf.level !== undefined && words.every((line, step) => after[from + step]?.words === line),
    );
    return at >= 0 && gone.length === 0 && came.length === words.length;
  });
  return offered(document, place, found, WHY.heading);
}

/** Points below a heading that charters print by default: they go to the field that is printed there. */
function inItsField({ document }: Work, { words }: TheirLeaf, lines: readonly TheirLeaf[]): TextEdit | undefined {
  const { charter = {} } = document;
  const section = DEFAULT_LAYOUT.find(({ heading }) => heading !== '' && inItsLanguage(charter, heading) === words);
  const field = section?.fields[0];
  const shape = shapes['charter']?.fields[field ?? ''];
  if (field === undefined || shape === undefined) return undefined;
  const texts = lines.map(({ raw }) => raw);
  const isList = shape.kind === 'entities' && lines.every(({ items, row }) => items.length === 1 && !row);
  const isText = shape.kind === 'text' && lines.every(({ items, row }) => items.length === 0 && !row);
  if (!isList && !isText) return undefined;
  return insertSection(document, field, writeField(field, isList ? texts : texts.join('\n\n'), shape.of ?? ''));
}

/** The level of headings of sections: that of the first below the title. */
function sectionLevel({ theirs, ours }: Work): number {
  const known = new Set(ours.filter(({ level }) => level === 2).map(({ words }) => words));
  return theirs.find(({ words, level }) => level !== undefined && known.has(words))?.level ?? 2;
}

/** An edit of the layout that prints the section behind the one that a line of ours belongs to. */
function inLayout({ document, ours }: Work, index: number, part: Thing): TextEdit | undefined {
  const { root } = document.syntax;
  const list = root && nodeAt(root, ['layout', 'sections']);
  if (list?.kind !== 'sequence') return undefined;
  const before = ours.slice(0, index).findLast((leaf) => itemOfLayout(list.items, leaf));
  const after = ours.slice(index).find((leaf) => itemOfLayout(list.items, leaf));
  const own = before ?? after;
  const node = own && itemOfLayout(list.items, own);
  return node && putBeside(document, node, before !== undefined, part, 'layoutSection');
}

function itemOfLayout(items: readonly Node[], { runs, level }: OurLeaf): Node | undefined {
  const place = level === undefined ? undefined : runs.find((run) => run.place)?.place;
  return place && items.find(({ span }) => span.start <= place.start && place.end <= span.end);
}
