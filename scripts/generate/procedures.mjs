// The procedures of `snippets/procedures/`, one file each, as snippets for VS Code and as data for `charter new`.
import { parse } from 'yaml';

/** @typedef {{ id: string, title: string, purpose: string, roles: string[], lines: string[] }} Procedure */

/**
 * @param {string} id the file's name
 * @param {string} text the procedure, as it stands in a charter
 * @returns {Procedure}
 */
export function readProcedure(id, text) {
  const { title, purpose, owner, steps } = parse(text);
  const roles = [...new Set([owner, ...steps.map(({ by }) => by)])];
  return { id, title, purpose, roles, lines: [`id: ${id}`, ...text.trimEnd().split('\n')] };
}

/** @param {Procedure[]} procedures @returns {string} JSON: a snippet file, in which each role is asked for once */
export function procedureSnippets(procedures) {
  const snippets = Object.fromEntries(
    procedures.map((procedure) => [`Procedure: ${procedure.title}`, snippetOf(procedure)]),
  );
  return `${JSON.stringify(snippets, null, 2)}\n`;
}

/** @param {Procedure} procedure */
function snippetOf({ id, purpose, roles, lines }) {
  const stops = lines.map((line) => line.replace(/^(\s*(?:- )?(?:by|owner): )(.+)$/u, (_, key, role) => `${key}\${${roles.indexOf(role) + 1}:${role}}`)); // prettier-ignore
  const body = stops.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`);
  return { prefix: `procedure-${id}`, description: purpose, body: [...body, '$0'] };
}

/** @param {Procedure[]} procedures @returns {string} TypeScript source */
export function procedureSource(procedures) {
  return `// Generated from snippets/procedures/ by scripts/generate.mjs. Do not edit.
import type { LibraryProcedure } from './library.js';

export const procedures: readonly LibraryProcedure[] = ${JSON.stringify(
    procedures.map(({ lines, ...procedure }) => ({ ...procedure, text: lines.join('\n') })),
    null,
    2,
  )};
`;
}
