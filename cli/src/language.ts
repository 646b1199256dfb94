import { Option } from 'commander';
import type { Catalogue } from '../../core/src/index.js';
import { CATALOGUES } from '../../core/src/l10n/catalogues.generated.js';
import type { Define } from './command.js';
import type { Environment } from './environment.js';

const ENGLISH = 'en';

/**
 * The same command with an option for the language, by which its environment speaks when it runs.
 * @param onCatalogue told of the language once it is known
 */
export function inLanguages(define: Define, onCatalogue: (catalogue: Catalogue | undefined) => void): Define {
  return (command, environment, ends) => {
    let catalogue: Catalogue | undefined;
    const speaking: Environment = {
      ...environment,
      get catalogue() {
        return catalogue;
      },
    };
    define(command, speaking, ends);
    command.addOption(languageOption()).hook('preAction', async () => {
      const { language } = command.opts<{ readonly language: string }>();
      catalogue = await CATALOGUES[language]?.();
      onCatalogue(catalogue);
    });
  };
}

function languageOption(): Option {
  return new Option('--language <CODE>', 'the language of what is printed')
    .choices([ENGLISH, ...Object.keys(CATALOGUES)])
    .default(ENGLISH);
}
