import type { CharterDocument } from '../document.js';
import { list } from '../l10n/phrases.js';
import { say } from '../l10n/say.js';
import { hash } from '../report/fingerprint.js';
import type { AffectedSigner, Change, CharterChanges, ComparisonOptions } from './change.js';
import { consequencesOf } from './consequences.js';
import { withAmendments } from './differences/amended.js';
import { layoutDifferences } from './differences/layout.js';
import { withMoves } from './differences/moves.js';
import { withCountedNames } from './differences/renames.js';
import { differencesOf } from './differences/walk.js';
import { findingsBetween } from './findings.js';
import { explain } from './kinds/explain.js';
import { areTheSame } from './the-same.js';
import { sideOf, sidesOf, type Sides } from './sides.js';
import { signersOfNew, signersTouched, type Touched } from './signers.js';
import { toChange } from './to-change.js';
import { charterAdded, charterRemoved, told } from './whole.js';

/**
 * What two versions of one charter differ in. `before` is left out for a charter that is new, `after` for one that is
 * gone. Of a document that holds no charter only findings are compared. Never throws but for a rule that failed.
 */
export function compareCharters(
  before: CharterDocument | undefined,
  after: CharterDocument | undefined,
  options: ComparisonOptions,
): CharterChanges {
  const sides = before && after && sidesOf(before, after);
  const found = sides ? changesOf(sides, options) : wholeCharter(before, after, options);
  return {
    ...found,
    mustSignAgain: found.signers.filter(mustSign).map(({ id }) => id),
    consequences: sides ? consequencesOf(sides) : [],
    ...findingsBetween(before, after, sides, options),
  };
}

type Found = Pick<CharterChanges, 'changes' | 'signers'>;

function changesOf(sides: Sides, options: ComparisonOptions): Found {
  if (areTheSame(sides.before.document, sides.after.document) && !options.signatures)
    return { changes: [], signers: [] };
  const changes = changesBetween(sides);
  const touched = signersTouched(sides, options);
  return { changes: [...changes, ...changesByName(touched, changes, sides)], signers: touched.signers };
}

/** Everything that differs between two charters, in the order of the format. */
export function changesBetween(sides: Sides): Change[] {
  const counted = withCountedNames(withMoves(differencesOf(sides), sides), sides);
  const found = withAmendments([...counted, ...layoutDifferences(sides)], sides);
  return found.map((difference) => toChange(difference, sides));
}

function wholeCharter(
  before: CharterDocument | undefined,
  after: CharterDocument | undefined,
  options: ComparisonOptions,
): Found {
  const side = after && !before ? sideOf(after) : undefined;
  if (side) return { changes: [charterAdded(side)], signers: signersOfNew(side, options) };
  const gone = before && !after ? sideOf(before) : undefined;
  return { changes: gone ? [charterRemoved(gone)] : [], signers: [] };
}

/** Approvers who are new are asked, too; the contract of the command line counts members alone among the new. */
function mustSign({ why, kind }: AffectedSigner): boolean {
  return why === 'fallen' || why === 'removed' || (why === 'new' && kind === 'member');
}

/**
 * What people signed may change without a word of it, where an entry of the same name appears that it could mean. So
 * that nobody is asked to sign for a reason that is not told.
 */
function changesByName({ signers, changed }: Touched, changes: readonly Change[], { after }: Sides): Change[] {
  const material = changes.filter((change) => change.class === 'material');
  const concerned = signers.filter(
    (signer) =>
      signer.why === 'fallen' &&
      changed.has(signer) &&
      !material.some(({ concerns }) => concerns?.includes(signer.id) ?? true),
  );
  if (concerned.length === 0) return [];
  const names = list(concerned.map(({ name }) => name));
  const said =
    after.charter.extends.length > 0
      ? say`What ${names} agreed to is partly said by another charter, which changed.`
      : say`What ${names} agreed to names somebody or something whose name now stands for another, or for two.`;
  return [
    {
      path: [],
      kind: 'meaning-changed',
      class: 'material',
      loosened: false,
      ...told(said, explain({ kind: 'meaning-changed', class: 'material', loosened: false, place: '' })),
      fingerprint: hash(['meaning-changed', ...concerned.map(({ id }) => id)].join('\n')),
      concerns: concerned.map(({ id }) => id),
    },
  ];
}
