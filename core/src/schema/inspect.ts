import type { CharterDocument } from '../document.js';
import { memoOf, type TextMemo } from '../model/memo.js';
import { createNotes } from '../model/notes.js';
import { note as noteRead } from '../model/observed.js';
import { shapes } from '../model/charter.generated.js';
import type { FieldShape } from '../model/shape.js';
import { resolveScalar } from '../syntax/resolve.js';
import { isEmpty, nodeAt, type Entry, type MappingNode, type Node, type ScalarNode } from '../syntax/tree.js';
import { sectionsOf } from '../syntax/sections.js';
import { firstMisfit } from './fits.js';
import type { Issue, IssueKind, Place } from './issue.js';
import { cutAt, holdsLists, isSplitList, isSplitText, misreadText } from './misread.js';

/** As many of one kind are enough for any reader. */
const MOST_OF_A_KIND = 100;

const inspections = createNotes<CharterDocument, ReadonlyMap<IssueKind, readonly Issue[]>>();

/** The issues of one kind, in the order of the file. The document is gone through once for all kinds. */
export function issuesOf(document: CharterDocument, kind: IssueKind): readonly Issue[] {
  if (document.charter) noteRead(document.charter, ['node']);
  let found = inspections.get(document);
  if (!found) {
    found = inspect(document);
    inspections.set(document, found);
  }
  return found.get(kind) ?? [];
}

interface KnownSections {
  /** Whether the schema has nothing to say of a section, as was found in a version before. */
  isFine(name: string): boolean;
  /** Now of all sections. */
  areFine(): void;
}

/** What is said of a section follows from its text alone, so that it need not be looked at again until it is edited. */
function knownSections({ charter, syntax }: CharterDocument): KnownSections {
  const sections = charter && sectionsOf(syntax);
  if (!sections) return { isFine: () => false, areFine: () => {} };
  const memo = memoOf(charter);
  const texts = new Map(sections.map(({ name, text }) => [name, text]));
  const before = fineSections.get(memo);
  return {
    isFine: (name) => before !== undefined && before.get(name) === texts.get(name),
    areFine: () => void fineSections.set(memo, texts),
  };
}

const fineSections = new WeakMap<TextMemo, ReadonlyMap<string, string>>();

