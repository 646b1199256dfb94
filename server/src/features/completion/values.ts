import { CompletionItemKind, type CompletionItem } from '../../lsp.js';
import {
  CADENCES,
  fieldOf,
  fixed,
  inLanguage,
  placeAt,
  plainOrQuoted,
  say,
  shapeString,
  type Entity,
  type Place,
  type References,
  type Said,
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
  const { catalogue } = context;
  if (field.words)
    return field.words.map((word) => {
      const meaning = help.meanings?.[word];
      return wordItem(word, meaning === undefined ? undefined : fixed(meaning), catalogue);
    });
  if (field.refers) return referenceItems(field.refers, cursor.document.references);
  if (place.shape === 'charter' && place.name === 'charter')
    return [wordItem('1', say`the version of the format`, catalogue)];
  if (field.kind === 'flag') return [wordItem('true', say`yes`, catalogue), wordItem('false', say`no`, catalogue)];
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
      return CADENCES.flatMap(({ word }) => (word === undefined ? [] : wordItem(word)));
    case 'weekday':
      return WEEKDAYS.map((day) => wordItem(day));
    case 'timezone':
      return Intl.supportedValuesOf('timeZone').map((zone) => wordItem(zone));
    case 'date':
      return dates(context);
    default:
      return [];
  }
}

function dates({ catalogue, ...context }: Context): CompletionItem[] {
  const today = context.today();
  const [year = '', month = ''] = today.split('-');
  const quarter = `${year}-Q${Math.ceil(Number(month) / 3)}`;
  const nextYear = `${Number(year) + 1}${today.slice(4)}`;
  return [
    wordItem(today, say`today`, catalogue),
    wordItem(quarter, say`this quarter`, catalogue),
    wordItem(nextYear, say`in a year`, catalogue),
  ];
}

function wordItem(word: string, meaning?: Said, catalogue?: Context['catalogue']): CompletionItem {
  const detail = meaning && inLanguage(meaning, catalogue);
  return { label: word, kind: CompletionItemKind.EnumMember, insertText: word, ...(detail && { detail }) };
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
