/** What the charter says beside the sentence: an objective's own fields, and what bounds its section. */
export interface Given {
  readonly metric?: string;
  readonly baseline?: string;
  readonly target?: string;
  readonly unit?: string;
  readonly due?: string;
  /** The sentence that leads in the section: "The goals over the next quarter are:". */
  readonly lead?: string;
  /** Whether the charter runs for a stated period. */
  readonly period?: boolean;
}
