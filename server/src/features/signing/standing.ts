import {
  describeTerms,
  signatureStates,
  standingWords,
  verifySignatures,
  type CharterDocument,
  type Entity,
} from '../../../../core/src/index.js';
import type { Context } from '../../context.js';
import { escape } from '../markdown.js';
import { isBeingSigned } from './states.js';

/**
 * Whether somebody has signed, for a hover. Where the editor has no page for it, also what a signature would cover, since
 * the quick fix there signs at once.
 */
export function standingMarkdown(document: CharterDocument, entity: Entity, { client, today }: Context): string[] {
  const { charter, references } = document;
  if (!charter || !references || !isBeingSigned(charter)) return [];
  const state = signatureStates(charter, references).signers.find(({ signer }) => signer.entries.includes(entity));
  const found = verifySignatures(document, today()).signatures.find(({ signer }) => signer === state?.signer.id);
  if (!state || !found) return [];
  const words = escape(standingWords(found));
  if (client.options.agreement || state.standing === 'current') return [words];
  const description = describeTerms(charter, state.signer.id, references);
  const points = description?.groups.flatMap(({ points: each }) => each) ?? [];
  const list = points.map(({ number, sentence }) => `${number}. ${escape(sentence)}`).join('\n');
  return [`${words} What a signature covers:`, list];
}
