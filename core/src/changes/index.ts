// A door of its own: what two charters differ in. Analysis and the editor's start do without it.
export type {
  AffectedSigner,
  Change,
  CharterChanges,
  ComparisonOptions,
  Consequence,
  Piece,
  Weight,
} from './change.js';
export { compareCharters } from './compare.js';
export { reasonDoubtful, reasonUnreadable } from './unreadable.js';
export { LOOSENED_WORDS, WEIGHT_WORDS } from './labels.js';
