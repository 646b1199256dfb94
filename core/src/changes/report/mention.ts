import type { AffectedSigner } from '../change.js';
import type { ReviewedVersion } from './reviewed-version.js';

/** A user of GitHub, or a team of an organisation. */
const HANDLE = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:\/[a-z\d][\w.-]{0,99})?$/i;

/**
 * Somebody's handle with the sign @; undefined where there is none, or where it is new: who writes a pull request must
 * not choose who is called to it.
 */
export function mentionOf({ handles }: AffectedSigner, before: ReviewedVersion | undefined): string | undefined {
  const known = new Set(before?.handles.map(bare));
  const handle = handles.map(bare).find((one) => known.has(one) && HANDLE.test(one));
  return handle === undefined ? undefined : `@${handle}`;
}

function bare(handle: string): string {
  return handle.trim().replace(/^@/, '');
}
