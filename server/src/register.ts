import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type Connection,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { Context } from './context.js';
import type { Documents, OpenDocument } from './documents.js';
import { isolate } from './isolate.js';
import type { createReports } from './reports.js';

interface Parts {
  readonly documents: Documents;
  readonly reports: ReturnType<typeof createReports>;
  readonly context: Context;
}

/** A feature: what it knows goes in, the answer of the protocol comes out. */
type Feature<P, R> = (document: OpenDocument, params: P, context: Context) => R | Promise<R>;

/** Connects every feature to its request. */
export function register(connection: Connection, { documents, reports, context }: Parts): void {
  /** Answers null for a document that is not open. */
  const about =
    <P extends { textDocument: TextDocumentIdentifier }, R>(name: string, feature: Feature<P, R>) =>
    (params: P, token: CancellationToken): Promise<R | null> =>
      isolate(name, token, context.log, () => {
        const document = documents.get(params.textDocument.uri);
        return document ? feature(document, params, context) : null;
      });

  connection.languages.diagnostics.on(async (params, token) => {
    const answer = about('diagnostic', (document, { previousResultId }: typeof params) =>
      reports.report(document, previousResultId),
    );
    return (await answer(params, token)) ?? { kind: DocumentDiagnosticReportKind.Full, items: [] };
  });
}
