/**
 * What a key is called in the catalogues that ship: FNV-1a, 32 bits (RFC 9923), so that the English is not in the package
 * twice. The bundler makes sure that no two keys share one.
 */
export function shortKey(key: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) value = Math.imul(value ^ key.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}
