import type { Day } from '../../calendar/date.js';
import { inWords } from './dates/places.js';
import type { SigningWindow } from './signing-window.js';
import { list } from './words.js';

/**
 * "Until then, what was signed by 30 June 2026 (version 1.2) is in force." Empty where the signatures do not tell.
 * @param untilWhen the words at the beginning
 */
export function inForceWords(
  { inForce: { wording, signedBy, version } }: SigningWindow,
  untilWhen: string = 'Until then',
): string {
  if (wording !== 'earlier' || signedBy === undefined) return '';
  const named = version === undefined ? '' : ` (version ${version})`;
  return `${untilWhen}, what was signed by ${inWords(signedBy)}${named} is in force.`;
}

/** "Ana Ruiz and Bo Lind are asked to sign by 26 November 2026. Until then, …" Undefined where nobody is asked. */
export function windowWords(window: SigningWindow, today: Day): string | undefined {
  const { asked, state, until } = window;
  if (asked.length === 0) return undefined;
  const names = asked.map(({ signer }) => signer.name);
  const who = names.length > 3 ? `${names.length} people` : list(names);
  const are = names.length === 1 ? 'is' : 'are';
  const by = until === undefined ? '' : until < today ? `, and the time for it ended on ${inWords(until)}` : ` by ${inWords(until)}`; // prettier-ignore
  const late = state === 'closed' && until !== undefined && until >= today ? ', and for some the time is over' : '';
  const inForce = until !== undefined && until >= today ? inForceWords(window) : inForceWords(window, 'Until that is done'); // prettier-ignore
  return [`${who} ${are} asked to sign${by}${late}.`, inForce].filter(Boolean).join(' ');
}
