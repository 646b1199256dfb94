import { recently } from '../../text/recently.js';
import { createPhrasebook, tokensOf, type Phrasebook } from './phrasebook.js';
import type { FactKind } from './words.js';

let phrasebook: Phrasebook<FactKind> | undefined;

/** What a label such as "Start date" is about; undefined where its words say more, or something else. */
export const factKind: (label: string) => FactKind | undefined = recently((label) => {
  phrasebook ??= createPhrasebook((words) => words.facts);
  const tokens = tokensOf(label.replaceAll(/\([^()]*\)/g, ''));
  return phrasebook.find(tokens).find(({ start, end }) => end - start === tokens.length)?.kind;
});
