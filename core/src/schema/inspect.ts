import type { CharterDocument } from '../document.js';
import { createNotes } from '../model/notes.js';
import { note as noteRead } from '../model/observed.js';
import { shapes } from '../model/charter.generated.js';
import type { FieldShape } from '../model/shape.js';
import { resolveScalar } from '../syntax/resolve.js';
import { isEmpty, nodeAt, type Entry, type MappingNode, type Node, type ScalarNode } from '../syntax/tree.js';
import { knownSections } from './fine-sections.js';
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

/** Whether there is anything to say of a document. */
export function hasIssues(document: CharterDocument): boolean {
  return inspect(document).size > 0;
}

/** Each value is given to the first that has something to say of it, so that one cause is one issue. */
function inspect(document: CharterDocument): Map<IssueKind, Issue[]> {
  const { text, syntax } = document;
  const found = new Map<IssueKind, Issue[]>();
  const whole = syntax.root;
  if (!whole) return found;
  const known = knownSections(document);
  const unread = linesThatCannotBeRead();
  const head = syntax.problems.length === 0 ? requiredOf(whole) : [];
  const isHeadFine = head.length > 0 && firstMisfit(head) === undefined;
  const troubled = new Set<string>();
  let noted = 0;
  const names = new Map<string, Entry>();
  for (const entry of whole.entries) {
    if (known.isFine(entry.key.value)) continue;
    const before = noted;
    visitEntry(entry, 'charter', names);
    // Of what is required it was asked already, and found nothing or what is of no use for the rest.
    if (noted === before && head.includes(entry) !== isHeadFine) askSchema(entry);
    if (noted > before) troubled.add(entry.key.value);
  }
  if (isHeadFine) known.areFine(troubled);
  return found;

  function note(kind: IssueKind, node: Node, place: Place, entries?: Pick<Issue, 'entry' | 'first'>): void {
    if (unread.size > 0 && unread.has(syntax.lines.position(node.span.start).line)) return;
    noted++;
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
    const seen = new Map<string, Entry>();
    for (const entry of node.entries) visitEntry(entry, shape, seen);
  }

  /** @param seen the entries before it */
  function visitEntry(entry: Entry, shape: string | undefined, seen: Map<string, Entry>): void {
    const fields = shape === undefined ? undefined : shapes[shape]?.fields;
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
  function askSchema(entry: Entry): void {
    const path = firstMisfit([...new Set([...head, entry])]);
    const node = path && path[0] === entry.key.value ? nodeAt(whole as MappingNode, path) : undefined;
    if (node)
      note('wrong-type', node, { field: undefined, name: String(path?.at(-1) ?? ''), shape: '', listed: false });
  }
}

/** What every charter has to have; empty where something of it is missing or left empty, which has rules of its own. */
function requiredOf({ entries }: MappingNode): readonly Entry[] {
  const required = entries.filter(({ key, value }) => /^(?:charter|title)$/.test(key.value) && !isEmpty(value));
  return new Set(required.map(({ key }) => key.value)).size === 2 ? required : [];
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
