import { quote } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import type { CharterDocument } from '../../document.js';
import type { Metric } from '../../model/charter.generated.js';
import { isOver } from '../kit/charter.js';
import { insertEntry } from '../kit/insert.js';
import { isMisspelt } from '../kit/lacks.js';
import { addition } from '../kit/missing.js';
import { placeOfEntity } from '../kit/place.js';
import { aimsOf, type Aim } from '../kit/targets/aims.js';
import { knownMetric } from '../kit/targets/catalogue.js';
import { placeOfFigure, wordsOf } from '../kit/targets/report.js';
import type { CharterRule, Fix } from '../rule.js';

type Way = 'up' | 'down';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['objectives', 'services', 'metrics', 'node'],
  meta: {
    summary: 'A customer effort score does not say whether low or high is good, or its target says otherwise.',
    severity: 'warning',
    group: 'objectives',
  },
  *check({ document, charter, references }) {
    if (isOver(charter)) return;
    for (const metric of charter.metrics) {
      // With a direction of its own, another rule compares the targets with it.
      if (metric.direction || knownMetric(metric.label)?.name !== 'ces') continue;
      const aims = aimsOf(charter, references).filter(({ measured }) => measured.entry === metric);
      const asked = aims.flatMap((aim) => wayOf(aim) ?? []);
      const good = goodEnd(metric);
      const against = good && aims.find((aim) => (wayOf(aim) ?? good) !== good);
      if (against) {
        yield {
          node: against.text.node,
          span: placeOfFigure(document, against),
          message:
            good === 'up'
              ? say`${quote(wordsOf(against))} asks for a low score, but as ${quote(metric.label)} is asked here, high is good. The first version of this question measures effort, where low is good; the second measures ease, where high is good. Correct the target or the definition.`
              : say`${quote(wordsOf(against))} asks for a high score, but as ${quote(metric.label)} is asked here, low is good. The first version of this question measures effort, where low is good; the second measures ease, where high is good. Correct the target or the definition.`,
          related: [{ span: placeOfEntity(metric), message: say`Defined here` }],
        };
      } else if (!good && asked.length === 0 && isDefined(metric) && !isMisspelt(document, metric.node, 'direction')) {
        yield {
          node: metric.node,
          span: placeOfEntity(metric),
          message: say`${quote(metric.label)} does not say whether low or high is good: in the first version of the question low means little effort, in the second high means easy. So the same figure can be praise or blame. Add “direction”, “up” or “down”.`,
          fixes: [...direction(document, metric, 'up', say`High is good: it was easy`), ...direction(document, metric, 'down', say`Low is good: it took little effort`)], // prettier-ignore
        };
      }
    }
  },
};

/** Of one that is not defined at all, “undefined-metric” says so. */
function isDefined({ definition, formula, text }: Metric): boolean {
  return [definition, formula, text].some((part) => part !== undefined);
}

/** What a target asks for. */
function wayOf({ figure, verb }: Aim): Way | undefined {
  if (figure.comparator) return figure.comparator === 'least' ? 'up' : 'down';
  return verb === 'up' || verb === 'down' ? verb : undefined;
}

/** Which end of the scale is good, by the question that is asked. */
function goodEnd({ name, definition, formula, text, range }: Metric): Way | undefined {
  const said = [name, definition, formula, text, range].map((part) => part?.value ?? '').join(' | ');
  const [up, down] = [HIGH.test(said), LOW.test(said)];
  return up === down ? undefined : up ? 'up' : 'down';
}

const HIGH =
  /\b(?:made it easy|(?:very|extremely) easy|(?:was|is|found it|how) easy|ease\b|easiest|agree\w*|higher? (?:is|means) (?:good|better|easy)|(?:ces ?|version )2|einfach\w*|leicht\w*|stimme\w* zu|facile\w*|d.accord|fácil\w*|de acuerdo)/i;
const LOW =
  /\b(?:how much effort|(?:high|much|great|very high) effort|lower? (?:is|means) (?:good|better|little)|least effort|(?:ces ?|version )1\b|wie viel (?:aufwand|mühe)|viel aufwand|combien d.efforts?|cuánto esfuerzo)/i;

function direction(document: CharterDocument, { node }: Metric, way: Way, title: Said): Fix[] {
  if (node.kind !== 'mapping') return [];
  return addition(title, insertEntry(document, node, 'metric', 'direction', `direction: ${way}`));
}
