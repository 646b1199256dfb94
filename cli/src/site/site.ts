import path from 'node:path';
import { failure, inLanguage, printable, say, translatedFailures, type Said } from '../../../core/src/index.js';
import { portfolioOf } from '../../../core/src/status/index.js';
import { siteOf } from '../../../core/src/site/index.js';
import { dayOf } from '../day.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { unclearNote } from '../files/unclear.js';
import { nothingFound } from '../nothing-found.js';
import { printFailures } from '../print-failures.js';
import { collect } from '../status/collect.js';
import { isSite, writeSite } from './write-site.js';

export interface SiteOptions {
  readonly output: string;
  /** Left out, "Our charters" in the language of the site. */
  readonly title?: string;
  readonly check?: boolean;
  readonly today?: string;
}

/** `charter site`. Throws CommandError where it cannot even begin. */
export async function site(
  paths: readonly string[],
  options: SiteOptions,
  environment: Environment,
): Promise<ExitCode> {
  const { cwd, stderr, catalogue } = environment;
  const today = options.today ?? dayOf(environment.now());
  const { charters, repository, matched, failures } = await collect(paths, { today }, environment);
  if (matched === 0 && failures.length === 0) return nothingFound(environment);
  const readable = charters.filter(({ document }) => document.charter);
  const unreadable = charters
    .filter(({ document }) => !document.charter)
    .map(({ status }) => failure(say`This cannot be read as a charter, and is left out.`, { file: status.file }));

  const documents = new Map(readable.map(({ status, document }) => [status, document]));
  const run = { repository, today, charters: readable.map(({ status }) => status) };
  const inOrder = portfolioOf([run], today).charters.flatMap((status) => {
    const document = documents.get(status);
    return document ? [{ status, document }] : [];
  });
  const pages = siteOf(inOrder, { title: options.title ?? inLanguage(say`Our charters`, catalogue), today, catalogue });
  const folder = path.resolve(cwd, options.output);
  const all = translatedFailures([...failures, ...unreadable], catalogue);
  printFailures(all, stderr);
  for (const { status, document } of readable) {
    const unclear = unclearNote(status.file, document);
    if (unclear) stderr.write(`${printable(`charter: ${status.file}: ${inLanguage(unclear, catalogue)}`)}\n`);
  }
  if (options.check) {
    const current = isSite(folder, pages);
    if (!current) stderr.write(`charter: ${inLanguage(stale(options.output), catalogue)}\n`);
    return all.length > 0 ? EXIT.failed : current ? EXIT.clean : EXIT.findings;
  }
  writeSite(folder, options.output, pages);
  const wrote = say`Wrote ${pages.size} files. Open ${path.join(options.output, 'index.html')}`;
  stderr.write(`${inLanguage(wrote, catalogue)}\n`);
  return all.length > 0 ? EXIT.failed : EXIT.clean;
}

function stale(output: string): Said {
  return say`${output}: This is not up to date. Run: charter site -o ${output}`;
}
