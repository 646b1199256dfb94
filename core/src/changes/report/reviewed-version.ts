import type { Finding } from '../../analyze/finding.js';
import type { CharterDocument } from '../../document.js';
import { languageOf } from '../../rules/kit/objectives/language.js';
import { fingerprints } from '../../report/fingerprint.js';
import type { LineIndex } from '../../text/line-index.js';

const COUNTED = ['objectives', 'roles', 'members', 'procedures', 'services'] as const;

export type Counts = { readonly [list in (typeof COUNTED)[number]]: number };

/** A version of a charter as reports show it: so little that hundreds of them can wait for the last one. */
export interface ReviewedVersion {
  readonly lines: LineIndex;
  /** As written; empty where there is none. */
  readonly title: string;
  readonly language: string;
  /** Whether its sentences are in a language that is read here. */
  readonly isUnderstood: boolean;
  /** Those of its members. */
  readonly handles: readonly string[];
  /** How many entries its lists have. */
  readonly counts: Counts;
  /** The fingerprints of the findings that only this version has, in their order. */
  readonly marks: readonly string[];
  /** The whole of it, for who shows that. */
  readonly read: () => CharterDocument;
}

/**
 * @param findings that only this version has
 * @param read left out, the document itself is kept
 */
export function reviewedVersion(
  document: CharterDocument,
  findings: readonly Finding[],
  read: () => CharterDocument = () => document,
): ReviewedVersion {
  const { charter, syntax } = document;
  return {
    lines: syntax.lines,
    title: charter?.title?.value ?? '',
    language: charter?.language?.value ?? '',
    isUnderstood: !charter || languageOf(charter) !== undefined,
    handles: charter?.members.flatMap(({ handle }) => handle.map(({ value }) => value)) ?? [],
    counts: Object.fromEntries(COUNTED.map((list) => [list, charter?.[list].length ?? 0])) as Counts,
    marks: findings.length === 0 ? [] : fingerprints({ file: '', document, findings }),
    read,
  };
}
