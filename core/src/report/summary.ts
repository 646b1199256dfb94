import { countFindings, type FileReport } from './report.js';

/** "2 charters, 1 error, 3 warnings; 1 can be fixed with --fix." What `--fix` has mended is counted in `mended`. */
export function summaryLine(files: readonly FileReport[], mended = 0): string {
  const { error, warning, info } = countFindings(files);
  const parts = [
    count(files.length, 'charter'),
    ...(error > 0 ? [count(error, 'error')] : []),
    ...(warning > 0 ? [count(warning, 'warning')] : []),
    ...(info > 0 ? [`${count(info, 'piece')} of advice`] : []),
  ];
  if (parts.length === 1) parts.push('nothing to mend');
  const fixable = files
    .flatMap(({ findings }) => findings)
    .filter(({ fixes }) => fixes.some(({ safe }) => safe)).length;
  const more = [
    ...(mended > 0 ? [`${mended} fixed`] : []),
    ...(fixable > 0 ? [`${fixable} can be fixed with --fix`] : []),
  ];
  return `${[parts.join(', '), ...more].join('; ')}.`;
}

export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
