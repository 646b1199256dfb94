import { tokensOf } from '../words/phrasebook.js';
import { isGivenName } from './given-names.js';
import { nameLikeness } from './names.js';

const LINK = /^([^:]{2,40}):\s+<?https?:\/\/([^\s/]+)(\/\S*)?>?$/u;

/** "Drawing board: https://example.org/b": a label and where it leads, where neither the one nor the other tells of somebody. */
export function isLabelOfLink(words: string): boolean {
  const [found, label = '', host = '', path = ''] = LINK.exec(words) ?? [];
  if (found === undefined || isGivenName(label)) return false;
  const said = tokensOf(label).filter((word) => word.length > 3);
  const stands = (part: string): boolean => said.some((word) => part.toLowerCase().includes(word));
  // "Figma UI" leads to figma.com, and Ana Ruiz to her own page wherever that is.
  return stands(host) || (nameLikeness(label) < 2 && !stands(path));
}
