/** Why a document cannot be imported, for whoever chose it. */
export class ImportRefusal extends Error {
  /** Whether it could be, if somebody insisted. */
  readonly canBeForced: boolean;

  constructor(message: string, canBeForced = false) {
    super(message);
    this.canBeForced = canBeForced;
  }
}
