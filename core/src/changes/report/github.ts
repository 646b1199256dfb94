import { inLanguage, say, type Catalogue } from '../../l10n/say.js';
import { printable } from '../../report/printable.js';
import { annotationLines, LEVELS, type Annotation } from '../../report/annotations.js';
import type { Span } from '../../text/span.js';
import { arrowOf } from './arrow.js';
import { badgesOf, inOrderOfWeight } from './badges.js';
import { headline } from './headline.js';
import {
  changesOf,
  findingsToShow,
  type ReviewedCharter,
  type ReviewLook,
  type ReviewReport,
} from './review-report.js';

/** Annotations, as the GitHub runner reads them: the gravest first, and no more of a level than GitHub shows. */
export function github(report: ReviewReport, { catalogue }: ReviewLook): string {
  return annotationLines(reviewAnnotations(report, catalogue), catalogue);
}

/** What it comes down to, then what there is to say of each charter. */
export function reviewAnnotations(report: ReviewReport, catalogue?: Catalogue): Annotation[] {
  const level = changesOf(report).some(({ loosened }) => loosened) ? 'warning' : 'notice';
  const summary: Annotation = {
    level,
    title: inLanguage(say`Charters`, catalogue),
    message: headline(report, printable, catalogue),
  };
  const ranked = report.charters.flatMap((charter) => annotationsOf(charter, catalogue));
  // GitHub shows few of them: no finding of one charter may push out a weaker promise of the next.
  return [summary, ...ranked.toSorted((a, b) => a.rank - b.rank)];
}

/** What is to be read first, whatever charter it is about. */
const RANKS = { unreadable: 0, loosened: 1, consequence: 2, material: 3, notice: 4, finding: 5, editorial: 6 } as const;

interface Ranked extends Annotation {
  readonly rank: number;
}

function annotationsOf(charter: ReviewedCharter, catalogue: Catalogue | undefined): Ranked[] {
  const { result, unreadable, file, after } = charter;
  const at = (span: Span | undefined): Pick<Annotation, 'at'> =>
    span && after ? { at: { file, lines: after.lines, span } } : {};
  return [
    ...unreadable.map(({ reason }): Ranked => ({
      rank: RANKS.unreadable,
      level: 'warning',
      title: inLanguage(say`A charter cannot be read`, catalogue),
      message: `${file}: ${reason}`,
      ...at({ start: 0, end: 0 }),
    })),
    ...inOrderOfWeight(result.changes).map((change): Ranked => {
      const { before, after: now } = arrowOf(change, catalogue);
      const arrow = before === undefined || now === undefined ? '' : ` (${before} → ${now})`;
      return {
        rank: RANKS[change.loosened ? 'loosened' : change.class],
        level: change.loosened ? 'warning' : 'notice',
        title: inLanguage(badgesOf(change), catalogue),
        message: `${after ? '' : `${file}: `}${change.sentence}${arrow}`,
        ...at(change.place),
      };
    }),
    ...result.consequences.map(({ sentence, span, file: other }): Ranked => ({
      rank: RANKS.consequence,
      level: 'warning',
      title: inLanguage(say`What follows`, catalogue),
      message: other === undefined ? sentence : `${other}: ${sentence}`,
      ...at(other === undefined ? span : undefined),
    })),
    ...findingsToShow(charter).map(({ severity, rule, message, span }): Ranked => ({
      rank: RANKS.finding,
      level: LEVELS[severity],
      title: rule,
      message,
      ...at(span),
    })),
  ];
}
