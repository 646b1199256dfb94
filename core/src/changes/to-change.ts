import { headOf, nodeAt, type MappingNode, get, type Node } from '../syntax/tree.js';
import { english, type Said } from '../l10n/say.js';
import type { Span } from '../text/span.js';
import { oneLine, words } from '../terms/words.js';
import type { Objective, Service } from '../model/charter.generated.js';
import { hash } from '../report/fingerprint.js';
import type { Change, Piece } from './change.js';
import { concernedBy } from './concerned.js';
import { pathTo, placeName, type Difference } from './differences/difference.js';
import { explain } from './kinds/explain.js';
import { kindOf, type Happening } from './kinds/kind.js';
import type { Sides } from './sides.js';
import { judge } from './strength/judge.js';
import { entrySentence } from './words/entry-sentence.js';
import { fieldSentence } from './words/field-sentence.js';
import { piecesOf } from './words/pieces.js';

/** What a difference means: its kind, and whether it makes a promise weaker. */
export function toChange(found: Difference, sides: Sides): Change {
  const metric = metricOf(found, sides);
  const difference = metric === undefined ? found : { ...found, metric };
  const { event, levels, field, from, before, after } = difference;
  const verdict = judge(difference, sides);
  const happening: Happening = {
    event,
    list: placeName(levels),
    verdict,
    ...(field && { field: field.name }),
    ...(from && { from: placeName(from) }),
  };
  const kind = kindOf(happening);
  // What binds nobody cannot get weaker.
  const loosened = verdict?.strength === 'loosened' && difference.class === 'material';
  const path = pathOf(difference);
  const pieces = before?.text && after?.text && event !== 'lost' ? piecesOf(before.said, after.said) : undefined;
  const said = sentenceOf(difference, verdict, pieces);
  const explained = explain({ kind, class: difference.class, loosened, place: placeName(levels, field?.name) });
  const concerns = difference.class === 'material' ? concernedBy(difference, sides) : undefined;
  return {
    path,
    kind,
    class: difference.class,
    loosened,
    ...(before && before.said !== '' && { before: before.said }),
    ...(after && after.said !== '' && { after: after.said }),
    ...(before?.inWords && { beforeWords: before.inWords }),
    ...(after?.inWords && { afterWords: after.inWords }),
    ...(pieces && { words: pieces }),
    sentence: oneLine(english(said)),
    said,
    explanation: english(explained),
    explained,
    fingerprint: fingerprintOf(kind, path, difference),
    ...(concerns && { concerns }),
    ...(before && { beforeSpan: before.node.span }),
    ...(after && { afterSpan: after.node.span }),
    place: after?.node.span ?? placeOfWhatIsGone(difference, sides),
  };
}

function sentenceOf(
  difference: Difference,
  verdict: ReturnType<typeof judge>,
  pieces: readonly Piece[] | undefined,
): Said {
  const { field } = difference;
  return field ? fieldSentence({ ...difference, field }, verdict, pieces) : entrySentence(difference);
}

/** People know a target by what it measures. */
function metricOf({ levels, field }: Difference, { before, after }: Sides): string | undefined {
  if (field?.name !== 'target' && field?.name !== 'baseline') return undefined;
  const owner = levels.at(-1);
  const [{ metric }, { references }] = (owner?.after ? [owner.after, after] : [owner?.before, before]) as [
    Objective | Service,
    Sides['after'],
  ];
  const target = metric && references.resolve(metric.value, ['metrics']);
  return target?.found === 'one' ? target.entity.label : metric?.value;
}

/** A plain text that stands for an entry has no field of its own in the file. */
function pathOf({ levels, field, before, after }: Difference): string[] {
  const owner = levels.at(-1);
  const nodes = [before?.text && owner?.before?.node, after?.text && owner?.after?.node];
  const isPlain = owner !== undefined && nodes.every((node) => node === undefined || node.kind === 'scalar');
  return pathTo(
    levels,
    field && (isPlain && field.name !== 'id' && (before?.text ?? after?.text) ? undefined : field.name),
  );
}

/** Drawn from what changed and how, so that moving lines, reordering lists and changes elsewhere leave it alone. */
function fingerprintOf(kind: string, path: readonly string[], { before, after }: Difference): string {
  return hash([kind, ...path, '', words(before?.said ?? ''), '', words(after?.said ?? '')].join('\n'));
}

/** The key of the list or the part in which it stood, as far in as the later charter still has one. */
function placeOfWhatIsGone({ levels, field }: Difference, { after }: Sides): Span {
  const root = after.charter.node as MappingNode;
  let node: Node = root;
  let found: Node | undefined;
  for (const level of levels) {
    const inner = node.kind === 'mapping' ? get(node, level.name) : undefined;
    if (!inner) break;
    found = inner;
    if (!level.after) break;
    node = level.after.node;
    found = node;
  }
  const own = field && node.kind === 'mapping' ? get(node, field.name) : undefined;
  const nearest = own ?? found ?? nodeAt(root, ['title']) ?? root;
  return headOf(nearest);
}
