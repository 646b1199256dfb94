import { say, type Said } from '../l10n/say.js';
import type { Signature } from '../model/charter.generated.js';
import type { Signer } from '../terms/signers.js';

/**
 * How much there is to say that somebody signed. `recorded`: their name was entered here. `vouched`: the commit that
 * added the line was authored by them. `proven`: the line is sealed with their own key.
 */
export type Degree = 'recorded' | 'vouched' | 'proven';

/** The words for them, the same everywhere. */
export const DEGREES: { readonly [degree in Degree]: Said } = {
  recorded: say`entered`,
  vouched: say`confirmed`,
  proven: say`sealed`,
};

/** What a line among the signatures is worth. */
export interface Weight {
  readonly degree: Degree;
  /** Why it is not worth more, or what else there is to know; a clause in plain words. */
  readonly reason?: Said;
  /** Why it claims something that is not so; it then does not hold. */
  readonly against?: Said;
}

/** Weighs one line of somebody who may sign. */
export type Weigh = (signer: Signer, signature: Signature) => Weight;

/** The heaviest of several lines of one person: one that claims nothing wrong before others. */
export function heaviestOf<T extends { readonly weight: Weight }>(lines: readonly T[]): T | undefined {
  const rank = ({ weight: { degree, against } }: T): number => (against === undefined ? 1 + ORDER.indexOf(degree) : 0);
  return lines.toSorted((a, b) => rank(b) - rank(a))[0];
}

const ORDER: readonly Degree[] = ['recorded', 'vouched', 'proven'];
