/**
 * True for the links that may be followed: https, http, mailto, a place in this document, and relative paths.
 * Everything else (`javascript:`, `command:`, `//host`, `\\server`, disguised ones too) stays text.
 */
export function isSafeLink(link: string): boolean {
  const target = link.trim();
  if (/^(?:https?:\/\/|mailto:)/i.test(target)) return true;
  return !/^[/\\]|[\\\p{Cc}]|%5c/iu.test(target) && !/^[^/?#]*(?::|%3a|&)/i.test(target);
}
