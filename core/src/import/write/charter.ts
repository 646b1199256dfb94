import { applyEdits } from '../../text/edit.js';
import { formatEdits } from '../../format/format.js';
import { parseCharter } from '../../document.js';
import { renderMarkdown } from '../../render/index.js';
import type { Drafted } from '../place/charter.js';
import type { Doubt } from '../place/placing.js';
import type { Thing } from '../place/draft.js';
import { giveIds } from './ids.js';
import { settleLayout, settleReferences, simplify } from './settle.js';
import { writeYaml, type Comments } from './yaml.js';

export interface Head {
  readonly title: string;
  /** Lines that say the title again. */
  readonly titles: readonly string[];
  readonly language: string | undefined;
  readonly doubts: readonly Doubt[];
}

export interface Written {
  readonly yaml: string;
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
  const yaml = writeYaml(simple, comments);
  const omitted = ((settled as Thing | undefined)?.['omit'] ?? []) as readonly string[];
  return { yaml, markdown: renderMarkdown(parseCharter(yaml)), omitted, withoutLayout: writeYaml(plain, comments) };
}

/** The final text: formatted, and without a layout where the usual one prints the same. */
export function finishCharter({ yaml, markdown, withoutLayout, omitted }: Written): {
  readonly yaml: string;
  readonly omitted: readonly string[];
} {
  const isUsual = renderMarkdown(parseCharter(withoutLayout)) === markdown;
  const text = isUsual ? withoutLayout : yaml;
  return { yaml: applyEdits(text, formatEdits(parseCharter(text))), omitted: isUsual ? [] : omitted };
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
