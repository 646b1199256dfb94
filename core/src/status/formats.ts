import { csv } from './csv.js';
import { html } from './html.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import type { Portfolio } from './portfolio.js';
import { table } from './table.js';

export interface StatusContext {
  /** The version of the tool. */
  readonly version: string;
  /** Of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
}

/** What `charter status --format` can print, but for the calendar. A new one is one file beside this one, and its name here. */
export const statusFormats: {
  readonly [format in 'table' | 'json' | 'csv' | 'html' | 'markdown']: (
    portfolio: Portfolio,
    context: StatusContext,
  ) => string;
} = {
  table: (portfolio, { columns }) => table(portfolio, columns),
  json: (portfolio, { version }) => json(portfolio, version),
  csv,
  html,
  markdown,
};
