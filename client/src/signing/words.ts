import * as vscode from 'vscode';
import type { Refused, ShownTerms } from '../../../server/src/protocol.js';
import type { RefusalWords, TermsWords } from './messages.js';

/** What the page says around the terms. */
export function wordsOfTerms({ signer, day, code }: ShownTerms): TermsWords {
  return {
    signer: signer.signed ? signer.name : vscode.l10n.t('Signing as {0}', signer.name),
    note: signer.signed
      ? signer.standing
      : vscode.l10n.t(
          'One line will be written into the file: your name, {0}, and what stands for these terms ({1}).',
          day,
          code,
        ),
    sign: vscode.l10n.t('Sign as {0}', signer.name),
    other: vscode.l10n.t('Somebody else…'),
    close: signer.signed ? vscode.l10n.t('Close') : vscode.l10n.t('Not now'),
    changes: vscode.l10n.t('See what changed'),
    changed: vscode.l10n.t(
      'The charter has changed since you began to read. This is what it says now; what is new is marked.',
    ),
    otherwise: vscode.l10n.t('Said otherwise here'),
  };
}

/** What the page says around the reasons for a refusal. */
export function wordsOfRefusal({ places }: Refused): RefusalWords {
  return {
    lines: places.map(({ line }) => vscode.l10n.t('Line {0}', line + 1)),
    close: vscode.l10n.t('Close'),
  };
}
