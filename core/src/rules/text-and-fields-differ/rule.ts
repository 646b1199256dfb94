import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import type { Objective, Service } from '../../model/charter.generated.js';
import type { Text } from '../../model/text.js';
import type { Figure, Figures } from '../../objective/figures/read.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import { placeInText } from '../kit/place-in-text.js';
import { flat } from '../kit/targets/aims.js';
import { areComparable, valueOf } from '../kit/targets/compare.js';
import { areApart, daysOf } from '../kit/targets/due.js';
import { readerOf, type Reader } from '../kit/targets/reader.js';
import { replaceText } from '../kit/replace.js';
import type { CharterRule, Fix } from '../rule.js';
import type { Span } from '../../text/span.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['objectives', 'services'],
  each: 'objectives',
  meta: {
    summary: 'The sentence says one figure or day, the field another.',
    severity: 'warning',
    group: 'objectives',
  },
  *check({ document, charter }) {
    const reader = readerOf(charter);
    if (!reader) return;
    for (const owner of [...flat(charter.objectives), ...charter.services]) {
      for (const { name, said, span, field } of differences(owner, reader)) {
        const text = owner.text as Text;
        yield {
          node: field.node,
          message: say`The sentence says ${quote(said)}, “${name}” says ${quote(field.value)}, so nobody knows which one was agreed. Write the same in both.`,
          fixes: name === 'due' ? [] : [takeFrom(said, name, field)],
          related: [{ span: placeInText(document, text.node, span), message: say`What the sentence says` }],
        };
      }
    }
  },
};

interface Difference {
  readonly name: 'target' | 'baseline' | 'due';
  readonly said: string;
  readonly span: Span;
  readonly field: Text;
}

function* differences(owner: Objective | Service, reader: Reader): Generator<Difference> {
  const { text, target } = owner;
  if (!text || hasPlaceholder(text.value)) return;
  const said = reader.sentence(text.value);
  const words = (span: Span): string => text.value.slice(span.start, span.end);
  const figure =
    target &&
    other(
      target,
      said,
      reader,
      said.goals.map((goal) => goal.figure),
    );
  if (figure && target && !isServiceLevel(words(figure)))
    yield { name: 'target', said: words(figure), span: figure, field: target };
  if (!('baseline' in owner)) return;
  const starts = said.goals.flatMap((goal) => goal.baseline ?? []);
  const start = owner.baseline && other(owner.baseline, said, reader, starts);
  if (start && owner.baseline) yield { name: 'baseline', said: words(start), span: start, field: owner.baseline };
  const [deadline, ...more] = said.deadlines;
  const days = [deadline?.text, owner.due?.value].map((value) => daysOf(value ?? ''));
  if (deadline && owner.due && more.length === 0 && days[0] && days[1] && areApart(days[0], days[1]))
    yield { name: 'due', said: deadline.text, span: deadline, field: owner.due };
}

/** "80/20" is 80 % within 20 seconds. */
function isServiceLevel(words: string): boolean {
  const [, share, seconds] = /^(\d+) ?\/ ?(\d+)$/.exec(words) ?? [];
  return Number(share) > Number(seconds);
}

/** The one figure of the sentence that stands for the field and is not the same. */
function other(field: Text, { goals }: Figures, reader: Reader, candidates: readonly Figure[]): Figure | undefined {
  const [first, ...more] = reader.field(field.value).goals;
  if (!first || first.figure.standing !== 'level' || more.some(({ figure }) => areComparable(figure, first.figure)))
    return undefined;
  const wanted = first.figure;
  const alike = candidates.filter((figure) => figure.standing !== 'change' && areComparable(figure, wanted));
  const all = [...candidates, ...goals.flatMap(({ figure, baseline }) => [figure, ...(baseline ? [baseline] : [])])];
  if (alike.length !== 1 || all.some((figure) => areComparable(figure, wanted) && valueOf(figure) === valueOf(wanted)))
    return undefined;
  const isCount = wanted.dimension === 'count' || alike[0]!.dimension === 'count' || wanted.dimension === 'number';
  return isCount && wanted.unit !== alike[0]!.unit ? undefined : alike[0];
}

function takeFrom(said: string, name: string, field: Text): Fix {
  const comparator = /\d/.test(said[0] ?? '') ? (COMPARATOR.exec(field.value)?.[0] ?? '') : '';
  const words = comparator + said;
  return { title: say`Write ${quote(words)} in “${name}”, too`, safe: false, edits: [replaceText(field.node, words)] };
}

const COMPARATOR =
  /^(?:at least|at most|no more than|more than|less than|under|over|mindestens|höchstens|au moins|au plus|al menos|como máximo|[<>≤≥]=?)\s*/i;
