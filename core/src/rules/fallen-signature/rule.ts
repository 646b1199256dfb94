import { isReadThrough } from '../kit/lacks.js';
import { placeOfEntity } from '../kit/place.js';
import { standingsOf } from '../kit/standings.js';
import { quote } from '../kit/words.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  meta: {
    summary: 'A signature was given to other terms than those of the charter.',
    severity: 'error',
    group: 'signatures',
  },
  *check({ document, charter, references }) {
    if (!isReadThrough(document)) return;
    for (const { signer, standing, signature } of standingsOf(charter, references)) {
      if (standing !== 'fallen' || !signature) continue;
      yield {
        node: signature.node,
        span: placeOfEntity(signature),
        message: `${quote(signer.name)} signed other terms than these, so this signature no longer says that they agree. Ask them to read what has changed and to sign again.`,
      };
    }
  },
};
