import { quote } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import { resolveBasePath } from '../../model/base-path.js';
import { besideOf, type BaseProblem } from '../../model/beside.js';
import type { Charter } from '../../model/charter.generated.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['extends'],
  meta: {
    summary: 'The charter builds on another one that cannot be used.',
    severity: 'error',
    group: 'references',
    profile: 'minimal',
  },
  *check({ charter }) {
    for (const { kind, from, path } of problemsOf(charter)) {
      const where =
        from.value.trim() === path ? quote(path) : say`${quote(path)}, to which ${quote(from.value)} leads,`;
      yield { node: from.node, message: MESSAGES[kind](where) };
    }
  },
};

/** Where nobody has looked for the files, what is wrong with the paths alone. */
function problemsOf(charter: Charter): readonly BaseProblem[] {
  const builtOn = besideOf(charter)?.builtOn;
  if (builtOn) return builtOn.problems;
  return charter.extends.slice(0, 20).flatMap((from) => {
    const path = resolveBasePath(DEEP, from.value);
    return 'problem' in path ? [{ kind: path.problem, from, path: from.value.trim() }] : [];
  });
}

/** As deep as no path leads out of. */
const DEEP = 'folder/'.repeat(500);

const MESSAGES: { readonly [kind in BaseProblem['kind']]: (path: Said) => Said } = {
  form: (path) =>
    say`${path} is no path that can be followed. Write the way from this file to the other one, with forward slashes, such as “../company.charter.yaml”.`,
  ending: (path) => say`${path} is not the name of a charter. Name a file that ends in “.charter.yaml”.`,
  outside: (path) =>
    say`${path} lies outside this workspace, where nobody who works on this charter need have it. Put the file inside.`,
  missing: (path) =>
    say`${path} is not there, so nobody can tell what holds here because of it. Write the way from this file to the other one.`,
  unreadable: (path) =>
    say`${path} cannot be read as a charter, so nobody can tell what holds here because of it. Open it and mend what is found there.`,
  cycle: (path) =>
    say`${path} builds on this charter itself, so neither of the two comes first. Take one of the two entries out.`,
  depth: (path) => say`${path} is one too many: at most five charters may build on one another.`,
  count: (path) => say`${path} is one too many: a charter may build on at most twenty others.`,
};
