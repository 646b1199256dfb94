import { quote } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import type { Metric } from '../../model/charter.generated.js';
import { memoOf } from '../../model/memo.js';
import { slug } from '../../text/slug.js';
import { isOver } from '../kit/charter.js';
import { gist } from '../kit/gist.js';
import { groupBy } from '../kit/group.js';
import { languageOf } from '../kit/objectives/language.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import type { PlacedFact, WorkspaceRule } from '../rule.js';

const NAMES: { readonly [F in (typeof FIELDS)[number]]: Said } = {
  definition: say`one definition`,
  formula: say`one formula`,
  unit: say`one unit`,
  range: say`one range`,
  direction: say`one direction`,
};

/** What can differ, in the order in which it is told. */
const FIELDS = ['definition', 'formula', 'unit', 'range', 'direction'] as const;

type Told = { readonly [F in (typeof FIELDS)[number]]?: string };

export const rule: WorkspaceRule = {
  reads: 'workspace',
  meta: {
    summary: 'Two charters define a figure of the same name in different ways.',
    severity: 'warning',
    group: 'together',
  },
  *gather({ charter }) {
    if (isOver(charter)) return;
    const memo = memoOf(charter);
    for (const metric of charter.metrics) {
      const { name, label } = metric;
      const said = saidOf(metric);
      const says = JSON.stringify(said);
      if (label === '' || says === '{}' || memo.recall('blank in a metric', says, hasPlaceholder)) continue;
      // In two languages the same definition has other words.
      yield { about: `${languageOf(charter)} ${slug(label)}`, says, words: label, node: name?.node ?? metric.node };
    }
  },
  *check(facts) {
    for (const [first, ...others] of groupBy(facts, ({ about }) => about)) {
      const differing = others.flatMap((fact) => {
        const field = fact.file === first.file ? undefined : difference(first, fact);
        return field ? [{ fact, field }] : [];
      });
      const [other] = differing;
      if (!other) continue;
      const { field, fact } = other;
      yield {
        fact: first,
        message: say`${quote(first.words)} is not the same here and in the charter ${quote(fact.charter)}: ${quote(valueIn(first, field))} here, ${quote(valueIn(fact, field))} there. Figures of one name get compared. Agree on ${NAMES[field]}, or give one of them another name.`,
        related: differing.map((each) => ({
          fact: each.fact,
          message: say`“${each.fact.charter}” has: ${valueIn(each.fact, each.field)}`,
        })),
      };
    }
  },
};

function saidOf(metric: Metric): Told {
  const { definition, text } = metric;
  const entries = FIELDS.map((field) => [
    field,
    (field === 'definition' ? (definition ?? text) : metric[field])?.value,
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Told;
}

function difference(a: PlacedFact, b: PlacedFact): (typeof FIELDS)[number] | undefined {
  const [here, there] = [JSON.parse(a.says) as Told, JSON.parse(b.says) as Told];
  return FIELDS.find((field) => {
    const [one, other] = [here[field], there[field]];
    return one !== undefined && other !== undefined && sense(field, one) !== sense(field, other);
  });
}

/** The same for texts that mean the same: the order of the words of a definition does not count. */
function sense(field: string, text: string): string {
  if (field === 'formula')
    return text.toLowerCase().replaceAll(/\s+/g, '').replaceAll('÷', '/').replaceAll(/[×·]/g, '*');
  return field === 'definition' ? [...new Set(gist(text).split(' '))].toSorted().join(' ') : gist(text);
}

function valueIn({ says }: PlacedFact, field: (typeof FIELDS)[number]): string {
  return (JSON.parse(says) as Told)[field] ?? '';
}
