import type { Charter, Procedure, Step } from '../../model/charter.generated.js';
import type { Text } from '../../model/text.js';
import { hasPlaceholder } from './placeholders/find.js';

/** A step that somebody does: one without steps below it, with what the steps above it say for it, too. */
export interface Task {
  readonly step: Step;
  /** What is to be done, in words. */
  readonly words: string;
  readonly by: readonly Text[];
  readonly within: Text | undefined;
}

export function tasksOf({ steps }: Procedure): Task[] {
  return steps.flatMap((step) => tasksIn(step, [], undefined));
}

function tasksIn(step: Step, by: readonly Text[], within: Text | undefined): Task[] {
  const actors = step.by.length > 0 ? step.by : by;
  const limit = step.within ?? within;
  if (step.steps.length > 0) return step.steps.flatMap((inner) => tasksIn(inner, actors, limit));
  const words = [step.do, step.text, step.if]
    .map((text) => text?.value ?? '')
    .join(' ')
    .trim();
  return [{ step, words, by: actors, within: limit }];
}

/** The procedures that are written down in steps; one that is still a blank is another rule's finding. */
export function proceduresWithSteps({ procedures }: Charter): { procedure: Procedure; tasks: readonly Task[] }[] {
  return procedures.flatMap((procedure) => {
    const tasks = tasksOf(procedure).filter(({ words }) => words !== '' && !hasPlaceholder(words));
    return tasks.length > 0 ? [{ procedure, tasks }] : [];
  });
}
