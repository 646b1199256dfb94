import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type Diagnostic,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Context } from './context.js';
import type { Documents } from './documents.js';
import { diagnostics } from './features/diagnostics.js';
import { read } from './reading.js';

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
  readonly context: Context;
  findCharters(): Promise<string[]>;
  readFile(uri: string): Promise<string | undefined>;
}

interface Known {
  readonly id: string;
  readonly items: Diagnostic[];
}

export function createWorkspaceReports(options: WorkspaceReportsOptions): WorkspaceReports {
  const { documents, context } = options;
  const known = new Map<string, Known>();
  const waiting = new Set<() => void>();
  let uris: Promise<string[]> | undefined;
  let count = 0;

  async function judge(uri: string): Promise<Known> {
    const before = known.get(sameUri(uri));
    if (before) return before;
    const text = await options.readFile(uri);
    const document = { uri, version: 0, reading: read(text ?? '', undefined), changed: undefined };
    const items = text === undefined ? [] : await diagnostics(document, undefined, context);
    const now = { id: `w${++count}`, items };
    known.set(sameUri(uri), now);
    return now;
  }

  async function news(
    had: ReadonlyMap<string, string>,
    token: CancellationToken,
  ): Promise<WorkspaceDocumentDiagnosticReport[]> {
    uris ??= options.findCharters();
    const here = await uris;
    const open = new Set([...documents.all()].map(({ uri }) => sameUri(uri)));
    const reports: WorkspaceDocumentDiagnosticReport[] = [];
    for (const uri of here) {
      if (token.isCancellationRequested || open.has(sameUri(uri))) continue;
      const { id, items } = await judge(uri);
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
      if (uri === undefined) known.clear();
      else known.delete(sameUri(uri));
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

/** Editors and Node escape different characters. */
function sameUri(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

function full(uri: string, resultId: string, items: Diagnostic[]): WorkspaceDocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items };
}
