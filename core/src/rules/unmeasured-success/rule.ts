import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { wordPattern } from '../../text/word-pattern.js';
import type { Charter, Item } from '../../model/charter.generated.js';
import type { Text } from '../../model/text.js';
import { judgeObjective } from '../../objective/judge.js';
import { isOver } from '../kit/charter.js';
import { languageOf } from '../kit/objectives/language.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import { flat } from '../kit/targets/aims.js';
import type { CharterRule } from '../rule.js';

const LONG_WORDS = wordPattern(String.raw`\p{L}{4,}`, 'gu');

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['objectives', 'metrics', 'success', 'journey'],
  meta: {
    summary: 'A success criterion has no figure, and no metric or objective measures it.',
    severity: 'info',
    group: 'objectives',
  },
  *check({ charter }) {
    const language = languageOf(charter);
    if (isOver(charter) || language === undefined) return;
    const criteria = flatItems(charter.success);
    if (criteria.length === 0) return;
    const measured = measuredWords(charter);
    for (const text of criteria) {
      if (hasPlaceholder(text.value) || contentWords(text.value).some((word) => measured.has(word))) continue;
      const { verdict, reasons } = judgeObjective(text.value, {}, language);
      const words = (['vague-quality', 'vague-verb'] as const).map((code) =>
        reasons.find((reason) => reason.code === code),
      );
      const vague = words.flatMap((reason) => reason?.words.at(-1) ?? [])[0];
      if (verdict !== 'unmeasurable' || !vague) continue;
      yield {
        node: text.node,
        message: say`Nothing measures ${quote(vague.text)}: no metric and no objective is about it, so later everybody will see what they like to see. Add a metric, or write a figure.`,
      };
    }
  },
};

/** The texts of the points without points of their own. */
function flatItems(items: readonly Item[]): readonly Text[] {
  return items.flatMap(({ items: below, text, title }) =>
    below.length > 0 ? flatItems(below) : [text ?? title].filter((said) => said !== undefined),
  );
}

/** The words of all that is measured. */
function measuredWords({ metrics, objectives, journey }: Charter): ReadonlySet<string> {
  const texts = [
    ...metrics.flatMap(({ name, definition, text, id }) => [name?.value, definition?.value, text?.value, id]),
    ...flat(objectives).flatMap(({ metric, text, title, target }) => [
      metric?.value,
      ...(metric || target || /\d/.test(text?.value ?? '') ? [text?.value, title?.value] : []),
    ]),
    ...journey.flatMap(({ metric }) => metric.map(({ value }) => value)),
  ];
  return new Set(contentWords(texts.filter(Boolean).join(' ')));
}

const SMALL: ReadonlySet<string> = new Set(
  `with that this have from their they them team teams customer customers client clients more most less than into
  about between within every each will would been being also such other others people work works good better best high
  higher great improved improve increase increased department departments service services`.split(/\s+/),
);

/** Words of four letters and more by their beginnings: "satisfied" and "satisfaction" are one. */
function contentWords(text: string): string[] {
  return (text.toLowerCase().match(LONG_WORDS) ?? [])
    .filter((word) => !SMALL.has(word))
    .map((word) => word.slice(0, 6));
}
