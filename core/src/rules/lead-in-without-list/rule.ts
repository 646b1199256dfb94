import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { wordPattern } from '../../text/word-pattern.js';
import type { CharterDocument } from '../../document.js';
import type { Charter, LayoutSection } from '../../model/charter.generated.js';
import type { Entity } from '../../model/entity.js';
import { fieldsOf, valueOf, type TextPlace } from '../../model/visit.js';
import type { ScalarNode } from '../../syntax/tree.js';
import { isOver } from '../kit/charter.js';
import { isReadThrough } from '../kit/lacks.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import { proseOf } from '../kit/prose.js';
import { itemOf, takeOut } from '../kit/remove.js';
import type { CharterRule, Fix, Report } from '../rule.js';

const COLON = wordPattern(String.raw`\p{L}:\s*$`, 'u');

const ENDS_WITH_COLON = wordPattern(String.raw`\p{L}[*_”"’)]*:[*_]*\s*$`, 'u');

export const rule: CharterRule = {
  reads: 'charter',
  meta: {
    summary: 'A text announces a list that does not follow.',
    severity: 'warning',
    group: 'form',
  },
  *check({ document, charter }) {
    if (isOver(charter) || !isReadThrough(document)) return;
    for (const place of proseOf(charter)) {
      const { node, value } = place.text;
      if (!ENDS_WITH_COLON.test(value) || hasPlaceholder(value) || somethingFollows(place, charter)) continue;
      yield report(node, value, fixesFor(document, node));
    }
    for (const section of charter.layout?.sections ?? []) yield* printed(section, charter);
  },
};

/** Out of a list of points, or a full stop for the colon. */
function fixesFor(document: CharterDocument, node: ScalarNode): Fix[] {
  const fixes = takeOut(document, itemOf(node), say`Take it out`);
  const at = document.text.slice(node.span.start, node.span.end).lastIndexOf(':');
  if (fixes.length > 0 || at < 0) return fixes;
  const colon = { start: node.span.start + at, end: node.span.start + at + 1, text: '.' };
  return [{ title: say`End the sentence`, safe: false, edits: [colon] }];
}

function report(node: Report['node'], words: string, fixes: readonly Fix[] = []): Report {
  return {
    node,
    message: say`${quote(lastLine(words))} announces a list, and none follows, so readers think something was lost. Write the list below it, or end the sentence.`,
    fixes,
  };
}

function lastLine(words: string): string {
  return words.trimEnd().split('\n').at(-1) as string;
}

/** These come before what the charter says next, or before the signatures. */
const BEFORE_OTHERS = new Set(['introduction', 'statement']);

function somethingFollows({ text: { node }, owner, name }: TextPlace, charter: Charter): boolean {
  if (BEFORE_OTHERS.has(name) && (owner === charter || owner.shape === 'approval')) return true;
  if (owner !== charter && hasLists(owner)) return true;
  // Of several points in a row the next ones may be the list.
  const item = node.parent?.kind === 'sequence' ? node : owner.node;
  const list = item.parent;
  return list?.kind === 'sequence' && list.items.at(-1) !== item;
}

function hasLists(owner: Entity): boolean {
  return fieldsOf(owner).some(([name, { kind }]) => {
    const value = valueOf(owner, name);
    return (kind === 'entities' || kind === 'texts') && (value as readonly unknown[]).length > 0;
  });
}

/** A sentence before a section of the printed charter in which nothing stands. */
function* printed(section: LayoutSection, charter: Charter): Generator<Report> {
  const { lead, fields, text, sections, columns } = section;
  const isFilled = fields.some(({ value }) => !isAbsent(charter, value));
  if (lead && COLON.test(lead.value) && !isFilled && !text && sections.length === 0 && columns.length === 0)
    yield report(lead.node, lead.value);
  for (const below of sections) yield* printed(below, charter);
}

function isAbsent(charter: Charter, field: string): boolean {
  const value = valueOf(charter, field.split('.')[0] as string);
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
