import { hash } from '../report/fingerprint.js';
import type { Role } from '../model/charter.generated.js';
import type { Entity } from '../model/entity.js';
import type { ReferencePlace } from '../model/references.js';
import { entitiesOf } from '../model/visit.js';
import { list } from '../l10n/phrases.js';
import { atStart, english, say, type Said } from '../l10n/say.js';
import { entryOf, headOf, nodeAt, pathOf, type MappingNode, type Node } from '../syntax/tree.js';
import type { Span } from '../text/span.js';
import type { Consequence } from './change.js';
import { holdersOf } from './concerned.js';
import { dutiesLeft } from './duties.js';
import { LISTS } from './kinds/lists.js';
import { REFERRED } from './match/referred.js';
import type { Sides } from './sides.js';
import { changedUnread } from './unread.js';
import { calledBy, quoted, theEntry } from './words/phrase.js';

/** What the changes leave behind elsewhere in the charter, in the order of the file. */
export function consequencesOf(sides: Sides): Consequence[] {
  const found = [...lostReferences(sides), ...unheldRoles(sides), ...orphanedDuties(sides), ...changedUnread(sides)];
  return found.toSorted((a, b) => a.span.start - b.span.start);
}

type Told = Omit<Consequence, 'fingerprint' | 'sentence'> & { readonly said: Said };

function consequence(told: Told): Consequence {
  const sentence = english(told.said);
  return { ...told, sentence, fingerprint: hash([told.kind, ...told.path, sentence].join('\n')) };
}

/** Lists that only record what was. */
const RECORDS: ReadonlySet<string> = new Set(['history', 'review']);

/** Places that still name somebody or something that is gone. */
function lostReferences(sides: Sides): Consequence[] {
  if (!isAnythingCalledOtherwise(sides)) return [];
  return sides.after.references.places.flatMap((place): Consequence[] => {
    const { text, field, target } = place;
    if (target.found !== 'none' || !field.refers) return [];
    const earlier = sides.before.references.resolve(text.value, field.refers);
    const [top = ''] = pathOf(text.node);
    if (earlier.found !== 'one' || (RECORDS.has(String(top)) && place.name !== 'owner')) return [];
    const { said, entity } = { said: lostSentence(place, earlier.entity, sides), entity: place.owner };
    const kind =
      top === 'procedures' ? 'procedure-orphaned' : top === 'meetings' ? 'meeting-orphaned' : 'reference-broken';
    return [consequence({ kind, path: [...idPath(entity, sides), place.name], said, span: text.node.span })];
  });
}

/** Whether something that can be named is gone, or has another id or name: in most charters all that changes is what is said. */
function isAnythingCalledOtherwise({ before, partners }: Sides): boolean {
  return REFERRED.some((name) =>
    before.references.list(name).some((entity) => {
      const now = partners.of(entity);
      return now?.id !== entity.id || now.label !== entity.label;
    }),
  );
}

function lostSentence({ text, name, owner }: ReferencePlace, gone: Entity, sides: Sides): Said {
  const why = whyLost(gone, sides.partners.of(gone), text.value);
  if (owner.shape === 'member' && /^roles?$/.test(name))
    return say`${calledBy(owner)} still holds ${quoted(text.value)}, ${why}.`;
  if (owner.shape === 'signature') return say`There is still a signature of ${quoted(text.value)}, ${why}.`;
  return atStart(say`${titled(owner)} still names ${quoted(text.value)}, ${why}.`);
}

function whyLost(gone: Entity, called: Entity | undefined, by: string): Said {
  if (called) return say`which now goes by “${by === gone.id ? called.id : called.label || called.id}”`;
  if (gone.shape === 'member') return say`who is no longer a member`;
  if (gone.shape === 'person') return say`who is no longer in the charter`;
  return gone.shape === 'role' ? say`a role that is gone` : say`an entry that is gone`;
}

