import type { CodeLens, Command } from '../lsp.js';
import {
  entryOf,
  reviewDate,
  reviewWords,
  tallySignatures,
  tallyWords,
  verifySignatures,
  inLanguage,
  say,
  windowWords,
  type CharterDocument,
} from '../../../core/src/index.js';
import type { Context } from '../context.js';
import { toRange } from '../convert.js';
import type { OpenDocument } from '../documents.js';
import { RECORD_REVIEW_COMMAND, SIGN_COMMAND, type CharterParams, type SignArguments } from '../protocol.js';
import { isBeingSigned } from './signing/states.js';

/** How the signing stands, above the signatures or the title; when the review is due, above the review. */
export async function lenses(document: OpenDocument, _: unknown, context: Context): Promise<CodeLens[]> {
  const { uri, reading } = document;
  // What day it is may be a setting that has just changed.
  await context.settings(uri);
  const { parsed } = reading;
  const { catalogue } = context;
  const about: CharterParams & SignArguments = { uri };
  const signing = signingOf(parsed, context.today(), catalogue);
  const review = dueWords(parsed, context.today(), catalogue);
  return [
    ...above(
      document,
      keyOf(parsed, 'signatures') ? 'signatures' : 'title',
      signing,
      context,
      signing?.isOpen
        ? { title: inLanguage(say`Sign…`, catalogue), command: SIGN_COMMAND, arguments: [about] }
        : undefined,
    ),
    ...above(document, 'review', review, context, {
      title: inLanguage(say`Record a review…`, catalogue),
      command: RECORD_REVIEW_COMMAND,
      arguments: [about],
    }),
  ];
}

interface Line {
  readonly words: string;
  /** For those who point at them. */
  readonly tooltip?: string | undefined;
}

/** Words that are no button, and beside them a button where the editor has the command. */
function above(
  { reading }: OpenDocument,
  field: string,
  said: Line | undefined,
  { client }: Context,
  button: Command | undefined,
): CodeLens[] {
  const key = keyOf(reading.parsed, field);
  if (!key || !said) return [];
  const range = toRange(reading.lines, key.span);
  const { words, tooltip } = said;
  const text: CodeLens = { range, command: { title: words, command: '', ...(tooltip !== undefined && { tooltip }) } };
  return client.options.agreement && button ? [text, { range, command: button }] : [text];
}

function keyOf({ syntax }: CharterDocument, field: string): { span: { start: number; end: number } } | undefined {
  return syntax.root && entryOf(syntax.root, field)?.key;
}

/** `isOpen`: not everybody has signed what the charter says now. */
function signingOf(
  document: CharterDocument,
  today: string,
  catalogue: Context['catalogue'],
): (Line & { readonly isOpen: boolean }) | undefined {
  const { charter } = document;
  if (!charter || !isBeingSigned(charter)) return undefined;
  const verification = verifySignatures(document, today);
  const words = tallyWords(tallySignatures(verification));
  const isOpen = verification.signatures.some(({ signer, verdict }) => signer !== undefined && verdict !== 'holds');
  const asked = verification.window && windowWords(verification.window, today);
  const tooltip = asked && inLanguage(asked, catalogue);
  return words === undefined ? undefined : { words: inLanguage(words, catalogue), tooltip, isOpen };
}

function dueWords({ charter }: CharterDocument, today: string, catalogue: Context['catalogue']): Line | undefined {
  const date = charter ? reviewDate(charter, today) : undefined;
  if (!date || date.state === 'none') return undefined;
  const { text, tooltip } = reviewWords(date);
  return { words: inLanguage(text, catalogue), tooltip: inLanguage(tooltip, catalogue) };
}
