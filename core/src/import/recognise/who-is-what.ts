import { isPronoun, nameLikeness } from './names.js';

/** "Ana is our team lead". */
const SAID =
  /^(\p{Lu}[\p{L}’' -]{1,40}?)\s+(?:(?:is|are|är|es|ist|est|will be|(?:will )?(?:acts?|serves?|works?) as|(?:kommer att )?(?:vara|fungerar? som|agerar? som|arbetar? som)|blir|utses till|será|actúa(?:rá)? como|ejerce(?:rá)? (?:de|como)|hace de|trabaja(?:rá)? como|wird|fungiert als|arbeitet als|sera|agit comme)(?:\s+(?:also|även|också|además|auch|aussi|currently|för närvarande|actualmente))?)\s+(?:(?:our|the|its|their|a|an|dess|vår|vårt|nuestr[oa]|su|el|la|unser|unsere|der|die|notre|le)\s+)?([^.,;]{3,50}?)(?:\s+(?:for now|tills ?vidare|until further notice|(?:for the (?:sole |only |main )?purpose|in order to|so that|för att|para que|con el fin de|um)\s[^]*))?(?:,?\s+(?:and|och|y|und|et)\s+(?:is|will|has|also|he|she|they|är|ska|har|kommer|ansvarar|es|será|se|tiene|ist|wird|hat|est|sera)\s[^.]*|,\s+(?:who|som|quien|responsible|ansvarig|responsable|der|die|qui)\s[^.]*)?(?:,\s+(?:until|while|as long as|till|tills|så länge|hasta|mientras|bis)\s[^.]*)?[.]?$/u;

const NO_ROLE = /^(?:no|not|ingen|inte|ningún|kein|aucun)\b/iu;

/** Name and role in a sentence that says just that; empty where it is about nobody. */
export function whoIsWhat(words: string): { readonly name: string; readonly role: string } {
  const [, name = '', role = ''] = SAID.exec(words.split(/;\s/)[0] as string) ?? [];
  const isSomebody = nameLikeness(name) > 0 && !isPronoun(name) && !NO_ROLE.test(role);
  return isSomebody ? { name, role } : { name: '', role: '' };
}
