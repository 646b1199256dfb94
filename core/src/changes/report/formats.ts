import { github } from './github.js';
import { html } from './html.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import type { ReviewFormat } from './review-report.js';
import { text } from './text.js';

export type ReviewFormatName = 'text' | 'markdown' | 'json' | 'html' | 'github';

/** What `charter review --format` can print. A new one is one file beside this one, and its name here. */
export const reviewFormats: { readonly [name in ReviewFormatName]: ReviewFormat } = {
  text,
  markdown,
  json,
  html,
  github,
};
