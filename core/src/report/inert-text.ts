import { printable } from './printable.js';

/**
 * Text of a stranger's charter as nothing but text: no code by indentation, tables, tags, images, links, mentions or issue numbers. GitHub
 * looks for the last two in the finished page, where only another character (here one without width) keeps them apart;
 * a dollar sign would begin a formula.
 */
export function inertText(text: string): string {
  return printable(text)
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_{}[\]!|~>]|:(?=\S)/g, String.raw`\$&`)
    .replaceAll(/[@#]/g, '$&&#8203;')
    .replaceAll(/\bGH-(?=\d)/gi, '$&&#8203;')
    .replaceAll('$', '&#36;')
    .replaceAll(/\bwww\./gi, (found) => `${found.slice(0, -1)}&#46;`);
}
