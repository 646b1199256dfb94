import { DocumentDiagnosticReportKind, type DocumentDiagnosticReport } from './lsp.js';
import type { Context } from './context.js';
import type { OpenDocument } from './documents.js';
import { diagnostics } from './features/diagnostics.js';

interface Report {
  readonly id: string;
  readonly content: string;
}

/** Answers a client that asks, with "unchanged" where it has the answer already. */
export interface Reports {
  /** @param previous the id of the report that the client has */
  report(document: OpenDocument, previous: string | undefined): Promise<DocumentDiagnosticReport>;
  forget(uri: string): void;
}

export function createReports(context: Context): Reports {
  const last = new Map<string, Report>();
  let count = 0;
  return {
    async report(document, previous) {
      const items = await diagnostics(document, undefined, context);
      const content = JSON.stringify(items);
      const known = last.get(document.uri);
      if (known?.content === content && known.id === previous) {
        return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: known.id };
      }
      const id = known?.content === content ? known.id : String(++count);
      last.set(document.uri, { id, content });
      return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items };
    },
    forget: (uri) => void last.delete(uri),
  };
}
