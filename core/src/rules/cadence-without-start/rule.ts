import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import type { Meeting } from '../../model/charter.generated.js';
import { isOver } from '../kit/charter.js';
import { cadenceOf } from '../kit/cadences.js';
import { insertEntry } from '../kit/insert.js';
import { isMisspelt } from '../kit/lacks.js';
import { addition } from '../kit/missing.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['meetings', 'node'],
  meta: {
    summary: 'A meeting is every second week, and nothing says which.',
    severity: 'info',
    group: 'form',
  },
  *check({ document, charter }) {
    if (isOver(charter)) return;
    for (const meeting of charter.meetings) {
      const { cadence, starting, node } = meeting;
      if (!cadence || starting || !skipsWeeks(cadenceOf(cadence.value)) || saysWhich(meeting)) continue;
      if (isMisspelt(document, node, 'starting')) continue;
      yield {
        node: cadence.node,
        message: say`${quote(cadence.value)} leaves open which weeks, so one half comes a week early. Add “starting” with the day of one such meeting, such as 2027-01-05.`,
        fixes:
          node.kind === 'mapping'
            ? addition(say`Add “starting” with a blank to fill`, insertEntry(document, node, 'meeting', 'starting', 'starting: "[Day of the first meeting]"')) // prettier-ignore
            : [],
      };
    }
  },
};

function skipsWeeks(every: string | undefined): boolean {
  const [count, unit] = (every ?? '').split(' ');
  return unit === 'day' && Number(count) > 7 && Number(count) % 7 === 0;
}

/** Odd weeks, the first and third Monday, a day: in any of the words. */
function saysWhich({ name, text, purpose, cadence, day, time, location }: Meeting): boolean {
  const said = [name, text, purpose, cadence, time, location, ...day].map((one) => one?.value ?? '').join(' ');
  return /\b(?:odd|even|first|third|1st|2nd|3rd|4th|fourth|calendar weeks?|ungerade\w*|gerade\w*|KW|impaires?|paires?|impares|pares)\b|\d{4}|\b(?:sprint|release)/i.test(said); // prettier-ignore
}
