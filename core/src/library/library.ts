import { parseCharter, type CharterDocument } from '../document.js';
import type { MappingNode } from '../syntax/tree.js';
import { applyEdits, type TextEdit } from '../text/edit.js';
import { slug } from '../text/slug.js';

/** A procedure of the library, to be taken over and changed. */
export interface LibraryProcedure {
  /** "complaints" */
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  /** Who owns it, first, and who does its steps, by the names its text uses. */
  readonly roles: readonly string[];
  /** The fields of the procedure as they stand in a charter, the first at the margin. */
  readonly text: string;
}

/**
 * A charter with procedures added, and with the roles they take that it does not have yet.
 * @param text a charter in block style, as the templates are
 */
export function withProcedures(text: string, procedures: readonly LibraryProcedure[]): string {
  const document = parseCharter(text);
  const known = new Set((document.charter?.roles ?? []).flatMap(({ label, id }) => [slug(label), slug(id)]));
  const roles = [...new Set(procedures.flatMap((procedure) => procedure.roles))].filter(
    (role) => !known.has(slug(role)),
  );
  const edits = addItems(document, 'roles', roles.map((role) => roleItem(role, procedures))); // prettier-ignore
  const withRoles = edits.length === 0 ? document : parseCharter(applyEdits(text, edits));
  return applyEdits(withRoles.text, addItems(withRoles, 'procedures', procedures.map((procedure) => procedure.text))); // prettier-ignore
}

function roleItem(role: string, procedures: readonly LibraryProcedure[]): string {
  const duties = procedures
    .filter(({ roles }) => roles.includes(role))
    .map(({ title, roles }) => `  - ${roles[0] === role ? 'Keeps in order' : 'Takes part in'} “${title}”`);
  return [`title: ${role}`, 'responsibilities:', ...duties].join('\n');
}

/** At the end of the section, or in a new one before the members. */
function addItems({ text, syntax }: CharterDocument, section: string, items: readonly string[]): readonly TextEdit[] {
  if (items.length === 0) return [];
  const lines = items.map((item) => `  - ${item.replaceAll('\n', '\n    ')}\n`).join('');
  const { entries } = syntax.root as MappingNode;
  const index = entries.findIndex(({ key }) => key.value === section);
  const before = entries.find(({ key }) => key.value === 'members')?.key.span.start ?? text.length;
  const end = index < 0 ? before : (entries[index + 1]?.key.span.start ?? text.length);
  const at = index < 0 ? end : text.slice(0, end).trimEnd().length + 1;
  const added = index < 0 ? `${section}:\n${lines}` : lines;
  return [{ start: at, end: at, text: added }];
}
