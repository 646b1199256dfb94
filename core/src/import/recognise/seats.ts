import { plain } from '../source/plain.js';
import { isRoleTitle } from './names.js';

/** What a seat begins with. */
const START =
  /^(?:the|a|an|one|two|three|four|five|six|\d{1,2}|at least|up to|el|la|los|las|un|una|dos|tres|der|die|ein|eine|zwei|drei|den|det|en|ett|två|tre|le|les|une|deux|trois)\b/iu;

const MEMBERS =
  /\b(?:members?|representatives?|delegates?|miembros?|representantes?|mitglieder|vertreter\p{L}*|ledamöter|representanter|membres?|représentants?)\b/iu;

/** What a whole sentence has and a seat has not. */
const VERB =
  /\b(?:is|are|was|will|shall|must|may|should|can|has|have|ska|skall|är|har|es|son|será|tiene|ist|sind|hat|soll|est|sont)\b(?<!\b(?:who|that|som|que|qui|die|der)\s\p{L}+)/iu;

/** "The Head of Service" is a place for whoever holds an office; "two representatives of the shops" are a group. */
export function seatIn(text: string): { readonly name: string; readonly kind: 'seat' | 'group' } | undefined {
  const name = plain(text).replace(/[.;,]$/, '');
  if (
    !START.test(name) ||
    name.split(/\s+/).length > 12 ||
    /:/.test(name) ||
    VERB.test(name) ||
    !(isRoleTitle(name) || MEMBERS.test(name))
  )
    return undefined;
  const isOne =
    /^(?:the|el|la|der|die|den|det|le|l['’]|one|un|una|ein|eine|en|ett|une)\b/iu.test(name) && !/s$/i.test(name);
  return { name, kind: isOne ? 'seat' : 'group' };
}
