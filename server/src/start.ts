import {
  LSPErrorCodes,
  type Connection,
  type ConnectionOptions,
  type InitializeResult,
  type RequestMessage,
} from './lsp.js';
import { capabilitiesFor } from './capabilities.js';
import { readClient } from './client.js';
import type { Host } from './host.js';
import { serve } from './serve.js';

/** A request that is cancelled while it waits in the queue is never run. */
export const connectionOptions: ConnectionOptions = {
  connectionStrategy: {
    cancelUndispatched: (message) => ({
      jsonrpc: '2.0',
      id: (message as RequestMessage).id,
      error: { code: LSPErrorCodes.RequestCancelled, message: 'cancelled' },
    }),
  },
};

/** Serves charters over a connection, wherever that leads. */
export function start(connection: Connection, host: Host): void {
  connection.onInitialize(async (params): Promise<InitializeResult> => {
    const client = readClient(params);
    const catalogue = client.options.catalogue ?? (await host.catalogue?.(client.locale));
    serve(connection, host, client, catalogue);
    return { capabilities: capabilitiesFor(client, host), serverInfo: { name: 'charter' } };
  });
  connection.listen();
}
