import { checkstyle } from './checkstyle.js';
import { concise } from './concise.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import { rdjson } from './rdjson.js';
import type { Format } from './report.js';
import { sarif } from './sarif.js';
import { text } from './text.js';

export type FormatName =
  'text' | 'concise' | 'json' | 'sarif' | 'github' | 'junit' | 'gitlab' | 'rdjson' | 'markdown' | 'checkstyle';

/** What `charter check --format` can print. A new one is one file beside this one, and its name here. */
export const formats: { readonly [name in FormatName]: Format } = {
  text,
  concise,
  json,
  sarif,
  github,
  junit,
  gitlab,
  rdjson,
  markdown,
  checkstyle,
};
