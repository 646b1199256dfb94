import type { Role } from '../../model/charter.generated.js';
import type { Entity } from '../../model/entity.js';
import { entitiesOf, valueOf } from '../../model/visit.js';
import { words } from '../../terms/words.js';
import type { Difference } from '../differences/difference.js';
import { dutiesLeft, dutiesOf } from '../duties.js';
import { contentOf, wordsWithin } from '../match/content.js';
import type { Side, Sides } from '../sides.js';
import { judgeEnumeration } from './enumeration.js';
import { stem } from './stem.js';

/** Where more than so many entries are new or others, nobody could say which of them took over what. */
const MOST = 50;

/** Whether what is gone still stands somewhere: as a part of an entry that is new or says more now, or each of its duties. */
export function isSaidElsewhere({ levels }: Difference, sides: Sides): boolean {
  const last = levels.at(-1);
  const gone = last?.before;
  if (!gone) return false;
  if (gone.shape === 'role') return areDutiesKept(gone as Role, sides);
  if (gone.shape === 'person') return areAsMany(sides);
  const said = wordsWithin(gone);
  const others = changedOf(gone, last.name, sides);
  return others.length <= MOST && others.some((other) => saysAll(said, wordsWithin(other)));
}

/** Whether what is gone from the words of an entry stands in one that is new. */
export function isPartElsewhere(part: string, levels: Difference['levels'], { after, partners }: Sides): boolean {
  const list = levels.at(-1)?.name ?? '';
  const owner = levels.at(-2)?.after ?? after.charter;
  const wanted = ` ${stemsOf(part)} `;
  return entriesIn(owner, list.split('.').at(-1) ?? '').some(
    (one) => !partners.of(one) && ` ${stemsOf(wordsWithin(one))} `.includes(wanted),
  );
}

/** Each duty is that of another role now, or of the whole team. A role without any answers for more than its duties. */
function areDutiesKept(role: Role, { after: { charter } }: Sides): boolean {
  return role.responsibilities.length > 0 && dutiesLeft(role, charter).length === 0;
}

/** Somebody else is asked instead. */
function areAsMany({ before, after }: Sides): boolean {
  const [older, later] = [before, after].map(({ charter }: Side) => charter.approval?.approvers.length ?? 0);
  return (later as number) >= (older as number);
}

/** By list, so that they are looked for once where many entries are gone. */
const known = new WeakMap<Sides, Map<string, readonly Entity[]>>();

/** Entries of the same kind that are new, or say something else than before. */
function changedOf(gone: Entity, list: string, sides: Sides): readonly Entity[] {
  const lists = known.get(sides) ?? new Map<string, readonly Entity[]>();
  known.set(sides, lists);
  const key = `${gone.shape} ${list}`;
  const found =
    lists.get(key) ?? entriesOf(list, sides).filter((one) => one.shape === gone.shape && isOther(one, sides));
  lists.set(key, found);
  return found;
}

function entriesOf(list: string, { after: { charter } }: Sides): readonly Entity[] {
  if (list === 'responsibilities') return dutiesOf(charter);
  return entitiesOf(charter).flatMap((owner) => entriesIn(owner, list));
}

function isOther(one: Entity, { partners }: Sides): boolean {
  const older = partners.of(one);
  return !older || contentOf(older) !== contentOf(one);
}

function entriesIn(owner: Entity, list: string): readonly Entity[] {
  const value = Object.hasOwn(owner, list) ? valueOf(owner, list) : undefined;
  return Array.isArray(value) ? (value as readonly Entity[]) : [];
}

/** The same, but for what a verb or a noun ends in; or that and something else. */
function saysAll(gone: string, other: string): boolean {
  return stemsOf(gone) === stemsOf(other) || judgeEnumeration(gone, other)?.strength === 'tightened';
}

function stemsOf(text: string): string {
  return words(text).split(' ').map(stem).join(' ');
}
