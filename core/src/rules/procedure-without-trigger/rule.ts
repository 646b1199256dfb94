import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { wordPattern } from '../../text/word-pattern.js';
import type { Procedure } from '../../model/charter.generated.js';
import { cadencesIn } from '../kit/cadences.js';
import { isOver } from '../kit/charter.js';
import { insertEntry } from '../kit/insert.js';
import { isMisspelt, isReadThrough } from '../kit/lacks.js';
import { addition } from '../kit/missing.js';
import { placeOfEntity } from '../kit/place.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['procedures', 'node'],
  meta: {
    summary: 'A procedure does not say when it begins.',
    severity: 'warning',
    group: 'form',
    profile: 'strict',
  },
  *check({ document, charter }) {
    if (isOver(charter) || !isReadThrough(document)) return;
    for (const procedure of charter.procedures) {
      const { node, trigger, cadence, label, steps } = procedure;
      // A rule in one sentence says when, or always holds.
      if (trigger || cadence || steps.length === 0 || label === '' || saysWhen(procedure)) continue;
      if (isMisspelt(document, node, 'trigger') || isMisspelt(document, node, 'cadence')) continue;
      yield {
        node,
        span: placeOfEntity(procedure),
        message: say`${quote(label)} does not say when it begins, so each starts it at another moment, or nobody does. Add “trigger”, such as “A guest complains”, or “cadence”.`,
        fixes:
          node.kind === 'mapping'
            ? addition(say`Add “trigger” with a blank to fill`, insertEntry(document, node, 'procedure', 'trigger', 'trigger: "[What sets it off]"')) // prettier-ignore
            : [],
      };
    }
  },
};

/** An occasion or how often, in the words of the procedure or of its first step. */
function saysWhen({ title, text, purpose, scope, within, steps }: Procedure): boolean {
  const first = steps[0];
  const said = [title, text, purpose, scope, within, first?.do, first?.text].map((one) => one?.value ?? '').join(' ');
  return first?.if !== undefined || hasPlaceholder(said) || cadencesIn(said).length > 0 || OCCASION.test(said);
}

const OCCASION = wordPattern(
  String.raw`(?<!\p{L})(?:when(?:ever)?|if|once|as soon as|after|before|upon|on (?:receipt|arrival|request|demand)|in case|during|every|each|per|twice|at the (?:start|end|beginning)|wenn|sobald|falls|nach|vor|bei|im fall|jede[nrsm]?|quand|lorsqu\p{L}*|si|dès|après|avant|en cas|chaque|cuando|si|tras|después|antes|en caso|cada)(?!\p{L})`,
  'iu',
);
