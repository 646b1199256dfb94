// Loaded when somebody reviews a change: comparing and its pages are not for those who only write.
import type { Change } from '../../../../core/src/changes/index.js';
import {
  charterHtml,
  headline,
  inOrderOfWeight,
  translatedReview,
  type ReviewReport,
} from '../../../../core/src/changes/report/index.js';
import { renderHtml, titleOf } from '../../../../core/src/render/index.js';
import type { Context } from '../../context.js';
import { toRange } from '../../convert.js';
import type { OpenDocument } from '../../documents.js';
import type { ChangedPlace, ChangesParams, ChangesResult } from '../../protocol.js';
import { reviewed } from './reviewed.js';

export async function changesPage(
  document: OpenDocument,
  params: ChangesParams,
  context: Context,
): Promise<ChangesResult> {
  const { parsed } = document.reading;
  const settings = await context.settings(document.uri);
  const today = context.today();
  const onRuleError = (rule: string): void => context.log(`The rule ${rule} failed while two charters were compared.`);
  const { catalogue } = context;
  const compared = reviewed(params, parsed, { settings, today, onRuleError });
  const found: ReviewReport = {
    version: '',
    today,
    base: '',
    head: '',
    charters: [compared],
    failures: [],
    ruleUrl: () => undefined,
  };
  const report = translatedReview(found, catalogue);
  const [charter = compared] = report.charters;
  return {
    version: document.version,
    title: titleOf(parsed),
    headline: headline(report, undefined, catalogue),
    html: charterHtml(charter, 0, catalogue),
    rendered: charter.after ? renderHtml(charter.after.read(), { mode: 'fragment', catalogue }) : '',
    places: inOrderOfWeight(charter.result.changes).map((change) => placeOf(change, document)),
  };
}

function placeOf({ class: weight, loosened, sentence, place }: Change, { reading }: OpenDocument): ChangedPlace {
  return {
    weight: loosened ? 'weaker' : weight,
    sentence,
    ...(place && { range: toRange(reading.lines, place) }),
  };
}
