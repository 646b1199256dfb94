import { isRealDate } from '../calendar/date.js';
import { dayInWords } from '../review-date/review-words.js';
import type { VerifiedSignature } from './verify.js';

/** Where somebody stands, in a sentence: "The signature of 30 June 2026 was given to other terms than these." */
export function standingWords({
  verdict,
  signed,
  reason,
}: Pick<VerifiedSignature, 'verdict' | 'signed' | 'reason'>): string {
  const day = signed === undefined ? undefined : isRealDate(signed) ? dayInWords(signed) : signed;
  if (verdict === 'missing') return 'Has not signed yet.';
  if (verdict === 'does-not-hold') return `The signature${day ? ` of ${day}` : ''} ${reason}.`;
  const once = day ? `Signed on ${day}` : 'Signed';
  const which = verdict === 'entered' ? `${once}, to no particular wording` : once;
  return reason === undefined ? `${which}.` : `${which}; ${reason}.`;
}