/** Roles that had a holder and have none now, and the procedures and meetings that rest on them. */
function unheldRoles(sides: Sides): Consequence[] {
  return sides.after.charter.roles.flatMap((role): Consequence[] => {
    const before = sides.partners.of(role) as Role | undefined;
    if (!before || role.vacant?.value === true || holdersOf(role, sides.after).length > 0) return [];
    if (holdersOf(before, sides.before).length === 0) return [];
    const said = unheldSentence(role);
    const unheld = consequence({ kind: 'role-unheld', path: ['roles', role.id], said, span: headOf(role.node) });
    return [unheld, ...resting(role, sides)];
  });
}

function unheldSentence(unheld: Role): Said {
  const role = quoted(calledBy(unheld));
  const { length } = unheld.responsibilities;
  if (length === 0) return say`Nobody holds the role ${role} any more.`;
  return length === 1
    ? say`Nobody holds the role ${role} any more, and its duty is nobody’s.`
    : say`Nobody holds the role ${role} any more, and its ${length} duties are nobody’s.`;
}

function resting(role: Role, sides: Sides): Consequence[] {
  const { charter } = sides.after;
  const procedures = charter.procedures
    .filter((one) => names(one, role, sides))
    .map((one) => [one, 'procedures'] as const);
  const meetings = charter.meetings.filter((one) => names(one, role, sides)).map((one) => [one, 'meetings'] as const);
  return [...procedures, ...meetings].map(([entity, top]) =>
    consequence({
      kind: top === 'procedures' ? 'procedure-orphaned' : 'meeting-orphaned',
      path: [top, entity.id],
      said: atStart(say`${titled(entity)} rests on the role ${quoted(calledBy(role))}, which nobody holds any more.`),
      span: headOf(entity.node),
    }),
  );
}

/** Whether an entry, or a step within it, is done by that role. Who only attends is not missed so badly. */
function names(entity: Entity, role: Role, { after }: Sides): boolean {
  const within = new Set(entitiesOf(entity));
  return after.references.places.some(
    ({ owner, name, target }) =>
      within.has(owner) && name !== 'attendees' && target.found === 'one' && target.entity === role,
  );
}

/** Duties of roles that are gone which no other role and not the team took over. */
function orphanedDuties(sides: Sides): Consequence[] {
  const { before, after } = sides;
  const gone = before.charter.roles.filter((role) => !sides.partners.of(role) && role.responsibilities.length > 0);
  return gone.flatMap((role): Consequence[] => {
    const left = dutiesLeft(role, after.charter);
    if (left.length === 0) return [];
    const duties = left.slice(0, 2).map(({ label }) => quoted(label));
    const more = left.length > 2 ? [say`${left.length - 2} more`] : [];
    const said = say`The role ${quoted(calledBy(role))} is gone, and nobody took over ${list([...duties, ...more])}.`;
    return [consequence({ kind: 'duty-orphaned', path: ['roles', role.id], said, span: rolesKey(sides) })];
  });
}

function rolesKey({ after }: Sides): Span {
  const root = after.charter.node as MappingNode;
  return (entryOf(root, 'roles') ?? entryOf(root, 'title'))?.key.span ?? root.span;
}

/** “The procedure “Handling a complaint””. */
function titled(entity: Entity): Said {
  const [top = ''] = pathOf(entity.node);
  const noun = entity.shape === 'step' ? 'step' : (LISTS[String(top)]?.noun ?? String(top));
  const what = theEntry(noun);
  const name = calledBy(entity);
  return name === '' ? what : say`${what} ${quoted(name)}`;
}

/** Field names and ids that lead to an entry. */
function idPath(entity: Entity, { after }: Sides): string[] {
  const ids = new Map<Node, string>();
  for (const one of entitiesOf(after.charter)) ids.set(one.node, one.id);
  const path = pathOf(entity.node);
  return path.map((step, index) => {
    const node = nodeAt(after.charter.node, path.slice(0, index + 1));
    return (typeof step === 'number' && node && ids.get(node)) || String(step);
  });
}
