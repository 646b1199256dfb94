import { ErrorCodes, LSPErrorCodes, ResponseError, type CancellationToken } from './lsp.js';
import { describe } from './findings.js';

/** Runs one request so that it fails alone: one line in the log, an error for the client, and the server lives on. */
export async function isolate<T>(
  name: string,
  token: CancellationToken | undefined,
  log: (line: string) => void,
  work: () => T | Promise<T>,
): Promise<T> {
  if (token?.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
  try {
    return await work();
  } catch (error) {
    if (error instanceof ResponseError) throw error;
    log(`${name} failed: ${describe(error)}`);
    throw new ResponseError(ErrorCodes.InternalError, `${name} failed`);
  }
}
