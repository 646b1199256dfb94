/** "Chair for two years": how long somebody is elected for. */
const TERM =
  /(?<=\p{L})\s+(?:på|för|for|por|para|für)\s+(?:\d|ett|två|tre|one|two|three|un|dos|tres|ein|zwei|drei)\s+(?:år|years?|años?|jahre?)(?=\s*(?:[:(–—,]|\*\*|-\s|$))/giu;

/** A title without its term: "Chair" of "Chair for two years". */
export function withoutTerm(text: string): string {
  return text.replaceAll(TERM, '');
}
