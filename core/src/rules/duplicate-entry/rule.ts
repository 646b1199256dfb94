import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import type { Entity } from '../../model/entity.js';
import type { Text } from '../../model/text.js';
import { textsOf } from '../../model/visit.js';
import { slug } from '../../text/slug.js';
import { isOver } from '../kit/charter.js';
import { listsOf } from '../kit/lists.js';
import { placeOfEntity } from '../kit/place.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import { takeOut } from '../kit/remove.js';
import type { SectionRule } from '../rule.js';

/** Lists in which an entry may come back, or whose repeats have rules of their own. */
const MAY_REPEAT = new Set(['members', 'signatures', 'steps', 'history', 'log', 'sections', 'columns', 'key', 'proof']);

/** Here the name says it all: two with one name are one too many. */
const BY_NAME = new Set(['role', 'stage', 'stakeholder', 'metric', 'procedure', 'person']);

export const rule: SectionRule = {
  reads: 'section',
  meta: {
    summary: 'The same entry stands twice in one list.',
    severity: 'warning',
    group: 'form',
  },
  *check({ document, charter }) {
    if (isOver(charter)) return;
    let told = 0;
    for (const { name, field, entries, texts } of listsOf(charter)) {
      if (MAY_REPEAT.has(name) || field.sequence) continue;
      const seen = new Map<string, Entity | Text>();
      for (const entry of [...entries, ...texts]) {
        const key = 'shape' in entry ? keyOf(entry) : slug(entry.value);
        if (key === '' || hasPlaceholder(wordsOf(entry)) || isAlias(entry)) continue;
        const first = seen.get(key);
        if (!first) seen.set(key, entry);
        else if (told < MOST && !hasIdsAlike(first, entry)) {
          told++;
          yield {
            node: entry.node,
            span: placeOf(entry),
            message: say`${quote(wordsOf(entry))} stands in this list twice, so readers look for a difference that is not there. Take one of the two out, or say what makes them different.`,
            related: [{ span: placeOf(first), message: say`The first one` }],
            fixes: takeOut(document, entry.node, say`Take out the second one`),
          };
        }
      }
    }
  },
};

/** All words of an entry, whatever the field; the name alone where that tells entries apart. */
function keyOf(entity: Entity): string {
  if (BY_NAME.has(entity.shape)) return slug(entity.label);
  const texts = [...textsOf(entity)].filter(({ name, owner }) => !(owner === entity && name === 'id'));
  return texts.length === 0 ? '' : texts.map(({ text }) => slug(text.value)).join(' | ');
}

/** As many are enough for any reader. */
const MOST = 100;

/** What YAML would repeat is no text of the charter; “yaml-feature” says so. */
function isAlias({ node }: Entity | Text): boolean {
  return node.kind === 'scalar' && node.style === 'plain' && node.value.startsWith('*');
}

/** “duplicate-id” has said so. */
function hasIdsAlike(a: Entity | Text, b: Entity | Text): boolean {
  return 'shape' in a && 'shape' in b && a.id === b.id && (a.idText ?? b.idText) !== undefined;
}

function wordsOf(entry: Entity | Text): string {
  return 'shape' in entry ? entry.label || entry.id : entry.value;
}

function placeOf(entry: Entity | Text): ReturnType<typeof placeOfEntity> {
  return 'shape' in entry ? placeOfEntity(entry) : entry.node.span;
}
