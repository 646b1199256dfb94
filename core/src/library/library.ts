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
 * A charter with procedures added, and with the roles they take that it does not have yet: each with somebody who
 * stands in where it decides, and a blank for who holds it.
 * @param text a charter in block style, as the templates are
 */
export function withProcedures(text: string, library: readonly LibraryProcedure[]): string {
  const first = parseCharter(text);
  const known = first.charter?.roles ?? [];
  const procedures = library.map((procedure) => inTheWordsOf(known, procedure));
  const has = new Set(known.flatMap(({ label, id }) => [slug(label), slug(id)]));
  const roles = [...new Set(procedures.flatMap((procedure) => procedure.roles))].filter((role) => !has.has(slug(role)));
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['roles', roles.map((role) => roleItem(role, procedures, known[0]?.id))],
    ['members', roles.map((role) => `name: ____ (Name)\nroles: [${role}]`)],
    ['procedures', procedures.map((procedure) => procedure.text)],
  ];
  return sections.reduce(
    (document, [section, items]) => parseCharter(applyEdits(document.text, addItems(document, section, items))),
    first,
  ).text;
}

/** A team that has a Team Leader needs no Team Lead beside. */
function inTheWordsOf(known: readonly { readonly label: string }[], procedure: LibraryProcedure): LibraryProcedure {
  const plain = (role: string): string => slug(role).replace(/-leader$/u, '-lead');
  const own = (role: string): string => known.find(({ label }) => plain(label) === plain(role))?.label ?? role;
  const text = procedure.text.replaceAll(
    /^(?<field> *(?:- )?(?:by|owner): )(?<role>.+)$/gmu,
    (_, field: string, role: string) => field + own(role),
  );
  return { ...procedure, roles: procedure.roles.map(own), text };
}

function roleItem(role: string, procedures: readonly LibraryProcedure[], deputy: string | undefined): string {
  const taken = procedures.filter(({ roles }) => roles.includes(role));
  const decides = /\b(?:Lead|Manager)$/u.test(role) || taken.some(({ roles }) => roles[0] === role);
  const duties = taken.map(
    ({ title, roles }) => `  - ${roles[0] === role ? 'Keeps in order' : 'Takes part in'} “${title}”`,
  );
  return [
    `title: ${role}`,
    ...(decides && deputy !== undefined ? [`deputy: ${deputy}`] : []),
    'responsibilities:',
    ...duties,
  ].join('\n');
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
