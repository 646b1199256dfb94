import {
  contains,
  entitiesOf,
  valueOf,
  type CharterDocument,
  type Entity,
  type Entry,
  type Node,
  type ReferencePlace,
  type ScalarNode,
  type Span,
  type Text,
} from '../../../core/src/index.js';

/** A role, a member, a metric … at the cursor, where it is named or where something points to it. */
export interface SymbolAt {
  readonly entity: Entity;
  /** What the cursor is in. */
  readonly node: ScalarNode;
  readonly is: 'reference' | 'id' | 'name';
}

/** Only what can be pointed to. A reference that leads nowhere, or to several, is none. */
export function symbolAt({ charter, references }: CharterDocument, offset: number): SymbolAt | undefined {
  if (!charter || !references) return undefined;
  for (const { text, target } of references.places) {
    if (target.found !== 'one' || !contains(text.node.span, offset)) continue;
    return { entity: target.entity, node: text.node, is: text.node === nameOf(target.entity) ? 'name' : 'reference' };
  }
  for (const entity of entitiesOf(charter)) {
    if (!contains(entity.node.span, offset) || !('idText' in entity)) continue;
    if (entity.idText && contains(entity.idText.node.span, offset))
      return { entity, node: entity.idText.node, is: 'id' };
    const name = canBePointedTo(entity, references.list) ? nameOf(entity) : undefined;
    if (name && contains(name.span, offset)) return { entity, node: name, is: 'name' };
  }
  return undefined;
}

/** Where people read what an entity is called: its title or name, else its text. */
export function nameOf(entity: Entity): ScalarNode | undefined {
  for (const name of ['name', 'title', 'member', 'what', 'text']) {
    const text = valueOf(entity, name) as Text | undefined;
    if (text?.value.trim() === entity.label && entity.label !== '') return text.node;
  }
  return undefined;
}

/** Where an entity stands: its name, else its id, else the whole of it. */
export function placeOf(entity: Entity): Span {
  return (nameOf(entity) ?? entity.idText?.node ?? entity.node).span;
}

/** Every place that points to an entity, but for its own name. */
export function pointersTo(entity: Entity, { references }: CharterDocument): ReferencePlace[] {
  return (references?.places ?? []).filter(
    ({ target, text }) => target.found === 'one' && target.entity === entity && text.node !== nameOf(entity),
  );
}

/** The words without their quotation marks. */
export function wordsOf({ style, span }: ScalarNode): Span {
  const quoted = style === 'single' || style === 'double';
  return quoted ? { start: span.start + 1, end: Math.max(span.start + 1, span.end - 1) } : span;
}

/** The key at `offset`, and the value it leads to. */
export function keyAt(root: Node, offset: number): { key: ScalarNode; value: Node } | undefined {
  let node: Node | undefined = root;
  while (node) {
    if (node.kind === 'mapping') {
      const entry: Entry | undefined = node.entries.find(
        ({ key, value }) => key.span.start <= offset && offset <= Math.max(key.span.end, value.span.end),
      );
      if (!entry || contains(entry.key.span, offset)) return entry;
      node = entry.value;
    } else {
      node = node.kind === 'sequence' ? node.items.find(({ span }) => contains(span, offset)) : undefined;
    }
  }
  return undefined;
}

const LISTS = ['roles', 'members', 'metrics', 'sponsors', 'approvers', 'stakeholders', 'channels', 'procedures'];

/** The lists that something may point into, as far as this charter has them. */
export function listsOf(list: (name: string) => readonly Entity[]): readonly Entity[] {
  return LISTS.flatMap((name) => list(name));
}

function canBePointedTo(entity: Entity, list: (name: string) => readonly Entity[]): boolean {
  return listsOf(list).includes(entity);
}
