import type { CharterDocument } from '../document.js';

/** What the document is called, on one line. */
export function titleOf({ charter }: CharterDocument): string {
  return charter?.title?.value.trim().replaceAll(/\s+/g, ' ') || 'Charter';
}

/** English, unless the charter names another language by its code. */
export function languageOf({ charter }: CharterDocument): string {
  const language = charter?.language?.value.trim() ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? language : 'en';
}
