/** What stands beside the name of somebody who is still to sign, as a part of a pattern. */
export const NOT_YET: string = [
  '(?:signature )?pending(?: signature)?',
  '(?:not|ej|inte|nicht) (?:yet )?(?:signed|signerat|undertecknat|skrivit under|godkänt|unterschrieben)(?: (?:yet|än|ännu))?',
  '(?:sin|no|non)(?: ha)? (?:firmado|firmar|firma|signé)(?: (?:aún|todavía|encore))?',
  'unsigned|not yet|(?:inte|ej) (?:än|ännu)|aún no|todavía no|noch nicht|pas encore',
  'awaiting(?: signature)?|to (?:be signed|sign)|pendiente(?: de firma(?:r)?)?|por firmar',
  'por assinar|ainda não(?: assinad[oa])?|nog niet(?: (?:ge|onder)tekend)?|nog te (?:onder)?tekenen',
  'väntar(?: på underskrift)?|saknas|ausstehend|en attente|tbd',
].join('|');
