import type { CharterDocument } from '../document.js';
import type { Charter, Procedure } from '../model/charter.generated.js';
import type { Entity } from '../model/entity.js';
import type { Text } from '../model/text.js';
import { fieldsOf, textsOf, valueOf } from '../model/visit.js';
import { pathOf, type Node, type Path } from '../syntax/tree.js';
import type { Span } from '../text/span.js';
import { CHARTER } from './charter.js';
import { mentionedIn } from './mentions.js';
import type { Point } from './point.js';
import { PROCEDURES } from './procedures.js';
import { WORK } from './work.js';

/** A point and what the charter says of it. */
export interface CoveredPoint extends Pick<Point, 'id' | 'part' | 'label'> {
  /** here: the team does it; elsewhere: the charter says that the team does not; missing: nothing is said. */
  readonly state: 'here' | 'elsewhere' | 'missing';
  /** Where it is said. */
  readonly span?: Span;
  readonly path?: Path;
}

/**
 * What a charter says of all that a customer experience team is asked for, in a fixed order: its work, the charter
 * itself, the ten standard procedures. Fields count first, then words in English, German, French and Spanish. Empty
 * where there is no charter.
 */
export function coverage({ charter }: CharterDocument): readonly CoveredPoint[] {
  if (!charter) return [];
  const work = placesIn(charter, workTexts(charter));
  const left = placesIn(charter, (charter.scope?.out ?? []).flatMap(textsIn));
  return [
    ...WORK.map((point) => covered(point, fieldFor(point, charter) ?? work.get(point.id), left.get(point.id))),
    ...CHARTER.map((point) => covered(point, point.find(charter), undefined)),
    ...PROCEDURES.map((point) => {
      const here = charter.procedures.find((one) => placesIn(charter, namesOf(one)).has(point.id));
      return covered(point, here?.node, left.get(point.id));
    }),
  ];
}

function covered({ id, part, label }: Point, here: Node | undefined, elsewhere: Node | undefined): CoveredPoint {
  const node = here ?? elsewhere;
  const state = here ? 'here' : elsewhere ? 'elsewhere' : 'missing';
  return { id, part, label, state, ...(node && { span: node.span, path: pathOf(node) }) };
}

/** A section that is about nothing else. */
function fieldFor({ id }: Point, { journey, channels }: Charter): Node | undefined {
  return id === 'journey' ? (journey[0] ?? channels[0])?.node : undefined;
}

/** Where each point is first mentioned. */
function placesIn(charter: Charter, texts: readonly Text[]): ReadonlyMap<string, Node> {
  const places = new Map<string, Node>();
  for (const text of texts) for (const id of mentionedIn(charter, text)) if (!places.has(id)) places.set(id, text.node);
  return places;
}

/** Fields in which nobody says what the team works on. */
const NOT_WORK = new Set(
  'charter title extends kind language status version introduction background review approval history sections signatures layout glossary'.split(' '),
); // prettier-ignore

function workTexts(charter: Charter): Text[] {
  return fieldsOf(charter).flatMap(([name, { kind }]) => {
    const value = valueOf(charter, name);
    if (!value || NOT_WORK.has(name)) return [];
    if (kind === 'text') return [value as Text];
    if (kind === 'texts') return [...(value as readonly Text[])];
    const parts = kind === 'entities' ? (value as readonly Entity[]) : kind === 'entity' ? [value as Entity] : [];
    return parts.flatMap(textsIn);
  });
}

/** What a team leaves to others is not its work. */
function textsIn(entity: Entity): Text[] {
  return [...textsOf(entity)].flatMap(({ text, owner }) =>
    owner.shape === 'outItem' && entity.shape !== 'outItem' ? [] : [text],
  );
}

function namesOf({ title, purpose, idText, text }: Procedure): Text[] {
  return [title, purpose, idText, text].filter((said) => said !== undefined);
}
