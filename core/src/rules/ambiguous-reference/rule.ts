import { quote, quotedList } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import type { Charter } from '../../model/charter.generated.js';
import type { Entity } from '../../model/entity.js';
import type { Text } from '../../model/text.js';
import { slug } from '../../text/slug.js';
import { heldRoles } from '../kit/holders.js';
import { areOnePerson, lostReferences } from '../kit/lost-references.js';
import { areKeptApart } from '../kit/namesakes.js';
import { replaceText } from '../kit/replace.js';
import type { CharterRule, Report } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  ignores: 'values',
  meta: {
    summary: 'A name could mean two entries of the charter.',
    severity: 'error',
    group: 'references',
    profile: 'minimal',
  },
  *check({ charter, references }) {
    for (const { target, text, field } of references.places) {
      if (target.found !== 'several' || field.free || areOnePerson(target.entities)) continue;
      if (isListedTwice(charter, target.entities)) continue;
      // Two entries with one id are the cause, and “duplicate-id” says so.
      if (sharedId(target.entities)) continue;
      yield report(text, target.entities);
    }
    for (const { place, suggestion, parts } of lostReferences(charter, references)) {
      if (suggestion.found === 'several' && parts.length === 0) yield report(place.text, suggestion.entities);
    }
    if (charter.roles.length === 0) return;
    for (const { text, suggestion, target, parts } of heldRoles(charter, references)) {
      if (target.found === 'none' && suggestion.found === 'several' && parts.length === 0)
        yield report(text, suggestion.entities);
    }
  },
};

/** “duplicate-member” says so, and no other way to write the name would help. */
function isListedTwice({ members }: Charter, entities: readonly Entity[]): boolean {
  const [first, ...others] = members.filter((member) => entities.includes(member));
  return (
    first !== undefined &&
    others.length === entities.length - 1 &&
    others.every((member) => slug(member.label) === slug(first.label) && !areKeptApart(first, member))
  );
}

function sharedId(entities: readonly Entity[]): boolean {
  const written = entities.flatMap(({ idText }) => (idText ? [idText.value] : []));
  return written.length > 0 && new Set(entities.map(({ id }) => id)).size === 1;
}

function report(text: Text, entities: readonly Entity[]): Report {
  const names = entities.map(({ label, id }) =>
    isSaidTwice(label, entities) ? `${label || id} (${id})` : label || id,
  );
  const ids = new Set(entities.map(({ id }) => id));
  return {
    node: text.node,
    message: say`${quote(text.value)} could be ${quotedList(names, 'or')}. Write it in full, so that readers know who or what is meant.`,
    fixes:
      ids.size < entities.length
        ? []
        : entities.map(({ label, id, idText }) => {
            const exact = idText || isSaidTwice(label, entities) || slug(label) === slug(text.value) ? id : label;
            return { title: say`Change to ${quote(exact)}`, safe: false, edits: [replaceText(text.node, exact)] };
          }),
  };
}

function isSaidTwice(label: string, entities: readonly Entity[]): boolean {
  return entities.filter((entity) => slug(entity.label) === slug(label)).length > 1;
}
