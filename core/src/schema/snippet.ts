/** A text to insert, with the places to fill in marked as editors mark them (`${1:…}`). */
export interface Snippet {
  readonly name: string;
  /** What people type to get it: a section's key, or `charter-…` for a whole charter. */
  readonly prefix: string;
  readonly description: string;
  readonly body: string;
}
