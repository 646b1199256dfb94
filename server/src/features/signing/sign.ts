import { inLanguage, say, shortCode, signatureFolder } from '../../../../core/src/index.js';
import type { Context } from '../../context.js';
import { toEdits } from '../../convert.js';
import type { OpenDocument } from '../../documents.js';
import type { SignParams, SignResult } from '../../protocol.js';
import { refused } from '../../refused.js';
import { cannotSign, prepareSigning } from './prepare.js';

/** The line among the signatures; refused where the charter is not the one that was shown. */
export async function sign(
  document: OpenDocument,
  { signer, version, terms }: SignParams,
  context: Context,
): Promise<SignResult> {
  const { lines } = document.reading;
  const { catalogue } = context;
  if (document.version !== version) return refused(lines, inLanguage(CHANGED, catalogue));
  const signing = await prepareSigning(document, signer, context);
  if (!signing.ok) return cannotSign(document, signing, context);
  if (signing.digest !== terms) return refused(lines, inLanguage(CHANGED, catalogue));
  const title = document.reading.parsed.charter?.title?.value ?? '';
  const message = inLanguage(
    say`${signing.signer.name} has signed “${title}”. Code of these terms: ${shortCode(terms)}`,
    catalogue,
  );
  const edits = toEdits(lines, signing.edits);
  const { file } = signing;
  if (!file) return { ok: true, version, edits, message };
  const uri = `${signatureFolder(document.uri)}/${encodeURIComponent(file.name)}`;
  return { ok: true, version, edits, file: { uri, text: file.text }, message };
}

const CHANGED = say`The charter has changed since this was shown. Read what it says now, then sign.`;
