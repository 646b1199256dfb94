import {
  english,
  failure,
  inside,
  lostSignatures,
  say,
  verifySignatures,
  type Failure,
  type Said,
  type VerifiedSignature,
} from '../../../core/src/index.js';
import { CommandError } from '../exit-code.js';
import { UnreadableError } from '../files/read.js';
import type { Source } from '../files/sources.js';
import { wordsSinceSigned } from '../signing/since.js';
import type { Verified } from './print.js';
import type { WeighCharter } from './weigh.js';

/** What the signatures of one charter are worth, or why nobody can say. */
export async function verifySource(
  source: Source,
  today: string,
  weighCharter: WeighCharter,
): Promise<Verified | Failure> {
  const { name } = source;
  try {
    const document = source.parse(source.read());
    if (!document.charter && document.text.trim() !== '') return failure(UNREADABLE, { file: name });
    const { weigh, inGit, before } = await weighCharter(source, document);
    const { signatures, inFolder, window } = verifySignatures(document, today, weigh);
    if (inFolder) return failure(IN_FOLDER, { file: name });
    const since = await wordsSinceSigned(document, inGit, today);
    return {
      file: name,
      title: document.charter?.title?.value ?? '',
      signatures: signatures.map((one) => {
        const words = one.verdict === 'does-not-hold' && one.signer !== undefined ? since.get(one.signer) : undefined;
        return words === undefined ? one : { ...one, ...becauseOf(words) };
      }),
      window,
      lost: before ? lostSignatures(before, document) : [],
    };
  } catch (error) {
    if (error instanceof UnreadableError || error instanceof CommandError) return failure(error.said, { file: name });
    throw error;
  }
}

/** As a clause. */
function becauseOf(since: Said): Pick<VerifiedSignature, 'reason' | 'said'> {
  const said = inside(since);
  return { reason: english(said), said };
}

const UNREADABLE = say`This cannot be read as a charter: “charter check” says where the trouble is.`;
const IN_FOLDER = say`The members sign in files of their own (“signatures: folder”), and nobody can look into that folder here.`;
