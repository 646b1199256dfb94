import type { Day } from '../calendar/date.js';
import type { CharterStatus } from './status.js';

/** The charters of one repository, all seen on one day. */
export interface Run {
  readonly repository: string;
  readonly today: Day;
  readonly charters: readonly CharterStatus[];
}

/** Counted over several charters. */
export interface Summary {
  readonly charters: number;
  readonly overdue: number;
  /** Due within 30 days. */
  readonly soon: number;
  /** To be reviewed, and nobody can say when. */
  readonly undated: number;
  readonly people: number;
  readonly signed: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export function summaryOf(charters: readonly CharterStatus[]): Summary {
  const states = (state: string): number => charters.filter(({ review }) => review.state === state).length;
  const sum = (count: (charter: CharterStatus) => number): number =>
    charters.reduce((total, charter) => total + count(charter), 0);
  return {
    charters: charters.length,
    overdue: states('overdue'),
    soon: states('soon'),
    undated: states('undated'),
    people: sum(({ signatures }) => signatures.people),
    signed: sum(({ signatures }) => signatures.signed),
    errors: sum(({ findings }) => findings.errors),
    warnings: sum(({ findings }) => findings.warnings),
    infos: sum(({ findings }) => findings.infos),
  };
}
