import type { Placed } from '../place/placing.js';
import { isCharter } from '../structure/outline.js';
import { tokensOf } from '../words/phrasebook.js';

/** Fields that a document of any kind may have. */
const COMMON: ReadonlySet<string> = new Set([
  'introduction',
  'background',
  'references',
  'resources',
  'glossary',
  'policies',
  'sections',
  'skills',
  'procedures',
  'deliverables',
  'history',
  'channels',
  'risks',
]);

/** Fields that hardly a document of another kind has, three of them together. */
const OWN: ReadonlySet<string> = new Set([
  'purpose',
  'scope',
  'objectives',
  'members',
  'roles',
  'meetings',
  'signatures',
  'decisions',
]);

const WORDS =
  /^(?:team|teams|crew|squad|guild|panel|taskforce|desk|comision|rad|radet|group|committee|council|board|charter|members?|mission|scope|consensus|chairs?|equipo|miembros?|integrantes?|grupp|gruppen|teamet|medlem\p{L}*|gruppe|mitglied\p{L}*|equipe|membres?|workgroup|wg|sig|consejo|comite|junta|utskott|utskottet|styrelse\p{L}*|namnd\p{L}*|kommitte\p{L}*|arbetsgrupp\p{L}*|beirat|vorstand|ausschuss|gremium|conseil|comite|bureau)$/u;

/** Whether a document reads like a charter: it says it is one, or tells several of the things a charter tells. */
export function isCharterLike(
  title: string,
  words: string,
  placed: readonly Placed[],
  charter: { readonly [field: string]: unknown },
): boolean {
  if (isCharter(title)) return true;
  const told = Object.entries(charter).filter(
    ([field, value]) => OWN.has(field) && (!Array.isArray(value) || value.length > 1),
  );
  const isOfGroup = tokensOf(title).some((token) => WORDS.test(token));
  const isRoster = told.some(([field]) => field === 'members');
  if (told.length > 2 || (isOfGroup && (told.length > 1 || isRoster))) return true;
  const fields = new Set(
    placed
      .filter(({ confidence }) => confidence !== 'doubtful')
      .flatMap(({ fields: all }) => all.map((field) => field.split('.', 1)[0] as string)),
  );
  const telling = [...fields].filter((field) => !COMMON.has(field)).length;
  if (telling > 1 || (telling === 1 && placed.length < 4)) return true;
  const tokens = tokensOf(words.slice(0, 60_000));
  const said = tokens.filter((token) => WORDS.test(token)).length;
  return said >= 3 && said > tokens.length / (telling > 0 ? 400 : 150);
}
