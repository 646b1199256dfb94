import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { readDate, type ReadDate } from '../kit/dates/read.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import { allSignaturesOf, isInFolder, placeOfSignature } from '../kit/signing.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['signatures'],
  meta: {
    summary: 'A signature is dated on a day that does not exist or has not come yet.',
    severity: 'error',
    group: 'signatures',
    profile: 'minimal',
  },
  *check({ charter, today }) {
    for (const signature of allSignaturesOf(charter) ?? []) {
      const { signed, label } = signature;
      if (!signed || hasPlaceholder(signed.value)) continue;
      const date = readDate(signed.value);
      const day = firstDay(date);
      const isAhead = day !== undefined && day > today;
      if (date.kind !== 'impossible' && !isAhead) continue;
      const wrong = isAhead
        ? say`The signature of ${quote(label)} is dated ${signed.value.trim()}, a day that has not come yet.`
        : say`There is no day ${quote(signed.value)}, so the signature of ${quote(label)} cannot be of that day.`;
      const place = isInFolder(charter) ? placeOfSignature(charter, signature) : { node: signed.node };
      yield { ...place, message: say`${wrong} Write the day on which the person agreed, such as 2026-01-15.` };
    }
  },
};

function firstDay(date: ReadDate): string | undefined {
  if (date.kind === 'exact') return date.first;
  return date.kind === 'day' ? date.day : undefined;
}
