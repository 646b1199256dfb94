import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { fieldsOf, valueOf } from '../../model/visit.js';
import type { Entity } from '../../model/entity.js';
import type { Text } from '../../model/text.js';
import { placeOfEntity } from '../kit/place.js';
import { allEntities } from '../kit/once.js';
import { replaceText } from '../kit/replace.js';
import type { CharterRule, Fix, Report } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  ignores: 'values',
  meta: {
    summary: 'Two entries of one list, or a member and a role, have the same id.',
    severity: 'error',
    group: 'references',
    profile: 'minimal',
  },
  *check({ charter }) {
    let known: ReadonlySet<string> | undefined;
    const ids = (): ReadonlySet<string> => (known ??= new Set(allEntities(charter).map(keyOf)));
    for (const owner of allEntities(charter)) {
      for (const [name, field] of fieldsOf(owner)) {
        if (field.kind === 'entities') yield* duplicates(valueOf(owner, name) as readonly Entity[], ids);
      }
    }
    // Owners and step actors may name a member or a role, so one word must not stand for both.
    const roles = new Map(charter.roles.map((role) => [keyOf(role), role]));
    for (const member of charter.members) {
      const role = roles.get(keyOf(member));
      if (role && (member.idText || role.idText))
        yield report(member.idText ? member : role, member.idText ? role : member, ids);
    }
  },
};

function* duplicates(entities: readonly Entity[], ids: () => ReadonlySet<string>): Generator<Report> {
  if (entities.length < 2) return;
  const seen = new Map<string, Entity>();
  for (const entity of entities) {
    const key = keyOf(entity);
    const first = seen.get(key);
    if (!first) seen.set(key, entity);
    else if (entity.idText) yield report(entity, first, ids);
    else if (first.idText) yield report(first, entity, ids);
  }
}

/** References do not mind capitals, so ids that differ only by them are the same. */
function keyOf({ id }: Entity): string {
  return id.toLowerCase();
}

function report({ id, idText, node }: Entity, first: Entity, ids: () => ReadonlySet<string>): Report {
  const taken = quote(first.label || first.id);
  return {
    node: idText?.node ?? node,
    message: say`The id ${quote(id)} is already taken by ${taken}. Whoever refers to it could mean either. Give one of the two another id.`,
    related: [{ span: placeOfEntity(first), message: say`${quote(first.id)} is taken here` }],
    fixes: idText ? [rename(idText, ids())] : [],
  };
}

/** The same id with the first number that makes it one of its own. Who refers to it refers to the other one from then on. */
function rename({ node, value }: Text, ids: ReadonlySet<string>): Fix {
  let number = 2;
  while (ids.has(`${value}-${number}`.toLowerCase())) number++;
  const id = `${value}-${number}`;
  return { title: say`Change this one to ${quote(id)}`, safe: false, edits: [replaceText(node, id)] };
}
