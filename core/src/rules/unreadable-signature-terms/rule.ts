import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { isInFolder, placeOfSignature } from '../kit/signing.js';
import { standingsOf } from '../kit/standings.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  meta: {
    summary: 'Nobody can tell which terms a signature was given to.',
    severity: 'error',
    group: 'signatures',
    profile: 'minimal',
  },
  *check({ charter, references }) {
    for (const { signer, standing, signature } of standingsOf(charter, references)) {
      if (standing !== 'unreadable' || !signature?.terms) continue;
      yield {
        ...(isInFolder(charter) ? placeOfSignature(charter, signature) : { node: signature.terms.node }),
        message: say`${quote(signature.terms.value)} stands for no terms that are known here, so nobody can tell what ${quote(signer.name)} agreed to. Ask them to sign again. If a newer version of the tool wrote this, update yours.`,
      };
    }
  },
};
