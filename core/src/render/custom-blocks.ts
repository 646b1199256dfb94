import { say, type Said } from '../l10n/say.js';

/** The lines between which a reader of the Markdown may write what is not in the charter. */
export const CUSTOM_START = '<!-- custom -->';
export const CUSTOM_END = '<!-- /custom -->';

/** Where custom blocks are, as it was and as it is to be. */
export interface KeptBlocks {
  readonly text: string;
  /** What could not stay where it was, as whole sentences. */
  readonly notes: readonly Said[];
}

interface CustomBlock {
  readonly lines: readonly string[];
  /** The heading it stands under, with how many of that name come before; undefined above the first one. */
  readonly under: Heading | undefined;
  /** Whether nothing but blank lines and other custom blocks stand between the two. */
  readonly directly: boolean;
}

interface Heading {
  readonly name: string;
  readonly nth: number;
}

/**
 * Puts the custom blocks of a file into the Markdown that is to replace it. A block stays under its heading: right below
 * it, or at the end of what stands under it. Where the heading is gone it goes to the end of the document.
 * @returns a sentence where a block has no end
 */
export function keepCustomBlocks(rendered: string, existing: string): KeptBlocks | Said {
  const blocks = customBlocks(existing.replaceAll('\r\n', '\n').split('\n'));
  if ('words' in blocks) return blocks;
  if (blocks.length === 0) return { text: rendered, notes: [] };
  const lines = rendered.split('\n');
  const parts = partsOf(lines);
  const [top, ...rest] = parts as [Part, ...Part[]];
  const notes: Said[] = [];
  // By the line that they stand behind, -1 being the top.
  const inserted = new Map<number, string[]>();
  for (const block of blocks) {
    const { under, directly } = block;
    const part = under ? rest.find(({ heading }) => heading?.name === under.name && heading.nth === under.nth) : top;
    if (!part)
      notes.push(
        say`The heading “${under?.name ?? ''}” is no longer there. What you had written under it stands at the end now.`,
      );
    const behind = part && directly ? part.begins : (part ?? parts.at(-1) ?? top).ends;
    inserted.set(behind, [...(inserted.get(behind) ?? []), '', ...block.lines]);
  }
  return { text: insertAll(lines, inserted), notes };
}

/** Each insertion with a blank line before and after it; every other line as it is. */
function insertAll(lines: readonly string[], inserted: ReadonlyMap<number, readonly string[]>): string {
  const after = (index: number): readonly string[] => {
    const own = inserted.get(index) ?? [];
    return own.length > 0 && lines[index + 1] !== '' ? [...own, ''] : own;
  };
  const all = [...after(-1), ...lines.flatMap((line, index) => [line, ...after(index)])];
  return all.slice(inserted.has(-1) ? 1 : 0).join('\n');
}

function customBlocks(lines: readonly string[]): CustomBlock[] | Said {
  const blocks: CustomBlock[] = [];
  const walk = createWalk();
  let directly = true;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string;
    if (walk.isText(line) && line.trimEnd() === CUSTOM_START) {
      const end = lines.findIndex((other, at) => at > index && other.trimEnd() === CUSTOM_END);
      if (end < 0) return say`The custom block that begins in line ${index + 1} has no end: add the line ${CUSTOM_END}`;
      blocks.push({ lines: lines.slice(index, end + 1), under: walk.heading(), directly });
      index = end;
    } else if (walk.step(line)) directly = true;
    else if (line.trim() !== '') directly = false;
  }
  return blocks;
}

/** A heading and what stands under it, by the numbers of lines. */
interface Part {
  readonly heading: Heading | undefined;
  /** The line of the heading; -1 for what stands above the first one. */
  readonly begins: number;
  /** The last line with something on it. */
  ends: number;
}

function partsOf(lines: readonly string[]): Part[] {
  const walk = createWalk();
  const parts: Part[] = [{ heading: undefined, begins: -1, ends: -1 }];
  for (const [index, line] of lines.entries()) {
    if (walk.step(line)) parts.push({ heading: walk.heading(), begins: index, ends: index });
    else if (line.trim() !== '') (parts.at(-1) as Part).ends = index;
  }
  return parts;
}

/** Goes through Markdown line by line and knows headings from lines of code that look like them. */
function createWalk(): {
  /** True for a heading. */
  readonly step: (line: string) => boolean;
  /** The heading that was last seen. */
  readonly heading: () => Heading | undefined;
  /** Whether the next line is no code. */
  readonly isText: (line: string) => boolean;
} {
  const seen = new Map<string, number>();
  let heading: Heading | undefined;
  let fence: string | undefined;
  return {
    isText: () => fence === undefined,
    heading: () => heading,
    step(line) {
      const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
      if (fence !== undefined) {
        if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
        return false;
      }
      if (mark !== undefined) fence = mark;
      const name = /^#{1,6} +(?:(?:[IVXLCDM]+|\d+|[A-Z])\. +)?(.*?)\s*$/.exec(line)?.[1];
      if (name === undefined) return false;
      heading = { name, nth: seen.get(name) ?? 0 };
      seen.set(name, heading.nth + 1);
      return true;
    },
  };
}
