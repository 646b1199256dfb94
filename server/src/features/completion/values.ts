import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import {
  CADENCES,
  fieldOf,
  placeAt,
  plainOrQuoted,
  shapeString,
  type Entity,
  type Place,
  type References,
} from '../../../../core/src/index.js';
import type { Context } from '../../context.js';
import { shorten } from '../markdown.js';
import { isProbe, type Cursor } from './cursor.js';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The values that are known for the field at the cursor. Prose has none. */
export function valueItems(cursor: Cursor, context: Context): CompletionItem[] {
  const place = writtenField(placeAt(cursor.path));
  if (!place) return [];
  const { field, help } = place;
  if (field.words) return field.words.map((word) => wordItem(word, help.meanings?.[word]));
  if (field.refers) return referenceItems(field.refers, cursor.document.references);
  if (place.shape === 'charter' && place.name === 'charter') return [wordItem('1', 'the version of the format')];
  if (field.kind === 'flag') return [wordItem('true', 'yes'), wordItem('false', 'no')];
  return formatItems(field.format, context);
}

/** The field that a plain text fills: a plain member of `members` is a name. */
function writtenField(place: Place | undefined): Place | undefined {
  const of = place?.field.of;
  if (of === undefined) return place;
  const name = shapeString(of);
  return name === undefined ? undefined : fieldOf(of, name);
}

function formatItems(format: string | undefined, context: Context): CompletionItem[] {
  switch (format) {
    case 'cadence':
      return CADENCES.flatMap(({ word }) => (word === undefined ? [] : wordItem(word, undefined)));
    case 'weekday':
      return WEEKDAYS.map((day) => wordItem(day, undefined));
    case 'timezone':
      return Intl.supportedValuesOf('timeZone').map((zone) => wordItem(zone, undefined));
    case 'date':
      return dates(context.today());
    default:
      return [];
  }
}

function dates(today: string): CompletionItem[] {
  const [year = '', month = ''] = today.split('-');
  const quarter = `${year}-Q${Math.ceil(Number(month) / 3)}`;
  const nextYear = `${Number(year) + 1}${today.slice(4)}`;
  return [wordItem(today, 'today'), wordItem(quarter, 'this quarter'), wordItem(nextYear, 'in a year')];
}

function wordItem(word: string, meaning: string | undefined): CompletionItem {
  return { label: word, kind: CompletionItemKind.EnumMember, insertText: word, ...(meaning && { detail: meaning }) };
}

function referenceItems(lists: readonly string[], references: References | undefined): CompletionItem[] {
  const seen = new Set<string>();
  return lists.flatMap((list) =>
    (references?.list(list) ?? []).flatMap((entity) => {
      if (seen.has(entity.id) || isProbe(entity.node)) return [];
      seen.add(entity.id);
      return referenceItem(entity, list);
    }),
  );
}

function referenceItem({ id, label }: Entity, list: string): CompletionItem {
  const called = shorten(label);
  return {
    label: id,
    kind: CompletionItemKind.Reference,
    // Found by its name as well, since that is what people know.
    filterText: `${id} ${called}`,
    detail: called,
    labelDetails: { description: list },
    insertText: plainOrQuoted(id),
  };
}
