import { importCharter, ImportRefusal, inLanguage, reportMarkdown } from '../../../core/src/import/index.js';
import type { ImportAnswer, ImportTask, OntoAnswer, Task } from './protocol.js';
import { editedOnto } from './onto.js';

/** The charter made of documents, or what was edited in one, or the reason why not. Never throws for what a document holds. */
export function answer(task: Task): ImportAnswer | OntoAnswer {
  try {
    return 'onto' in task ? editedOnto(task) : imported(task);
  } catch (error) {
    if (error instanceof ImportRefusal)
      return { outcome: 'refused', reason: inLanguage(error.said, task.catalogue), canBeForced: error.canBeForced };
    throw error;
  }
}

function imported({ files, anything, catalogue }: ImportTask): ImportAnswer {
  const { yaml, report } = importCharter(files, { anything });
  return {
    outcome: 'imported',
    title: report.title,
    yaml,
    report: reportMarkdown(report, catalogue),
    words: report.words.document,
    lost: report.words.lost.length,
    confirm: report.confirm.map(({ line }) => line),
  };
}
