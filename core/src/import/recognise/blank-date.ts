/** A pattern of a date that a template asks for: "[Date]", "[dd/mm/yyyy]", "[data da assinatura]". */
export const BLANK_DATE: string =
  '\\[[^[\\]]*(?:dat[eu]|fecha|data(?!\\p{L})|assinatura|(?<!\\p{L})(?:jj|dd|tt)[./-]|yyyy)[^[\\]]*\\]';
