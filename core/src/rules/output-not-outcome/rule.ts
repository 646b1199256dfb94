import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import type { CharterDocument } from '../../document.js';
import type { Objective } from '../../model/charter.generated.js';
import { memoOf } from '../../model/memo.js';
import { promisedThing } from '../../objective/promised.js';
import { isOver } from '../kit/charter.js';
import { moveItem } from '../kit/move-item.js';
import { languageOf } from '../kit/objectives/language.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import { flat } from '../kit/targets/aims.js';
import type { CharterRule, Fix } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['objectives', 'node'],
  each: 'objectives',
  meta: {
    summary: 'An objective says what is made, and not what gets better by it.',
    severity: 'info',
    group: 'objectives',
    profile: 'strict',
  },
  *check({ document, charter }) {
    const language = languageOf(charter);
    if (isOver(charter) || language === undefined) return;
    const memo = memoOf(charter);
    for (const objective of flat(charter.objectives)) {
      const text = objective.text ?? objective.title;
      if (!text || objective.metric || objective.target || hasPlaceholder(text.value)) continue;
      const thing = memo.recall(`promised ${language}`, text.value, (said) => promisedThing(said, language));
      if (!thing || AWARDED.test(thing.text)) continue;
      yield {
        node: text.node,
        message: say`${quote(thing.text)} can be there on the day, and nobody be any better off. Say what it is to change and by how much, and keep the thing itself under “deliverables”.`,
        fixes: toDeliverables(document, objective),
      };
    }
  },
};

/** Somebody else judges whether it is good. */
const AWARDED = /certif|accredit|award|zertifi|akkredit|prix\b|premio/i;

const ALSO_OF_DELIVERABLES = new Set(['id', 'title', 'text', 'due', 'owner', 'note']);

function toDeliverables(document: CharterDocument, { node }: Objective): Fix[] {
  if (node.kind === 'mapping' && !node.entries.every(({ key }) => ALSO_OF_DELIVERABLES.has(key.value))) return [];
  const edits = moveItem(document, node, 'deliverables');
  return edits ? [{ title: say`Move it to “deliverables”`, safe: false, edits }] : [];
}
