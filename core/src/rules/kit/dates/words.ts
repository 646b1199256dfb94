const NAMES: readonly (readonly string[])[] = [
  'january february march april may june july august september october november december',
  'jan feb mar apr may jun jul aug sep oct nov dec',
  'januar februar marz april mai juni juli august september oktober november dezember',
  'janner feber mrz apr mai jun jul aug sept okt nov dez',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  'janv fevr mars avr mai juin juil aout sept oct nov dec',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'ene feb mar abr may jun jul ago sept oct nov dic',
  'januari februari mars april maj juni juli augusti september oktober november december',
].map((names) => names.split(' '));

/** Months by their names, accents dropped as in ids: English, German, French, Spanish, Swedish. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names) => names.map((name, index) => [name, index + 1] as const)),
);

/** Said on purpose instead of a day. */
export const OPEN_ENDED: ReadonlySet<string> = new Set(
  `ongoing open open-ended open-end indefinite indefinitely permanent permanently unlimited none never no-end no-end-date
  continuous continuously present today until-further-notice further-notice n-a not-applicable rolling
  unbefristet laufend offen bis-auf-weiteres dauerhaft heute indeterminee indetermine permanente illimitee en-cours
  jusqu-a-nouvel-ordre indefinido indefinida permanente abierto en-curso tills-vidare lopande`.split(/\s+/),
);
