import { sectionsThatDiffer, type Differing } from '../analyze/differ.js';
import type { CharterDocument } from '../document.js';
import type { Charter } from '../model/charter.generated.js';
import type { References } from '../model/references.js';
import { createNaming, type Naming } from '../terms/naming.js';
import { createPartners, type Partners } from './match/partners.js';

/** One of the two charters, with what is asked of it again and again. */
export interface Side {
  readonly document: CharterDocument;
  readonly charter: Charter;
  readonly references: References;
  /** What a reference stands for, as signatures count it. */
  readonly naming: Naming;
}

/** The two charters, and which entry of one is which of the other. */
export interface Sides {
  readonly before: Side;
  readonly after: Side;
  readonly partners: Partners;
  /** In what they differ, as far as that can be told; found when somebody asks, and once. */
  readonly differing: () => Differing | undefined;
}

/** Undefined where one of the documents holds no charter. */
export function sidesOf(before: CharterDocument, after: CharterDocument): Sides | undefined {
  const [older, later] = [sideOf(before), sideOf(after)];
  if (!older || !later) return undefined;
  let differing: { readonly found: Differing | undefined } | undefined;
  return {
    before: older,
    after: later,
    partners: createPartners(older, later),
    differing: () => (differing ??= { found: sectionsThatDiffer(before, after) }).found,
  };
}

export function sideOf(document: CharterDocument): Side | undefined {
  const { charter, references } = document;
  return charter && references && { document, charter, references, naming: createNaming(references) };
}
