import { say } from '../l10n/say.js';
import { LIMITS } from '../syntax/guard.js';
import { textsOf } from './source/plain.js';
import { wordsIn } from './source/words.js';
import { draftCharter, type Drafted } from './place/charter.js';
import { readDocument } from './read/read.js';
import { ImportRefusal } from './read/refusal.js';
import { widenedAll } from './read/wide-marks.js';
import { isCharterLike } from './recognise/charter-like.js';
import type { ImportReport } from './report/report.js';
import { classifyHeading } from './structure/classify.js';
import { mergeOutlines } from './structure/merge.js';
import { outlineOf, type Outline, type Section } from './structure/outline.js';
import { titleOf, type Title } from './structure/title.js';
import { firstDifference, lostWords, printedWords, wordsOfOutline, type WordRun } from './verify.js';
import { languageOf } from './words/language-of.js';
import { finishCharter, writeCharter, type Written } from './write/charter.js';

export interface ImportFile {
  /** As its owner calls it: "team.docx". */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ImportOptions {
  /** Whether to import what does not read like a charter, too. */
  readonly anything?: boolean;
}

export interface Imported {
  /** The text of the charter: parsed without problems, formatted. */
  readonly yaml: string;
  readonly report: ImportReport;
}

const GUESSED = { about: 'title', text: 'The document has no title; this is the name of its file.', line: 1 };

/** Reading a document again costs a rendering each time, and what differs in so many places differs everywhere. */
const MOST_TRIES = 24;

/**
 * The charter of a team from one document or several. Nothing is fetched or run, nothing is made up.
 * @throws ImportRefusal where a file cannot be read, or holds no charter
 */
export function importCharter(files: readonly ImportFile[], { anything = false }: ImportOptions = {}): Imported {
  const documents = files.map(({ name, bytes }) => {
    try {
      return readDocument(name, bytes);
    } catch (error) {
      throw error instanceof ImportRefusal && files.length > 1 ? new ImportRefusal(say`${name}: ${error.said}`) : error;
    }
  });
  const words = documents.flatMap(({ blocks }) => textsOf(blocks)).join('\n');
  if (wordsIn(words).length === 0)
    throw new ImportRefusal(
      say`There are no words in this document. If it is made of pictures, somebody has to type it first.`,
    );
  const outline = mergeOutlines(documents.map(outlineOf));
  const title = titleOf(outline, documents, files[0]?.name ?? '');
  const placed = placeFaithfully(outline, languageOf(words), title);
  if (!anything && !isCharterLike(title.text, words, placed.drafted.placed, placed.drafted.charter))
    throw new ImportRefusal(
      say`This does not read like a team charter: nothing in it speaks of a purpose, a scope, goals, members, meetings or how a team works.`,
      true,
    );
  return finish(
    files,
    documents.map(({ asides }) => asides),
    placed,
    title,
  );
}

function finish(
  files: readonly ImportFile[],
  asides: readonly (readonly { readonly what: string; readonly text: string; readonly line: number }[])[],
  { drafted: { placed }, written, run, printed }: Placed,
  title: Title,
): Imported {
  const { document, omitted } = finishCharter(written);
  const { text: yaml, syntax } = document;
  if (yaml.length > LIMITS.characters || syntax.problems.length > 0)
    throw new ImportRefusal(
      say`This document is too long for one charter. Import its parts by themselves, or take only the pages of the charter.`,
    );
  const leftOut = asides.flatMap((list, index) => list.map((aside) => ({ ...aside, file: files[index]?.name ?? '' })));
  const confirm = syntax.comments.flatMap(({ span }) => {
    const text = /^#\s*charter-confirm:\s*(.*)$/u.exec(yaml.slice(span.start, span.end))?.[1];
    return text === undefined ? [] : [{ text, line: syntax.lines.position(span.start).line + 1 }];
  });
  const report: ImportReport = {
    files: files.map(({ name }) => name),
    title: title.text,
    placed: placed.map(({ file, ...rest }) => {
      const from = file === undefined ? undefined : files[file]?.name;
      return from === undefined ? rest : { file: from, ...rest };
    }),
    alsoRead: omitted,
    confirm,
    leftOut,
    words: {
      document: run.words.length,
      leftOut: leftOut.reduce((count, { text }) => count + wordsIn(text).length, 0),
      lost: lostWords(run, printed),
      sameOrder: firstDifference(run, printed) === undefined,
    },
  };
  return { yaml, report: widenedAll(report) };
}

interface Placed {
  readonly drafted: Drafted;
  readonly written: Written;
  /** The words of the document, and those of the charter as it is printed. */
  readonly run: WordRun;
  readonly printed: readonly string[];
}

/** Sections that would not be printed word for word as they were are kept as they are, until the whole charter is. */
function placeFaithfully(outline: Outline, language: string | undefined, title: Title): Placed {
  const run = wordsOfOutline(outline);
  const isOfAims = title.isGuess && classifyHeading(title.text, language)?.kinds.includes('objectives') === true;
  const verbatim = new Set<Section>();
  for (let tries = 0; ; tries++) {
    const drafted = draftCharter(outline, { language, verbatim, isOfAims });
    const written = writeCharter(drafted, {
      title: title.text,
      titles: outline.titles,
      language,
      doubts: title.isGuess ? [GUESSED] : [],
    });
    const printed = printedWords(written.markdown);
    const differs = firstDifference(run, printed);
    if (!differs || verbatim.has(differs) || tries === MOST_TRIES) return { drafted, written, run, printed };
    verbatim.add(differs);
  }
}
