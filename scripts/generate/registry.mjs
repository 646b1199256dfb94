// Lists the rule folders: each becomes a rule whose id is the folder's name.
import { onDemand } from './on-demand.mjs';

/** @param {string[]} ids @returns {string} TypeScript source */
export function registrySource(ids) {
  const imports = ids.map((id) => `import { rule as ${variable(id)} } from './${id}/rule.js';`).join('\n');
  const entries = ids.map((id) => `  { id: '${id}', ...${variable(id)} },`).join('\n');
  return `// Generated from the folders beside this file by scripts/generate.mjs. Do not edit.
import type { RegisteredRule } from './rule.js';
${imports}

export const rules: readonly RegisteredRule[] = [
${entries}
];
`;
}

/** @param {Record<string, string>} pages rule id → Markdown @returns {string} TypeScript source */
export function pagesSource(pages) {
  return `// Generated from the rule pages beside this file by scripts/generate.mjs. Do not edit.
${onDemand('pages', '{ readonly [rule: string]: string }', pages)}`;
}

const variable = (id) => id.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
