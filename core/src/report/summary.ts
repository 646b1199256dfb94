import { count, enumeration } from '../l10n/phrases.js';
import { say, type Said } from '../l10n/say.js';
import { countFindings, type Counts, type FileReport } from './report.js';

/** "2 charters, 1 error, 3 warnings; 1 can be fixed with --fix." What `--fix` has mended is counted in `mended`. */
export function summaryLine(files: readonly FileReport[], mended = 0): Said {
  const counted = findingCounts(countFindings(files));
  const parts = [chartersIn(files.length), ...(counted.length > 0 ? counted : [say`nothing to mend`])];
  const fixable = files
    .flatMap(({ findings }) => findings)
    .filter(({ fixes }) => fixes.some(({ safe }) => safe)).length;
  const more = [
    ...(mended > 0 ? [say`${mended} fixed`] : []),
    ...(fixable > 0 ? [say`${fixable} can be fixed with --fix`] : []),
  ];
  return say`${more.reduce<Said>((before, part) => say`${before}; ${part}`, enumeration(parts))}.`;
}

export function chartersIn(number: number): Said {
  return count(number, say`${number} charter`, say`${number} charters`);
}

/** "1 error", "3 warnings", "1 piece of advice", without those of which there are none. */
export function findingCounts({ error, warning, info }: Omit<Counts, 'hint'>): Said[] {
  return [
    ...(error > 0 ? [count(error, say`${error} error`, say`${error} errors`)] : []),
    ...(warning > 0 ? [count(warning, say`${warning} warning`, say`${warning} warnings`)] : []),
    ...(info > 0 ? [count(info, say`${info} piece of advice`, say`${info} pieces of advice`)] : []),
  ];
}
