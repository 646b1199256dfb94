/** The words of blanks, in English, German, French, Spanish and Swedish. Each list is a regular expression's alternatives. */
export const WORDS = {
  /** With one of these a bracket tells somebody to write something. */
  orders: `insert|enter|add|list|describe|state|specify|provide|write|choose|select|pick|fill|define|explain|include|replace|type|outline|identify|set|put|give|summari[sz]e|briefly|click|tap|attach|paste|einfügen|eintragen|angeben|beschreiben|auflisten|ergänzen|hier|insérer|saisir|indiquer|décrire|compléter|préciser|lister|insertar|introducir|indicar|describir|completar|especificar|enumerar|fyll|ange|beskriv|infoga|skriv`,
  /** Whose: the reader's. */
  possessives: `your|yours|ihr|ihre|ihrer|ihres|dein|deine|euer|eure|votre|vos|su|sus|tu|din|ditt|ert`,
  /** What a blank asks for. */
  things: `name|names|date|dates|company|organi[sz]ation|title|role|email|e-mail|phone|number|amount|percentage|percent|target|deadline|location|place|url|address|department|signature|initials|placeholder|responsibilit(?:y|ies)|datum|vorname|nachname|nom|noms|prénom|entreprise|équipe|société|rôle|titre|lieu|nombre|nombres|apellido|fecha|empresa|equipo|cargo|lugar|firma|unternehmen|rolle|ort|unterschrift|namn|företag|roll|plats`,
  /** Numbered stand-ins: "Member 2". */
  numbered: `member|team member|person|name|employee|mitglied|membre|miembro|medlem|nom|nombre|role|rolle|task|item|objective|goal|ziel|objectif|objetivo|step|topic|value|principle|deliverable|metric|kpi|stakeholder`,
  examples: `e\\.? ?g\\.?|eg|ex\\.|for example|such as|z\\. ?b\\.|zum beispiel|p\\. ?ex\\.|par exemple|p\\. ?ej\\.|por ejemplo|t\\. ?ex\\.`,
  /** What brackets may hold without being a blank. */
  remarks: `sic|optional|internal|external|confidential|draft|archived|deprecated|none|all|link|links|readme|source|wiki|docs|here|edit|note|warning|tip|ref|refs|redacted|emphasis added|translated|intern|vertraulich|facultatif|opcional`,
} as const;

/** Said of something that is still to come, as a whole text or behind a colon, a dash or in brackets. */
export const TO_COME = `to be (?:determined|decided|defined|confirmed|announced|agreed|completed|filled in|added|advised|hired|named|appointed|found|specified|provided|done)|to (?:define|decide|determine|confirm|be filled)|not yet (?:known|defined|decided|determined)|coming soon|(?:noch )?(?:zu (?:definieren|bestimmen|klären|ergänzen|benennen|vereinbaren)|festzulegen|auszufüllen|offen)|(?:wird )?noch (?:festgelegt|ergänzt|benannt|bestimmt|bekannt ?gegeben|nachgereicht)(?: werden)?|à (?:définir|compléter|préciser|déterminer|confirmer|remplir|venir)|por (?:definir|determinar|confirmar|completar|decidir)|pendiente(?: de definir)?|att (?:bestämma|fastställa|definiera)|(?:ska )?fastställas(?: senare)?|nog te bepalen`;

/** The same in the middle of a sentence's end: "The location is to be confirmed." */
export const ENDS_TO_COME = `to be (?:determined|confirmed|announced|advised)|(?<!(?:needs?|has|have|ought|able|remains?|is|are|must|items?|things|work) )to be (?:defined|decided|filled in|named|appointed|hired)|wird noch (?:festgelegt|ergänzt|benannt|bestimmt|bekannt ?gegeben|nachgereicht)`;
