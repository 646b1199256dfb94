import type { Weight } from './change.js';

/** What people read instead of the names of the classes. */
export const WEIGHT_WORDS: { readonly [weight in Weight]: string } = {
  material: 'changes the agreement',
  notice: 'for your information',
  editorial: 'wording only',
};

/** What people read where a promise got weaker. */
export const LOOSENED_WORDS = 'weaker promise';
