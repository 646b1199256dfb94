import { CodeActionKind, type CodeAction, type CodeActionParams } from '../../lsp.js';
import type { Finding, Span } from '../../../../core/src/index.js';
import type { Context } from '../../context.js';
import { toRange, toSpan } from '../../convert.js';
import type { OpenDocument } from '../../documents.js';
import { ESSENTIALS } from '../essentials.js';
import { placeOfEssentials } from '../diagnostics.js';
import { addAllEssentials } from './add-all.js';
import { explainAction } from './explain.js';
import { FIX_ALL, fixAll } from './fix-all.js';
import { fixActions } from './fixes.js';
import { recordReviewAction } from './record-review.js';
import { signActions } from './sign.js';
import { suppress } from './suppress.js';

/** Everything that can be done about what is underlined here. */
export async function codeActions(
  document: OpenDocument,
  params: CodeActionParams,
  context: Context,
): Promise<CodeAction[]> {
  const wanted = (kind: string): boolean =>
    params.context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true;
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix)) actions.push(...(await quickFixes(document, params, context)));
  if (wanted(FIX_ALL)) actions.push(...(await fixAll(document, context)));
  return actions;
}

async function quickFixes(document: OpenDocument, params: CodeActionParams, context: Context): Promise<CodeAction[]> {
  const { findings } = await context.findings(document);
  const asked = toSpan(document.reading.lines, params.range);
  const essential = findings.filter((finding) => finding.essential);
  const others = findings.filter((finding) => !finding.essential && touches(finding.span, asked));
  const actions = (await Promise.all(others.map((finding) => aboutOne(finding, document, params, context)))).flat();
  const place = essential[0] && placeOfEssentials(essential, document);
  if (!place || !touches(place, asked)) return actions;
  const together = essential.length > 1 ? await addAllEssentials(essential, document, context) : [];
  const diagnostics = params.context.diagnostics.filter(
    ({ code }) => code === ESSENTIALS || code === essential[0]?.rule,
  );
  const each = essential.flatMap((finding) => [
    ...fixActions(finding, document),
    ...suppress(finding, document, context),
    ...explainAction(finding.rule, context),
  ]);
  return [...actions, ...[...together, ...each].map((action) => ({ ...action, diagnostics }))];
}

async function aboutOne(
  finding: Finding,
  document: OpenDocument,
  params: CodeActionParams,
  context: Context,
): Promise<CodeAction[]> {
  const { start } = toRange(document.reading.lines, finding.span);
  const diagnostics = params.context.diagnostics.filter(
    ({ code, range }) =>
      code === finding.rule && range.start.line === start.line && range.start.character === start.character,
  );
  const actions = [
    ...fixActions(finding, document),
    ...(await signActions(finding, document, context)),
    ...recordReviewAction(finding, document, context),
    ...suppress(finding, document, context),
    ...explainAction(finding.rule, context),
  ];
  return actions.map((action) => ({ ...action, diagnostics }));
}

/** The cursor right behind a word is still at the word. */
function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
