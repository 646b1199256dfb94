import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';

/**
 * Every file of the extension that its manifest names: its entry points, its icon, each relative path anywhere under
 * `contributes`, and its words in every language.
 *
 * @param {any} manifest
 * @returns {string[]}
 */
export function manifestFiles(manifest) {
  /** @type {Set<string>} */
  const files = new Set();
  for (const value of [manifest.main, manifest.browser, manifest.icon])
    if (typeof value === 'string') files.add(normal(value));
  collect(manifest.contributes);
  for (const name of readdirSync(root)) if (/^package\.nls(?:\.[a-z-]+)?\.json$/u.test(name)) files.add(name);
  const words = normal(manifest.l10n);
  for (const name of readdirSync(path.join(root, words))) files.add(`${words}/${name}`);
  return [...files].toSorted();

  /** @param {unknown} value */
  function collect(value) {
    if (typeof value === 'string' && /^\.\/[^*]*\.\w+$/u.test(value)) files.add(normal(value));
    else if (value && typeof value === 'object') Object.values(value).forEach(collect);
  }
}

/** @param {string} value */
function normal(value) {
  return value.replace(/^\.\//u, '');
}
