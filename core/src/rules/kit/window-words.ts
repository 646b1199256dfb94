import { NOTHING, count, inWords, list, sentences } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import type { Day } from '../../calendar/date.js';
import type { SigningWindow } from './signing-window.js';

/** "Until then, what was signed by 30 June 2026 (version 1.2) is in force." Nothing where the signatures do not tell. */
export function inForceWords(window: SigningWindow): Said {
  return inForce(window, say`Until then`);
}

function inForce({ inForce: { wording, signedBy, version } }: SigningWindow, untilWhen: Said): Said {
  if (wording !== 'earlier' || signedBy === undefined) return NOTHING;
  const day = inWords(signedBy);
  return version === undefined
    ? say`${untilWhen}, what was signed by ${day} is in force.`
    : say`${untilWhen}, what was signed by ${day} (version ${version}) is in force.`;
}

/** "Ana Ruiz and Bo Lind are asked to sign by 26 November 2026. Until then, …" Undefined where nobody is asked. */
export function windowWords(window: SigningWindow, today: Day): Said | undefined {
  const { asked, until } = window;
  if (asked.length === 0) return undefined;
  const isOpen = until !== undefined && until >= today;
  return sentences(request(window, today), inForce(window, isOpen ? say`Until then` : say`Until that is done`));
}

function request({ asked, state, until }: SigningWindow, today: Day): Said {
  const names = asked.map(({ signer }) => signer.name);
  const who = names.length > 3 ? say`${names.length} people` : list(names);
  if (until === undefined) return count(names.length, say`${who} is asked to sign.`, say`${who} are asked to sign.`);
  const day = inWords(until);
  if (until < today)
    return count(
      names.length,
      say`${who} is asked to sign, and the time for it ended on ${day}.`,
      say`${who} are asked to sign, and the time for it ended on ${day}.`,
    );
  if (state === 'closed')
    return count(
      names.length,
      say`${who} is asked to sign by ${day}, and for some the time is over.`,
      say`${who} are asked to sign by ${day}, and for some the time is over.`,
    );
  return count(names.length, say`${who} is asked to sign by ${day}.`, say`${who} are asked to sign by ${day}.`);
}
