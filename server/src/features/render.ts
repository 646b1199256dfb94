import type { Context } from '../context.js';
import type { OpenDocument } from '../documents.js';
import type { RenderDocumentResult, RenderResult } from '../protocol.js';
import { sinceKnown } from './signing/since.js';

/** Loaded when first needed: the Markdown parser that comes along is not for those who only check. */
const loadRenderer = (): Promise<typeof import('../../../core/src/render/index.js')> =>
  import('../../../core/src/render/index.js');

/** The preview. While the text is broken it shows the last that was whole. */
export async function render(document: OpenDocument, _: unknown, context: Context): Promise<RenderResult> {
  const { renderHtml, titleOf } = await loadRenderer();
  const { parsed, readable = parsed } = document.reading;
  const findings = readable === parsed ? (await context.findings(document)).findings : [];
  const since = await sinceKnown(document, context);
  const html = renderHtml(readable, { mode: 'fragment', findings, since, catalogue: context.catalogue });
  return { html, title: titleOf(readable), version: document.version };
}

/** The page to print. */
export async function renderDocument({ reading }: OpenDocument): Promise<RenderDocumentResult> {
  const { renderHtml, titleOf } = await loadRenderer();
  const readable = reading.readable ?? reading.parsed;
  return { html: renderHtml(readable, { mode: 'standalone', codes: true }), title: titleOf(readable) };
}
