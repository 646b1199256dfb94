/** Where a rule's page can be read, below the project's home page; undefined where package.json names none. */
export function ruleUrl(homepage: string | undefined, rule: string): string | undefined {
  if (homepage === undefined) return undefined;
  return `${homepage.replace(/(?:#.*|\/+)$/, '')}/blob/main/core/src/rules/${rule}/rule.md`;
}
