import assert from 'node:assert/strict';
import { importCharter } from '../../../core/src/import/index.js';

const LENGTH = 20_000;
const PIECES = [
  ' ',
  '\t',
  '1',
  '1 ',
  'a',
  'Ab ',
  '-',
  '- ',
  '–',
  '*',
  '_',
  '(',
  '[',
  '[a',
  '|',
  '/',
  ',',
  ':',
  '@',
  '<',
  '`',
  '🎉',
  '🎉 ',
];

// What grows with the square of a line would take minutes here, what does not takes a second or two.
describe('import, of lines made to be slow,', () => {
  for (const [where, write] of Object.entries({
    'by themselves': (line: string) => line,
    'beside a name': (line: string) => `Ada Lund ${line} x`,
    'behind a label': (line: string) => `**Members:** ${line}!`,
    'in a table': (line: string) => `| Name | Role |\n|---|---|\n| Ada Lund | ${line}. |`,
  }))
    it(`${where}, ends in bounded time`, () => {
      for (const piece of [...PIECES, `word${'1'.repeat(LENGTH / 2)} `]) {
        const line = write(piece.repeat(LENGTH / piece.length));
        const sections = ['Members', 'Signatures'].map((title) => `## ${title}\n\n${line}\n`);
        const bytes = new TextEncoder().encode(`# Team charter\n\nWe answer calls.\n\n${sections.join('\n')}`);
        assert.match(importCharter([{ name: 'slow.md', bytes }], { anything: true }).yaml, /We answer calls/, piece);
      }
    });
});
