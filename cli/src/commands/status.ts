import { Option } from 'commander';
import type { Define } from '../command.js';
import { readDay } from '../day.js';
import { FORMATS, status, type StatusOptions } from '../status/status.js';

export const define: Define = (command, environment, ends) => {
  command
    .argument('[PATH...]', 'files, folders or globs (default: the current folder)')
    .addOption(new Option('--format <F>', 'how to show it').choices(FORMATS).default('table'))
    .option('--output-file <P>', 'write it to a file')
    .option(
      '--from <FILE...>',
      'saved results (--format json) of other repositories, and earlier ones of this one for the trend; without a PATH only these',
    )
    .option('--repository <NAME>', 'what to call this repository (default: the name of its folder)')
    .option('--config <P>', 'use this configuration file, and no other')
    .option('--today <YYYY-MM-DD>', 'the day to take for today', readDay)
    .addHelpText(
      'after',
      `
Lists charters by the day of their next review, with how far the signing has come and what there is to mend.
Ends with 0 whatever is due, 2 if the command could not do its work, and 3 if no charter was found.`,
    )
    .action(async (paths: string[], options: StatusOptions) => ends(await status(paths, options, environment)));
};
