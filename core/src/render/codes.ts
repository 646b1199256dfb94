import type { CharterDocument } from '../document.js';
import { shortCode } from '../terms/digest.js';
import { signable } from '../terms/signable.js';
import { termsOf } from '../terms/terms.js';
import { oneLine } from '../terms/words.js';
import { blocksInItsLanguage } from './its-language.js';
import type { Block } from './blocks.js';
import { bare, paragraph, say } from './line.js';

/**
 * The line by which a page that was signed by hand can be matched with the wording it shows: the code of what each
 * person agrees to. None for a draft, for a charter that is no longer in force, and where nobody could sign it.
 */
export function codesBlock(document: CharterDocument): Block[] {
  const { charter, references } = document;
  if (!charter || !['proposed', 'active'].includes(charter.status?.value.trim() ?? '')) return [];
  const terms = termsOf(charter, references);
  if (terms.signers.length === 0 || !signable(document, []).ok) return [];
  const names = new Map<string, string[]>();
  for (const signer of terms.signers) {
    const code = shortCode(terms.forSigner(signer).digest);
    names.set(code, [...(names.get(code) ?? []), oneLine(signer.name)]);
  }
  const codes = [...names].map(([code, people]) => (names.size === 1 ? code : `${code} (${people.join(', ')})`));
  return blocksInItsLanguage(
    charter,
    paragraph([say(codes.length === 1 ? 'Code of these terms: ' : 'Codes of these terms: '), bare(codes.join(', '))]),
  );
}
