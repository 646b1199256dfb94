/** 4 → "IV" */
export function roman(number: number): string {
  const digits: readonly (readonly [string, number])[] = [
    ['M', 1000],
    ['CM', 900],
    ['D', 500],
    ['CD', 400],
    ['C', 100],
    ['XC', 90],
    ['L', 50],
    ['XL', 40],
    ['X', 10],
    ['IX', 9],
    ['V', 5],
    ['IV', 4],
    ['I', 1],
  ];
  let rest = number;
  let text = '';
  for (const [digit, value] of digits) {
    text += digit.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

/** 1 → "a", 26 → "z", 27 → "aa" */
export function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((number - 1) % 26));
}

/** What stands before the n-th heading: "IV.", "4.", "D." */
export function headingNumber(numbering: string | undefined, number: number): string {
  if (numbering === 'roman') return `${roman(number)}.`;
  if (numbering === 'arabic') return `${number}.`;
  if (numbering === 'letters') return `${letters(number).toUpperCase()}.`;
  return '';
}
