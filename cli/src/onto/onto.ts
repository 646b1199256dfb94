import path from 'node:path';
import {
  count,
  enumeration,
  inLanguage,
  NOTHING,
  parseCharter,
  printable,
  redlineText,
  say,
  sentences,
  type Catalogue,
  type Said,
} from '../../../core/src/index.js';
import { compareCharters } from '../../../core/src/changes/index.js';
import { editedIn, readEdited, takeOver, type EditedChange } from '../../../core/src/onto/index.js';
import { ImportRefusal } from '../../../core/src/import/index.js';
import { dayOf } from '../day.js';
import type { Environment } from '../environment.js';
import { CommandError, EXIT, type ExitCode } from '../exit-code.js';
import { readOneCharter } from '../files/one-charter.js';
import { readBytesOf } from '../files/read-document.js';
import { replaceSource } from '../files/replace-source.js';
import { unclearNote } from '../files/unclear.js';

export interface Onto {
  readonly document: string;
  readonly charter: string;
  /** "all", or the numbers of changes with commas between them. */
  readonly accept?: string | undefined;
}

/** A document that was made of a charter and edited: what was edited is printed, and taken over where that is asked. */
export async function bringOnto(
  { document: name, charter, accept }: Onto,
  environment: Environment,
): Promise<ExitCode> {
  const { cwd, stdout, stderr, catalogue } = environment;
  const { source, document } = await readOneCharter(charter, environment);
  const blocks = read(name, name === '-' ? await environment.readInput() : readBytesOf(path.resolve(cwd, name), name));
  const { changes, refusal } = editedIn(document, blocks);
  const unclear = unclearNote(charter, document);
  if (unclear) stderr.write(`${printable(`charter: ${charter}: ${inLanguage(unclear, catalogue)}`)}\n`);
  if (refusal !== undefined)
    throw new CommandError(say`${printable(name)}: ${refusal} To make a charter of it, leave --onto out.`);
  if (changes.length === 0) {
    const same = say`${name} says what ${charter} says. There is nothing to take over.`;
    stderr.write(`${printable(inLanguage(same, catalogue))}\n`);
    return EXIT.clean;
  }
  const chosen = accept === undefined ? undefined : chosenOf(changes, accept);
  if (chosen === undefined || source.replace)
    stdout.write(`${changes.map((change, index) => tell(change, index, catalogue)).join('\n\n')}\n`);
  if (chosen === undefined) {
    const numbers = changes.flatMap(({ edits }, index) => (edits ? [index + 1] : []));
    const more = sentences(howMany(changes), next({ document: name, charter }, numbers));
    stderr.write(`\n${printable(inLanguage(more, catalogue))}\n`);
    return EXIT.clean;
  }
  const text = takeOver(document, blocks, chosen);
  if (source.replace) replaceSource(source, document.text, text);
  else stdout.write(text);
  const after = parseCharter(text);
  const { mustSignAgain } = compareCharters(document, after, { today: dayOf(environment.now()) });
  const done = sentences(
    say`Took over ${chosen.length} of ${changes.length} changes into ${charter}.`,
    mustSignAgain.length === 0 ? NOTHING : say`To sign again: ${enumeration(mustSignAgain)}.`,
  );
  stderr.write(`\n${printable(inLanguage(done, catalogue))}\n`);
  return EXIT.clean;
}

function read(name: string, bytes: Uint8Array): ReturnType<typeof readEdited> {
  try {
    return readEdited(path.basename(name), bytes);
  } catch (error) {
    throw error instanceof ImportRefusal ? new CommandError(say`${printable(name)}: ${error.said}`) : error;
  }
}

function chosenOf(changes: readonly EditedChange[], accept: string): EditedChange[] {
  if (accept === 'all') return changes.filter(({ edits }) => edits);
  return accept.split(',').map((number) => {
    const change = /^\s*\d+\s*$/.test(number) ? changes[Number(number) - 1] : undefined;
    if (!change)
      throw new CommandError(
        say`--accept ${printable(accept)}: There is no change ${printable(number.trim())}. Give “all”, or numbers from 1 to ${changes.length}, such as 1,2.`,
      );
    if (!change.edits)
      throw new CommandError(
        say`--accept ${printable(number.trim())}: Change ${printable(number.trim())} has to be made by hand. ${change.reason ?? NOTHING}`,
      );
    return change;
  });
}

/** One change as a redline, with its number. */
function tell(
  { under, before, after, edits, does, reason }: EditedChange,
  index: number,
  catalogue: Catalogue | undefined,
): string {
  const words = (said: Said): string => inLanguage(said, catalogue);
  const head = `${index + 1}  ${under === '' ? words(say`At the top`) : under}`;
  const lines = [
    head,
    `   ${redlineText(before ?? '', after ?? '')}`,
    ...(does === undefined ? [] : [`   ${inLanguage(does, catalogue)}`]),
    ...(edits ? [] : [`   ${words(say`By hand: ${reason ?? NOTHING}`)}`]),
  ];
  return lines.map((line) => printable(line)).join('\n');
}

function howMany(changes: readonly EditedChange[]): Said {
  const left = changes.filter(({ edits }) => !edits).length;
  const all = count(changes.length, say`1 change`, say`${changes.length} changes`);
  return left === 0 ? say`${all}.` : say`${all}, ${left} of them to be made by hand.`;
}

function next({ document, charter }: Onto, numbers: readonly number[]): Said {
  if (numbers.length === 0) return NOTHING;
  const some = numbers.slice(0, 2).join(',');
  return say`To take them over: charter import ${document} --onto ${charter} --accept all (or --accept ${some})`;
}
