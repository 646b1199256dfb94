/**
 * Every file of the extension that its manifest names: its entry points, its icon, and each relative path anywhere
 * under `contributes`.
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
