import {
  allSignaturesOf,
  inLanguage,
  signatureStates,
  type CharterDocument,
  type Said,
} from '../../../../core/src/index.js';
import type { Context } from '../../context.js';
import type { OpenDocument } from '../../documents.js';
import type { Sought } from '../../earlier.js';

/** Loaded when a signature has fallen, and the wording it was given to is known. */
const loadWords = (): Promise<typeof import('../../../../core/src/changes/report/index.js')> =>
  import('../../../../core/src/changes/report/index.js');

/**
 * What those signed whose signatures have fallen, by their ids, in words: as far as it is known, while the rest is
 * looked for; the client is told when there is more.
 */
export async function sinceKnown(document: OpenDocument, context: Context): Promise<ReadonlyMap<string, string>> {
  const sought = fallenIn(document.reading.parsed);
  const search = context.earlier.find(document.uri, sought, document.reading.parsed);
  void search.then((found) => (found ? context.learned(document.uri) : undefined));
  return await wordsFor(document, sought, context);
}

/** The same, after the search. */
export async function sinceFound(document: OpenDocument, context: Context): Promise<ReadonlyMap<string, string>> {
  const sought = fallenIn(document.reading.parsed);
  await context.earlier.find(document.uri, sought, document.reading.parsed);
  return await wordsFor(document, sought, context);
}

function fallenIn({ charter, references }: CharterDocument): Sought[] {
  // Where no signature names its terms, none can have fallen.
  if (!charter || !(allSignaturesOf(charter) ?? []).some(({ terms }) => terms)) return [];
  return signatureStates(charter, references).signers.flatMap(({ signer, standing, signature }) =>
    standing === 'fallen' && signature?.terms ? [{ signer: signer.id, terms: signature.terms.value }] : [],
  );
}

async function wordsFor(
  { uri, reading }: OpenDocument,
  sought: readonly Sought[],
  { earlier, today, catalogue }: Context,
): Promise<ReadonlyMap<string, string>> {
  const words = new Map<string, string>();
  const compared = new Map<CharterDocument, (signer: string) => Said | undefined>();
  for (const one of sought) {
    const before = earlier.known(uri, one)?.document;
    if (!before) continue;
    const { sinceSigned } = await loadWords();
    const say = compared.get(before) ?? sinceSigned(before, reading.parsed, { today: today() });
    compared.set(before, say);
    const said = say(one.signer);
    if (said !== undefined) words.set(one.signer, inLanguage(said, catalogue));
  }
  return words;
}
