/** Why a file cannot be read, for whoever chose it. */
export class ImportRefusal extends Error {}
