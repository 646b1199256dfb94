// Generated from the files <language>.json by npm run generate. Do not edit: see docs/translating.md.
import type { Catalogue } from './say.js';

/** The languages besides English. Each is loaded only where somebody asks for it. */
export const CATALOGUES: { readonly [language: string]: () => Promise<Catalogue> } = {
  'de': async () => (await import('./de.generated.js')).catalogue,
};
