import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { besideOf } from '../../model/beside.js';
import { placeOfSection } from '../kit/place.js';
import { isInFolder } from '../kit/signing.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['signatures'],
  meta: {
    summary: 'A file in the folder of the signatures cannot be used.',
    severity: 'error',
    group: 'signatures',
    profile: 'minimal',
  },
  *check({ charter }) {
    if (!isInFolder(charter)) return;
    for (const { name, problem } of besideOf(charter)?.signatures ?? []) {
      if (problem === undefined) continue;
      yield {
        node: charter.signatures[0]?.node,
        span: placeOfSection(charter, 'signatures'),
        message: say`The file ${quote(name)} in the folder of the signatures cannot be used: ${problem}. Whoever signed in it does not count. Ask them to sign again, or take the file out.`,
      };
    }
  },
};
