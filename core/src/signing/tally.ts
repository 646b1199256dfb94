import { say, type Said } from '../l10n/say.js';
import type { Verification } from './verify.js';

/** How far the signing of a charter has come. */
export interface Tally {
  /** Those who are asked to sign, and those who have signed unasked. */
  readonly people: number;
  /** Those whose signature holds, or names no particular wording. */
  readonly signed: number;
  /** Those whose signature does not hold. */
  readonly again: number;
}

/** Counts people, not lines: a signature of nobody who may sign is none. */
export function tallySignatures({ signatures }: Verification): Tally {
  const ofSigners = signatures.filter(({ signer }) => signer !== undefined);
  const count = (...verdicts: string[]): number => ofSigners.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return { people: ofSigners.length, signed: count('holds', 'entered'), again: count('does-not-hold') };
}

/** "2 of 5 signed, 1 has to sign again"; undefined where there is nobody to sign. */
export function tallyWords({ people, signed, again }: Tally): Said | undefined {
  if (people === 0) return undefined;
  if (signed === people) return people === 1 ? say`Signed` : say`All ${people} signed`;
  const once = say`${signed} of ${people} signed`;
  if (again === 0) return once;
  return again === 1 ? say`${once}, 1 has to sign again` : say`${once}, ${again} have to sign again`;
}
