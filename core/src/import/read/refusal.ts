import { english, type Said } from '../../l10n/say.js';

/** Why a document cannot be imported, for whoever chose it; `message` says it in English. */
export class ImportRefusal extends Error {
  readonly said: Said;
  /** Whether it could be, if somebody insisted. */
  readonly canBeForced: boolean;

  constructor(said: Said, canBeForced = false) {
    super(english(said));
    this.said = said;
    this.canBeForced = canBeForced;
  }
}
