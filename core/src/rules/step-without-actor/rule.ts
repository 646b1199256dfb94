import { count, quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { wordPattern } from '../../text/word-pattern.js';
import { addToSteps } from '../kit/add-to-steps.js';
import { isOver } from '../kit/charter.js';
import { isMisspelt, isReadThrough } from '../kit/lacks.js';
import { namesSomebody } from '../kit/names-somebody.js';
import { placeOfEntity } from '../kit/place.js';
import { proceduresWithSteps } from '../kit/steps.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['procedures', 'members', 'roles', 'node'],
  meta: {
    summary: 'A step of a procedure does not say who does it.',
    severity: 'warning',
    group: 'roles',
    profile: 'strict',
  },
  *check({ document, charter }) {
    if (isOver(charter) || !isReadThrough(document)) return;
    for (const { procedure, tasks } of proceduresWithSteps(charter)) {
      const bare = tasks.filter(
        ({ by, words, step }) =>
          by.length === 0 &&
          !EVERYBODY.test(words) &&
          !namesSomebody(words, charter) &&
          !isMisspelt(document, step.node, 'by'),
      );
      const [first, ...others] = bare;
      if (!first) continue;
      const name = quote(procedure.label || procedure.id);
      yield {
        node: first.step.node,
        span: placeOfEntity(first.step),
        message:
          bare.length === tasks.length
            ? say`No step of ${name} says who does it, and what nobody is asked for waits. Add “by” with a role or a member.`
            : count(
                bare.length,
                say`One step of ${name} does not say who does it, and what nobody is asked for waits. Add “by” with a role or a member.`,
                say`${bare.length} steps of ${name} do not say who does them, and what nobody is asked for waits. Add “by” with a role or a member.`,
              ),
        related: others.map(({ step }) => ({ span: placeOfEntity(step), message: say`Nor does this one` })),
        fixes: addToSteps(document, bare, say`Add “by” with a blank to fill`, 'by', '[Who does it]'),
      };
    }
  },
};

/** "We", "everybody": the team as a whole. */
const EVERYBODY = wordPattern(
  String.raw`(?<!\p{L})(?:we|everybody|everyone|all of us|whoever|each of us|wir|alle|jede[rs]?|wer|nous|chacune?|tous|toutes|celui qui|nosotr[oa]s|todos|todas|quien)(?!\p{L})`,
  'iu',
);
