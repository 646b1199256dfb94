import { Option } from 'commander';
import { ruleJson, rules, ruleTable, ruleUrl } from '../../../core/src/index.js';
import type { Define } from '../command.js';
import { wantsColor } from '../environment.js';
import { EXIT } from '../exit-code.js';
import { readPackage } from '../package.js';

export const define: Define = (command, environment, ends) => {
  command
    .addOption(new Option('--format <F>', 'how to show them').choices(['text', 'json']).default('text'))
    .action(({ format }: { format: 'text' | 'json' }) => {
      const { stdout } = environment;
      const { homepage } = readPackage();
      if (format === 'json') stdout.write(ruleJson(rules, (rule) => ruleUrl(homepage, rule)));
      else stdout.write(ruleTable(rules, { color: wantsColor(environment, stdout), catalogue: environment.catalogue }));
      ends(EXIT.clean);
    });
};
