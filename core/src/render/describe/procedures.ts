import type { Procedure, Step } from '../../model/charter.generated.js';
import type { Line } from '../blocks.js';
import { howOften, textsIn, who, words, type Context } from '../context.js';
import { around, hasWords, joined, say, strong, written } from '../line.js';
import type { OwnWords } from '../own-words.js';

/** If the case is urgent: **Agent**: Call back (within 4 hours) */
export function stepLine(context: Context, step: Step): Line {
  if (step.text) return [written(step.text)];
  const condition = around('If ', words(step, 'if'));
  const by = who(context, step, 'by').map((run) => (run.place ? strong(run) : run));
  const line = joined([condition, by, words(step, 'do')], ': ');
  return [...line, ...around(' (within ', words(step, 'within'), ')')];
}

/** A procedure of one sentence. */
export function procedureLine(_context: Context, procedure: Procedure): Line {
  return words(procedure, procedure.text ? 'text' : 'title');
}

const FACTS: readonly (readonly [name: keyof Procedure, label: OwnWords])[] = [
  ['purpose', 'Purpose'],
  ['scope', 'Applies to'],
  ['owner', 'Owner'],
  ['trigger', 'Starts when'],
  ['within', 'Done within'],
  ['cadence', 'How often'],
  ['measures', 'Measured by'],
];

/** Has more to it than a sentence, and so gets a heading and paragraphs of its own. */
export function isWholeProcedure(procedure: Procedure): boolean {
  if (procedure.steps.length > 0 || procedure.records.length > 0) return true;
  return !procedure.text && FACTS.some(([name]) => textsIn(procedure, name).length > 0);
}

/** "**Owner**: Ana" and the like, a line each. */
export function procedureFacts(context: Context, procedure: Procedure): Line[] {
  return FACTS.flatMap(([name, label]) => {
    const value = name === 'cadence' ? howOften(procedure) : who(context, procedure, name);
    return hasWords(value) ? [[strong(say(label)), say(': '), ...value]] : [];
  });
}
