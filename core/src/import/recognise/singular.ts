/** "Chair" for "Chairs", "Coordinador" for "Coordinadores": a role by the name that one of its holders has. */
export function singular(title: string): string {
  if (/(?:ant|ent|ör)er$/iu.test(title)) return title.slice(0, -2);
  if (/ledamöter$/iu.test(title)) return `${title.slice(0, -4)}ot`;
  if (/ansvariga$/iu.test(title)) return title.slice(0, -1);
  if (/(?:[aeo]r|[aeio]l|[aeio]n|ad)es$/iu.test(title) && !/(?:rol|male|tre)es$/iu.test(title))
    return title.slice(0, -2);
  if (/[^aeiou]ies$/iu.test(title)) return `${title.slice(0, -3)}y`;
  if (/(?:ss|us|is|sales|operations|ops|relations|communications|systems|services|affairs)$/iu.test(title))
    return title;
  return /[^s]s$/iu.test(title) ? title.slice(0, -1) : title;
}
