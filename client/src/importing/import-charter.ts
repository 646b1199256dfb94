import * as vscode from 'vscode';
import type { ImportAnswer, ImportTask } from '../../../server/src/importing/protocol.js';
import { chooseDocuments, together } from './choose.js';
import { isDocument } from './names.js';
import { openImported } from './open.js';
import { readDocuments } from './program.js';
import type { ReportPages } from './report-page.js';

/** Bytes. The readers refuse less than this, each with its own advice; more is not even loaded. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Import Charter: from documents chosen, from the Explorer’s menu, or dropped on the list of charters. */
export function registerImportCharter(context: vscode.ExtensionContext, reports: ReportPages): vscode.Disposable {
  return vscode.commands.registerCommand('charter.importCharter', async (one?: unknown, selected?: unknown) => {
    const documents = givenDocuments(one, selected) ?? (await chooseDocuments());
    for (const sources of await together(documents)) await importDocuments(context, sources, reports);
  });
}

/** What the Explorer passes: the file under the pointer, and all that are selected. */
function givenDocuments(one: unknown, selected: unknown): vscode.Uri[] | undefined {
  const uris = (Array.isArray(selected) && selected.length > 0 ? selected : [one]).filter(
    (uri): uri is vscode.Uri => uri instanceof vscode.Uri,
  );
  if (uris.length === 0) return undefined;
  const documents = uris.filter(({ path }) => isDocument(path));
  return documents.length > 0 ? documents : uris;
}

async function importDocuments(
  context: vscode.ExtensionContext,
  sources: readonly vscode.Uri[],
  reports: ReportPages,
): Promise<void> {
  const [first] = sources;
  if (!first) return;
  const files: ImportTask['files'][number][] = [];
  for (const uri of sources) {
    const file = await readFile(uri);
    if (typeof file === 'string') return void vscode.window.showErrorMessage(file);
    files.push(file);
  }
  const answer = await askTwice((task) => readDocuments(context, task), files);
  if (answer?.outcome === 'imported') await openImported(first, answer, reports);
}

/** The file, or why it cannot be read. */
export async function readFile(uri: vscode.Uri): Promise<ImportTask['files'][number] | string> {
  const name = uri.path.split('/').at(-1) ?? '';
  try {
    if ((await vscode.workspace.fs.stat(uri)).size > MOST_BYTES)
      return vscode.l10n.t(
        '“{0}” is far larger than a charter can be. Save it without its pictures, or take only the pages of the charter.',
        name,
      );
    return { name, bytes: new Uint8Array(await vscode.workspace.fs.readFile(uri)) };
  } catch {
    return vscode.l10n.t(
      '“{0}” cannot be read. Perhaps another program has it open: close it there and try again.',
      name,
    );
  }
}

/** What does not read like a charter is imported only if somebody insists. A refusal is shown; undefined where that is all. */
export async function askTwice(
  read: (task: ImportTask) => Promise<ImportAnswer | undefined>,
  files: ImportTask['files'],
): Promise<ImportAnswer | undefined> {
  const answer = await read({ files, anything: false });
  if (answer?.outcome !== 'refused') return answer;
  const anyway = vscode.l10n.t('Import Anyway');
  const picked = await vscode.window.showWarningMessage(answer.reason, ...(answer.canBeForced ? [anyway] : []));
  return picked === anyway ? read({ files, anything: true }) : undefined;
}
