import {
  describeTerms,
  inLanguage,
  printable,
  say,
  shortCode,
  signable,
  termsOf,
  unknownSigner,
  type Catalogue,
  type Said,
  type TermsDescription,
} from '../../../core/src/index.js';
import type { Define } from '../command.js';
import { readDay } from '../day.js';
import type { Environment } from '../environment.js';
import { CommandError, EXIT, type ExitCode } from '../exit-code.js';
import { readCheckedCharter, unsignable } from '../signing/read-charter.js';
import { readSignedTerms } from '../signing/terms-signed.js';

interface Given {
  readonly for: string;
  readonly signed?: boolean;
  readonly config?: string;
  readonly today?: string;
}

export const define: Define = (command, environment, ends) => {
  command
    .argument('<FILE>', 'the charter; - reads standard input')
    .requiredOption('--for <MEMBER>', 'the id or name of a member, a sponsor or an approver')
    .option('--signed', 'what they agreed to when they signed, from the history that git keeps')
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
  if (given.signed) {
    const signed = await readSignedTerms(file, given.for, environment);
    environment.stdout.write(page(signed.description, signed.terms, environment.catalogue, signed.where));
    return EXIT.clean;
  }
  const { document, findings } = await readCheckedCharter(file, given, environment);
  const checked = signable(document, findings);
  if (!checked.ok) throw unsignable(file, document, checked.reasons);

  const { charter, references } = document;
  const all = charter && termsOf(charter, references);
  const signer = all?.find(given.for);
  const description = signer && charter && describeTerms(charter, signer.id, references);
  if (!all || !signer || !description) {
    throw new CommandError(unknownSigner(given.for, all?.signers ?? []));
  }
  environment.stdout.write(page(description, all.forSigner(signer).digest, environment.catalogue));
  return EXIT.clean;
}

function page(
  { title, summary, groups, deviations }: TermsDescription,
  digest: string,
  catalogue: Catalogue | undefined,
  above?: Said,
): string {
  const words = (said: Said): string => inLanguage(said, catalogue);
  const sections = groups.map(({ heading, points }) =>
    [words(heading), ...points.map(({ number, said }) => `  ${number}. ${words(said)}`)].map(printable).join('\n'),
  );
  const head = [printable(title), ...(above === undefined ? [] : [words(above)]), printable(words(summary))];
  for (const base of new Set(deviations.map((one) => one.title))) {
    const lines = deviations
      .filter((one) => one.title === base)
      .map(({ said: { theirs, ours } }) => `  ${words(say`“${theirs}” Here: “${ours}”`)}`);
    sections.push([words(say`Otherwise than “${base}”`), ...lines].map(printable).join('\n'));
  }
  return `${[...head, ...sections, words(say`Code of these terms: ${shortCode(digest)}`)].join('\n\n')}\n`;
}
