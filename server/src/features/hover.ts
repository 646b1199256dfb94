import type { Hover, HoverParams } from '../lsp.js';
import {
  fieldsOf,
  nodeAtOffset,
  partHelp,
  pathOf,
  placeAt,
  valueOf,
  wordsIn,
  type CharterDocument,
  type Entity,
  type Span,
  type Text,
} from '../../../core/src/index.js';
import type { Context } from '../context.js';
import { toOffset, toRange } from '../convert.js';
import type { OpenDocument } from '../documents.js';
import { escape, fieldMarkdown, shorten } from './markdown.js';
import { standingMarkdown } from './signing/standing.js';
import { keyAt, nameOf, symbolAt } from './symbol-at.js';

/**
 * What a key is for, what a word means, who or what a reference points to, and whether they have signed. Never trusted:
 * charter text is escaped.
 */
export async function hover(
  document: OpenDocument,
  { position }: HoverParams,
  context: Context,
): Promise<Hover | null> {
  const { parsed, lines } = document.reading;
  const offset = toOffset(lines, position);
  const found =
    keyHelp(parsed, offset, context) ??
    wordHelp(parsed, offset, context) ??
    (await targetHelp(document, offset, context));
  return found ? { contents: { kind: 'markdown', value: found.markdown }, range: toRange(lines, found.span) } : null;
}

interface Found {
  readonly markdown: string;
  readonly span: Span;
}

function keyHelp({ syntax }: CharterDocument, offset: number, { catalogue }: Context): Found | undefined {
  const entry = syntax.root && keyAt(syntax.root, offset);
  const place = entry && placeAt(pathOf(entry.value));
  return place && { markdown: fieldMarkdown(place.help, catalogue), span: entry.key.span };
}

function wordHelp({ syntax }: CharterDocument, offset: number, { catalogue }: Context): Found | undefined {
  const node = syntax.root && nodeAtOffset(syntax.root, offset);
  if (node?.kind !== 'scalar') return undefined;
  const meanings = placeAt(pathOf(node))?.help.meanings;
  const meaning = meanings && Object.hasOwn(meanings, node.value) ? meanings[node.value] : undefined;
  if (meaning === undefined) return undefined;
  return { markdown: `\`${node.value}\`: ${wordsIn(meaning, catalogue)}`, span: node.span };
}

async function targetHelp(document: OpenDocument, offset: number, context: Context): Promise<Found | undefined> {
  const symbol = symbolAt(document.reading.parsed, offset);
  if (!symbol) return undefined;
  const parts = [describe(symbol.entity, context), ...(await standingMarkdown(document, symbol.entity, context))];
  return { markdown: parts.join('\n\n'), span: symbol.node.span };
}

const MOST_FACTS = 6;

/** What the charter says about an entity, in a few lines. */
function describe(entity: Entity, { catalogue }: Context): string {
  const kind = wordsIn(partHelp(entity.shape)?.title ?? entity.shape, catalogue);
  const head = `**${escape(shorten(entity.label) || entity.id)}** · ${kind} · \`${entity.id.replaceAll('`', '')}\``;
  const name = nameOf(entity);
  const facts = fieldsOf(entity).flatMap(([field]) => {
    const values = writtenIn(valueOf(entity, field)).filter(({ node }) => node !== name);
    const title = wordsIn(partHelp(entity.shape)?.fields[field]?.title ?? field, catalogue);
    return values.length > 0
      ? [`- ${title}: ${values.map(({ words }) => escape(shorten(words, 120))).join('; ')}`]
      : [];
  });
  return [head, facts.slice(0, MOST_FACTS).join('\n')].filter(Boolean).join('\n\n');
}

/** The words of a field, whatever it holds. */
function writtenIn(value: unknown): { words: string; node: unknown }[] {
  if (Array.isArray(value)) return value.flatMap(writtenIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('label' in value) {
    const { label, node } = value as Entity;
    return label === '' ? [] : [{ words: label, node }];
  }
  const { value: words, node } = value as Text;
  return typeof words === 'string' ? [{ words, node }] : [];
}
