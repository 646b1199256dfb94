import { importCharter, ImportRefusal, reportMarkdown } from '../../../core/src/import/index.js';
import type { ImportAnswer, ImportTask } from './protocol.js';

/** Documents as a charter, or the reason why not. Never throws for what a document holds. */
export function answer({ files, anything }: ImportTask): ImportAnswer {
  try {
    const { yaml, report } = importCharter(files, { anything });
    return {
      outcome: 'imported',
      title: report.title,
      yaml,
      report: reportMarkdown(report),
      words: report.words.document,
      lost: report.words.lost.length,
      confirm: report.confirm.map(({ line }) => line),
    };
  } catch (error) {
    if (error instanceof ImportRefusal)
      return { outcome: 'refused', reason: error.message, canBeForced: error.canBeForced };
    throw error;
  }
}
