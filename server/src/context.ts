import type { Catalogue, Settings } from '../../core/src/index.js';
import type { BesideStore } from './beside/beside.js';
import type { Client } from './client.js';
import type { OpenDocument } from './documents.js';
import type { EarlierCharters } from './earlier.js';
import type { Findings } from './findings.js';
import type { Together } from './together.js';

/** What a feature may know besides the document. */
export interface Context {
  readonly client: Client;
  /** What is said in the language of the reader; undefined for English. */
  readonly catalogue: Catalogue | undefined;
  /** The day it is, as YYYY-MM-DD. */
  today(): string;
  settings(uri: string): Promise<Settings>;
  findings(document: OpenDocument): Promise<Findings>;
  readonly beside: BesideStore;
  readonly earlier: EarlierCharters;
  readonly together: Together;
  /** Tells the client that more is known about a charter than when it was rendered last. */
  learned(uri: string): void;
  /** One line for whoever looks into the log. */
  log(line: string): void;
}
