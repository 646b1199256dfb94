import { textsOf } from '../../model/visit.js';
import { amendmentsOf, wordingContext } from '../../terms/amendments/amendment.js';
import { createTaker } from '../../terms/amendments/chain.js';
import { signersOf } from '../../terms/signers.js';
import { words } from '../../terms/words.js';
import type { Sides } from '../sides.js';
import type { Difference } from './difference.js';

/**
 * What two people stand behind as a mere change of wording, in an entry of the history that is new, changes no
 * agreement, although its words count: signatures stand, and so the difference is one of wording.
 */
export function withAmendments(differences: readonly Difference[], sides: Sides): readonly Difference[] {
  const { charter, naming, references } = sides.after;
  if (charter.history.every(({ wording }) => wording.length === 0)) return differences;
  const old = amendmentsOf(sides.before.charter, signersOf(sides.before.charter, sides.before.naming).find);
  const known = new Set(old.map(({ from, to }) => `${from} ${to}`));
  const taker = createTaker(charter, wordingContext(charter, references));
  for (const { author, confirmed, from, to, rewordings } of amendmentsOf(charter, signersOf(charter, naming).find))
    if (author && confirmed && !known.has(`${from} ${to}`)) taker.takeBack(rewordings);
  const earlier = new Map([...textsOf(taker.charter())].map(({ text }) => [text.node.span.start, text.value]));
  return differences.map((difference) => {
    const { event, before, after } = difference;
    if (difference.class !== 'material' || event !== 'changed' || !before?.text || !after?.text) return difference;
    const was = earlier.get(after.text.node.span.start);
    const isAmended = was !== undefined && was !== after.text.value && words(was) === words(before.text.value);
    return isAmended ? { ...difference, event: 'amended', class: 'editorial' } : difference;
  });
}
