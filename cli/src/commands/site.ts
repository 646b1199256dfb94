import { readDay } from '../day.js';
import type { Define } from '../command.js';
import { site, type SiteOptions } from '../site/site.js';

export const define: Define = (command, environment, ends) => {
  command
    .argument('[PATH...]', 'files, folders or globs (default: the current folder)')
    .requiredOption('-o, --output <DIR>', 'the folder to write to: an empty one, or one that holds such a site')
    .option('--title <TEXT>', 'what to call it (default: "Our charters")')
    .option('--check', 'change nothing; end with 1 if the site is not up to date')
    .option('--today <YYYY-MM-DD>', 'the day to take for today', readDay)
    .addHelpText(
      'after',
      `
Writes pages that work from disk: charters by team, by review, by person and by metric, what was changed, a search,
a card of each charter, and a calendar.`,
    )
    .action(async (paths: string[], options: SiteOptions) => ends(await site(paths, options, environment)));
};
