import { basesOf, type Base } from '../model/beside.js';
import type { Charter, Role } from '../model/charter.generated.js';
import { entityValue } from './entity-value.js';
import { createNaming, type Naming } from './naming.js';
import { canonicalText } from './order.js';
import type { Point } from './point.js';
import { teamPoints } from './points.js';
import { oneLine } from './words.js';

/** What holds in a charter because it builds on others. */
export interface Inherited {
  /** What each of them adds, the nearest first. */
  readonly from: readonly { readonly title: string; readonly points: readonly Point[] }[];
  /** What the charter says otherwise. Its own words hold. */
  readonly deviations: readonly Deviation[];
  /** The role of a base that a member of this charter holds, with the names as that base has them. */
  findRole(written: string): { readonly role: Role; readonly naming: Naming } | undefined;
}

export interface Deviation {
  /** What the base says. */
  readonly base: Point;
  /** What holds in its place. */
  readonly own: Point;
  /** The title of the base. */
  readonly title: string;
}

/** Who and what a charter is about does not pass on; its title is no point. */
const NOT_PASSED_ON: ReadonlySet<string> = new Set(['kind', 'team', 'parent', 'sponsors']);

/**
 * What a charter inherits: all that binds everyone in what it builds on, but for what it says itself about the same
 * thing (a field with one value, an entry of the same name, a list whose order counts). Undefined where the bases are not known.
 */
export function inheritedBy(charter: Charter, own: readonly Point[], ownNaming: Naming): Inherited | undefined {
  const bases = basesOf(charter);
  if (!bases) return undefined;
  const namings = new Map<Base, Naming>(bases.map((base) => [base, createNaming(base.references)]));
  const namingOf = (base: Base): Naming => namings.get(base) as Naming;
  const said = new Set(own.map(textOf));
  const nearest = byAbout(own);
  const deviations: Deviation[] = [];
  const deviate = (base: Point, other: Point, title: string): void => {
    if (!deviations.some((known) => known.own === other && known.title === title)) deviations.push({ base, own: other, title }); // prettier-ignore
  };
  const from = bases.map((base) => {
    const title = titleOf(base);
    const all = teamPoints(base.charter, namingOf(base)).filter(({ section }) => !NOT_PASSED_ON.has(section));
    const points = all.filter((point) => {
      if (said.has(textOf(point))) return false;
      const other = point.about === undefined ? undefined : nearest.get(point.about);
      if (other) deviate(point, other, title);
      return !other;
    });
    for (const role of base.charter.roles) {
      const here = roleOf(charter, namingOf(base).nameOf(role), ownNaming);
      const [there, other] = [rolePoint(role, namingOf(base)), here && rolePoint(here, ownNaming)];
      if (other && textOf(there) !== textOf(other)) deviate(there, other, title);
    }
    for (const point of points) said.add(textOf(point));
    for (const [about, point] of byAbout(points)) nearest.set(about, point);
    return { title, points };
  });
  return {
    from,
    deviations,
    findRole(written) {
      for (const base of bases) {
        const target = base.references.resolve(written, ['roles']);
        if (target.found === 'one') return { role: target.entity as Role, naming: namingOf(base) };
      }
      return undefined;
    },
  };
}

/** The role of a charter that has the same name as one of a base. */
function roleOf({ roles }: Charter, name: string, naming: Naming): Role | undefined {
  return roles.find((role) => naming.nameOf(role) === name);
}

function rolePoint(role: Role, naming: Naming): Point {
  const value = entityValue(role, 'material', naming);
  return {
    entry: value?.counted ?? '',
    sentence: value?.said ?? role.label,
    ...(value?.inWords && { inWords: value.inWords }),
    section: 'roles',
    node: role.node,
  };
}

function byAbout(points: readonly Point[]): Map<string, Point> {
  const found = new Map<string, Point>();
  for (const point of points) {
    if (point.about !== undefined && !found.has(point.about)) found.set(point.about, point);
  }
  return found;
}

function textOf({ entry }: Point): string {
  return canonicalText(entry);
}

function titleOf({ charter, path }: Base): string {
  return oneLine(charter.title?.value ?? '') || path;
}
