/**
 * Where the characters of a text stand in a longer one that says the same with markup, quotation marks or line breaks in
 * between: an index for each, and one more for the end. Blanks match blanks of any kind. Undefined where they do not
 * stand there in this order.
 */
export function follow(text: string, longer: string, from = 0): number[] | undefined {
  const places: number[] = [];
  let at = from;
  for (const letter of text.split('')) {
    const isBlank = /\s/.test(letter);
    while (at < longer.length && !(isBlank ? /\s/.test(longer.charAt(at)) : longer.charAt(at) === letter)) at++;
    if (at >= longer.length) return undefined;
    places.push(at);
    at++;
  }
  places.push(at);
  return places;
}
