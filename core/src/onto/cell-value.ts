import type { CharterDocument } from '../document.js';
import type { Value } from '../import/place/draft.js';
import type { FieldShape } from '../model/shape.js';
import { inAnyLanguage } from '../render/its-language.js';
import type { TheirLeaf } from './leaf.js';
import { idOfNamed, namesIn } from './refer.js';
import { rhythmOf } from './rhythm.js';

/** What the lines of a cell are as the value of a field. Names are written as ids where they lead to something. */
export function cellValue(document: CharterDocument, field: FieldShape | undefined, cell: readonly TheirLeaf[]): Value {
  const lines = cell.map(({ raw }) => raw);
  const whole = lines.join('\n\n');
  if (!field) return whole;
  const { refers } = field;
  if (refers) {
    const names = lines.flatMap((line) => namesIn(document, line, refers));
    const ids = names.map((name) => idOfNamed(document, name, refers) ?? name);
    return field.kind === 'texts' && ids.length > 1 ? ids : (ids[0] ?? '');
  }
  if (field.format === 'cadence') return rhythmOf(whole) ?? whole;
  if (field.kind === 'flag') return inAnyLanguage('yes').includes(whole.toLowerCase());
  if (field.kind === 'texts') {
    const texts = lines.length > 1 ? lines : whole.split(/\s*[,;]\s+/);
    return texts.length > 1 ? texts : whole;
  }
  return field.kind === 'entities' ? lines : whole;
}
