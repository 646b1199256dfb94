/** What the extension says by `vscode.l10n.t`, or by `t` where it is handed over. See docs/translating.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { withoutTypes } from './without-types.mjs';

/** Names and describes the charters that New Charter offers, which it reads from their snippets. */
const STARTERS = 'client/src/new-charter.ts';

/** Every sentence that the sources of the extension hand over to be translated, sorted. */
export function clientKeys() {
  const sources = readdirSync('client/src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `client/src/${name.replaceAll('\\', '/')}`);
  const keys = [...withoutTypes(sources)].flatMap(([source, code]) => keysIn(code, source));
  return [...new Set([...keys, ...starters()])].toSorted((a, b) => (a < b ? -1 : 1));
}

function starters() {
  const snippets = Object.entries(JSON.parse(readFileSync('snippets/charter.json', 'utf8')));
  return snippets.flatMap(([label, { prefix, description }]) =>
    prefix?.startsWith('charter-') ? [label, description] : [],
  );
}

/**
 * @param {string} code JavaScript
 * @param {string} source the path of the TypeScript it was
 */
function keysIn(code, source) {
  /** @type {string[]} */
  const keys = [];
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  return keys;

  /** @param {any} node */
  function visit(node) {
    if (Array.isArray(node)) return node.forEach(visit);
    if (!node || typeof node.type !== 'string') return;
    if (node.type === 'CallExpression' && (node.callee.property ?? node.callee).name === 't') {
      const [sentence] = node.arguments;
      if (typeof sentence.value === 'string') keys.push(sentence.value);
      else if (source !== STARTERS) throw new Error(`${source} has a sentence translated that is not written there`);
    }
    for (const value of Object.values(node)) if (value && typeof value === 'object') visit(value);
  }
}
