import type { SourceDocument } from './source/blocks.js';
import { plain, textsOf } from './source/plain.js';
import { readDocument } from './read/read.js';
import { draftCharter, type Drafted } from './place/charter.js';
import { outlineOf, type Outline, type Section } from './structure/outline.js';
import { firstDifference, printedWords, wordsOfOutline } from './verify.js';
import { languageOf } from './words/language-of.js';
import { writeCharter } from './write/charter.js';

export interface ImportFile {
  /** As its owner calls it: "team.docx". */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Imported {
  readonly yaml: string;
}

/** Reading a document again costs a rendering each time, and what differs in so many places differs everywhere. */
const MOST_TRIES = 24;

/** A charter from a document. Throws ImportRefusal where there is none in it. */
export function importCharter(files: readonly ImportFile[]): Imported {
  const documents = files.map(({ name, bytes }) => readDocument(name, bytes));
  const document = documents[0] as SourceDocument;
  const outline = outlineOf(document);
  const language = languageOf(textsOf(document.blocks).join('\n'));
  const title = plain(outline.title) || document.facts.find(({ name }) => name === 'title')?.value || titleFromName(files[0]?.name ?? '');
  const { yaml } = placeFaithfully(outline, language, title);
  return { yaml };
}

function titleFromName(name: string): string {
  const words = name.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '').replaceAll(/[_-]+/g, ' ').trim();
  return words === '' ? 'Charter' : words.charAt(0).toUpperCase() + words.slice(1);
}

/** Sections that would not be printed word for word as they were are kept as they are, until the whole charter is. */
function placeFaithfully(outline: Outline, language: string | undefined, title: string): { readonly drafted: Drafted; readonly yaml: string } {
  const words = wordsOfOutline(outline);
  const verbatim = new Set<Section>();
  for (let tries = 0; ; tries++) {
    const drafted = draftCharter(outline, { language, verbatim });
    const yaml = writeCharter(drafted, { title, titles: outline.titles, language });
    const differs = firstDifference(words, printedWords(yaml));
    if (!differs || verbatim.has(differs) || tries === MOST_TRIES) return { drafted, yaml };
    verbatim.add(differs);
  }
}
