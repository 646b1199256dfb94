import { dutch } from './nl.js';
import { chinese } from './zh.js';
import { english } from './en.js';
import { french } from './fr.js';
import { german } from './de.js';
import { portuguese } from './pt.js';
import { spanish } from './es.js';
import { swedish } from './sv.js';
import { welsh } from './cy.js';
import type { ImportWords } from './words.js';

/** The languages an import knows. A document may mix them: all are looked for, that of the document first. */
export const LANGUAGES: readonly ImportWords[] = [
  english,
  german,
  french,
  spanish,
  swedish,
  portuguese,
  dutch,
  chinese,
  welsh,
];

export function phrasesIn(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}

export function wordsIn(list: string | undefined): string[] {
  return (list ?? '').split(/\s+/).filter(Boolean);
}
