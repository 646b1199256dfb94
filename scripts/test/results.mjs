import { stripVTControlCharacters } from 'node:util';

/**
 * Adds up what test runners say at their end: mocha's "12 passing", "1 failing", "2 pending", and the plain line
 * "12 passed, 1 failed, 2 skipped" of the editors' suites.
 *
 * @param {string} output
 */
export function countResults(output) {
  const text = stripVTControlCharacters(output);
  /** @param {RegExp} pattern */
  const sum = (pattern) =>
    [...text.matchAll(pattern)].reduce((total, match) => total + Number(match[1] ?? match[2]), 0);
  return {
    passed: sum(/^ *(\d+) (?:passing \(|passed, )/gmu),
    failed: sum(/^ *(\d+) failing$|^ *\d+ passed, (\d+) failed/gmu),
    skipped: sum(/^ *(\d+) pending$|^ *\d+ passed, \d+ failed, (\d+) skipped$/gmu),
  };
}
