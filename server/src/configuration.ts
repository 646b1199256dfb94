import { DidChangeConfigurationNotification, type Connection } from './lsp.js';
import type { Client } from './client.js';
import type { Host } from './host.js';
import type { ClientSettings } from './protocol.js';

/** What the client is set to. */
export interface Configuration {
  /** The day it is: as set, else as said at the start, else by the clock. */
  today(): string;
  /** Asks the client; resolves when it has answered, or does not. Never rejects. */
  reload(): Promise<void>;
  /** Wants to hear of changes, where the client tells only who asks. */
  register(): Promise<void>;
}

/** A client that promises an answer and gives none must not keep the first diagnostics waiting. */
const PATIENCE = 1000;

export function createConfiguration(connection: Connection, client: Client, host: Host): Configuration {
  let settings: ClientSettings | null = null;

  async function ask(): Promise<void> {
    const answer: unknown = await connection.workspace.getConfiguration('charter').catch(() => null);
    settings = typeof answer === 'object' ? answer : null;
  }

  return {
    today: () => asDay(settings?.today) ?? asDay(client.options.today) ?? host.today(),
    async reload() {
      if (!client.configures) return;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const enough = new Promise<void>((resolve) => (timer = setTimeout(resolve, PATIENCE)));
      await Promise.race([ask(), enough]);
      clearTimeout(timer);
    },
    async register() {
      if (client.configures)
        await connection.client.register(DidChangeConfigurationNotification.type, { section: 'charter' });
    },
  };
}

function asDay(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}
