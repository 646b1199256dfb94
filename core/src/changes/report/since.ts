import { NOTHING } from '../../l10n/phrases.js';
import { atStart, fixed, inside, say, type Said } from '../../l10n/say.js';
import type { Change } from '../change.js';
import { arrowOf, type Arrow } from './arrow.js';

/**
 * What somebody signed against what the charter says now: "Signed when this said “24 hours”; it now says “48 hours”, and
 * 2 more changes". Undefined where nothing changed that they agreed to.
 * @param changes from the charter as they signed it to the charter as it is
 * @param signer the id of a member, a sponsor or an approver
 */
export function sinceWords(changes: readonly Change[], signer: string): Said | undefined {
  const theirs = changesFor(changes, signer);
  const [told] = theirs.toSorted((a, b) => Number(isRewritten(b)) - Number(isRewritten(a)));
  if (!told) return undefined;
  const others = theirs.length - 1;
  const more = others === 0 ? NOTHING : others === 1 ? say`, and 1 more change` : say`, and ${others} more changes`;
  const { before, after } = quotable(arrowOf(told));
  if (before !== undefined && after !== undefined)
    return atStart(say`signed when this said “${before}”; it now says “${after}”${more}`);
  if (after !== undefined) return atStart(say`signed before this was added: “${after}”${more}`);
  if (before !== undefined) return atStart(say`signed when this was still there: “${before}”${more}`);
  return atStart(say`signed before this: ${toldInside(told)}${more}`);
}

/** The sentence begins as it does elsewhere. */
function toldInside({ said, sentence }: Change): Said {
  return said ? { ...inside(said), ...(said.isStart && { isStart: said.isStart }) } : inside(fixed(sentence));
}

/** In quotation marks inside a sentence, a full stop at the end would be one too many. */
function quotable({ before, after }: Arrow): Arrow {
  const bare = (text: string | undefined): string | undefined => text?.replace(/\.$/, '');
  return { before: bare(before), after: bare(after) };
}

/** What touches the agreement of one person. */
export function changesFor(changes: readonly Change[], signer: string): Change[] {
  return changes.filter(
    (change) => change.class === 'material' && (change.concerns === undefined || change.concerns.includes(signer)),
  );
}

function isRewritten({ before, after }: Change): boolean {
  return before !== undefined && after !== undefined;
}
