import type { Said } from '../l10n/say.js';
import type { Syntax } from '../syntax/parse.js';
import type { Charter, Signature } from './charter.generated.js';
import type { References } from './references.js';
import type { Text } from './text.js';

/** What stands in other files and belongs to a charter. Hosts read the files; nobody here knows where they are. */
export interface Beside {
  /** What it builds on; undefined where nobody has looked. */
  readonly builtOn: BuiltOn | undefined;
  /** The files of `signatures: folder`; undefined where nobody has looked. */
  readonly signatures: readonly SignatureFile[] | undefined;
}

export interface BuiltOn {
  /** `extends` as written, for which this was looked up. */
  readonly paths: readonly string[];
  /** The nearest first, each once: what stands earlier here holds in place of what stands later. */
  readonly bases: readonly Base[];
  readonly problems: readonly BaseProblem[];
}

/** A charter that another one builds on. */
export interface Base {
  /** From the top of the workspace, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly syntax: Syntax;
  readonly charter: Charter;
  readonly references: References;
}

/**
 * Why a charter cannot be built on. `form`: no relative path with forward slashes. `ending`: not the name of a charter. `outside`: not
 * below the top of the workspace. `missing`: not there. `unreadable`: cannot be read as a charter. `cycle`: builds on
 * itself in the end. `depth`, `count`: too many, one on the other or in all.
 */
export interface BaseProblem {
  readonly kind: 'form' | 'ending' | 'outside' | 'missing' | 'unreadable' | 'cycle' | 'depth' | 'count';
  /** The entry of `extends` in the charter itself that leads there. */
  readonly from: Text;
  /** The path as it is written where the trouble is. */
  readonly path: string;
}

/** A file of the folder in which members sign. */
export interface SignatureFile {
  /** "ana.yaml" */
  readonly name: string;
  /** Undefined where it cannot be read. */
  readonly text: string | undefined;
  /** Undefined where the file cannot be used. */
  readonly signature: Signature | undefined;
  /** Why it cannot be used, in plain words. */
  readonly problem: Said | undefined;
}

const besides = new WeakMap<Charter, Beside>();

/** What belongs to a charter, as far as a host has said so for what it now builds on. */
export function besideOf(charter: Charter): Beside | undefined {
  const beside = besides.get(charter);
  if (!beside?.builtOn) return beside;
  const { paths } = beside.builtOn;
  const isSame =
    paths.length === charter.extends.length && charter.extends.every(({ value }, at) => value === paths[at]);
  if (isSame) return beside;
  const others = { ...beside, builtOn: undefined };
  besides.set(charter, others);
  return others;
}

/** To be said before anybody works with the charter; later versions of it inherit it. */
export function setBeside(charter: Charter, beside: Beside): void {
  besides.set(charter, beside);
}

export function inheritBeside(charter: Charter, before: Charter): void {
  const beside = besides.get(before);
  if (beside) besides.set(charter, beside);
}

/** The charters that this one builds on; undefined where it builds on some that are not all there. */
export function basesOf(charter: Charter): readonly Base[] | undefined {
  if (charter.extends.length === 0) return [];
  const builtOn = besideOf(charter)?.builtOn;
  return builtOn && builtOn.problems.length === 0 ? builtOn.bases : undefined;
}
