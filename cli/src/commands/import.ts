import { existsSync } from 'node:fs';
import path from 'node:path';
import { count, inLanguage, NOTHING, printable, say, sentences, type Said } from '../../../core/src/index.js';
import {
  importCharter,
  ImportRefusal,
  reportMarkdown,
  type Imported,
  type ImportFile,
  type ImportReport,
} from '../../../core/src/import/index.js';
import type { Define } from '../command.js';
import type { Environment } from '../environment.js';
import { CommandError, EXIT, type ExitCode } from '../exit-code.js';
import { readBytesOf } from '../files/read-document.js';
import { isSameFile } from '../files/same-file.js';
import { UnwritableError, writeText } from '../files/write.js';
import { bringOnto } from '../onto/onto.js';

interface Given {
  readonly output?: string;
  readonly report?: string;
  readonly force?: boolean;
  readonly onto?: string;
  readonly accept?: string;
}

export const define: Define = (command, environment, ends) => {
  command
    .argument(
      '<DOCUMENT...>',
      'a Markdown, Word (.docx), HTML or text file, or several about one team; - reads standard input',
    )
    .option('-o, --output <P>', 'write the charter to this new file instead of standard output')
    .option('--report <P>', 'write down where every sentence went: to read, or as JSON if the name ends with .json')
    .option('--force', 'import a document that does not read like a charter, too')
    .option('--onto <CHARTER>', 'the document was made of this charter and edited: list what was edited')
    .option('--accept <all|1,3,…>', 'with --onto: take these changes over into the charter')
    .addHelpText(
      'after',
      `
Every sentence is put in its place, kept as it is, or listed in the report. What could be meant in another way is marked
with “charter-confirm” in the charter. Nothing is fetched, run or made up.`,
    )
    .action(async (documents: readonly string[], given: Given) =>
      ends(await (given.onto === undefined ? importDocuments : importOnto)(documents, given, environment)),
    );
};

async function importOnto(
  documents: readonly string[],
  { onto, accept, output, report, force }: Given,
  environment: Environment,
): Promise<ExitCode> {
  const [document, other] = documents;
  if (document === undefined || onto === undefined || other !== undefined)
    throw new CommandError(say`--onto: Name one document, the one that was made of the charter and edited.`);
  if (output !== undefined || report !== undefined || force)
    throw new CommandError(
      say`--onto: The changes are printed, and --accept writes them; leave the other options out.`,
    );
  return bringOnto({ document, charter: onto, accept }, environment);
}

async function importDocuments(
  documents: readonly string[],
  { output, report, force, accept }: Given,
  environment: Environment,
): Promise<ExitCode> {
  if (accept !== undefined) throw new CommandError(say`--accept: Say with --onto which charter the changes are for.`);
  const { cwd, stdout, stderr } = environment;
  const target = output === undefined ? undefined : path.resolve(cwd, output);
  if (target !== undefined && existsSync(target))
    throw new CommandError(say`${String(output)}: This file is there already, and is left as it is.`);
  if (report !== undefined) {
    const taken = [...documents.filter((name) => name !== '-'), ...(output === undefined ? [] : [output])];
    if (taken.some((name) => isSameFile(path.resolve(cwd, name), path.resolve(cwd, report))))
      throw new CommandError(
        say`--report ${report}: This file is for something else. Name another one for the report.`,
      );
  }
  const files: ImportFile[] = [];
  for (const name of documents)
    files.push(
      name === '-'
        ? { name: '-', bytes: await environment.readInput() }
        : { name: path.basename(name), bytes: readBytesOf(path.resolve(cwd, name), name) },
    );
  const imported = convert(documents, files, force === true);
  if (target === undefined) stdout.write(imported.yaml);
  else write(target, imported.yaml, output as string);
  if (report !== undefined)
    write(path.resolve(cwd, report), reportText(imported.report, report, environment.catalogue), report);
  stderr.write(talk(imported.report, output, report, environment.catalogue));
  return EXIT.clean;
}

function convert(documents: readonly string[], files: readonly ImportFile[], anything: boolean): Imported {
  try {
    return importCharter(files, { anything });
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    const [name = '', other] = documents;
    const called = name === '-' ? say`Standard input` : name;
    const why = other === undefined ? say`${called}: ${error.said}` : error.said;
    throw new CommandError(
      error.canBeForced ? sentences(why, say`If it is one, run the command again with --force.`) : why,
    );
  }
}

function reportText(report: ImportReport, file: string, catalogue: Environment['catalogue']): string {
  return /\.json$/i.test(file)
    ? `${JSON.stringify({ version: 1, ...report }, undefined, 2)}\n`
    : reportMarkdown(report, catalogue);
}

function write(file: string, text: string, called: string): void {
  try {
    writeText(file, text);
  } catch (error) {
    throw error instanceof UnwritableError ? new CommandError(say`${called}: ${error.said}`) : error;
  }
}

/** What a person wants to know at once. */
function talk(
  { title, words, confirm, leftOut }: ImportReport,
  output: string | undefined,
  report: string | undefined,
  catalogue: Environment['catalogue'],
): string {
  const lost =
    words.lost.length > 0
      ? say`${words.lost.length} of its ${words.document} words are missing: the report lists them.`
      : say`All of its ${words.document} words are in the charter.`;
  const kept = leftOut.length === 0 ? NOTHING : leftWords(leftOut.length, report === undefined);
  const look =
    confirm.length === 0
      ? []
      : [
          count(
            confirm.length,
            say`Please look at ${confirm.length} place, marked with “charter-confirm”:`,
            say`Please look at ${confirm.length} places, marked with “charter-confirm”:`,
          ),
          ...confirm.map(({ line, text }) => say`  ${say`line ${line}`}: ${text}`),
        ];
  const next = output === undefined ? [] : [say`Wrote ${output}. Next: charter check ${output}`];
  const lines = [sentences(say`Read “${title}”.`, lost, kept), ...look, ...next];
  return `${lines.map((line) => printable(inLanguage(line, catalogue))).join('\n')}\n`;
}

/** @param hint whether to say where they are listed */
function leftWords(number: number, hint: boolean): Said {
  const left = count(
    number,
    say`${number} thing around the text, such as comments, is left out`,
    say`${number} things around the text, such as comments, are left out`,
  );
  return hint ? say`${left}: --report lists them.` : say`${left}.`;
}
