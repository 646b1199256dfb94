import path from 'node:path';
import {
  analyze,
  describeTerms,
  mostSimilar,
  printable,
  shortCode,
  signable,
  termsOf,
  type CharterDocument,
  type Refusal,
  type TermsDescription,
} from '../../../core/src/index.js';
import type { Define } from '../command.js';
import { dayOf, readDay } from '../day.js';
import type { Environment } from '../environment.js';
import { CommandError, EXIT, type ExitCode } from '../exit-code.js';
import { readOneCharter } from '../files/one-charter.js';
import { createSettingsFinder } from '../files/settings.js';

interface Given {
  readonly for: string;
  readonly config?: string;
  readonly today?: string;
}

export const define: Define = (command, environment, ends) => {
  command
    .argument('<FILE>', 'the charter; - reads standard input')
    .requiredOption('--for <MEMBER>', 'the id or name of a member, a sponsor or an approver')
    .option('--config <P>', 'use this configuration file, and no other')
    .option('--today <YYYY-MM-DD>', 'the day to take for today', readDay)
    .addHelpText(
      'after',
      `
Lists in numbered sentences what a signature covers. If one of them changes, its signers are asked to sign again.
A charter that cannot be signed safely is refused, with the reasons.`,
    )
    .action(async (file: string, given: Given) => ends(await terms(file, given, environment)));
};

async function terms(file: string, given: Given, environment: Environment): Promise<ExitCode> {
  const { source, document } = await readOneCharter(file, environment);
  const configured = createSettingsFinder(given.config, environment.cwd)(path.dirname(source.path));
  if ('failures' in configured) throw new CommandError(configured.failures.map(({ message }) => message).join('\n'));
  const today = given.today ?? dayOf(environment.now());
  const checked = signable(document, analyze(document, { settings: configured.settings, today }));
  if (!checked.ok) throw new CommandError(refused(file, document, checked.reasons));

  const { charter, references } = document;
  const all = charter && termsOf(charter, references);
  const signer = all?.find(given.for);
  const description = signer && charter && describeTerms(charter, signer.id, references);
  if (!all || !signer || !description) {
    throw new CommandError(unknown(given.for, all?.signers.map(({ id }) => id) ?? []));
  }
  environment.stdout.write(page(description, all.forSigner(signer).digest));
  return EXIT.clean;
}

function page({ title, summary, groups }: TermsDescription, digest: string): string {
  const sections = groups.map(({ heading, points }) =>
    [heading, ...points.map(({ number, sentence }) => `  ${number}. ${sentence}`)].map(printable).join('\n'),
  );
  return `${[printable(title), printable(summary), ...sections, `Code of these terms: ${shortCode(digest)}`].join('\n\n')}\n`;
}

function refused(file: string, { syntax }: CharterDocument, reasons: readonly Refusal[]): string {
  const lines = reasons.map(({ message, span }) => {
    const { line, character } = syntax.lines.position(span.start);
    return `  ${line + 1}:${character + 1} ${printable(message)}`;
  });
  return `${file}: This charter cannot be signed as it is.\n${lines.join('\n')}`;
}

function unknown(name: string, ids: readonly string[]): string {
  const near = mostSimilar(name, ids);
  const who = ids.length === 0 ? 'The charter names nobody who could.' : `Those who may are: ${ids.join(', ')}.`;
  return `“${printable(name)}” may not sign this charter. ${near ? `Did you mean “${near}”?` : who}`;
}
