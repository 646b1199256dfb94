import { parseCharter, type CharterDocument } from '../document.js';
import { resolveBasePath } from '../model/base-path.js';
import type { Base, BaseProblem, BuiltOn } from '../model/beside.js';
import type { Charter } from '../model/charter.generated.js';
import type { Text } from '../model/text.js';

/** A file as the host found it, its path with links resolved. `outside`: that leads out of the workspace. */
export type FileBeside =
  { readonly text: string; readonly path: string } | { readonly problem: 'missing' | 'outside' | 'unreadable' };

/** Gives the file at a path from the top of the workspace; undefined where the host has yet to read it. */
export type ReadBeside = (path: string) => FileBeside | undefined;

export interface Bases extends BuiltOn {
  /** Paths that have yet to be read; then it is to be asked again. */
  readonly unread: readonly string[];
}

/** So many charters may build on one another, and so many in all may one charter build on. */
const MOST_LEVELS = 5;
const MOST_BASES = 20;

/**
 * Follows `extends` from a charter, through what that builds on itself. The nearest come first, and each once, however
 * many ways lead there. Never throws; whatever cannot be followed is a problem.
 * @param path the charter’s own, from the top of the workspace, with forward slashes
 */
export function readBases({ charter }: CharterDocument, path: string, read: ReadBeside): Bases {
  const bases: Base[] = [];
  const problems: BaseProblem[] = [];
  const unread = new Set<string>();
  const known = new Set<string>();

  const follow = (above: Charter, at: string, chain: readonly string[], first: Text | undefined): void => {
    for (const [index, entry] of above.extends.entries()) {
      const from = first ?? entry;
      const written = entry.value.trim();
      const fail = (kind: BaseProblem['kind']): void => {
        if (!problems.some((one) => one.kind === kind && one.path === written))
          problems.push({ kind, from, path: written });
      };
      if (index >= MOST_BASES) return fail('count');
      const target = resolveBasePath(at, written);
      if ('problem' in target) {
        fail(target.problem);
        continue;
      }
      if (chain.length > MOST_LEVELS) return fail('depth');
      const file = read(target.path);
      if (!file) {
        unread.add(target.path);
        continue;
      }
      if ('problem' in file) {
        fail(file.problem);
        continue;
      }
      if (chain.includes(file.path)) {
        fail('cycle');
        continue;
      }
      if (known.has(file.path)) continue;
      if (known.size >= MOST_BASES) return fail('count');
      known.add(file.path);
      const { charter: base, references, syntax, text } = parseCharter(file.text);
      if (!base || !references) {
        fail('unreadable');
        continue;
      }
      bases.push({ path: file.path, text, syntax, charter: base, references });
      follow(base, file.path, [...chain, file.path], from);
    }
  };
  if (charter) follow(charter, path, [path], undefined);
  return { paths: (charter?.extends ?? []).map(({ value }) => value), bases, problems, unread: [...unread] };
}
