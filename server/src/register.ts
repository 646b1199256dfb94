import { DocumentDiagnosticReportKind, type CancellationToken, type Connection } from './lsp.js';
import type { ClosedCharters } from './closed-charters.js';
import type { Context } from './context.js';
import type { Documents, OpenDocument } from './documents.js';
import { codeActions } from './features/actions/actions.js';
import { changes } from './features/changes/changes.js';
import { completion } from './features/completion/completion.js';
import { explain } from './features/explain.js';
import { folding } from './features/folding.js';
import { formatting } from './features/formatting.js';
import { hover } from './features/hover.js';
import { lenses } from './features/lenses.js';
import { links } from './features/links.js';
import { definition, highlights, references } from './features/navigation.js';
import { outline } from './features/outline.js';
import { overview } from './features/overview.js';
import { prepareRename, rename } from './features/rename.js';
import { render, renderDocument } from './features/render.js';
import { review } from './features/review.js';
import { recordReview } from './features/reviewing/record-review.js';
import { reviewers } from './features/reviewing/reviewers.js';
import { selectionRanges } from './features/selection.js';
import { settingsCompletion } from './features/settings-file/completion.js';
import { settingsHover } from './features/settings-file/hover.js';
import { sign } from './features/signing/sign.js';
import { signers } from './features/signing/signers.js';
import { terms } from './features/signing/terms.js';
import { workspaceSymbols } from './features/workspace-symbols.js';
import { isolate } from './isolate.js';
import {
  CHANGES,
  EXPLAIN,
  EXPLAIN_COMMAND,
  OVERVIEW,
  RECORD_REVIEW,
  RENDER,
  RENDER_DOCUMENT,
  REVIEW,
  REVIEWERS,
  SIGN,
  SIGNERS,
  TERMS,
  type CharterParams,
  type ExplainParams,
  type OverviewParams,
} from './protocol.js';
import type { Reports } from './reports.js';
import type { WorkspaceReports } from './workspace-reports.js';

interface Parts {
  readonly documents: Documents;
  readonly settingsFiles: Documents;
  readonly reports: Reports;
  readonly closed: ClosedCharters;
  readonly workspaceReports: WorkspaceReports;
  readonly context: Context;
}

/** A feature: what it knows goes in, the answer of the protocol comes out. */
type Feature<P, R> = (document: OpenDocument, params: P, context: Context) => R | Promise<R>;

type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R>;

/** Connects every feature to its request. Each answers null for a document that is not open. */
export function register(
  connection: Connection,
  { documents, settingsFiles, reports, closed, workspaceReports, context }: Parts,
): void {
  const { log } = context;
  const answer =
    <P, R>(name: string, feature: Feature<P, R>, uriOf: (params: P) => unknown): Handler<P, R | null> =>
    (params, token) =>
      isolate(name, token, log, () => {
        const document = documents.get(String(uriOf(params)));
        const attached = document && context.beside.attach(document);
        if (!document || !attached) return document ? feature(document, params, context) : null;
        return attached.then(() => feature(document, params, context));
      });
  const about = <P extends { textDocument: { uri: string } }, R>(
    name: string,
    feature: Feature<P, R>,
  ): Handler<P, R | null> => answer(name, feature, ({ textDocument }) => textDocument.uri);
  const custom = <P extends CharterParams>(method: string, feature: Feature<P, object | null>): void => {
    const handler = answer(method, feature, (params: P | null) => params?.uri);
    connection.onRequest<object | null, void>(method, handler as Handler<unknown, object | null>);
  };

  /** A charter, or the settings of charters. */
  const either = <P extends { textDocument: { uri: string } }, R>(
    name: string,
    charter: Feature<P, R>,
    inSettings: Feature<P, R>,
  ): Handler<P, R | null> => {
    const ofCharter = about(name, charter);
    return (params, token) => {
      const file = settingsFiles.get(params.textDocument.uri);
      return file ? isolate(name, token, log, () => inSettings(file, params, context)) : ofCharter(params, token);
    };
  };

  connection.onCompletion(either('completion', completion, settingsCompletion));
  connection.onHover(either('hover', hover, settingsHover));
  connection.onDocumentSymbol(about('outline', outline));
  connection.onFoldingRanges(about('folding', folding));
  connection.onSelectionRanges(about('selectionRanges', selectionRanges));
  connection.onDefinition(about('definition', definition));
  connection.onReferences(about('references', references));
  connection.onDocumentHighlight(about('highlights', highlights));
  connection.onPrepareRename(about('prepareRename', prepareRename));
  connection.onRenameRequest(about('rename', rename));
  connection.onDocumentFormatting(about('formatting', formatting));
  connection.onCodeAction(about('codeActions', codeActions));
  connection.onCodeLens(about('lenses', lenses));
  connection.onDocumentLinks(about('links', links));
  connection.onWorkspaceSymbol((params, token) =>
    isolate('workspaceSymbols', token, log, () => workspaceSymbols(documents.all(), params)),
  );
  connection.languages.diagnostics.on(async (params, token) => {
    const report = about('diagnostic', (document, { previousResultId }: typeof params) =>
      reports.report(document, previousResultId),
    );
    return (await report(params, token)) ?? { kind: DocumentDiagnosticReportKind.Full, items: [] };
  });
  connection.languages.diagnostics.onWorkspace(({ previousResultIds }, token) =>
    isolate('workspace diagnostic', token, log, async () => {
      const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
      return { items: await workspaceReports.report(previous, token) };
    }),
  );
  custom(RENDER, render);
  custom(RENDER_DOCUMENT, renderDocument);
  custom(REVIEW, review);
  custom(SIGNERS, signers);
  custom(TERMS, terms);
  custom(SIGN, sign);
  custom(REVIEWERS, reviewers);
  custom(RECORD_REVIEW, recordReview);
  custom(CHANGES, changes);
  connection.onRequest(OVERVIEW, (params: OverviewParams, token) =>
    isolate(OVERVIEW, token, log, () => overview(params, documents, closed, context, token)),
  );
  connection.onRequest(EXPLAIN, (params: ExplainParams, token) =>
    isolate(EXPLAIN, token, log, () => explain(params, context)),
  );
  connection.onExecuteCommand(({ command, arguments: [params] = [] }, token) =>
    isolate(command, token, log, () => {
      const page = command === EXPLAIN_COMMAND ? explain(params as ExplainParams, context) : null;
      if (page) connection.window.showInformationMessage(page.markdown);
      return null;
    }),
  );
}
