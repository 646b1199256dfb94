import Markdown, { type Env, type MarkdownIt } from 'markdown-it';
import type { Aside, SourceBlock, SourceDocument } from '../../source/blocks.js';
import { textsOf } from '../../source/plain.js';
import { wordsIn } from '../../source/words.js';
import { barDrawnTables } from '../drawn-tables.js';
import { gatherCountedLists } from '../typed-lists.js';
import { blocksOfTokens } from './blocks.js';
import { withFencesClosed } from './broken-fences.js';
import { withoutFenceAround } from './fence-around.js';
import { takeOutDirectives } from './directives.js';
import { keepFootnotes } from './footnotes.js';
import { withHashHeadings } from './hash-headings.js';
import { withUnderlinedHeadings } from './underlined-headings.js';
import { withPlainTags } from './mdx-tags.js';
import { asidesOf, readFrontMatter } from './front-matter.js';
import { frontText } from './front-text.js';

export interface MarkdownOptions {
  /** Whether the file is MDX, which holds code and components, too. */
  readonly isMdx: boolean;
}

/** Markdown as people write it: with front matter, HTML, tags of templates, footnotes. */
export function readMarkdown(text: string, { isMdx }: MarkdownOptions): SourceDocument {
  const front = readFrontMatter(text);
  const { text: whole, asides: fences } = withoutFenceAround(front.rest);
  const { text: words, asides, doubts } = takeOutDirectives(isMdx ? withPlainTags(whole) : whole, isMdx);
  const source = withBreaks(
    withUnderlinedHeadings(withHashHeadings(keepFootnotes(barDrawnTables(withFencesClosed(words))))),
  );
  const notes: Aside[] = [...fences, ...asides];
  const environment: Env = {};
  const tokens = reader().parse(source, environment);
  const blocks = gatherCountedLists(blocksOfTokens(tokens, source.split('\n'), notes));
  const written = textsOf(blocks).join('\n');
  notes.push(...unusedLinks(source, written, environment));
  if (front.inner === '') return { blocks, facts: front.facts, asides: notes, doubts };
  const isAll = wordsIn(written).length === 0;
  const told = frontText(front.inner, { isAll, level: levelBeside(blocks), readWords: readMarkdownBlocks });
  return {
    blocks: [...blocks, ...told.blocks],
    facts: front.facts,
    asides: [...asidesOf(told.rest), ...notes],
    doubts,
  };
}

/** As high as the parts of a page stand, below its title. */
function levelBeside(blocks: readonly SourceBlock[]): number {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  const [highest = 2] = levels.toSorted((a, b) => a - b);
  return levels.filter((level) => level === highest).length > 1 ? highest : Math.max(2, highest);
}

/** "<br\\>" as "<br>": with the stroke that way, it would be letters. Two strokes at its end break a line for Jekyll. */
function withBreaks(text: string): string {
  return text.replaceAll(/<br ?\\>/giu, '<br>').replaceAll(/(?<=[^\\\s])\\{2}[ \t]*$/gmu, '\\');
}

/** Addresses that are given a name, and never called by it. */
function unusedLinks(source: string, written: string, { references = {} }: Env): Aside[] {
  return source.split('\n').flatMap((text, index): Aside[] => {
    const label = /^ {0,3}\[([^\]]+)\]:/.exec(text)?.[1];
    // markdown-it keeps labels so.
    const href = label && references[label.trim().replaceAll(/\s+/g, ' ').toLowerCase().toUpperCase()]?.href;
    return href && !written.includes(href)
      ? [{ what: 'a link that nothing in the text uses', text: text.trim(), line: index + 1 }]
      : [];
  });
}

/** Markdown and nothing else. */
export function readMarkdownBlocks(text: string): SourceBlock[] {
  return blocksOfTokens(reader().parse(text, {}), text.split('\n'), []);
}

let made: MarkdownIt | undefined;

/** It knows nothing of what it has read. */
function reader(): MarkdownIt {
  // Where a link leads is the charter's business when it is shown; here nothing must get lost.
  return (made ??= Object.assign(new Markdown({ html: true, linkify: false }), { validateLink: () => true }));
}
