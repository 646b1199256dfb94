/**
 * How much a change matters to those who signed: `material`, they sign again; `notice`, they are told; `editorial`,
 * only the wording changed; `none`, never counted.
 */
export type ChangeClass = 'material' | 'notice' | 'editorial' | 'none';

/** What one field of a charter holds. Generated from the schema. */
export interface FieldShape {
  /** `texts` and `entities` are lists; a single value stands for a list of one. */
  readonly kind: 'text' | 'texts' | 'flag' | 'entity' | 'entities';
  /** The shape of the entities. */
  readonly of?: string;
  /** The top-level lists in which a reference is looked up. */
  readonly refers?: readonly string[];
  /** Free text is as good as a reference. */
  readonly free?: true;
  /** What the text is to be read as: date, time, cadence, duration, target, unit, formula, timezone, id, email, handle, weekday. */
  readonly format?: string;
  /** The closed list of words. */
  readonly words?: readonly string[];
  /** Where it is left out, the class of the field that the entity stands in. */
  readonly class?: ChangeClass;
  /** The order of the list is a term. */
  readonly sequence?: true;
}

/** What one kind of entity holds. Generated from the schema. */
export interface Shape {
  /** The field that a plain string fills. */
  readonly string?: string;
  /** The fields that name the entity, in order of preference. */
  readonly label: readonly string[];
  /** In the schema's order, which is the order of a formatted charter. */
  readonly fields: { readonly [name: string]: FieldShape };
}
