import type { Catalogue } from '../l10n/say.js';
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
  /** The language that people are to read; left out, English. */
  readonly catalogue?: Catalogue | undefined;
}

/** What `charter status --format` can print, but for the calendar. A new one is one file beside this one, and its name here. */
export const statusFormats: {
  readonly [format in 'table' | 'json' | 'csv' | 'html' | 'markdown']: (
    portfolio: Portfolio,
    context: StatusContext,
  ) => string;
} = {
  table: (portfolio, { columns, catalogue }) => table(portfolio, columns, catalogue),
  json: (portfolio, { version }) => json(portfolio, version),
  csv,
  html: (portfolio, { catalogue }) => html(portfolio, catalogue),
  markdown: (portfolio, { catalogue }) => markdown(portfolio, catalogue),
};
