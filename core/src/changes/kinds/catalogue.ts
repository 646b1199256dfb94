import { shapes } from '../../model/charter.generated.js';
import type { ChangeClass, FieldShape } from '../../model/shape.js';
import { classOf } from '../../terms/class.js';
import type { Weight } from '../change.js';
import type { Event } from '../differences/difference.js';
import { weightOf } from '../differences/weight.js';
import { judgeAbsence } from '../strength/judge.js';
import { possibleVerdicts } from '../strength/possible.js';
import type { Verdict } from '../strength/verdict.js';
import { kindOf, type Happening } from './kind.js';

/** One kind of change that one place of the format may see. */
export interface CataloguedKind {
  readonly kind: string;
  /** The field or the list, such as "objectives.target"; empty for the charter as a whole. */
  readonly place: string;
  readonly class: Weight;
  /** Whether it makes a promise weaker. */
  readonly loosened: boolean;
}

/** Every kind of change of every field, in the order of the format. */
export function catalogue(): CataloguedKind[] {
  return [...ofShape('charter', '', 'none', []), ...OF_THE_WHOLE];
}

/** Kinds that belong to no field. */
const OF_THE_WHOLE: readonly CataloguedKind[] = [
  { kind: 'entry-moved', place: '', class: 'material', loosened: false },
  { kind: 'entry-moved', place: '', class: 'material', loosened: true },
  { kind: 'entry-moved', place: '', class: 'notice', loosened: false },
  { kind: 'wording-amended', place: '', class: 'editorial', loosened: false },
  { kind: 'meaning-changed', place: '', class: 'material', loosened: false },
  { kind: 'base-changed', place: '', class: 'material', loosened: false },
  { kind: 'base-changed', place: '', class: 'material', loosened: true },
  { kind: 'base-changed', place: '', class: 'notice', loosened: false },
  { kind: 'base-changed', place: '', class: 'editorial', loosened: false },
  { kind: 'charter-added', place: '', class: 'material', loosened: false },
  { kind: 'charter-removed', place: '', class: 'material', loosened: true },
];

function ofShape(shape: string, list: string, inherited: ChangeClass, around: readonly string[]): CataloguedKind[] {
  return Object.entries(shapes[shape]?.fields ?? {}).flatMap(([name, field]) => {
    const own = classOf(field, inherited);
    const place = [list, name].filter(Boolean).join('.');
    const isPart = field.kind === 'entity' || field.kind === 'entities';
    // Points below points go by the list around them.
    if (isPart && (field.of === shape || around.includes(field.of ?? ''))) return [];
    const weight = weightOf(own, place.split('.')[0] as string);
    const kinds = happeningsOf(shape, name, field, list, own).map((happening): CataloguedKind => {
      const isWeaker = happening.verdict?.strength === 'loosened' && weight === 'material';
      const itself = happening.event === 'reworded' ? 'editorial' : weight;
      return { kind: kindOf(happening), place, class: itself, loosened: isWeaker };
    });
    const inner = isPart && field.of && !isToldWhole(name, own) ? field.of : undefined;
    return inner ? [...kinds, ...ofShape(inner, place, own, [...around, shape])] : kinds;
  });
}

/** Parts of which it is only told that they differ. */
function isToldWhole(name: string, own: ChangeClass): boolean {
  return own === 'none' && name !== 'members';
}

function happeningsOf(
  shape: string,
  name: string,
  field: FieldShape,
  list: string,
  own: ChangeClass,
): readonly Happening[] {
  if (name === 'id') return [{ event: 'reworded', list, field: name }];
  if (field.kind === 'entities') return entryHappenings([list, name].filter(Boolean).join('.'), name, field, own);
  if (field.kind === 'entity' && !isToldWhole(name, own)) return [];
  const at = (event: Event, verdict: Verdict | undefined = judgeAbsence(event, list, name)): Happening => {
    return { event, list, field: name, verdict };
  };
  const texts = field.kind === 'text' || field.kind === 'texts';
  const verdicts = field.kind === 'text' || shape === 'hours' ? possibleVerdicts(shape, name, field, list) : [];
  return [
    ...(['added', 'removed', 'changed'] as const).map((event) => at(event)),
    ...verdicts.map((verdict) => at('changed', verdict)),
    ...(texts && field.refers ? [at('lost')] : []),
    ...(texts && !field.refers ? [at('reworded')] : []),
  ];
}

function entryHappenings(place: string, name: string, field: FieldShape, own: ChangeClass): Happening[] {
  const at = (event: Event): Happening => ({ event, list: place, verdict: judgeAbsence(event, place, undefined) });
  const from = place === 'scope.in' ? 'scope.out' : place === 'scope.out' ? 'scope.in' : place;
  const verdict: Verdict | undefined = place === 'scope.out' ? { strength: 'loosened' } : undefined;
  return [
    at('added'),
    at('removed'),
    ...(kindOf({ ...at('moved'), from }) === 'entry-moved' ? [] : [{ ...at('moved'), from, verdict }]),
    ...(isToldWhole(name, own) ? [at('changed')] : []),
    ...(field.sequence
      ? [{ event: 'reordered' as const, list: place.split('.').slice(0, -1).join('.'), field: name }]
      : []),
  ];
}
