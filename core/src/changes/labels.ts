import { say, type Said } from '../l10n/say.js';
import type { Weight } from './change.js';

/** What people read instead of the names of the classes. */
export const WEIGHT_WORDS: { readonly [weight in Weight]: Said } = {
  material: say`changes the agreement`,
  notice: say`for your information`,
  editorial: say`wording only`,
};

/** What people read where a promise got weaker. */
export const LOOSENED_WORDS: Said = say`weaker promise`;
