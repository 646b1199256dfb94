import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { wordPattern } from '../../text/word-pattern.js';
import type { Meeting } from '../../model/charter.generated.js';
import { isOver } from '../kit/charter.js';
import { cadencesIn } from '../kit/cadences.js';
import { insertEntry } from '../kit/insert.js';
import { isMisspelt } from '../kit/lacks.js';
import { addition } from '../kit/missing.js';
import { placeOfEntity } from '../kit/place.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['meetings', 'node'],
  meta: {
    summary: 'A meeting does not say how often it is.',
    severity: 'info',
    group: 'form',
  },
  *check({ document, charter }) {
    if (isOver(charter)) return;
    for (const meeting of charter.meetings) {
      const { node, cadence, starting, day, label } = meeting;
      if (cadence || starting || day.length > 0 || saysWhen(meeting) || isMisspelt(document, node, 'cadence')) continue;
      const isBegun = node.kind === 'mapping' && node.entries.some(({ key }) => key.value === 'cadence');
      if (label === '' || isBegun) continue;
      yield {
        node,
        span: placeOfEntity(meeting),
        message: say`${quote(label)} does not say how often it is, and a meeting that nobody expects is soon forgotten. Add “cadence”, such as “weekly” or “monthly”, or “when needed”.`,
        fixes:
          node.kind === 'mapping'
            ? addition(say`Add “cadence” with a blank to fill`, insertEntry(document, node, 'meeting', 'cadence', 'cadence: "[weekly, biweekly, monthly, …]"')) // prettier-ignore
            : [],
      };
    }
  },
};

/** How often, on which occasion, or that it is only once, in any of the words. */
function saysWhen({ name, text, purpose, time, duration, location }: Meeting): boolean {
  const said = [name, text, purpose, time, duration, location].map((one) => one?.value ?? '').join(' ');
  return hasPlaceholder(said) || cadencesIn(said).length > 0 || OCCASION.test(said);
}

const OCCASION = wordPattern(
  String.raw`(?<!\p{L})(?:every|each|per|twice|(?:\d+|two|three|four) times|once|after|before|when(?:ever)?|if|as (?:needed|required|necessary|appropriate)|on (?:demand|request)|ad[ -]hoc|called|sprints?|kick-?off|launch|closing|retreat|off-?site|away day|workshop|annual|semester|term|\p{L}+days?|mornings?|evenings?|first|second|third|last|jede[nrsm]?|alle|nach|vor|bei|wenn|sobald|pro|bedarf|\p{L}+tags|chaque|tous|toutes|après|avant|quand|lorsque|si|besoin|cada|todos|todas|después|antes|cuando|necesario)(?!\p{L})`,
  'iu',
);
