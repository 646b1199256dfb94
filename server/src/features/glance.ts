import { DiagnosticSeverity } from 'vscode-languageserver';
import { tallySignatures, tallyWords, verifySignatures } from '../../../core/src/index.js';
import type { Context } from '../context.js';
import type { OpenDocument } from '../documents.js';
import type { CharterOverview } from '../protocol.js';
import { diagnostics } from './diagnostics.js';
import { review } from './review.js';
import { isBeingSigned } from './signing/states.js';

/** A charter in a line: when it is due, who has signed, how much there is to mend. */
export type Glance = Omit<CharterOverview, 'uri'>;

export async function glance(document: OpenDocument, context: Context): Promise<Glance> {
  const found = await diagnostics(document, undefined, context);
  const { readable = document.reading.parsed } = document.reading;
  const { charter } = readable;
  const tally =
    charter && isBeingSigned(charter) ? tallySignatures(verifySignatures(readable, context.today())) : undefined;
  const count = (wanted: DiagnosticSeverity): number => found.filter(({ severity }) => severity === wanted).length;
  return {
    title: charter?.title?.value.trim().replaceAll(/\s+/g, ' ') ?? '',
    review: await review(document, undefined, context),
    signatures: (tally && tallyWords(tally)) ?? '',
    signAgain: tally?.again ?? 0,
    errors: count(DiagnosticSeverity.Error),
    warnings: count(DiagnosticSeverity.Warning),
  };
}
