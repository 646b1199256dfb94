import { DiagnosticSeverity } from 'vscode-languageserver';
import {
  dayInWords,
  english,
  tallySignatures,
  tallyWords,
  verifySignatures,
  windowWords,
} from '../../../core/src/index.js';
import type { Context } from '../context.js';
import type { OpenDocument } from '../documents.js';
import type { CharterOverview, ReviewResult } from '../protocol.js';
import { diagnostics } from './diagnostics.js';
import { review } from './review.js';
import { isBeingSigned } from './signing/states.js';

/** A charter in a line: when it is due, who has signed, how much there is to mend. */
export type Glance = Omit<CharterOverview, 'uri'>;

export async function glance(document: OpenDocument, context: Context): Promise<Glance> {
  const found = await diagnostics(document, undefined, context);
  const { readable = document.reading.parsed } = document.reading;
  const { charter } = readable;
  const today = context.today();
  const verification = charter && isBeingSigned(charter) ? verifySignatures(readable, today) : undefined;
  const tally = verification && tallySignatures(verification);
  const reviewed = await review(document, undefined, context);
  const count = (wanted: DiagnosticSeverity): number => found.filter(({ severity }) => severity === wanted).length;
  const asked = verification?.window && windowWords(verification.window, today);
  return {
    title: charter?.title?.value.trim().replaceAll(/\s+/g, ' ') ?? '',
    review: reviewed,
    due: dueWords(reviewed),
    signatures: (tally && tallyWords(tally)) ?? '',
    signAgain: tally?.again ?? 0,
    asked: asked ? english(asked) : '',
    errors: count(DiagnosticSeverity.Error),
    warnings: count(DiagnosticSeverity.Warning),
  };
}

function dueWords({ state, next, days = 0 }: ReviewResult): string {
  if (next === undefined) return '';
  if (state === 'overdue') return 'overdue';
  if (state === 'upcoming') return dayInWords(next);
  return ['today', 'tomorrow'][days] ?? `in ${days} days`;
}
