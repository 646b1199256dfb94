import path from 'node:path';
import { Option } from 'commander';
import {
  applyEdits,
  describeTerms,
  fieldOf,
  fixed,
  inLanguage,
  NOTHING,
  printable,
  say,
  shortCode,
  signEdits,
  termsOf,
  type CharterDocument,
  type Said,
  type Signer,
} from '../../../core/src/index.js';
import type { Define } from '../command.js';
import { readDay } from '../day.js';
import type { Environment } from '../environment.js';
import { CommandError, EXIT, type ExitCode } from '../exit-code.js';
import { replaceSource } from '../files/replace-source.js';
import { writeSignatureFile } from '../signing/write-signature-file.js';
import { sealFor } from '../sealing/seal.js';
import { readCheckedCharter, unsignable } from '../signing/read-charter.js';

/** As the format lists them. */
const KINDS = fieldOf('signature', 'kind')?.field.words ?? [];

interface Given {
  readonly as?: string;
  readonly date?: string;
  readonly key?: string;
  readonly kind?: string;
  readonly by?: string;
  readonly config?: string;
  readonly today?: string;
}

export const define: Define = (command, environment, ends) => {
  command
    .argument('<FILE>', 'the charter; - reads standard input and prints the signed charter')
    .option(
      '--as <MEMBER>',
      'who signs: the id or name of a member, a sponsor or an approver (default: you, as git knows you)',
    )
    .option('--date <YYYY-MM-DD>', 'the day on which they agreed (default: today)', readDay)
    .option('--key <SSH_KEY>', 'seal the signature with this SSH key: a file such as ~/.ssh/id_ed25519')
    .addOption(new Option('--kind <KIND>', 'what the signature looked like where it was given').choices(KINDS))
    .option('--by <NAME>', 'who enters it on behalf of the signer (default: you, where git knows you as somebody else)')
    .option('--config <P>', 'use this configuration file, and no other')
    .option('--today <YYYY-MM-DD>', 'the day to take for today', readDay)
    .addHelpText(
      'after',
      `
Writes one line among the signatures: who, when, and to which terms. An earlier line of the same person is renewed.
Nothing else in the file changes; with “signatures: folder” the line is a small file in that folder. “charter terms FILE --for MEMBER” lists what the signature covers.
With --key, ssh-keygen makes the seal: also with a key that an agent holds, or a hardware key.`,
    )
    .action(async (file: string, given: Given) => ends(await sign(file, given, environment)));
};

async function sign(file: string, given: Given, environment: Environment): Promise<ExitCode> {
  const { source, document, findings, today } = await readCheckedCharter(file, given, environment);
  const date = given.date ?? today;
  if (date > today) throw new CommandError(say`--date: ${date} has not come yet. Take the day on which they agreed.`);
  const me = whoAmI(document, environment.committer(path.dirname(source.path)));
  const as = given.as ?? me?.id;
  if (as === undefined) throw new CommandError(nobody(document));
  const { key, kind } = given;
  const by = given.by ?? (key === undefined && me ? enteredBy(me, as, document) : undefined);
  const act = { date, findings, ...(kind !== undefined && { kind }), ...(by !== undefined && { by }) };
  // Whoever may not sign is told so before they are asked for a passphrase.
  const first = signEdits(document, as, { ...act, ...(key !== undefined && { proof: 'seal' }) });
  const mayBeSealed = first.ok || first.because === 'place';
  const seal = key !== undefined && mayBeSealed ? await sealFor(document, as, date, key, environment) : undefined;
  const signing = seal ? signEdits(document, as, { ...act, proof: seal.proof }) : first;
  const { stdout, stderr, catalogue } = environment;
  if (!signing.ok) {
    const said = signing.reasons
      .map((one) => printable(inLanguage(one.said ?? fixed(one.message), catalogue)))
      .join('\n');
    if (signing.because === 'charter') throw unsignable(file, document, signing.reasons);
    if (signing.because !== 'signed') throw new CommandError(said);
    if (!source.replace) stdout.write(document.text);
    stderr.write(`${said}\n`);
    return EXIT.clean;
  }
  const { signer, digest, edits, file: own } = signing;
  const signed = own?.text ?? applyEdits(document.text, edits);
  if (!source.replace) stdout.write(signed);
  else if (own) writeSignatureFile(source, own);
  else replaceSource(source, document.text, signed);
  const talk = source.replace ? stdout : stderr;
  talk.write(
    `${words(document, signer)
      .map((said) => printable(inLanguage(said, catalogue)))
      .join('\n')}\n${inLanguage(say`Code of these terms: ${shortCode(digest)}`, catalogue)}\n`,
  );
  if (seal?.unlisted !== undefined)
    stderr.write(`${inLanguage(unlistedNote(signer), catalogue)}\n  key: ${seal.unlisted}\n`);
  if (me && me.id !== signer.id) stderr.write(`${inLanguage(otherNote(me, signer), catalogue)}\n`);
  return EXIT.clean;

  function words({ charter, references }: CharterDocument, { id, name }: Signer): Said[] {
    const description = charter && describeTerms(charter, id, references);
    const title = description?.title ?? '';
    const done = seal
      ? say`${name} has signed and sealed “${title}”, ${date}.`
      : say`${name} has signed “${title}”, ${date}.`;
    return [done, description?.summary ?? NOTHING];
  }
}

/** Whoever git knows as another one than the signer enters the line for them. */
function enteredBy(me: Signer, as: string, { charter, references }: CharterDocument): string | undefined {
  const signer = charter && termsOf(charter, references).find(as);
  if (!signer || signer.id === me.id) return undefined;
  return me.entries.some(({ idText }) => idText !== undefined) ? me.id : me.name;
}

function unlistedNote({ name }: Signer): Said {
  return say`Note: the charter does not list this key for ${printable(name)}, so the signature counts as entered. To have it count as sealed, add this line to their entry:`;
}

function otherNote(me: Signer, signer: Signer): Said {
  return say`Note: git knows you as ${printable(me.name)}. The signature is that of ${printable(signer.name)}.`;
}

/** The person of the charter whom git knows by address, else by name. */
function whoAmI({ charter, references }: CharterDocument, known: readonly string[]): Signer | undefined {
  if (!charter) return undefined;
  const terms = termsOf(charter, references);
  return known.map((called) => terms.find(called)).find((found) => found !== undefined);
}

function nobody({ charter, references }: CharterDocument): Said {
  const signers = charter ? termsOf(charter, references).signers : [];
  if (signers.length === 0) return say`This charter names nobody who could sign it.`;
  const ids = signers.map(({ id }) => printable(id)).join(', ');
  return say`Who signs? git does not know you by a name or an address of this charter. Add --as with one of: ${ids}`;
}
