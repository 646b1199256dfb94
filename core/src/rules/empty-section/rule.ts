import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import type { CharterDocument } from '../../document.js';
import { shapes, type Charter } from '../../model/charter.generated.js';
import type { Entity } from '../../model/entity.js';

import { entitiesOf } from '../../model/visit.js';
import { isEmpty, walk, type Entry, type MappingNode, type Node } from '../../syntax/tree.js';
import { isOver } from '../kit/charter.js';
import { isReadThrough } from '../kit/lacks.js';
import { removeEntry, takeOut } from '../kit/remove.js';
import { allEntities } from '../kit/once.js';
import type { SectionRule, Fix, Report } from '../rule.js';

export const rule: SectionRule = {
  reads: 'section',
  meta: {
    summary: 'A section or a field has been begun, and nothing stands in it.',
    severity: 'warning',
    group: 'form',
  },
  *check({ document, charter }) {
    if (isOver(charter) || !isReadThrough(document)) return;
    let told = 0;
    for (const entity of allEntities(charter)) {
      const { node, shape } = entity;
      if (node.kind !== 'mapping' || shape === 'signature') continue;
      const fields = shapes[shape]?.fields ?? {};
      for (const entry of node.entries) {
        const name = entry.key.value;
        if (!Object.hasOwn(fields, name) || !isBlank(entry.value) || isSaidElsewhere(shape, name)) continue;
        if (++told > MOST) return;
        yield {
          node: entry.value,
          span: entry.key.span,
          message: say`Nothing stands under ${quote(name)}, and readers cannot tell whether there is nothing to say or somebody forgot. Write it, or take the line out.`,
          fixes: fixesFor(document, node, entry),
        };
      }
    }
    yield* emptyItems(document, charter);
    yield* headingsAlone(charter);
  },
};

/** As many are enough for any reader. */
const MOST = 100;

/** Nothing, an empty list, or an empty text. */
function isBlank(node: Node): boolean {
  if (node.kind === 'mapping') return node.entries.length === 0;
  if (node.kind === 'sequence') return node.items.length === 0;
  return (isEmpty(node) && node.span.start === node.span.end) || (node.style !== 'plain' && node.value.trim() === '');
}

/** What is missing there has a rule of its own. */
const SAID_ELSEWHERE: { readonly [shape: string]: ReadonlySet<string> } = {
  charter: new Set(['charter', 'title', 'purpose', 'objectives', 'members', 'scope', 'roles', 'review', 'signatures']),
  scope: new Set(['in', 'out']),
  role: new Set(['responsibilities', 'title', 'vacant']),
  member: new Set(['role', 'roles', 'name']),
  review: new Set(['next', 'last']),
};

function isSaidElsewhere(shape: string, name: string): boolean {
  return name === 'id' || SAID_ELSEWHERE[shape]?.has(name) === true;
}

function fixesFor(document: CharterDocument, mapping: MappingNode, entry: Entry): Fix[] {
  const edit = removeEntry(document, mapping, entry);
  return edit ? [{ title: say`Take out the empty ${quote(entry.key.value)}`, safe: false, edits: [edit] }] : [];
}

/** A hyphen that nothing follows. */
function* emptyItems(document: CharterDocument, charter: Charter): Generator<Report> {
  let told = 0;
  for (const node of walk(charter.node)) {
    if (node.kind !== 'sequence') continue;
    for (const item of node.items) {
      if (!isEmpty(item) || item.span.start !== item.span.end || ++told > MOST) continue;
      const { start } = item.span;
      const hyphen = document.text.lastIndexOf('-', start - 1);
      if (hyphen < 0 || document.text.slice(hyphen + 1, start).trim() !== '') continue;
      // Of “- #oneteam”, “cut-text” says what became of it.
      if (/^[ \t]+#[^\s#]/.test(document.text.slice(hyphen + 1))) continue;
      yield {
        node: item,
        span: { start: hyphen, end: hyphen + 1 },
        message: say`An entry of ${node.step === undefined ? say`“this list”` : quote(String(node.step))} has been begun, and nothing stands in it. Readers cannot tell whether somebody forgot. Write it, or take the hyphen out.`,
        fixes: takeOut(document, item, say`Take out the empty entry`),
      };
    }
  }
}

/** A heading that nothing follows. */
function* headingsAlone({ sections, layout }: Charter): Generator<Report> {
  for (const { heading, text, node } of sections) {
    const isBegun = node.kind === 'mapping' && node.entries.some(({ key }) => key.value === 'text');
    if (heading && !text && !isBegun) yield alone(heading.node, heading.value);
  }
  for (const section of layout ? entitiesOf(layout) : []) {
    if (section.shape === 'layout-section' || section.shape === 'layoutSection') yield* alonePrinted(section);
  }
}

function* alonePrinted({ node }: Entity): Generator<Report> {
  if (node.kind !== 'mapping') return;
  const heading = node.entries.find(({ key }) => key.value === 'heading')?.value;
  const rest = node.entries.filter(({ key }) => !['heading', 'level', 'number', 'list'].includes(key.value));
  if (heading?.kind === 'scalar' && heading.value.trim() !== '' && rest.length === 0) yield alone(heading, heading.value); // prettier-ignore
}

function alone(node: Node, heading: string): Report {
  return {
    node,
    message: say`Nothing stands below the heading ${quote(heading)}, and readers cannot tell whether there is nothing to say or somebody forgot. Write it, or take the heading out.`,
  };
}
