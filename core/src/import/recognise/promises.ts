const PROMISES =
  /^(?:I (?:will|commit|promise|agree|am)|(?:is |are )?responsible for|jag (?:ska|åtar|lovar|ansvarar)|ansvarar för|(?:me|nos|se) compromet\p{L}+|soy responsable|encargad[oa] de|ich (?:werde|verpflichte)|je m['’]engage)\b/iu;

/** "I commit to:", "Me comprometo a:": words of whoever is named above, before what they will do. */
export function promises(words: string): boolean {
  return PROMISES.test(words);
}
