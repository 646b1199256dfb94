import { annotationLines, LEVELS, type Annotation } from '../../report/annotations.js';
import type { Span } from '../../text/span.js';
import { arrowOf } from './arrow.js';
import { badgesOf, inOrderOfWeight } from './badges.js';
import { headline } from './headline.js';
import { changesOf, findingsToShow, type ReviewedCharter, type ReviewReport } from './review-report.js';

/** Annotations, as the GitHub runner reads them: the gravest first, and no more of a level than GitHub shows. */
export function github(report: ReviewReport): string {
  return annotationLines(reviewAnnotations(report));
}

/** What it comes down to, then what there is to say of each charter. */
export function reviewAnnotations(report: ReviewReport): Annotation[] {
  const level = changesOf(report).some(({ loosened }) => loosened) ? 'warning' : 'notice';
  const summary: Annotation = { level, title: 'Charters', message: headline(report) };
  return [summary, ...report.charters.flatMap(annotationsOf)];
}

function annotationsOf(charter: ReviewedCharter): Annotation[] {
  const { result, unreadable, file, after } = charter;
  const at = (span: Span | undefined): Pick<Annotation, 'at'> =>
    span && after ? { at: { file, document: after, span } } : {};
  return [
    ...unreadable.map(({ reason }): Annotation => ({
      level: 'warning',
      title: 'A charter cannot be read',
      message: `${file}: ${reason}`,
      ...at({ start: 0, end: 0 }),
    })),
    ...inOrderOfWeight(result.changes).map((change): Annotation => {
      const { before, after: now } = arrowOf(change);
      const arrow = before === undefined || now === undefined ? '' : ` (${before} → ${now})`;
      return {
        level: change.loosened ? 'warning' : 'notice',
        title: badgesOf(change).join(', '),
        message: `${after ? '' : `${file}: `}${change.sentence}${arrow}`,
        ...at(change.place),
      };
    }),
    ...result.consequences.map(({ sentence, span, file: other }): Annotation => ({
      level: 'warning',
      title: 'What follows',
      message: other === undefined ? sentence : `${other}: ${sentence}`,
      ...at(other === undefined ? span : undefined),
    })),
    ...findingsToShow(charter).map(({ severity, rule, message, span }): Annotation => ({
      level: LEVELS[severity],
      title: rule,
      message,
      ...at(span),
    })),
  ];
}
