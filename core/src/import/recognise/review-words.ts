import { plain } from '../source/plain.js';
import { createPhrasebook, tokensOf, type Phrasebook } from '../words/phrasebook.js';
import { cadencesIn } from './cadences.js';
import { sentencesOf } from './sentences.js';

let words: Phrasebook<'review' | 'agree'> | undefined;

function kindsIn(text: string): readonly ('review' | 'agree')[] {
  words ??= createPhrasebook((each) => ({ review: each.reviewWords, agree: each.agreeWords }));
  return words.find(tokensOf(plain(text))).map(({ kind }) => kind);
}

/** Whether a text is what people agree to by signing: "By signing, we promise …". */
export function isAgreement(text: string): boolean {
  // "Who agrees to this?" asks who does.
  return !plain(text).endsWith('?') && kindsIn(text).includes('agree');
}

/** Whether a text says that the charter itself is looked at again. */
export function isAboutReview(text: string): boolean {
  return (
    kindsIn(text).includes('review') &&
    /charter|charta|charte|carta|acta|document|kontrakt|avtal|agreement|contract|constituci|acuerdo|vereinbarung|dokument/i.test(
      plain(text),
    )
  );
}

/** How often the charter is looked at again, as its words say. */
export function reviewCadence(text: string): string | undefined {
  const sentence = sentencesOf(text).find((each) => kindsIn(each).includes('review') && cadencesIn(each).length > 0);
  return cadencesIn(sentence ?? '')[0]?.cadence;
}
