import { count, quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { wordPattern } from '../../text/word-pattern.js';
import { cadencesIn } from '../kit/cadences.js';
import { addToSteps } from '../kit/add-to-steps.js';
import { isOver } from '../kit/charter.js';
import { isMisspelt, isReadThrough } from '../kit/lacks.js';
import { placeOfEntity } from '../kit/place.js';
import { proceduresWithSteps } from '../kit/steps.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['procedures', 'node'],
  meta: {
    summary: 'A step of a procedure has no time limit, and neither has the procedure.',
    severity: 'warning',
    group: 'objectives',
    profile: 'strict',
  },
  *check({ document, charter }) {
    if (isOver(charter) || !isReadThrough(document)) return;
    for (const { procedure, tasks } of proceduresWithSteps(charter)) {
      if (procedure.within || isMisspelt(document, procedure.node, 'within')) continue;
      const bare = tasks.filter(
        ({ within, words, step }) => !within && !saysHowFast(words) && !isMisspelt(document, step.node, 'within'),
      );
      const [first, ...others] = bare;
      if (!first) continue;
      const name = quote(procedure.label || procedure.id);
      yield {
        node: first.step.node,
        span: placeOfEntity(first.step),
        message:
          bare.length === tasks.length
            ? say`No step of ${name} has a time limit, so nobody can tell when it takes too long. Add “within”, such as “2 working days”, to each, or one to the whole procedure.`
            : count(
                bare.length,
                say`One step of ${name} has no time limit, so nobody can tell when it takes too long. Add “within”, such as “2 working days”, to each, or one to the whole procedure.`,
                say`${bare.length} steps of ${name} have no time limit, so nobody can tell when it takes too long. Add “within”, such as “2 working days”, to each, or one to the whole procedure.`,
              ),
        related: others.map(({ step }) => ({ span: placeOfEntity(step), message: say`Nor has this one` })),
        fixes: addToSteps(document, bare, say`Add “within” with a blank to fill`, 'within', '[such as 2 working days]'),
      };
    }
  },
};

/** A length of time, a day or how often, in the words of the step. */
function saysHowFast(words: string): boolean {
  return TIME.test(words) || cadencesIn(words).length > 0;
}

const TIME = wordPattern(
  String.raw`(?<!\p{L})(?:seconds?|minutes?|hours?|days?|weeks?|months?|today|tomorrow|tonight|immediately|at once|right away|straight away|same day|noon|midnight|\p{L}+day(?:s|night)?|sekunden?|minuten?|stunden?|tage?n?|wochen?|monate?n?|heute|morgen|sofort|gleich|umgehend|\p{L}+tags?|secondes?|heures?|jours?|semaines?|mois|aujourd’hui|demain|immédiatement|tout de suite|segundos?|minutos?|horas?|días?|semanas?|mes|meses|hoy|mañana|enseguida|inmediatamente)(?!\p{L})|\d{1,2}[:.]\d\d`,
  'iu',
);
