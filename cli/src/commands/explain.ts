import {
  inLanguage,
  mostSimilar,
  pageIn,
  pages,
  rules,
  say,
  sentences,
  SETTINGS_FILE,
  terminalPage,
  type Said,
} from '../../../core/src/index.js';
import type { Define } from '../command.js';
import { wantsColor } from '../environment.js';
import { CommandError, EXIT } from '../exit-code.js';

export const define: Define = (command, environment, ends) => {
  command.argument('<RULE>', 'the id of the rule, as findings show it').action((id: string) => {
    const rule = rules.find((one) => one.id === id);
    if (!rule) throw new CommandError(unknownRule(id));
    const words = (said: Said): string => inLanguage(said, environment.catalogue);
    const page = terminalPage(pageIn(pages()[id] ?? '', environment.catalogue), {
      color: wantsColor(environment, environment.stdout),
    });
    environment.stdout.write(`${page.trimEnd()}\n\n${howToChange(id, rule.meta.severity, words)}`);
    ends(EXIT.clean);
  });
};

function unknownRule(id: string): Said {
  const near = mostSimilar(
    id,
    rules.map((rule) => rule.id),
  );
  return sentences(
    say`There is no rule “${id}”.`,
    near === undefined ? say`“charter rules” lists them all.` : say`Did you mean “${near}”?`,
  );
}

function howToChange(id: string, severity: string, words: (said: Said) => string): string {
  return `${words(say`Its severity is ${severity}. To change that, write in ${SETTINGS_FILE}:`)}

    rules:
      ${id}: off        ${words(say`(or hint, info, warning, error)`)}

${words(say`To accept one place as it is, write above it, with your reason:`)}

    # charter-ignore ${id}: ${words(say`the reason`)}
`;
}
