import { analyze } from '../analyze/analyze.js';
import type { Finding } from '../analyze/finding.js';
import type { CharterDocument } from '../document.js';
import type { Entity } from '../model/entity.js';
import { entitiesOf } from '../model/visit.js';
import { nodeAt, type Node } from '../syntax/tree.js';
import type { CharterChanges, ComparisonOptions } from './change.js';
import type { Partners } from './match/partners.js';
import type { Sides } from './sides.js';
import { areTheSame } from './the-same.js';

type Found = Pick<CharterChanges, 'newFindings' | 'fixedFindings'>;

/** Findings that only one of two documents has. Lines, places in lists and renamed ids do not tell them apart. */
export function findingsBetween(
  before: CharterDocument | undefined,
  after: CharterDocument | undefined,
  sides: Sides | undefined,
  { settings, today, onRuleError }: ComparisonOptions,
): Found {
  // In what is gone as a whole nothing was mended.
  if (!settings || !after || (before && areTheSame(before, after))) return { newFindings: [], fixedFindings: [] };
  const within = sides?.differing();
  const find = (document: CharterDocument | undefined, was?: CharterDocument): readonly Finding[] =>
    document ? analyze(document, { settings, today, before: was, within, ...(onRuleError && { onRuleError }) }) : [];
  return apart(
    { document: before, findings: find(before) },
    { document: after, findings: find(after, before) },
    sides?.partners,
  );
}

/** One of two documents and all that was found in it. */
interface Judged {
  readonly document: CharterDocument | undefined;
  readonly findings: readonly Finding[];
}

/** The findings of each that the other does not have. */
export function apart(before: Judged, after: Judged, partners: Partners | undefined): Found {
  let fixed = before.findings.map(placed(before.document, ({ id }) => id));
  let fresh = after.findings.map(placed(after.document, (entity) => (partners?.of(entity) ?? entity).id));
  for (const key of KEYS) [fixed, fresh] = withoutShared(fixed, fresh, key);
  return { newFindings: fresh.map(({ finding }) => finding), fixedFindings: fixed.map(({ finding }) => finding) };
}

interface Placed {
  readonly finding: Finding;
  /** Field names and ids. */
  readonly place: string;
  /** The same of the innermost entry. */
  readonly entry: string;
}

/** What makes two findings the same one. An entry that was at fault before and still is has no new finding. */
const KEYS: readonly ((placed: Placed) => string)[] = [
  ({ finding, place }) => `${finding.rule}\n${place}\n${finding.message.replaceAll(/\d+/g, '#')}`,
  ({ finding, place }) => `${finding.rule}\n${place}`,
  ({ finding, entry }) => `${finding.rule}\n${entry}`,
];

function withoutShared(before: Placed[], after: Placed[], key: (placed: Placed) => string): [Placed[], Placed[]] {
  const counts = new Map<string, number>();
  for (const one of before) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  const shared = new Map<string, number>();
  const fresh = after.filter((one) => {
    const left = counts.get(key(one)) ?? 0;
    if (left === 0) return true;
    counts.set(key(one), left - 1);
    shared.set(key(one), (shared.get(key(one)) ?? 0) + 1);
    return false;
  });
  const fixed = before.filter((one) => {
    const left = shared.get(key(one)) ?? 0;
    shared.set(key(one), left - 1);
    return left <= 0;
  });
  return [fixed, fresh];
}

function placed(document: CharterDocument | undefined, idOf: (entity: Entity) => string): (finding: Finding) => Placed {
  let known: ReadonlyMap<Node, string> | undefined;
  const ids = (): ReadonlyMap<Node, string> =>
    (known ??= new Map(
      document?.charter ? entitiesOf(document.charter).map((entity) => [entity.node, idOf(entity)]) : [],
    ));
  const root = document?.syntax.root;
  return (finding) => {
    const steps = finding.path.map((step, index) => {
      const node = typeof step === 'number' && root ? nodeAt(root, finding.path.slice(0, index + 1)) : undefined;
      const id = node && ids().get(node);
      return { said: id ?? (node?.kind === 'scalar' ? node.value : String(step)), isEntry: id !== undefined };
    });
    const said = steps.map(({ said: step }) => step);
    const last = steps.findLastIndex(({ isEntry }) => isEntry);
    return { finding, place: said.join('/'), entry: said.slice(0, last < 0 ? 1 : last + 1).join('/') };
  };
}
