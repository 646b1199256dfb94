/** Labels before who holds the office that a heading names: "Incumbent:", "Innehavare:". */
export const INCUMBENT: RegExp =
  /^(?:(?:current|present|nuvarande|actual|derzeitige[rs]?|aktuelle[rs]?) )?(?:incumbents?|holders?|office[- ]?holders?|role holders?|held by|filled by|currently|assigned to|assignee|person|who|name|innehavare|innehas av|befattningshavare|titular(?:es)?|ocupad[oa] por|a cargo de|persona|quién|amtsinhaber(?:in)?|inhaber(?:in)?|besetzt (?:mit|durch)|titulaire|occupé par|vem|namn|nombre|wer|qui|nome|pessoa|quem|naam|persoon|wie)(?: actual(?:es)?)?\s?:?$/iu;
