import type { Command } from 'commander';
import type { Environment } from './environment.js';
import type { ExitCode } from './exit-code.js';

/** What a file under `commands/` exports as `define`: gives the command its arguments and options, and says what it does. */
export type Define = (command: Command, environment: Environment, ends: (code: ExitCode) => void) => void;

export interface Listed {
  readonly name: string;
  readonly summary: string;
  /** Loaded only when the command is asked for, so that the others start without it. */
  readonly load: () => Promise<{ readonly define: Define }>;
}

export const COMMANDS: readonly Listed[] = [
  { name: 'new', summary: 'Begin a charter', load: () => import('./commands/new.js') },
  {
    name: 'import',
    summary: 'Make a charter of a Word, Markdown, HTML or text document',
    load: () => import('./commands/import.js'),
  },
  { name: 'check', summary: 'Check charters and say what to mend', load: () => import('./commands/check.js') },
  {
    name: 'review',
    summary: 'Say what changed, what got weaker, and who must sign again',
    load: () => import('./commands/review.js'),
  },
  {
    name: 'format',
    summary: 'Bring charters into shape without changing what they say',
    load: () => import('./commands/format.js'),
  },
  {
    name: 'explain',
    summary: 'Explain a rule: why it matters, and what to do',
    load: () => import('./commands/explain.js'),
  },
  { name: 'rules', summary: 'List all rules', load: () => import('./commands/rules.js') },
  {
    name: 'render',
    summary: 'Turn a charter into a page, a Word file, a card, a calendar or data',
    load: () => import('./commands/render.js'),
  },
  { name: 'terms', summary: 'List what a signature covers', load: () => import('./commands/terms.js') },
  { name: 'sign', summary: 'Sign a charter', load: () => import('./commands/sign.js') },
  { name: 'verify', summary: 'Say which signatures hold', load: () => import('./commands/verify.js') },
  {
    name: 'affects',
    summary: 'Say whose signatures would fall with a change, also in charters that build on it',
    load: () => import('./commands/affects.js'),
  },
  {
    name: 'amend',
    summary: 'Declare that only the wording has changed, so that signatures stand',
    load: () => import('./commands/amend.js'),
  },
  { name: 'reviewed', summary: 'Put a review on record', load: () => import('./commands/reviewed.js') },
  {
    name: 'status',
    summary: 'Show how all charters stand: reviews, signatures, findings',
    load: () => import('./commands/status.js'),
  },
  {
    name: 'site',
    summary: 'Write pages of all charters: by team, review, person and metric',
    load: () => import('./commands/site.js'),
  },
  {
    name: 'objective',
    summary: 'Say whether a sentence is an objective that can be measured',
    load: () => import('./commands/objective.js'),
  },
  { name: 'lsp', summary: 'Start the language server, for editors', load: () => import('./commands/lsp.js') },
];
