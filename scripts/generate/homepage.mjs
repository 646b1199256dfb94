// Where the pages of the rules are on the web, if anywhere.

/** @param {{homepage?: string}} manifest package.json @returns {string} TypeScript source */
export function homepageSource({ homepage }) {
  return `// Generated from package.json by scripts/generate.mjs. Do not edit.
export const homepage: string | undefined = ${JSON.stringify(homepage)};
`;
}
