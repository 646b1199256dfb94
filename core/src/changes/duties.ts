import type { Charter, Role } from '../model/charter.generated.js';
import type { Entity } from '../model/entity.js';
import { oncePerCharter } from '../rules/kit/once.js';
import { words } from '../terms/words.js';
import { contentOf } from './match/content.js';

/** The duties of the whole team and of its roles. */
export function dutiesOf({ responsibilities, roles }: Charter): readonly Entity[] {
  return [...responsibilities, ...roles.flatMap((role) => role.responsibilities)];
}

const wordsOfDuties: (charter: Charter) => ReadonlySet<string> = oncePerCharter(
  (charter) => new Set(dutiesOf(charter).map(wordsOf)),
);

/** Those of a role that nobody has in a charter. */
export function dutiesLeft({ responsibilities }: Role, charter: Charter): readonly Entity[] {
  const kept = wordsOfDuties(charter);
  return responsibilities.filter((duty) => !kept.has(wordsOf(duty)));
}

function wordsOf(duty: Entity): string {
  return words(contentOf(duty));
}
