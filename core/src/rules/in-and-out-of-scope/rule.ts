import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import type { Item, OutItem } from '../../model/charter.generated.js';
import type { Text } from '../../model/text.js';
import { isOver } from '../kit/charter.js';
import { gist } from '../kit/gist.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import { itemOf, takeOut } from '../kit/remove.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['responsibilities', 'scope'],
  meta: {
    summary: 'The same thing is what the team does and what it does not do.',
    severity: 'warning',
    group: 'form',
  },
  *check({ document, charter }) {
    if (isOver(charter)) return;
    const done = new Map<string, Text>();
    for (const text of [...pointsOf(charter.scope?.in ?? []), ...pointsOf(charter.responsibilities)]) {
      for (const part of partsOf(text.value)) if (!done.has(part)) done.set(part, text);
    }
    for (const text of pointsOf(charter.scope?.out ?? [])) {
      const said = gist(text.value);
      const other = said === '' || hasPlaceholder(text.value) ? undefined : done.get(said);
      if (!other) continue;
      yield {
        node: text.node,
        message: say`${quote(text.value)} is in both lists: what you do and what you don’t do. Whoever needs it cannot tell whom to ask. Keep it in one of them, or say where the line is.`,
        related: [{ span: other.node.span, message: say`Here it is among what you do` }],
        fixes: [
          ...takeOut(document, itemOf(text.node), say`Take it out of what you don’t do`),
          ...(gist(other.value) === said ? takeOut(document, itemOf(other.node), say`Take it out of what you do`) : []),
        ],
      };
    }
  },
};

function pointsOf(items: readonly (Item | OutItem)[]): Text[] {
  return items.flatMap(({ title, text, items: below }) => [
    ...[title, text].flatMap((one) => one ?? []),
    ...pointsOf(below),
  ]);
}

/** A point as a whole, and each of the two or three words it joins: "Refunds and exchanges". */
function partsOf(point: string): string[] {
  const parts = point.split(/(?<!\s)\s*,\s*(?:(?:and|or|und|oder|et|ou|y|o)\s+)?|(?<!\s)\s+(?:and|&|und|et|y)\s+/i);
  const isPlainList = parts.length > 1 && parts.every((part) => !/\s/.test(part.trim()));
  return [point, ...(isPlainList ? parts : [])].map(gist).filter((part) => part !== '');
}
