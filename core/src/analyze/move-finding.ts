import type { Span } from '../text/span.js';
import type { Finding } from './finding.js';

type Place = (offset: number) => number | undefined;

/** The findings with every offset where it is now; undefined where one of them is nowhere. */
export function moveAll(findings: readonly Finding[], place: Place): readonly Finding[] | undefined {
  return allOf(findings, (finding) => moveFinding(finding, place));
}

function moveFinding(finding: Finding, place: Place): Finding | undefined {
  const span = move(finding.span, place);
  const fixes = allOf(finding.fixes, (fix) => {
    const edits = allOf(fix.edits, (edit) => move(edit, place));
    return edits && { ...fix, edits };
  });
  const related = allOf(finding.related, (one) => {
    const at = move(one.span, place);
    return at && { ...one, span: at };
  });
  return span && fixes && related && { ...finding, span, fixes, related };
}

function move<T extends Span>(span: T, place: Place): T | undefined {
  const start = place(span.start);
  const end = place(span.end);
  return start === undefined || end === undefined ? undefined : { ...span, start, end };
}

function allOf<T>(items: readonly T[], change: (item: T) => T | undefined): readonly T[] | undefined {
  const changed = items.map(change);
  return changed.every((item) => item !== undefined) ? changed : undefined;
}
