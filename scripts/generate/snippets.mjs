// Brings the snippets of the extension to the language server, for editors that know no snippet files.
import { onDemand } from './on-demand.mjs';

/**
 * A section's snippet has no prefix, and so does not come up while somebody types elsewhere in VS Code: there, as in
 * every editor, the language server offers it where the section can stand, by the name of its field.
 *
 * @param {{[name: string]: {prefix?: string, description: string, body: string[]}}} snippets
 * @returns {string} TypeScript source
 */
export function snippetsSource(snippets) {
  const list = Object.entries(snippets).map(([name, { prefix, description, body }]) => ({
    name,
    prefix: prefix ?? name.toLowerCase(),
    description,
    body: body.join('\n'),
  }));
  return `// Generated from snippets/charter.json by scripts/generate.mjs. Do not edit.
import type { Snippet } from './snippet.js';

${onDemand('snippets', 'readonly Snippet[]', list)}`;
}
