import type { SourceBlock } from '../source/blocks.js';
import { toMarkdown } from '../source/markdown.js';
import type { Confidence } from '../structure/classify.js';
import type { Section } from '../structure/outline.js';
import type { Sibling } from '../structure/siblings.js';
import type { LayoutPart, Thing } from './draft.js';
import type { Roster } from './roster.js';

/** A charter in the making, and what is to be said about how it was made. */
export interface Placing {
  readonly charter: Thing;
  readonly roster: Roster;
  readonly language: string | undefined;
  /** The members and roles of the whole document, by the slugs of their names; empty while they are being gathered. */
  readonly known: ReadonlySet<string>;
  /** Those members of them who are named in other places than their signatures. */
  readonly named: ReadonlySet<string>;
  /** Whom a section about members names: labels in other sections name other people. Empty where there is none. */
  readonly team: ReadonlySet<string>;
  /** Those who watch over the team, by the slugs of their names. */
  readonly overseers: ReadonlySet<string>;
  /** Whether somebody who signs and is not named elsewhere is no member. */
  readonly strangersApprove: boolean;
  /** Whether the heading above says that those below it have signed: "Signed by". */
  readonly isBelowSigned?: boolean;
  /** Whether some heading speaks of the scope by name: then topics and areas are no part of it. */
  readonly namesScope: boolean;
  /** Whether a heading says that aims are listed below it. */
  readonly namesAims: boolean;
  /** Sections to be kept word for word: what was read of them before did not come out as it went in. */
  readonly verbatim: ReadonlySet<Section>;
  /** What the headings beside a section tell of it. */
  readonly siblings: ReadonlyMap<Section, readonly Sibling[]>;
  readonly placed: Placed[];
  readonly doubts: Doubt[];
}

/** Where the words of a section went. */
export interface Placed {
  readonly heading: string;
  readonly line: number;
  /** Which of several files it is from, from 0. */
  readonly file: number | undefined;
  readonly fields: readonly string[];
  readonly confidence: Confidence;
}

/** A placement to be confirmed by a reader. */
export interface Doubt {
  /** The thing it is about, or the field of the charter. */
  readonly about: Thing | string;
  readonly text: string;
  readonly line: number;
}

/** Words as Markdown: as they are where they are one paragraph. */
export function wordsOf(blocks: readonly SourceBlock[], level = 0): string {
  const [first, more] = blocks;
  if (first?.kind === 'paragraph' && !more && !first.text.includes('\n')) return first.text;
  return toMarkdown(blocks, level).trim();
}

/** A part that says the words and nothing else. */
export function sayPart(blocks: readonly SourceBlock[]): LayoutPart[] {
  return blocks.length > 0 ? [{ lead: wordsOf(blocks) }] : [];
}

/** The part with words before it. */
export function withLead(part: LayoutPart, lead: readonly SourceBlock[]): LayoutPart {
  return lead.length > 0 ? { ...part, lead: wordsOf(lead) } : part;
}
