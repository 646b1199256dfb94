import type { Charter } from '../../../model/charter.generated.js';
import { memoOf } from '../../../model/memo.js';
import { readFigures, type Figures } from '../../../objective/figures/read.js';
import { isOver } from '../charter.js';
import { languageOf } from '../objectives/language.js';
import { oncePerCharter } from '../once.js';

/** Reads the figures of the texts of one charter, each once. */
export interface Reader {
  sentence(text: string): Figures;
  /** A field such as `target`: no list number or label opens it. */
  field(text: string): Figures;
}

/** Undefined for a charter that is no longer in force, and for a language there is no lexicon for. */
export const readerOf: (charter: Charter) => Reader | undefined = oncePerCharter((charter) => {
  const language = languageOf(charter);
  if (isOver(charter) || language === undefined) return undefined;
  const memo = memoOf(charter);
  const read = (as: 'sentence' | 'field', text: string): Figures =>
    memo.recall(`figures ${language} ${as}`, text, (said) => readFigures(said, language, as));
  return { sentence: (text) => read('sentence', text), field: (text) => read('field', text) };
});
