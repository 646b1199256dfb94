import { english } from '../../l10n/say.js';
import { shapes } from '../../model/charter.generated.js';
import { LISTS } from '../kinds/lists.js';
import { aField, questionOf, theField } from './fields.js';
import { anEntry, theEntry, thePart } from './phrase.js';

/** What is in the document only, and told as one change. */
const LOOK = /^(?:layout|rewording)/;

/** Everything that entries, fields and parts of a charter are called in sentences, in English: for translations. */
export function nounPhrases(): readonly string[] {
  const phrases = new Set<string>();
  for (const noun of ['entry', 'point', 'part of the layout', ...Object.values(LISTS).map((list) => list.noun)])
    for (const phrase of [
      english(theEntry(noun)),
      english(theEntry(noun, 'of')),
      english(anEntry(noun)),
      noun.endsWith('hours') ? `new ${noun}` : `a new ${noun}`,
    ])
      phrases.add(phrase);
  for (const name of Object.keys(shapes['charter']?.fields ?? {})) phrases.add(english(thePart(name)));
  for (const [ofShape, { fields }] of Object.entries(shapes)) {
    if (LOOK.test(ofShape)) continue;
    for (const name of Object.keys(fields)) {
      const field = { ofShape, name };
      if (questionOf(field)) continue;
      phrases.add(english(theField(field)));
      if (ofShape !== 'charter') phrases.add(english(aField(field)));
    }
  }
  return [...phrases];
}