/** Each value is given to the first that has something to say of it, so that one cause is one issue. */
function inspect(document: CharterDocument): Map<IssueKind, Issue[]> {
  const { text, syntax } = document;
  const found = new Map<IssueKind, Issue[]>();
  const whole = syntax.root;
  if (!whole) return found;
  const known = knownSections(document);
  const root: MappingNode = { ...whole, entries: whole.entries.filter(({ key }) => !known.isFine(key.value)) };
  const unread = linesThatCannotBeRead();
  visitFields(root, 'charter');
  if (found.size === 0 && syntax.problems.length === 0) askSchema(root);
  if (found.size === 0) known.areFine();
  return found;

  function note(kind: IssueKind, node: Node, place: Place, entries?: Pick<Issue, 'entry' | 'first'>): void {
    if (unread.size > 0 && unread.has(syntax.lines.position(node.span.start).line)) return;
    const issues = found.get(kind);
    if (!issues) found.set(kind, [{ kind, node, ...place, ...entries }]);
    else if (issues.length < MOST_OF_A_KIND) issues.push({ kind, node, ...place, ...entries });
  }

  /** A place that YAML cannot read has its finding already; what comes of it is not worth another. */
  function linesThatCannotBeRead(): Set<number> {
    const problems = syntax.problems.filter(({ kind }) => kind === 'syntax' || kind === 'complex-key');
    return new Set(problems.map(({ span }) => syntax.lines.position(span.start).line));
  }

  function visitFields(node: MappingNode, shape: string | undefined): void {
    const fields = shape === undefined ? undefined : shapes[shape]?.fields;
    const seen = new Map<string, Entry>();
    for (const entry of node.entries) {
      const name = entry.key.value;
      const first = seen.get(name);
      const field = fields !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined;
      const place: Place = { field: first ? undefined : field, name, shape: shape ?? '', listed: false };
      if (first) note('duplicate-key', entry.key, place, { entry, first });
      else seen.set(name, entry);
      if (cutAt(text, entry.key) >= 0) note('cut-text', entry.key, place);
      else if (!first && fields && !field && !name.startsWith('x-') && name !== '<<') {
        note('unknown-key', entry.key, place, { entry });
      }
      visitValue(entry.value, place);
    }
  }

  function visitValue(node: Node, place: Place): void {
    const { field } = place;
    if (node.kind === 'sequence' && (!field || field.kind === 'texts' || field.kind === 'entities')) {
      if (field && isSplitList(node, true)) return note('split-list', node, place);
      for (const item of node.items) visitOne(item, { ...place, listed: true });
      return;
    }
    visitOne(node, place);
  }

  function visitOne(node: Node, place: Place): void {
    if (node.kind === 'scalar') return visitText(node, place);
    const { field } = place;
    if (node.kind === 'sequence') {
      if (field && !holdsLists(field) && isSplitList(node, false)) return note('split-list', node, place);
      if (field) note('wrong-type', node, place);
      for (const item of node.items) visitValue(item, { ...place, field: undefined });
      return;
    }
    if (field && isSplitText(node, place)) return note('split-text', node, place);
    if (field && field.of === undefined) note('wrong-type', node, place);
    visitFields(node, field?.of);
  }

  function visitText(node: ScalarNode, place: Place): void {
    if (cutAt(text, node) >= 0) return note('cut-text', node, place);
    const { field } = place;
    if (!field || (isEmpty(node) && node.span.start === node.span.end)) return;
    if (place.shape === 'charter' && place.name === 'charter') {
      if (resolveScalar(node) !== 1) note('wrong-type', node, place);
      return;
    }
    if (field.kind === 'flag') return visitFlag(node, place);
    if (field.of !== undefined && shapes[field.of]?.string === undefined) return note('wrong-type', node, place);
    const meant = fieldOfText(field);
    const misread = misreadText(text, node, { ...place, field: meant });
    if (misread) return note(misread, node, place);
    if (meant.words && !meant.words.includes(node.value) && !isSpecialWord(place, node))
      note('unknown-word', node, place);
  }

  function visitFlag(node: ScalarNode, place: Place): void {
    if (typeof resolveScalar(node) === 'boolean') return;
    const word = node.style === 'plain' && /^(?:y|yes|on|n|no|off)$/i.test(node.value);
    note(word ? 'unquoted-yes-no' : 'wrong-type', node, place);
  }

  /** The schema has the last word: what it refuses is reported, whether or not we have better words for it. */
  function askSchema(mapping: MappingNode): void {
    // What is required and missing, or left empty, has rules of its own.
    const required = (whole as MappingNode).entries.filter(({ key, value }) => /^(?:charter|title)$/.test(key.value) && !isEmpty(value)); // prettier-ignore
    if (new Set(required.map(({ key }) => key.value)).size < 2) return;
    const path = firstMisfit({ ...mapping, entries: [...new Set([...required, ...mapping.entries])] });
    const node = path && nodeAt(mapping, path);
    if (node) note('wrong-type', node, { field: undefined, name: String(path.at(-1) ?? ''), shape: '', listed: false });
  }
}

/** A plain text stands for the field of the part that the schema names. */
function fieldOfText(field: FieldShape): FieldShape {
  const shape = field.of === undefined ? undefined : shapes[field.of];
  return shape?.string === undefined ? field : (shape.fields[shape.string] as FieldShape);
}

/** `signatures: folder` says where they are. */
function isSpecialWord(place: Place, node: ScalarNode): boolean {
  return place.name === 'signatures' && node.value === 'folder';
}
