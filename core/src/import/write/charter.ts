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
  /** Fields that the layout does not print. */
  readonly omitted: readonly string[];
}

/** The text of the charter. The draft is used up. */
export function writeCharter(
  { charter, parts, doubts }: Drafted,
  { title, titles, language, doubts: more }: Head,
): Written {
  const whole: Thing = { title, language, ...charter };
  giveIds(whole);
  settleReferences(whole);
  const layout = settleLayout(whole, { titles: [title, ...titles], parts });
  const comments: Map<Thing | string, string[]> = new Map();
  for (const { about, text } of [...more, ...doubts]) {
    const comment = `charter-confirm: ${text.replaceAll(/\s+/g, ' ')}`;
    const known = comments.get(about) ?? [];
    if (!known.includes(comment)) comments.set(about, [...known, comment]);
  }
  const plainText = write(whole, {}, comments);
  const text = write(whole, layout, comments);
  const isUsual = renderMarkdown(parseCharter(text)) === renderMarkdown(parseCharter(plainText));
  return { yaml: isUsual ? plainText : text, omitted: isUsual ? [] : ((layout['omit'] ?? []) as readonly string[]) };
}

function write(charter: Thing, layout: Thing, comments: Comments): string {
  const simple = (simplify({ ...charter, ...(Object.keys(layout).length > 0 && { layout }) }, 'charter') ??
    {}) as Thing;
  const text = writeYaml(simple, comments);
  return applyEdits(text, formatEdits(parseCharter(text)));
}
