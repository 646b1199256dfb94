import { say } from '../../../core/src/l10n/say.js';
import path from 'node:path';
import { parseCharter, printable, redlineText } from '../../../core/src/index.js';
import { compareCharters } from '../../../core/src/changes/index.js';
import { editedIn, readEdited, takeOver, type EditedChange } from '../../../core/src/onto/index.js';
import { ImportRefusal } from '../../../core/src/import/index.js';
import { dayOf } from '../day.js';
import type { Environment } from '../environment.js';
import { CommandError, EXIT, type ExitCode } from '../exit-code.js';
import { readOneCharter } from '../files/one-charter.js';
import { readBytesOf } from '../files/read-document.js';
import { replaceSource } from '../files/replace-source.js';

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
  const { cwd, stdout, stderr } = environment;
  const { source, document } = await readOneCharter(charter, environment);
  const blocks = read(name, name === '-' ? await environment.readInput() : readBytesOf(path.resolve(cwd, name), name));
  const { changes, refusal } = editedIn(document, blocks);
  if (refusal !== undefined)
    throw new CommandError(say`${printable(name)}: ${refusal} To make a charter of it, leave --onto out.`);
  if (changes.length === 0) {
    stderr.write(printable(`${name} says what ${charter} says. There is nothing to take over.`) + '\n');
    return EXIT.clean;
  }
  const chosen = accept === undefined ? undefined : chosenOf(changes, accept);
  if (chosen === undefined || source.replace) stdout.write(`${changes.map(tell).join('\n\n')}\n`);
  if (chosen === undefined) {
    const numbers = changes.flatMap(({ edits }, index) => (edits ? [index + 1] : []));
    stderr.write(`\n${printable(`${howMany(changes)}${next({ document: name, charter }, numbers)}`)}\n`);
    return EXIT.clean;
  }
  const text = takeOver(document, blocks, chosen);
  if (source.replace) replaceSource(source, document.text, text);
  else stdout.write(text);
  const after = parseCharter(text);
  const { mustSignAgain } = compareCharters(document, after, { today: dayOf(environment.now()) });
  const again = mustSignAgain.length === 0 ? '' : ` To sign again: ${mustSignAgain.join(', ')}.`;
  stderr.write(`\n${printable(`Took over ${chosen.length} of ${changes.length} changes into ${charter}.${again}`)}\n`);
  return EXIT.clean;
}

function read(name: string, bytes: Uint8Array): ReturnType<typeof readEdited> {
  try {
    return readEdited(path.basename(name), bytes);
  } catch (error) {
    throw error instanceof ImportRefusal
      ? new CommandError(say`${printable(name)}: ${printable(error.message)}`)
      : error;
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
        say`--accept ${printable(number.trim())}: Change ${printable(number.trim())} has to be made by hand. ${printable(change.reason ?? '')}`,
      );
    return change;
  });
}

/** One change as a redline, with its number. */
function tell({ under, before, after, edits, does, reason }: EditedChange, index: number): string {
  const head = `${index + 1}  ${under === '' ? 'At the top' : under}`;
  const lines = [
    head,
    `   ${redlineText(before ?? '', after ?? '')}`,
    ...(does === undefined ? [] : [`   ${does}`]),
    ...(edits ? [] : [`   By hand: ${reason ?? ''}`]),
  ];
  return lines.map((line) => printable(line)).join('\n');
}

function howMany(changes: readonly EditedChange[]): string {
  const left = changes.filter(({ edits }) => !edits).length;
  const all = changes.length === 1 ? '1 change' : `${changes.length} changes`;
  return left === 0 ? `${all}.` : `${all}, ${left} of them to be made by hand.`;
}

function next({ document, charter }: Onto, numbers: readonly number[]): string {
  if (numbers.length === 0) return '';
  const some = numbers.slice(0, 2).join(',');
  return ` To take them over: charter import ${document} --onto ${charter} --accept all (or --accept ${some})`;
}
