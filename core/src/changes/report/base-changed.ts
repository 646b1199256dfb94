import { english, fixed, say } from '../../l10n/say.js';
import { hash } from '../../report/fingerprint.js';
import { told as inWords } from '../whole.js';
import { explain } from '../kinds/explain.js';
import type { Change, CharterChanges, Consequence, Weight } from '../change.js';
import { nameOf, type ReviewedCharter } from './review-report.js';

const ORDER: readonly Weight[] = ['material', 'notice', 'editorial'];

/** What a charter says of itself alone: nobody inherits it. */
const ITS_OWN: ReadonlySet<string> = new Set([
  'signatures',
  'history',
  'status',
  'version',
  'language',
  'layout',
  'members',
]);

/**
 * A change of a charter that another one builds on, as it is told of that other one. Undefined where it says the same as
 * before.
 * @param own what happened to the one that builds on it
 */
export function baseChanged(base: ReviewedCharter, own: CharterChanges): Change | undefined {
  const changes = base.result.changes.filter(({ path }) => !ITS_OWN.has(String(path[0])));
  const weight = ORDER.find((one) => changes.some((change) => change.class === one));
  if (!weight) return undefined;
  const falls = own.signers.some(({ why }) => why === 'fallen');
  const isMaterial = falls || (weight === 'material' && own.signers.length === 0);
  const loosened = changes.filter((change) => change.loosened);
  const name = nameOf(base);
  const told = {
    kind: 'base-changed',
    class: isMaterial ? ('material' as const) : weight === 'material' ? ('notice' as const) : weight,
    loosened: isMaterial && loosened.length > 0,
  };
  const [first] = [...loosened, ...changes];
  const how = first ? (first.said ?? fixed(first.sentence)) : '';
  return {
    ...told,
    path: ['extends'],
    ...inWords(say`“${name}”, on which this charter builds, changes: ${how}`, explain({ ...told, place: '' })),
    fingerprint: hash(['base-changed', base.file, ...changes.map(({ fingerprint }) => fingerprint)].join('\n')),
  };
}

/**
 * Another charter that builds on this one by a name which leads nowhere any more.
 * @param isGone whether it has no other name now
 */
export function linkBroken(other: ReviewedCharter, isGone: boolean): Consequence {
  const name = nameOf(other);
  const said = isGone
    ? say`“${name}” still builds on this charter, which is gone.`
    : say`“${name}” still builds on this charter by its old name.`;
  return {
    kind: 'link-broken',
    path: ['extends'],
    file: other.file,
    sentence: english(said),
    said,
    span: { start: 0, end: 0 },
    fingerprint: hash(['link-broken', other.file].join('\n')),
  };
}
