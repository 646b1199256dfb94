import { isRealDate } from '../calendar/date.js';
import { inWords, NOTHING } from '../l10n/phrases.js';
import { fixed, say, type Said } from '../l10n/say.js';
import type { VerifiedSignature } from './verify.js';

/** Where somebody stands, in a sentence: "The signature of 30 June 2026 was given to other terms than these." */
export function standingWords({
  verdict,
  signed,
  reason,
  said,
}: Pick<VerifiedSignature, 'verdict' | 'signed' | 'reason' | 'said'>): Said {
  const day = signed ? (isRealDate(signed) ? inWords(signed) : say`${signed}`) : undefined;
  const why = said ?? (reason === undefined ? undefined : fixed(reason));
  if (verdict === 'missing') return say`Has not signed yet.`;
  if (verdict === 'does-not-hold')
    return day ? say`The signature of ${day} ${why ?? NOTHING}.` : say`The signature ${why ?? NOTHING}.`;
  const once = day ? say`Signed on ${day}` : say`Signed`;
  const which = verdict === 'entered' ? say`${once}, to no particular wording` : once;
  return why === undefined ? say`${which}.` : say`${which}; ${why}.`;
}
