const HEAD = '// Generated from the files <language>.json by npm run generate. Do not edit: see docs/translating.md.\n';

/** @param {Record<string, string>} catalogue */
export function catalogueSource(catalogue) {
  return `${HEAD}import type { Catalogue } from './say.js';

export const catalogue: Catalogue = ${JSON.stringify(catalogue, undefined, 2)};
`;
}

/** @param {readonly string[]} languages English aside */
export function cataloguesSource(languages) {
  const loaders = languages.map(
    (code) => `  '${code}': async () => (await import('./${code}.generated.js')).catalogue,\n`,
  );
  return `${HEAD}import type { Catalogue } from './say.js';

/** The languages besides English. Each is loaded only where somebody asks for it. */
export const CATALOGUES: { readonly [language: string]: () => Promise<Catalogue> } = {
${loaders.join('')}};
`;
}
