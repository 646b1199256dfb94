import { inWords, NOTHING, quote, sentences } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { isReadThrough } from '../kit/lacks.js';
import { placeOfSignature } from '../kit/signing.js';
import { windowFor } from '../kit/signing-window.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  meta: {
    summary: 'A signature was given to other terms than those of the charter.',
    severity: 'error',
    group: 'signatures',
    profile: 'minimal',
  },
  *check({ document, charter, references, today }) {
    const window = isReadThrough(document) ? windowFor(charter, references, today) : undefined;
    for (const { signer, standing, signature, until } of window?.asked ?? []) {
      // While there is time to sign again, “awaited-signature” says so.
      if (standing !== 'fallen' || !signature || (until !== undefined && until >= today)) continue;
      const time = until === undefined ? NOTHING : say`The time to sign again ended on ${inWords(until)}.`;
      yield {
        ...placeOfSignature(charter, signature),
        message: sentences(
          say`${quote(signer.name)} signed other terms than these, so this signature no longer says that they agree.`,
          time,
          say`Ask them to read what has changed and to sign again.`,
        ),
      };
    }
  },
};
