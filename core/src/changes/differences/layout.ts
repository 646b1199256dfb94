import { shapes } from '../../model/charter.generated.js';
import type { FieldShape } from '../../model/shape.js';
import { layoutPoints } from '../../terms/layout-points.js';
import { canonicalText } from '../../terms/order.js';
import type { Point } from '../../terms/point.js';
import { contentOf } from '../match/content.js';
import type { Sides } from '../sides.js';
import type { Difference, Value } from './difference.js';

/**
 * The layout holds sentences that are terms, by rules of their own; all else in it is the look of the document, and
 * told as one difference.
 */
export function layoutDifferences(sides: Sides): Difference[] {
  const { layout: before } = sides.before.charter;
  const { layout: after } = sides.after.charter;
  if (!before && !after) return [];
  if (before && after && contentOf(before) === contentOf(after)) return [];
  const older = layoutPoints(sides.before.charter, sides.before.naming);
  const later = layoutPoints(sides.after.charter, sides.after.naming);
  const [gone, come] = [without(older, later), without(later, older)];
  const sentences = gone.map((point): Difference => {
    const same = come.findIndex(({ entry }) => placeOf(entry) === placeOf(point.entry));
    const [other] = same < 0 ? [] : come.splice(same, 1);
    const values = { before: valueOf(point), ...(other && { after: valueOf(other) }) };
    return { event: other ? 'changed' : 'removed', class: 'material', levels: [], field: FIELD, ...values };
  });
  const news = come.map((point): Difference => {
    return { event: 'added', class: 'material', levels: [], field: FIELD, after: valueOf(point) };
  });
  if (sentences.length > 0 || news.length > 0) return [...sentences, ...news];
  const event = !before ? 'added' : !after ? 'removed' : 'changed';
  const values = {
    ...(before && { before: { said: '', node: before.node } }),
    ...(after && { after: { said: '', node: after.node } }),
  };
  return [{ event, class: 'editorial', levels: [], field: FIELD, ...values }];
}

const FIELD = { name: 'layout', shape: shapes['charter']?.fields['layout'] as FieldShape, ofShape: 'charter' };

/** The points that the other list does not have as often. */
function without(points: readonly Point[], others: readonly Point[]): Point[] {
  const counts = new Map<string, number>();
  for (const { entry } of others) counts.set(canonicalText(entry), (counts.get(canonicalText(entry)) ?? 0) + 1);
  return points.filter(({ entry }) => {
    const key = canonicalText(entry);
    const left = counts.get(key) ?? 0;
    counts.set(key, left - 1);
    return left <= 0;
  });
}

function placeOf(entry: Point['entry']): string {
  const { at, of = [] } = entry as { readonly at: string; readonly of?: readonly string[] };
  return canonicalText([at, of]);
}

/** Without the names of the fields that the terms say first: "With objectives: ". */
function valueOf({ sentence, node }: Point): Value {
  return { said: sentence.replace(/^With [^:]*: /, ''), node };
}
