import { applyEdits } from '../../text/edit.js';
import { formatEdits } from '../../format/format.js';
import { parseCharter, type CharterDocument } from '../../document.js';
import { standsInOwnWords } from '../../render/own-words.js';
import { renderMarkdown } from '../../render/index.js';
import type { Drafted } from '../place/charter.js';
import type { Doubt } from '../place/placing.js';
import type { Thing } from '../place/draft.js';
import { giveIds } from './ids.js';
import { settleLayout, settleReferences, simplify } from './settle.js';
import { widened } from '../read/wide-marks.js';
import { writeYaml, type Comments } from './yaml.js';

export interface Head {
  readonly title: string;
  /** Lines that say the title again. */
  readonly titles: readonly string[];
  readonly language: string | undefined;
  readonly doubts: readonly Doubt[];
}

export interface Written {
  readonly document: CharterDocument;
  /** The charter as it is printed. */
  readonly markdown: string;
  /** Fields that the layout does not print. */
  readonly omitted: readonly string[];
  /** The same without a layout. */
  readonly withoutLayout: string;
}

/** The text of the charter, not yet brought into shape. The draft is used up. */
export function writeCharter(
  { charter, parts, doubts }: Drafted,
  { title, titles, language, doubts: more }: Head,
): Written {
  const whole: Thing = { title, language, ...charter };
  giveIds(whole);
  settleReferences(whole);
  const layout = settleLayout(whole, { titles: [title, ...titles], parts });
  const comments = commentsOf([...more, ...doubts]);
  const simple = (simplify({ ...whole, layout }, 'charter') ?? {}) as Thing;
  const { layout: settled, ...plain } = simple;
  const document = parseCharter(writeYaml(simple, comments));
  const omitted = ((settled as Thing | undefined)?.['omit'] ?? []) as readonly string[];
  return { document, markdown: renderMarkdown(document), omitted, withoutLayout: writeYaml(plain, comments) };
}

/** The final charter: formatted, and without a layout where the usual one prints the same. */
export function finishCharter({ document, markdown, withoutLayout, omitted }: Written): {
  readonly document: CharterDocument;
  readonly omitted: readonly string[];
} {
  const isUsual = !isHeadedByLayout(markdown, withoutLayout) && renderMarkdown(unlaid(document)) === markdown;
  const text = isUsual ? withoutLayout : document.text;
  const wide = widened(text);
  return {
    document: formatted(isUsual || wide !== text ? parseCharter(wide) : document),
    omitted: isUsual ? [] : omitted,
  };
}

/** The same as far as it is printed, without being parsed again. */
function unlaid(document: CharterDocument): CharterDocument {
  return document.charter ? { ...document, charter: { ...document.charter, layout: undefined } } : document;
}

/**
 * Whether a heading has a word that neither we print nor the rest of the charter holds, as most documents have one: so
 * nothing but the layout can print it. To find out by printing takes as long as all that was done before.
 */
function isHeadedByLayout(markdown: string, withoutLayout: string): boolean {
  // What is escaped is not written in the charter as it is printed.
  return [...markdown.matchAll(/^##+ ([^&\\\n]+)$/gm)].some(([, heading = '']) =>
    heading.match(/\p{L}+/gu)?.some((word) => !withoutLayout.includes(word) && !standsInOwnWords(word)),
  );
}

function formatted(document: CharterDocument): CharterDocument {
  const edits = formatEdits(document);
  return edits.length === 0 ? document : parseCharter(applyEdits(document.text, edits));
}

function commentsOf(doubts: readonly Doubt[]): Comments {
  const comments = new Map<Thing | string, string[]>();
  for (const { about, text } of doubts) {
    const comment = `charter-confirm: ${text.replaceAll(/\s+/g, ' ')}`;
    const known = comments.get(about) ?? [];
    if (!known.includes(comment)) comments.set(about, [...known, comment]);
  }
  return comments;
}
