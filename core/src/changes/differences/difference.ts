import type { Said } from '../../l10n/say.js';
import type { Entity } from '../../model/entity.js';
import type { FieldShape } from '../../model/shape.js';
import type { Text } from '../../model/text.js';
import type { Node } from '../../syntax/tree.js';
import type { Weight } from '../change.js';

/**
 * What happened to a field or an entry. `reworded`: it says the same in other letters. `reordered`: a list whose order
 * counts. `moved`: from one list to another. `lost`: nothing was written, but what it points to is gone. `amended`: two
 * people stand behind it that only the wording changed.
 */
export type Event = 'added' | 'removed' | 'changed' | 'reworded' | 'reordered' | 'moved' | 'lost' | 'amended';

/** A field on the way from the charter to what changed, and the entry or part of the charter that stands there. */
export interface Level {
  readonly name: string;
  /** Left out where it is new. */
  readonly before?: Entity;
  /** Left out where it is gone. */
  readonly after?: Entity;
  /** One of a list, so that its id is needed to find it. */
  readonly listed: boolean;
}

/** A value as it was found on one side. */
export interface Value {
  /** As people read it; several lines where it has several. */
  readonly said: string;
  /** The same, to be said in any language; left out where it is the charter’s own words alone. */
  readonly inWords?: () => Said;
  readonly node: Node;
  /** Of a field that holds one text. */
  readonly text?: Text;
  readonly entity?: Entity;
}

/** One thing that is different, before anybody asks what it means. */
export interface Difference {
  readonly event: Event;
  readonly class: Weight;
  /** From the charter's own field inwards. For an entry its own level is the last one. */
  readonly levels: readonly Level[];
  /** The field that differs; left out where it is an entry as a whole. */
  readonly field?: { readonly name: string; readonly shape: FieldShape; readonly ofShape: string };
  readonly before?: Value;
  readonly after?: Value;
  /** Of a list of texts: those that only one side has. */
  readonly gone?: readonly string[];
  readonly come?: readonly string[];
  /** What a target is measured by, as people call it. */
  readonly metric?: string;
  /** Of `moved`: where the entry was. */
  readonly from?: readonly Level[];
}

/**
 * The names of the fields that lead there, such as "objectives.target". Points below points and steps below steps go
 * by the name of the list around them.
 */
export function placeName(levels: readonly Level[], field?: string): string {
  const names = levels.map(({ name }) => name).filter((_, index) => !isNested(levels, index));
  return [...names, ...(field === undefined ? [] : [field])].join('.');
}

function isNested(levels: readonly Level[], index: number): boolean {
  const around = levels[index - 1];
  const [outer, inner] = [around?.after ?? around?.before, levels[index]?.after ?? levels[index]?.before];
  return outer !== undefined && outer.shape === inner?.shape && around?.listed === true;
}

/** Field names and ids; those of the later charter where it has the entry. */
export function pathTo(levels: readonly Level[], field?: string): string[] {
  const steps = levels.flatMap(({ name, before, after, listed }) => [
    name,
    ...(listed ? [(after ?? before)?.id ?? ''] : []),
  ]);
  return field === undefined ? steps : [...steps, field];
}
