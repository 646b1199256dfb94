import { mostSimilar, pages, rules, SETTINGS_FILE, terminalPage } from '../../../core/src/index.js';
import type { Define } from '../command.js';
import { wantsColor } from '../environment.js';
import { CommandError, EXIT } from '../exit-code.js';

export const define: Define = (command, environment, ends) => {
  command.argument('<RULE>', 'the id of the rule, as findings show it').action((id: string) => {
    const rule = rules.find((one) => one.id === id);
    if (!rule) throw new CommandError(unknownRule(id));
    const page = terminalPage(pages[id] ?? '', { color: wantsColor(environment, environment.stdout) });
    environment.stdout.write(`${page.trimEnd()}\n\n${howToChange(id, rule.meta.severity)}`);
    ends(EXIT.clean);
  });
};

function unknownRule(id: string): string {
  const near = mostSimilar(
    id,
    rules.map((rule) => rule.id),
  );
  return `There is no rule “${id}”. ${near ? `Did you mean “${near}”?` : '“charter rules” lists them all.'}`;
}

function howToChange(id: string, severity: string): string {
  return `Its severity is ${severity}. To change that, write in ${SETTINGS_FILE}:

    rules:
      ${id}: off        (or hint, info, warning, error)

To accept one place as it is, write above it, with your reason:

    # charter-ignore ${id}: the reason
`;
}
