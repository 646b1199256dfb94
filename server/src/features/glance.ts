import { DiagnosticSeverity } from '../lsp.js';
import {
  inLanguage,
  inWords,
  say,
  NOTHING,
  tallySignatures,
  tallyWords,
  verifySignatures,
  windowWords,
  type Said,
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
  const { catalogue } = context;
  const today = context.today();
  const verification = charter && isBeingSigned(charter) ? verifySignatures(readable, today) : undefined;
  const tally = verification && tallySignatures(verification);
  const reviewed = await review(document, undefined, context);
  const count = (wanted: DiagnosticSeverity): number => found.filter(({ severity }) => severity === wanted).length;
  const asked = verification?.window && windowWords(verification.window, today);
  return {
    title: charter?.title?.value.trim().replaceAll(/\s+/g, ' ') ?? '',
    review: reviewed,
    due: inLanguage(dueWords(reviewed), catalogue),
    signatures: inLanguage((tally && tallyWords(tally)) ?? NOTHING, catalogue),
    signAgain: tally?.again ?? 0,
    asked: asked ? inLanguage(asked, catalogue) : '',
    errors: count(DiagnosticSeverity.Error),
    warnings: count(DiagnosticSeverity.Warning),
  };
}

function dueWords({ state, next, days = 0 }: ReviewResult): Said {
  if (next === undefined) return NOTHING;
  if (state === 'overdue') return say`overdue`;
  if (state === 'upcoming') return inWords(next);
  return [say`today`, say`tomorrow`][days] ?? say`in ${days} days`;
}
