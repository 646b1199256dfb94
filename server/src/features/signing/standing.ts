import {
  describeTerms,
  inLanguage,
  say,
  signatureStates,
  standingWords,
  verifySignatures,
  type Entity,
} from '../../../../core/src/index.js';
import type { Context } from '../../context.js';
import type { OpenDocument } from '../../documents.js';
import { escape } from '../markdown.js';
import { sinceFound } from './since.js';
import { isBeingSigned } from './states.js';

/**
 * Whether somebody has signed, for a hover. Where the editor has no page for it, also what a signature would cover, since
 * the quick fix there signs at once.
 */
export async function standingMarkdown(document: OpenDocument, entity: Entity, context: Context): Promise<string[]> {
  const { client, today } = context;
  const { parsed } = document.reading;
  const { charter, references } = parsed;
  if (!charter || !references || !isBeingSigned(charter)) return [];
  const state = signatureStates(charter, references).signers.find(({ signer }) => signer.entries.includes(entity));
  const found = verifySignatures(parsed, today()).signatures.find(({ signer }) => signer === state?.signer.id);
  if (!state || !found) return [];
  const since = state.standing === 'fallen' ? (await sinceFound(document, context)).get(state.signer.id) : undefined;
  const words = escape(since === undefined ? inLanguage(standingWords(found), context.catalogue) : `${since}.`);
  const reworded = (found.reworded ?? []).map(
    ({ at, before, after }) => `- ${escape(at)}: ~~${escape(before.trim())}~~ **${escape(after.trim())}**`,
  );
  if (reworded.length > 0) return [words, reworded.join('\n')];
  if (client.options.agreement || state.standing === 'current') return [words];
  const description = describeTerms(charter, state.signer.id, references);
  const points = description?.groups.flatMap(({ points: each }) => each) ?? [];
  const list = points.map(({ number, said }) => `${number}. ${escape(inLanguage(said, context.catalogue))}`).join('\n');
  return [`${words} ${inLanguage(say`What a signature covers:`, context.catalogue)}`, list];
}
