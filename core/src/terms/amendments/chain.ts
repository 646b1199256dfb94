import type { Charter } from '../../model/charter.generated.js';
import { indexReferences, type References } from '../../model/references.js';
import type { Text } from '../../model/text.js';
import { withTexts } from '../../model/with-texts.js';
import { termsOf, type Terms } from '../terms.js';
import { words } from '../words.js';
import { amendmentsOf, wordingContext, type Amendment, type Rewording } from './amendment.js';
import { proseOf } from './prose.js';
import { checkWording, type WordingContext } from './wording-only.js';

/** What a charter said before some amendments. */
export interface EarlierWording {
  readonly terms: Terms;
  /** Those that have been taken back, the newest first. */
  readonly amendments: readonly Amendment[];
}

/**
 * What a charter said before its latest amendment, before the last two, and so on. Each is the charter as it is now with
 * some texts as they were, and only such as say the same in other words: from `before` of the amendment to the text of
 * today, so that many small steps do not make a large one. Whoever signed one of them agreed to what stands here now.
 * That the texts are those that were signed is shown by the digest of the signature, never by the amendment.
 * @param unconfirmed amendments count that nobody has confirmed yet
 */
export function* earlierWordings(
  charter: Charter,
  references: References,
  terms: Terms,
  unconfirmed = false,
): Generator<EarlierWording, void> {
  const taker = createTaker(charter, wordingContext(charter, references));
  const taken: Amendment[] = [];
  for (const amendment of amendmentsOf(charter, terms.find)) {
    if (!amendment.author || !(amendment.confirmed || unconfirmed)) continue;
    if (!taker.takeBack(amendment.rewordings)) continue;
    taken.push(amendment);
    const before = taker.charter();
    yield { terms: termsOf(before, indexReferences(before)), amendments: [...taken] };
  }
}

/** Takes rewordings back, one after the other. */
export interface Taker {
  /** How many of them were found as texts of the charter, and say the same as the text of today. */
  takeBack(rewordings: readonly Rewording[]): number;
  /** The charter as it was before all that were taken back. */
  charter(): Charter;
}

export function createTaker(charter: Charter, context: WordingContext): Taker {
  const prose = proseOf(charter);
  const before = new Map<Text, string>();
  return {
    takeBack(rewordings) {
      let count = 0;
      const found = new Map<Text, string>();
      for (const rewording of rewordings) {
        const said = words(rewording.after);
        if (said === '' || !checkWording(rewording.before, rewording.after, context).ok) continue;
        const texts = (prose.get(rewording.at) ?? []).filter((text) => words(before.get(text) ?? text.value) === said);
        const same = texts.filter((text) => checkWording(rewording.before, text.value, context).ok);
        for (const text of same) found.set(text, rewording.before);
        if (same.length > 0) count++;
      }
      for (const [text, earlier] of found) before.set(text, earlier);
      return count;
    },
    charter: () => withTexts(charter, before),
  };
}
