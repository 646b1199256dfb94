import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import type { Entity } from '../../model/entity.js';
import { fieldsOf, valueOf, type TextPlace } from '../../model/visit.js';
import { isOver } from '../kit/charter.js';
import { isReadThrough } from '../kit/lacks.js';
import { languageOf } from '../kit/objectives/language.js';
import { placeInText } from '../kit/place-in-text.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import { proseOf } from '../kit/prose.js';
import type { SectionRule } from '../rule.js';
import { unfinished } from './endings.js';

export const rule: SectionRule = {
  reads: 'section',
  meta: {
    summary: 'A text stops in the middle of a sentence.',
    severity: 'warning',
    group: 'form',
  },
  *check({ document, charter }) {
    // Where YAML reads a text only in part, that is the cause.
    if (isOver(charter) || !isReadThrough(document)) return;
    const language = languageOf(charter);
    for (const place of proseOf(charter)) {
      const { node, value } = place.text;
      if (hasPlaceholder(value) || goesOnBelow(place)) continue;
      const span = unfinished(value, language, isLast(place));
      if (!span || isCut(document.text, node.span.end)) continue;
      yield {
        node,
        span: placeInText(document, node, span),
        message: say`The text stops in the middle of a sentence: ${quote(`… ${value.slice(span.start, span.end)}`)}. Readers cannot know how it was to go on. Finish the sentence, or take its beginning out.`,
      };
    }
  },
};

function isLast({ text: { node }, owner }: TextPlace): boolean {
  const item = node.parent?.kind === 'sequence' ? node : owner.node;
  return item.parent?.kind !== 'sequence' || item.parent.items.at(-1) === item;
}

/** The points below finish it. */
function goesOnBelow({ owner }: TextPlace): boolean {
  return fieldsOf(owner).some(
    ([name, { kind }]) =>
      kind === 'entities' && owner.shape !== 'charter' && (valueOf(owner, name) as readonly Entity[]).length > 0,
  );
}

/** The rest became a comment: “cut-text” says so. */
function isCut(text: string, end: number): boolean {
  return /^[ \t]+#/.test(text.slice(end, end + 20));
}
