import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type Diagnostic,
  type WorkspaceDocumentDiagnosticReport,
} from './lsp.js';
import type { ClosedCharters } from './closed-charters.js';
import type { Documents } from './documents.js';
import { sameUri } from './same-uri.js';
import type { Together } from './together.js';

/** The charters of the workspace that are not open, as the client last heard of them. */
export interface WorkspaceReports {
  /**
   * What is other than the client knows. Where nothing is, waits for a change, so that nobody asks in circles.
   * @param previous the ids of the reports that the client has, by uri
   */
  report(previous: ReadonlyMap<string, string>, token: CancellationToken): Promise<WorkspaceDocumentDiagnosticReport[]>;
  /** A file has changed, has come or has gone; without a uri, anything may be other than it was. */
  changed(uri?: string): void;
}

interface WorkspaceReportsOptions {
  readonly documents: Documents;
  readonly closed: ClosedCharters;
  readonly together: Together;
  findCharters(): Promise<string[]>;
  /** There may be something else to say in the charters that are open. */
  changedOpen(): void;
}

export function createWorkspaceReports(options: WorkspaceReportsOptions): WorkspaceReports {
  const { documents, closed, together } = options;
  const waiting = new Set<() => void>();
  let uris: Promise<string[]> | undefined;

  async function news(
    had: ReadonlyMap<string, string>,
    token: CancellationToken,
  ): Promise<WorkspaceDocumentDiagnosticReport[]> {
    uris ??= options.findCharters();
    const here = await uris;
    const open = new Set([...documents.all()].map(({ uri }) => sameUri(uri)));
    const version = together.version();
    together.retain(new Set([...here.map(sameUri), ...open]));
    // First every charter by itself; only then is known what they do not agree on.
    await together.during(async () => {
      for (const uri of here) if (!token.isCancellationRequested && !open.has(sameUri(uri))) await closed.judge(uri);
    });
    if (together.version() !== version && open.size > 0) options.changedOpen();
    const reports: WorkspaceDocumentDiagnosticReport[] = [];
    for (const uri of here) {
      if (token.isCancellationRequested || open.has(sameUri(uri))) continue;
      const { id, items } = await closed.judge(uri);
      if (had.get(sameUri(uri)) !== id) reports.push(full(uri, id, items));
    }
    const there = new Set(here.map(sameUri));
    for (const [uri, id] of had)
      if (id !== GONE && !there.has(uri) && !open.has(uri)) reports.push(full(uri, GONE, []));
    return reports;
  }

  return {
    async report(previous, token) {
      const had = new Map([...previous].map(([uri, id]) => [sameUri(uri), id]));
      for (;;) {
        const change = new Promise<void>((resolve) => waiting.add(resolve));
        const reports = await news(had, token);
        if (reports.length > 0 || token.isCancellationRequested) return reports;
        const listening = token.onCancellationRequested(wake);
        await change;
        listening.dispose();
      }
    },
    changed(uri) {
      closed.changed(uri);
      uris = undefined;
      wake();
    },
  };

  function wake(): void {
    for (const resolve of waiting) resolve();
    waiting.clear();
  }
}

/** The id of the report that takes everything back. */
const GONE = 'gone';

function full(uri: string, resultId: string, items: readonly Diagnostic[]): WorkspaceDocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items: [...items] };
}
