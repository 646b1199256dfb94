import { Option, type Command } from 'commander';
import { reviewFormats } from '../../../core/src/changes/report/index.js';
import type { Define } from '../command.js';
import { readDay } from '../day.js';
import { readFailOn } from '../review/fail-on.js';
import { showDiff } from '../review/git-diff-driver.js';
import { review } from '../review/review.js';
import type { ReviewOptions } from '../review/review-charters.js';

type Given = ReviewOptions & { readonly gitDiffDriver?: boolean };

export const define: Define = (command, environment, ends) => {
  command
    .argument('<BASE>', 'a git revision to compare with, such as main; or a file')
    .argument(
      '[HEAD_OR_PATH...]',
      'the revision or file to compare (default: what lies in the folders now); then PATHs',
    )
    .addOption(new Option('--format <F>', 'how to show it').choices(Object.keys(reviewFormats)).default('text'))
    .option('--output-file <P>', 'write the review to a file')
    .addOption(
      new Option(
        '--fail-on <WHAT>',
        'end with 1 if there is such a change: material, loosened, unsigned, notice, editorial; or such a new finding: error, warning, info',
      ).argParser(readFailOn),
    )
    .option('--config <P>', 'use this configuration file, and no other')
    .option('--today <YYYY-MM-DD>', 'the day to take for today', readDay)
    .addOption(new Option('--git-diff-driver', 'show what git passes to a diff driver').conflicts(['format', 'failOn']))
    .addHelpText(
      'after',
      `
Says what changed in the charters, whether it makes a promise weaker, and who must sign again. With revisions the
comparison starts where the two went apart. Two files are compared as one charter, without git. Behind -- stand only PATHs.
Without --fail-on it ends with 0.`,
    )
    .action((base: string, others: string[], options: Given) => {
      const operands = [base, ...others];
      if (options.gitDiffDriver) ends(showDiff(operands, options.today, environment));
      else ends(review(operands, countBehindDashes(command), options, environment));
    });
};

/** How many operands stand behind `--`, which commander takes out. */
function countBehindDashes(command: Command): number {
  const { rawArgs = [] } = (command.parent ?? command) as Command & { readonly rawArgs?: readonly string[] };
  const dashes = rawArgs.indexOf('--');
  return dashes < 0 ? 0 : rawArgs.length - dashes - 1;
}
